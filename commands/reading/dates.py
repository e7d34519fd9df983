"""Dates, times and lengths of a command, by the one grammar (cases/moments): taken where certain, else asked about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from cases.days import today
from cases.decision import Ask, Between, Line, Refusal, TextArgument
from cases.moments.lengths import read_length
from cases.moments.reading import UNREADABLE, Day, Moment, Unclear, read
from cases.moments.wall import Why, unclear_on_the_wall

PERSONAL: Final = Unclear(Why.PERSONAL)
LONGEST_PHRASE: Final = 12
"""Words a date and time may have: `tisdag den 8 december 2026 kl. 15.00 - 16.00 (v. 50)` has eleven."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A time to come; how long, if that was said."""

    start: datetime
    length: timedelta | None = None


def refuse(unclear: Unclear, said: str) -> Refusal:
    """Why a date or time was not taken, with what it may mean. `said` is what stood there; a personal number is not
    said again."""
    if unclear.why is Why.PERSONAL:
        return Refusal(f"refusal-time-{unclear.why}")
    choices = tuple(_choice(number, each) for number, each in enumerate(unclear.choices, 1))
    args: dict[str, TextArgument] = {"said": said, "choices": choices, "several": len(choices)}
    return Refusal(f"refusal-time-{unclear.why}", args, between=_between(unclear, said))


def _between(unclear: Unclear, said: str) -> Between:
    """What it may be, as it stands in a command; where only the hour lacks, the day."""
    ask = Ask.WHICH_HOUR if unclear.why is Why.WITHOUT_HOUR else Ask.WHICH_TIME
    return Between(said, tuple(map(written, unclear.choices)), ask)


def written(each: Moment | Day) -> str:
    """As it stands in a command, and is read as nothing else."""
    if isinstance(each, Day):
        return each.day.isoformat()
    season = f" {_season_word(each)}" if comes_twice(each) else ""
    return f"{each.start:%Y-%m-%d %H:%M}" + (f"-{each.end:%H:%M}" if each.end else "") + season


def comes_twice(each: Moment) -> bool:
    """In the hour that clocks show twice, when summer time ends."""
    return unclear_on_the_wall(each.start) is Why.AMBIGUOUS


def _season_word(each: Moment) -> str:
    """As the grammar of times reads it."""
    return "sommartid" if each.start.dst() else "normaltid"


def refuse_day(unclear: Unclear, said: str) -> Refusal:
    """The same where a day alone is asked for."""
    if unclear.why is Why.UNREADABLE:
        return Refusal("refusal-day-unreadable", {"said": said}, between=_between(unclear, said))
    return refuse(unclear, said)


def _choice(number: int, each: Moment | Day) -> Line:
    if isinstance(each, Day):
        return Line("time-choice", (("number", number), ("moment", each.day)))
    if not comes_twice(each):
        return Line("time-choice", (("number", number), ("moment", each.start)))
    season = "summer" if each.start.dst() else "normal"
    return Line("time-choice-twice", (("number", number), ("moment", each.start), ("season", season)))


def read_day(words: str, now: datetime, *, past: bool = False) -> date | Unclear:
    """A day: `2026-12-15`, `15/12`, `tis`, `v50 tis`, `om 2 veckor`, `idag`, `imorgon`.

    `past`: a day behind us is meant, as on a paper: without a year the latest such day, and none that is to come."""
    day = read(words, now, past=past)
    match day:
        case Day():
            return Unclear(Why.PAST) if not past and day.day < today(now) else day.day
        case Moment():
            return UNREADABLE
        case Unclear():
            return day


def read_moment(words: str, now: datetime) -> Taken | Unclear:
    """A time to come, in Stockholm: a day and an hour, or hours from and to: `tis 15`, `8/12 15.30-16.30`."""
    moment = read(words, now)
    match moment:
        case Day():
            return Unclear(Why.WITHOUT_HOUR, (moment,))
        case Moment():
            return Taken(moment.start, moment.end - moment.start if moment.end else None)
        case Unclear():
            return moment


def take_time(words: Sequence[str], now: datetime) -> tuple[Taken | Unclear, str]:
    """A time, and a length behind it where one stands there; what was read of neither is given back. Of a time that is
    not certain, what stands behind it."""
    beginnings = list(_beginnings(words, now))
    times = [(time, rest) for time, rest in beginnings if isinstance(time, Taken)]
    if not times:
        return _unsure(beginnings)
    for time, rest in times:
        if (whole := _with_length(time, rest)) is not None:
            return whole, ""
    return [each for each in times if each[0] == times[0][0]][-1]  # of words that change nothing none is passed over


def _unsure(beginnings: Sequence[tuple[Taken | Unclear, str]]) -> tuple[Unclear, str]:
    """The longest that may be something, with a length or nothing behind it; else the longest."""
    readings = [(time, rest) for time, rest in beginnings if isinstance(time, Unclear) and time != UNREADABLE]
    whole = (each for each in readings if each[0].choices and (not each[1] or read_length(each[1])))
    return next(whole, readings[0] if readings else (UNREADABLE, ""))


def _beginnings(words: Sequence[str], now: datetime) -> Iterator[tuple[Taken | Unclear, str]]:
    """The longest first, with what stands behind each; where a personal number stands among them, that alone."""
    if read_moment(" ".join(words), now) == PERSONAL:
        yield PERSONAL, ""
        return
    for count in range(min(len(words), LONGEST_PHRASE), 0, -1):
        yield read_moment(" ".join(words[:count]), now), " ".join(words[count:])


def _with_length(time: Taken, rest: str) -> Taken | None:
    """None where something stands behind it that is no length, or a second one."""
    if not rest:
        return time
    length = read_length(rest) if time.length is None else None
    return None if length is None else Taken(time.start, length)
