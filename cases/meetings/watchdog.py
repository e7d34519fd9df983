"""The watchdog of the mötestakt: nobody has to remember when the next network meeting must be (R44).

It looks at what was held and at what is planned. Told a week before the time runs out, the morning after it has, and a
week after that, each once for each meeting that the time is counted from; after a time when the bot was down the
latest alone. Nothing is told while no consent holds. A long break moves the latest day (next_date.py)."""

from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.effective import last_day
from cases.days import MORNING, at_wall, local, today
from cases.decision import (
    SILENCE,
    Address,
    Decision,
    Line,
    Say,
    TextArgument,
    ToCoordinators,
    Together,
    ToOffice,
    ToPerson,
)
from cases.dues import Due
from cases.facts.rhythm import CadenceStage, CadenceTold
from cases.meetings.cadence import WEEK, counted_from, held, is_told, latest, morning_of, planned, planned_in_time
from cases.meetings.next_date import next_free
from cases.people import Role
from cases.topics.meetings import Meeting

LATE: Final = timedelta(hours=1)


def is_short_of_a_meeting(case: Case, day: date) -> bool:
    """Whether a week or less is left for a network meeting, and none is planned in time."""
    now = at_wall(day, MORNING)
    after = counted_from(case, now)
    if after is None or planned_in_time(case, after, now):
        return False
    return day >= today(latest(case, after)) - WEEK


def at_cadence(case: Case, due: Due, now: datetime) -> Decision:
    """What the coordinator is told, if it is still so: with the next free date and the command for it."""
    after = counted_from(case, now)
    stage = None if after is None else _stage(case, after, due)
    if after is None or stage is None or _is_done_with(case, after, stage, now):
        return SILENCE
    coming = next(iter(planned(case, now)), None)
    if last_day(case, today(now)) is None or _is_enough(case, after, stage, coming):
        return SILENCE
    args = _args(case, after, coming, now) | {"stage": str(stage), "late": int(now - due.moment > LATE)}
    together = Together(f"cadence:{stage}:{due.moment.isoformat()}", "cadence-told-several", "line-cadence-told")
    told = tuple(Say(to, "cadence-told", args, act=True, together=together) for to in _whom(case, stage, today(now)))
    office = (Say(ToOffice(case.unit), "cadence-told-office", args),) if stage is CadenceStage.WEEK_AFTER else ()
    return Decision((CadenceTold(case=case.id, at=now, after=after, stage=stage),), told + office)


def _stage(case: Case, after: datetime, due: Due) -> CadenceStage | None:
    """Which it is; None where the time is counted from another meeting by now, or ends another day."""
    mine = (stage for stage in CadenceStage if due.key.startswith(morning_of(case, after, stage).key))
    return next(mine, None)


def _is_done_with(case: Case, after: datetime, stage: CadenceStage, now: datetime) -> bool:
    """Told already, or a later one is due as well: the latest alone is told."""
    stages = tuple(CadenceStage)
    later = stages[stages.index(stage) + 1 :]
    return is_told(case, after, stage) or any(morning_of(case, after, each).moment <= now for each in later)


def _is_enough(case: Case, after: datetime, stage: CadenceStage, coming: Meeting | None) -> bool:
    """A meeting in time; a week after, any that is planned: the coordinator was told twice and has called it."""
    if coming is None:
        return False
    return stage is CadenceStage.WEEK_AFTER or coming.start <= latest(case, after)


def _whom(case: Case, stage: CadenceStage, day: date) -> tuple[Address, ...]:
    """The coordinator; in their absence, and a week after, all who answer for the case."""
    coordinator = next(iter(case.in_role(Role.COORDINATOR)), None)
    if coordinator is None or stage is CadenceStage.WEEK_AFTER:
        return (ToCoordinators(),)
    stand_in = case.desk.stand_ins.get(coordinator.id)
    is_away = stand_in is not None and stand_in.first <= day <= stand_in.last
    return (ToCoordinators(),) if is_away else (ToPerson(coordinator.id),)


def _args(case: Case, after: datetime, coming: Meeting | None, now: datetime) -> dict[str, TextArgument]:
    found = next_free(case, after, now)
    last = next(iter(held(case, now)), None)
    return {
        "code": case.code,
        "days": (today(now) - today(after)).days,
        "after": today(after),
        "first": int(last is None),
        "latest": today(latest(case, after)),
        "planned": () if coming is None else (Line("cadence-planned", _of(coming)),),
        "next": "" if found is None else f"{local(found.start):%Y-%m-%d %H:%M}",
        "place": (last and last.place) or "",
        "unwise": () if found is None else tuple(Line(f"unwise-{each}") for each in found.unwise),
    }


def _of(meeting: Meeting) -> tuple[tuple[str, int | datetime], ...]:
    return (("number", meeting.number), ("start", meeting.start))
