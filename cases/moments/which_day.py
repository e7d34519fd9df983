"""The day in a phrase: all pieces that name one must name the same; a year or month left out is filled in, or asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeVar

from cases.days import add_months, next_weekday
from cases.moments.pieces import Ahead, Date, DayOfMonth, Gone, Near, Piece, Sort, Week, Weekday
from cases.moments.wall import Why

SLIP: Final = timedelta(days=60)
"""A day so little behind us is a slip, not next year's."""
FAR: Final = timedelta(days=183)
_NEXT: Final = frozenset({Sort.THIS_WEEK, Sort.NEXT, Sort.NEXT_WEEK, Sort.NEXT_MONTH, Sort.NEXT_YEAR})
LEAP: Final = 9
"""Years within which every day of the calendar comes."""
_CENTURY: Final = 100
_TO_COME: Final = 10
"""Two figures are a year of this century if it is at the most so many years ahead."""


class NoSuchDay(ValueError):
    """The calendar has no such day or week."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """Which days it may be, and why that is not certain."""

    why: Why
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The day. `weekday_alone`: nothing but a weekday names it; `dated`: a year was written."""

    day: date
    weekday_alone: bool = False
    dated: bool = False


P = TypeVar("P", bound=Piece)


def every(kind: type[P], pieces: Sequence[Piece]) -> list[P]:
    """The pieces of one kind, each once."""
    return list(dict.fromkeys(piece for piece in pieces if isinstance(piece, kind)))


def day_of(pieces: Sequence[Piece], today: date, *, past: bool) -> Found | Unsure | None:
    """None when nothing names a day. `past`: a day behind us is meant, as on a paper. Raises NoSuchDay."""
    named = _by_its_weekday(_named(pieces, today, past=past), pieces, today)
    if not isinstance(named, Found):
        return named
    return named if all(_agree(named.day, pieces, today)) else Unsure(Why.AMBIGUOUS)


def _by_its_weekday(named: Found | Unsure | None, pieces: Sequence[Piece], today: date) -> Found | Unsure | None:
    """A date that may be this year's or next year's is the one on which the weekday beside it falls."""
    both = bool(every(Date, pieces)) and bool(every(Weekday, pieces))
    if not both or not isinstance(named, Unsure) or len(named.days) != 1:
        return named
    return Found(named.days[0]) if all(_agree(named.days[0], pieces, today)) else named


def _named(pieces: Sequence[Piece], today: date, *, past: bool) -> Found | Unsure | None:
    dates, days = every(Date, pieces), every(DayOfMonth, pieces)
    if len(dates) + len(days) > 1:
        return Unsure(Why.AMBIGUOUS)
    if dates:
        return _date(dates[0], pieces, today, past=past)
    if days:
        return Found(_in_month(days[0].day, today, Sort.NEXT_MONTH in pieces, past=past))
    return _told_from_today(pieces, today) or _by_week(pieces, today, past=past)


def _date(said: Date, pieces: Sequence[Piece], today: date, *, past: bool) -> Found | Unsure:
    if said.year is not None:
        return Found(_exactly(_full(said.year, today), said), dated=True)
    if Sort.NEXT_YEAR in pieces:
        return Found(_exactly(today.year + 1, said), dated=True)
    _exactly(_LEAP_YEAR, said)
    before = max((day for day in _each_year(said, today, -LEAP, 1) if day < today), default=None)
    ahead = min(day for day in _each_year(said, today, 0, LEAP) if day >= today)
    return _latest(before, ahead, today) if past else _coming(before, ahead, today)


def _latest(before: date | None, ahead: date, today: date) -> Found | Unsure:
    if ahead == today:
        return Found(today)
    return Unsure(Why.PAST) if before is None else Found(before)


def _coming(before: date | None, ahead: date, today: date) -> Found | Unsure:
    """The next such day, unless the last one is so near that it was a slip, or the next one far off."""
    if ahead == today:
        return Found(today)
    if before is not None and today - before <= SLIP:
        return Unsure(Why.PAST, (ahead,))
    is_rare = (ahead.month, ahead.day) == (2, 29)
    if is_rare and ahead.year != today.year and ahead - today > FAR:
        return Unsure(Why.YEAR, (ahead,))
    return Found(ahead)


_LEAP_YEAR: Final = 2028


def _exactly(year: int, said: Date) -> date:
    try:
        return date(year, said.month, said.day)
    except ValueError:
        raise NoSuchDay from None


def _each_year(said: Date, today: date, first: int, last: int) -> Iterator[date]:
    for year in range(today.year + first, today.year + last):
        try:
            yield date(year, said.month, said.day)
        except ValueError:
            continue


def _full(year: int, today: date) -> int:
    """The year of two figures: of this century, or of the one before."""
    if year >= _CENTURY:
        return year
    century = today.year // _CENTURY * _CENTURY
    return century + year if century + year <= today.year + _TO_COME else century + year - _CENTURY


