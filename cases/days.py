"""Days as the rules count them: ages, months, the day in Stockholm. Dates as people write them: cases/moments."""

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from cases.dues import STOCKHOLM

MORNING = time(8, 0)
"""When the bot begins to write in the day: what fell due at night is told then (R94)."""


def local(now: datetime) -> datetime:
    """The same moment on a clock in Stockholm."""
    return now.astimezone(STOCKHOLM)


def today(now: datetime) -> date:
    """The day it is in Stockholm at an aware moment."""
    return local(now).date()


def next_midnight(now: datetime) -> datetime:
    """The moment at which the day after this one begins in Stockholm; in UTC, for it is compared often."""
    return at_wall(today(now) + timedelta(days=1), time()).astimezone(UTC)


def whole_seconds(now: datetime) -> datetime:
    """The moment in UTC without fractions, as a DTSTAMP has it (RFC 5545 section 3.8.7.2)."""
    return now.astimezone(UTC).replace(microsecond=0)


def at_wall(day: date, clock: time) -> datetime:
    """The aware moment when clocks in Stockholm show this; only for hours that every day has."""
    return datetime.combine(day, clock, tzinfo=STOCKHOLM)


@dataclass(frozen=True, slots=True)
class Month:
    """The month somebody was born in, where the day is not known. Raises ValueError for no month at all."""

    year: int
    month: int

    def __post_init__(self) -> None:
        date(self.year, self.month, 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


BirthDate = date | Month
"""When somebody was born: a day, or a month alone."""


def earliest(born: BirthDate) -> date:
    """The first day on which it can have been."""
    return date(born.year, born.month, 1) if isinstance(born, Month) else born


def latest(born: BirthDate) -> date:
    """The last day on which it can have been."""
    if not isinstance(born, Month):
        return born
    return date(born.year, born.month, calendar.monthrange(born.year, born.month)[1])


def ends_at(born: BirthDate, age: int) -> date:
    """The day on which an age ends a right: of a month alone its first, when it may have been reached (R19)."""
    return birthday(earliest(born), age)


def asked_from(born: BirthDate, age: int) -> date:
    """The day from which somebody must answer for themselves as well: of a month alone its last (R20)."""
    return birthday(latest(born), age)


def begins_at(born: BirthDate, age: int) -> date:
    """The day on which an age gives a right: of a month alone its last, when it has been reached for certain (R20).

    Born on 29 February, in a common year: 1 March, by our own caution, when the year is full by anybody's reckoning."""
    last = latest(born)
    return birthday(last, age) + timedelta(days=1) if _is_moved(last, age) else birthday(last, age)


def birthday(born: date, age: int) -> date:
    """The day someone reaches an age. Born on 29 February, in a common year: 28 February (SFS 1930:173, 1 §)."""
    return date(born.year + age, 2, 28) if _is_moved(born, age) else born.replace(year=born.year + age)


def _is_moved(born: date, age: int) -> bool:
    """Whether the year in which they reach the age has no such day."""
    return (born.month, born.day) == (2, 29) and not calendar.isleap(born.year + age)


def age_on(born: date, day: date) -> int:
    """Whole years on a day; before the birth a negative number."""
    years = day.year - born.year
    return years if birthday(born, years) <= day else years - 1


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def next_weekday(day: date, weekday: int) -> date:
    """The first such weekday on or after a day; Monday is 0."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def quiet_until(now: datetime) -> datetime | None:
    """The morning before which nobody is written to, when it is night in Stockholm now; else None (R94)."""
    morning = at_wall(today(now), MORNING)
    return morning if now < morning else None
