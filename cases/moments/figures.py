"""Which figures of a phrase are hours, and which are of the date; what may be both is asked about."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from typing import Final

from cases.days import next_weekday
from cases.moments.clocks import as_clock, spans
from cases.moments.pieces import (
    Ahead,
    Clock,
    Date,
    DayOfMonth,
    Dotted,
    Gone,
    Near,
    Number,
    Piece,
    Sort,
    Week,
    Weekday,
    Year,
)
from cases.moments.wall import Why
from cases.moments.which_day import every

HOURS: Final = 24
MORNING: Final = 12
MONTHS: Final = 12
PAIR: Final = 2
QUARTER: Final = 15
HOUR: Final = 60
_CERTAIN: Final = (Date, DayOfMonth, Near, Ahead, Week, Gone)
_NEXT: Final = frozenset({Sort.NEXT, Sort.NEXT_WEEK, Sort.THIS_WEEK})


@dataclass(frozen=True, slots=True)
class Sorted:
    """The pieces that name the day, and the hours."""

    day: tuple[Piece, ...]
    first: Clock | None = None
    last: Clock | None = None


@dataclass(frozen=True, slots=True)
class Either:
    """One figure: an hour on one day, or another day."""

    hour: time
    hour_on: date
    day: date


@dataclass(slots=True)
class _Left:
    """What is still to be sorted: pieces of the day with figures among them, and the hours that are certain."""

    rest: list[Piece]
    clocks: list[Clock] = field(default_factory=list)
    last: Clock | None = None

    def is_certain(self) -> bool:
        """Something beside a weekday names the day."""
        return any(isinstance(piece, _CERTAIN) or piece in _NEXT for piece in self.rest)

    def has_more_figures(self) -> bool:
        """The hour may stand elsewhere."""
        return bool(self.clocks) or len(every(Number, self.rest)) + len(every(Dotted, self.rest)) > 1

    def put(self, old: Piece, new: Piece) -> None:
        self.rest[self.rest.index(old)] = new

    def is_hour(self, piece: Piece) -> None:
        clock = as_clock(piece)
        assert clock is not None, "only figures are made hours"
        self.rest.remove(piece)
        self.clocks.append(clock)


def sort_out(pieces: Sequence[Piece], today: date, *, past: bool) -> Sorted | Either | Why:
    """`past`: a day is meant, as on a paper, so a figure is rather of the date."""
    left = _hours_that_are_certain(pieces)
    if left is None:
        return Why.AMBIGUOUS
    for step in (_years, _points, _numbers):
        unclear = step(left, today, past)
        if unclear is not None:
            return unclear
    if len(left.clocks) > 1:
        return Why.AMBIGUOUS
    return Sorted(tuple(left.rest), left.clocks[0] if left.clocks else None, left.last)


def _hours_that_are_certain(pieces: Sequence[Piece]) -> _Left | None:
    """*15-16*, what follows *kl*, and what was written as an hour; None where a span is of something else."""
    rest = [
        each
        for before, each in zip((None, *pieces), pieces, strict=False)
        if each is not Sort.AT or before is not Sort.TILL
    ]
    found = spans(rest)
    if len(found) > 1:
        return None
    left = _Left([])
    if found:
        first, left.last, at = found[0]
        left.clocks.append(first)
        del rest[at : at + 3]
    for before, piece in zip((None, *rest), rest, strict=False):
        if clock := _certain_hour(before, piece):
            left.clocks.append(clock)
        elif piece is not Sort.AT:
            left.rest.append(piece)
    return None if Sort.TILL in left.rest else left


def _certain_hour(before: Piece | None, piece: Piece) -> Clock | None:
    if isinstance(piece, Clock):
        return piece
    return as_clock(piece) if before is Sort.AT else None


def _years(left: _Left, _today: date, past: bool) -> Why | None:  # noqa: FBT001 - the same for every step
    """*2030*: the year of a date that has none, if the hour stands elsewhere or none is asked for."""
    for year in every(Year, left.rest):
        undated = [each for each in every(Date, left.rest) if each.year is None]
        if not undated:
            left.is_hour(year)
        elif past or left.clocks or any(isinstance(piece, Number | Dotted) for piece in left.rest):
            left.rest.remove(year)
            left.put(undated[0], replace(undated[0], year=year.number))
        else:
            return Why.AMBIGUOUS
    return None


def _points(left: _Left, today: date, past: bool) -> Why | None:  # noqa: FBT001 - the same for every step
    """*8.12*: an hour where the day is named already, a date where the hour is, else one or the other."""
    for dotted in every(Dotted, left.rest):
        if left.is_certain() or not 1 <= dotted.second <= MONTHS:
            left.is_hour(dotted)
        elif past or dotted.first >= HOURS or left.has_more_figures():
            left.put(dotted, Date(dotted.first, dotted.second))
        elif all(_falls_on(dotted, weekday, today) for weekday in every(Weekday, left.rest)):
            return Why.HOUR_OR_DAY
        else:
            left.is_hour(dotted)
    return None


def _falls_on(dotted: Dotted, weekday: Weekday, today: date) -> bool:
    """Whether the date, this year or next, is such a weekday."""
    for year in (today.year, today.year + 1):
        try:
            day = date(year, dotted.second, dotted.first)
        except ValueError:
            return False
        if day >= today:
            return day.weekday() == weekday.number
    return False


def _numbers(left: _Left, today: date, past: bool) -> Either | Why | None:  # noqa: FBT001 - the same for every step
    """A number alone: the hour of a day that is certain, or with a weekday the day, if the hour stands elsewhere."""
    _take_minutes(left, today)
    numbers = every(Number, left.rest)
    if numbers and left.is_certain():
        if left.clocks or len(numbers) > 1:
            return Why.AMBIGUOUS
        left.is_hour(numbers[0])
    elif numbers:
        return _without_a_date(left, numbers, today, past=past)
    return None


def _without_a_date(left: _Left, numbers: Sequence[Number], today: date, *, past: bool) -> Either | Why | None:
    """With a weekday the first is the day of the month, if there is an hour beside it."""
    weekdays = every(Weekday, left.rest)
    if not weekdays:
        return Why.AMBIGUOUS
    if not (left.clocks or len(numbers) > 1 or past):
        return _beside_a_weekday(left, numbers[0], next_weekday(today, weekdays[0].number))
    left.put(numbers[0], DayOfMonth(numbers[0].value))
    for number in numbers[1:]:
        left.is_hour(number)
    return None


def _take_minutes(left: _Left, today: date) -> None:
    """*15 30*: an hour and its minutes, unless the first number is the day that the weekday names."""
    numbers = every(Number, left.rest)
    if left.clocks or len(numbers) != PAIR or not _are_hour_and_minutes(left, *numbers):
        return
    hour, minute = numbers
    names_a_day = not left.is_certain() and any(_is_next(hour.value, each, today) for each in every(Weekday, left.rest))
    if minute.value and names_a_day:
        return
    left.rest = [piece for piece in left.rest if piece not in numbers]
    left.clocks.append(Clock(hour.value, minute.value))


def _are_hour_and_minutes(left: _Left, hour: Number, minute: Number) -> bool:
    """One behind the other, and the minutes as they are told: quarters, with two figures."""
    together = left.rest.index(minute) == left.rest.index(hour) + 1
    return together and len(minute.written) == PAIR and minute.value < HOUR and not minute.value % QUARTER


def _is_next(day: int, weekday: Weekday, today: date) -> bool:
    """Whether one of the next two such weekdays is this day of the month."""
    coming = next_weekday(today, weekday.number)
    return day in {coming.day, (coming + timedelta(days=7)).day}


def _beside_a_weekday(left: _Left, number: Number, coming: date) -> Either | None:
    """*tis 8*: the eighth, if that is the next such day, or in the morning the one after it; else the hour."""
    days = (coming, coming + timedelta(days=7)) if number.value <= MORNING else (coming,)
    meant = next((day for day in days if day.day == number.value), None)
    if number.value >= HOURS:
        left.put(number, DayOfMonth(number.value))
    elif meant is not None and not {Sort.LATE, Sort.EARLY} & {piece for piece in left.rest if isinstance(piece, Sort)}:
        return Either(time(number.value), coming, meant)
    else:
        left.is_hour(number)
    return None
