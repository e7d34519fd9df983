"""How long there may be between two network meetings, by the working model, and when that is looked at (R44).

The rule that is asked then stands in watchdog.py; this is what is reckoned after every change of a case."""

from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import MORNING, at_wall, local, today
from cases.dues import Due, DueKind
from cases.facts import CadenceStage, MeetingKind
from cases.topics.meetings import Meeting

CADENCE: Final = DueKind("cadence")
WEEK: Final = timedelta(days=7)
AFTER_BREAK: Final = WEEK
"""When the latest day falls in a long break, it is the day a week after the break instead."""
FROM_LATEST: Final = {
    CadenceStage.WARNING: -WEEK,
    CadenceStage.BREACH: timedelta(days=1),
    CadenceStage.WEEK_AFTER: timedelta(days=8),
}
"""The morning of each, in days from the latest day."""


def longest_gap(case: Case, moment: datetime) -> timedelta:
    """The longest time to the next network meeting after `moment`: a shorter one while the first meetings are held."""
    begun = sum(meeting.start <= moment for meeting in _network(case))
    rules = case.rules
    return timedelta(days=rules.start_cadence_days if begun < rules.start_meetings else rules.cadence_days)


def latest(case: Case, after: datetime) -> datetime:
    """The last moment at which the next network meeting may begin when one began at `after`, by the wall's clock."""
    here = local(after)
    day = here.date() + longest_gap(case, after)
    held_by = next((each for each in case.rhythm.breaks if each.is_long and each.holds(day)), None)
    return at_wall(day if held_by is None else held_by.last + AFTER_BREAK, here.time())


def held(case: Case, now: datetime) -> tuple[Meeting, ...]:
    """The network meetings that have begun, the last one first (R46)."""
    return tuple(sorted((each for each in _network(case) if each.start <= now), key=_start, reverse=True))


def planned(case: Case, now: datetime) -> tuple[Meeting, ...]:
    """The network meetings to come, the soonest first."""
    return tuple(sorted((each for each in _network(case) if each.start > now), key=_start))


def counted_from(case: Case, now: datetime) -> datetime | None:
    """When the last network meeting was; before the first, when a paper was confirmed. None: nothing is counted yet."""
    last = next(iter(held(case, now)), None)
    if last is not None:
        return last.start
    return min((paper.confirmed for paper in case.confirmed_papers if paper.confirmed is not None), default=None)


def planned_in_time(case: Case, after: datetime, now: datetime) -> bool:
    return any(each.start <= latest(case, after) for each in planned(case, now))


def is_told(case: Case, after: datetime, stage: CadenceStage) -> bool:
    """Whether this was told of the time since that meeting."""
    return any(told.after == after and told.stage is stage for told in case.rhythm.told)


def cadence_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The mornings to come on which it is to be told."""
    after = counted_from(case, now)
    if after is None:
        return frozenset()
    mornings = {morning_of(case, after, stage) for stage in CadenceStage}
    return frozenset(due for due in mornings | _next_morning(case, after, now) if due.moment > now)


def morning_of(case: Case, after: datetime, stage: CadenceStage, day: date | None = None) -> Due:
    """The morning of a stage, or of another day for what has become so later."""
    ends = today(latest(case, after))
    key = f"due:cadence:{case.id}:{after.isoformat()}:{ends}:{stage}" + (f":{day}" if day else "")
    return Due(key, CADENCE, case.id, datetime.combine(day or ends + FROM_LATEST[stage], MORNING))


def _next_morning(case: Case, after: datetime, now: datetime) -> set[Due]:
    """In the last week, when what was planned is planned no more."""
    begun, over = (morning_of(case, after, stage).moment for stage in (CadenceStage.WARNING, CadenceStage.BREACH))
    tomorrow = today(now) + timedelta(days=1)
    if not begun <= now < at_wall(tomorrow, MORNING) < over:
        return set()
    if is_told(case, after, CadenceStage.WARNING) or planned_in_time(case, after, now):
        return set()
    return {morning_of(case, after, CadenceStage.WARNING, tomorrow)}


def _network(case: Case) -> tuple[Meeting, ...]:
    """Those that keep the cadence: not called off, and nobody has said that they did not take place."""
    every = case.meetings.values()
    return tuple(each for each in every if each.kind is MeetingKind.NETWORK and each.took_place_or_may)


def _start(meeting: Meeting) -> datetime:
    return meeting.start
