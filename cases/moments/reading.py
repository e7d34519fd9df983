"""One grammar for dates and times as people write them: one certain reading is taken, two are asked about.

The law of this file. Nothing that stands in the phrase is passed over: weekday, date, week and number must agree. No
year is guessed past the next such day, and no hour from a figure that may be of the night or of the afternoon."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from cases.days import local, today
from cases.dues import STOCKHOLM
from cases.moments.clocks import Hours, NoSuchHour, hours_of
from cases.moments.figures import Either, Sorted, sort_out
from cases.moments.pieces import Ahead, Date, Piece, Said, Sort, Weekday
from cases.moments.scanning import scan
from cases.moments.slips import without_slips
from cases.moments.tidy import is_personal_number, tidy
from cases.moments.wall import Why, unclear_on_the_wall
from cases.moments.which_day import Found, NoSuchDay, Unsure, day_of, every


@dataclass(frozen=True, slots=True)
class Moment:
    """A time to meet, in Stockholm; until when, if that was said."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day alone."""

    day: date


@dataclass(frozen=True, slots=True)
class Unclear:
    """Not taken, and why; `choices`: what it may mean, if it may mean several things."""

    why: Why
    choices: tuple[Moment | Day, ...] = ()


Reading = Moment | Day | Unclear
UNREADABLE: Final = Unclear(Why.UNREADABLE)
AMBIGUOUS: Final = Unclear(Why.AMBIGUOUS)
MONTHS: Final = 12
_SEASONS: Final = frozenset({Sort.SUMMER_TIME, Sort.NORMAL_TIME})
WEEK: Final = timedelta(days=7)


def read(words: str, now: datetime, *, past: bool = False) -> Reading:
    """A day, a moment, or a span of hours on a day. `past`: a day behind us is meant, as on a paper."""
    text = tidy(words)
    if is_personal_number(text):
        return Unclear(Why.PERSONAL)
    pieces = scan(text) or scan(without_slips(text))
    if not pieces:
        return UNREADABLE
    try:
        reading = _read([piece for piece in pieces if piece not in _SEASONS], now, past=past)
        return _in_its_season(reading, pieces)
    except (NoSuchDay, NoSuchHour):
        return UNREADABLE


def _in_its_season(reading: Reading, pieces: Sequence[Piece]) -> Reading:
    """*02.30 normaltid*: the one of the two moments in the hour that comes twice; elsewhere it must agree."""
    said = _SEASONS.intersection(piece for piece in pieces if isinstance(piece, Sort))
    if not said:
        return reading
    may_be = (reading,) if isinstance(reading, Moment) else reading.choices if isinstance(reading, Unclear) else ()
    moments = [each for each in may_be if isinstance(each, Moment) and {_season(each.start)} == said]
    return moments[0] if len(moments) == 1 else AMBIGUOUS


def _season(moment: datetime) -> Sort:
    return Sort.SUMMER_TIME if moment.dst() else Sort.NORMAL_TIME


def _read(pieces: Sequence[Piece], now: datetime, *, past: bool) -> Reading:
    if Sort.VAGUE in pieces:
        return AMBIGUOUS
    if minutes := sum(ahead.minutes for ahead in every(Ahead, pieces)):
        alone = len(pieces) == 1
        return Moment(local(now).replace(second=0, microsecond=0) + timedelta(minutes=minutes)) if alone else AMBIGUOUS
    sorted_out = sort_out(pieces, today(now), past=past)
    if isinstance(sorted_out, Sorted):
        return _put_together(sorted_out, now, past=past)
    return _told_apart(sorted_out, now)


def _told_apart(unsorted: Why | Either, now: datetime) -> Unclear:
    """Both readings of a figure that is an hour or a day."""
    if isinstance(unsorted, Why):
        return Unclear(unsorted)
    moment = _on_the_wall(unsorted.hour_on, Hours(unsorted.hour), now)
    both = (*((moment,) if isinstance(moment, Moment) else ()), Day(unsorted.day))
    return Unclear(Why.HOUR_OR_DAY, both)


