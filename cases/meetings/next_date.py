"""When the next network meeting is best held: on the last free day that the cadence allows (R44, R45, R48).

Never on a Saturday, a Sunday or a red day, and never in a long break. Never past the latest moment that the cadence
allows, while a day before it is left. On the fixed slot where the case has one and a day of it is left, else at the
hour of the meeting before. Days are counted on the wall: 28 days from 13:00 are at 13:00, across summer time too."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from cases.case import Case
from cases.days import at_wall, local, today
from cases.meetings.cadence import latest
from cases.meetings.swedish_days import Unwise, is_free, unwise
from cases.topics.rhythm import Break

USUAL: Final = timedelta(hours=1)
LATE_SEARCH: Final = 120
"""How many days from now are looked at once the latest moment has passed."""


@dataclass(frozen=True, slots=True)
class NextDate:
    """A beginning, what speaks softly against the day, and whether it is later than the cadence allows."""

    start: datetime
    unwise: tuple[Unwise, ...] = ()
    late: bool = False


def free_always(start: datetime, end: datetime) -> bool:
    """Nothing else is asked."""
    del start, end
    return True


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a beginning must be to do: after the floor, and no later than the bound where there is one."""

    case: Case
    floor: datetime
    bound: datetime | None
    is_open: Callable[[datetime, datetime], bool]
    length: timedelta

    def does(self, start: datetime) -> bool:
        if start <= self.floor or (self.bound is not None and start > self.bound):
            return False
        end = start + self.length
        return not _rests(self.case, today(start)) and not _meets(self.case, start, end) and self.is_open(start, end)


def next_free(
    case: Case,
    after: datetime,
    now: datetime | None = None,
    is_open: Callable[[datetime, datetime], bool] = free_always,
    length: timedelta = USUAL,
) -> NextDate | None:
    """The next network meeting of a case when one begins, or began, at `after`; it is after `now` as well.

    Call it as `next_free(case, meeting.start, now)` when a meeting is closed. `is_open(start, end)` is asked of a
    moment that would do: give it what the case alone does not know (a busy place, two cases apart). The fixed slot and
    the breaks are the case's own. None only where nothing is free for months."""
    floor, bound = max(after, now or after), latest(case, after)
    in_time = _Wanted(case, floor, bound, is_open, length)
    found = _first(in_time, local(after).time(), _backwards(today(floor), today(bound)))
    if found is not None:
        return NextDate(found, unwise(today(found), breaks_of(case)))
    later = tuple(today(floor) + timedelta(days=count) for count in range(1, LATE_SEARCH))
    found = _first(replace(in_time, bound=None), local(after).time(), later)
    return None if found is None else NextDate(found, unwise(today(found), breaks_of(case)), late=True)


def breaks_of(case: Case) -> tuple[Break, ...]:
    """Those that its people have noted."""
    return case.rhythm.breaks


def _first(wanted: _Wanted, clock: time, days: tuple[date, ...]) -> datetime | None:
    """The first of these days that will do, on the fixed slot before all else."""
    slot = wanted.case.rhythm.slot
    on_slot = (at_wall(day, slot.clock) for day in days if slot.holds(day)) if slot else ()
    starts = (*on_slot, *(at_wall(day, clock) for day in days))
    return next((start for start in starts if wanted.does(start)), None)


def _rests(case: Case, day: date) -> bool:
    """Whether nobody meets on this day."""
    return is_free(day) or any(each.is_long and each.holds(day) for each in breaks_of(case))


def _meets(case: Case, start: datetime, end: datetime) -> bool:
    """Whether the case has another meeting then."""
    others = (meeting for meeting in case.meetings.values() if meeting.took_place_or_may)
    return any(other.start < end and start < other.end for other in others)


def _backwards(first: date, last: date) -> tuple[date, ...]:
    """The days from the first through the last, the last one first."""
    return tuple(last - timedelta(days=count) for count in range((last - first).days + 1))