def _in_month(day: int, today: date, next_month: bool, *, past: bool) -> date:  # noqa: FBT001 - a word that stood there
    """The first such day from today, or of next month where that was said; the latest where the past is meant."""
    first = today.replace(day=1)
    steps = (1,) if next_month else (0, -1, -2) if past else (0, 1, 2)
    for step in steps:
        month = add_months(first, step)
        try:
            found = month.replace(day=day)
        except ValueError:
            continue
        if next_month or (found <= today if past else found >= today):
            return found
    raise NoSuchDay


def _told_from_today(pieces: Sequence[Piece], today: date) -> Found | Unsure | None:
    near, ahead, weekdays = every(Near, pieces), every(Ahead, pieces), every(Weekday, pieces)
    gone = every(Gone, pieces)
    if len(near) + len(ahead) + len(gone) > 1:
        return Unsure(Why.AMBIGUOUS)
    if gone:
        return _gone(gone[0], today)
    if near:
        return Found(today + timedelta(days=near[0].days))
    if not ahead:
        return None
    try:
        day = add_months(today, ahead[0].months) + timedelta(days=ahead[0].days)
    except (ValueError, OverflowError):
        raise NoSuchDay from None
    return Found(_in_week_of(day, weekdays[0]) if weekdays else day)


def _gone(said: Gone, today: date) -> Found | Unsure:
    """The latest such day; *förra fredagen* on a Saturday may be yesterday, or a week before it."""
    latest = next_weekday(today - timedelta(days=7), said.number)
    if said.week and latest.isocalendar()[:2] == today.isocalendar()[:2]:
        return Unsure(Why.AMBIGUOUS, (latest - timedelta(days=7), latest))
    return Found(latest)


def _in_week_of(day: date, weekday: Weekday) -> date:
    return day - timedelta(days=day.weekday()) + timedelta(days=weekday.number)


def _by_week(pieces: Sequence[Piece], today: date, *, past: bool) -> Found | Unsure | None:
    weeks, weekdays = every(Week, pieces), every(Weekday, pieces)
    if len(weeks) > 1 or len(weekdays) > 1:
        return Unsure(Why.AMBIGUOUS)
    if not weekdays:
        return Unsure(Why.AMBIGUOUS) if weeks or not _NEXT.isdisjoint(pieces) else None
    if weeks:
        return _of_week(weeks[0], weekdays[0], today, past=past)
    return _by_weekday(weekdays[0], pieces, today, past=past)


def _by_weekday(weekday: Weekday, pieces: Sequence[Piece], today: date, *, past: bool) -> Found | Unsure:
    if Sort.THIS_WEEK in pieces:
        return Found(_in_week_of(today, weekday))
    if Sort.NEXT_WEEK in pieces:
        return Found(_in_week_of(today + timedelta(days=7), weekday))
    if Sort.NEXT in pieces:
        return _next(weekday, today)
    return Found(next_weekday(today - timedelta(days=6) if past else today, weekday.number), weekday_alone=True)


def _next(weekday: Weekday, today: date) -> Found | Unsure:
    """*nästa tisdag* is certain only where no such day is still to come this week."""
    coming = next_weekday(today + timedelta(days=1), weekday.number)
    if coming.isocalendar()[:2] != today.isocalendar()[:2]:
        return Found(coming)
    return Unsure(Why.AMBIGUOUS, (coming, coming + timedelta(days=7)))


def _of_week(week: Week, weekday: Weekday, today: date, *, past: bool) -> Found | Unsure:
    days = list(_each_such_week(week, weekday, today.isocalendar().year))
    if not days:
        raise NoSuchDay
    before = max((day for day in days if day < today), default=None)
    ahead = min((day for day in days if day >= today), default=date.max)
    return _latest(before, ahead, today) if past else _coming(before, ahead, today)


def _each_such_week(week: Week, weekday: Weekday, year: int) -> Iterator[date]:
    """Last year, this year, and until there is one: not every year has a week 53."""
    for each in range(year - 1, year + LEAP):
        if (day := _iso_day(each, week, weekday)) is not None:
            yield day


def _iso_day(year: int, week: Week, weekday: Weekday) -> date | None:
    try:
        return date.fromisocalendar(year, week.number, weekday.number + 1)
    except ValueError:
        return None


def _agree(day: date, pieces: Sequence[Piece], today: date) -> Iterator[bool]:
    """Whether the other pieces name the day too."""
    yield from (day.weekday() == weekday.number for weekday in every(Weekday, pieces))
    yield from (day.isocalendar().week == week.number for week in every(Week, pieces))
    yield from (day == today + timedelta(days=near.days) for near in every(Near, pieces))