def _put_together(parts: Sorted, now: datetime, *, past: bool) -> Reading:
    day = day_of(parts.day, today(now), past=past)
    if day is None:
        return AMBIGUOUS
    if parts.first is None:
        return _day_alone(day, parts, now, past=past)
    hours = hours_of(parts.first, parts.last, parts.day)
    if isinstance(day, Unsure):
        return Unclear(day.why, tuple(_choices(day.days, hours, now)))
    if parts.first.english and _may_be_month_first(parts.day):
        return AMBIGUOUS
    if hours.other is not None:
        both = (hours, Hours(hours.other))
        why = Why.AMBIGUOUS if parts.first.said is Said.WORDS else Why.NIGHT
        return Unclear(why, tuple(each for one in both for each in _choices((day.day,), one, now)))
    return _at(day, hours, now, six=_other_day(parts.day, day, now))


def _may_be_month_first(pieces: Sequence[Piece]) -> bool:
    """As Americans write it; where a weekday stands beside it, that decides."""
    dates = (said for said in every(Date, pieces) if said.slashed and said.day <= MONTHS and said.day != said.month)
    return any(dates) and not every(Weekday, pieces)


def _day_alone(day: Found | Unsure, parts: Sorted, now: datetime, *, past: bool) -> Reading:
    if isinstance(day, Unsure):
        return Unclear(day.why, tuple(Day(each) for each in day.days))
    here = today(now)
    if not {Sort.LATE, Sort.EARLY}.isdisjoint(parts.day):
        return AMBIGUOUS
    if past or day.dated:
        return Day(day.day)
    if day.weekday_alone and day.day == here:
        return Unclear(Why.AMBIGUOUS, (Day(here), Day(here + WEEK)))
    return Unclear(Why.PAST) if day.day < here else Day(day.day)


def _at(day: Found, hours: Hours, now: datetime, *, six: date | None) -> Reading:
    """A weekday that is today is today only while the hour is still to come, and then it is asked about."""
    moment = _on_the_wall(day.day, hours, now)
    if day.weekday_alone and day.day == today(now):
        later = _on_the_wall(day.day + WEEK, hours, now)
        if moment == Unclear(Why.PAST):
            return later
        return Unclear(Why.AMBIGUOUS, tuple(each for each in (moment, later) if isinstance(each, Moment)))
    if moment == Unclear(Why.PAST) and six is not None:
        return Unclear(Why.AMBIGUOUS, tuple(_choices((six,), hours, now)))
    return moment


def _other_day(pieces: Sequence[Piece], day: Found, now: datetime) -> date | None:
    """What six figures mean read the other way, where that is a day to come."""
    others = [said.other for said in every(Date, pieces) if said.other]
    try:
        found = day_of(others, today(now), past=False)
    except NoSuchDay:
        return None
    return found.day if isinstance(found, Found) and found.day >= today(now) and found.day != day.day else None


def _choices(days: Sequence[date], hours: Hours, now: datetime) -> Iterator[Moment]:
    for day in days:
        moment = _on_the_wall(day, hours, now)
        if isinstance(moment, Moment):
            yield moment


def _on_the_wall(day: date, hours: Hours, now: datetime) -> Moment | Unclear:
    """The moment clocks in Stockholm show this, unless they never do, or twice, or have already."""
    start = datetime.combine(day, hours.start, STOCKHOLM)
    end = datetime.combine(day, hours.end, STOCKHOLM) if hours.end is not None else None
    if unclear := _by_summer_time(start, end):
        return unclear
    if end is not None and end <= start:
        return AMBIGUOUS
    return Moment(start, end) if start > local(now) else Unclear(Why.PAST)


def _by_summer_time(start: datetime, end: datetime | None) -> Unclear | None:
    for moment in (start, end):
        if moment is not None and (why := unclear_on_the_wall(moment)) is not None:
            twice = (start, start.replace(fold=1)) if why is Why.AMBIGUOUS and end is None else ()
            return Unclear(why, tuple(map(Moment, twice)))
    return None
