"""Dates, times and lengths as people write them; what cannot be read for certain is asked about, never guessed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from cases.days import local, next_weekday, today
from cases.decision import Refusal
from cases.dues import STOCKHOLM
from cases.moments import Why, unclear_on_the_wall
from commands.vocabulary.months import in_figures


@dataclass(frozen=True, slots=True)
class Unclear:
    """Not taken, and why; `choices` are the moments it may mean, if it may mean several."""

    why: Why
    choices: tuple[datetime, ...] = ()


def refuse(unclear: Unclear, said: str) -> Refusal:
    """The refusal for a date or time that was not taken; `said` is what stood there."""
    return Refusal(f"refusal-time-{unclear.why}", {"said": said})


UNREADABLE: Final = Unclear(Why.UNREADABLE)
LONGEST_PHRASE = 6
"""Words a date and time may have: `om 2 veckor tis kl 15` has six."""

WEEKDAYS: Final = {
    word: number
    for number, words in enumerate(
        (
            "mån måndag man mandag mon monday",
            "tis tisdag tue tuesday",
            "ons onsdag wed wednesday",
            "tor tors torsdag thu thursday",
            "fre fredag fri friday",
            "lör lördag lor lordag sat saturday",
            "sön söndag son sondag sun sunday",
        )
    )
    for word in words.split()
}
NAMED: Final = {
    "idag": 0, "today": 0,
    "imorgon": 1, "imorrn": 1, "tomorrow": 1,
    "övermorgon": 2, "overmorgon": 2,
    "igår": -1, "igar": -1, "yesterday": -1,
}  # fmt: skip
UNITS: Final = {
    "dag": 1, "dagar": 1, "day": 1, "days": 1,
    "vecka": 7, "veckor": 7, "week": 7, "weeks": 7,
}  # fmt: skip
CLOCK: Final = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?")
LENGTH: Final = re.compile(
    r"(?:([0-9]{1,2})\s*(?:h|t|tim|timme|timmar|hours?))?\s*(?:([0-9]{1,3})\s*(?:m|min|minuter|minutes?)?)?"
)


def read_day(words: str, now: datetime, *, past: bool = False) -> date | Unclear:
    """A day: `2026-12-15`, `15/12`, `tis`, `v50 tis`, `om 2 veckor`, `idag`, `imorgon`.

    `past`: a day behind us is meant, as on a paper: without a year the latest such day, and none that is to come."""
    here = today(now)
    day = _day(_tidy(words).split(), here, past=past)
    if day is None:
        return UNREADABLE
    if not past and day < here:
        return Unclear(Why.PAST)
    return day


def read_moment(words: str, now: datetime) -> datetime | Unclear:
    """A moment to come, in Stockholm: a day and an hour, `tis 15`, `8/12 15.30`, `om 2 veckor kl 9`."""
    *day_words, clock_word = _tidy(words).split() or [""]
    if day_words and day_words[-1] in {"kl", "kl.", "at"}:
        day_words.pop()
    clock = _clock(clock_word)
    day = _day(day_words, today(now), past=False)
    if clock is None or day is None:
        return UNREADABLE
    if _is_weekday_alone(day_words) and day == today(now) and datetime.combine(day, clock, STOCKHOLM) <= now:
        day += timedelta(days=7)
    return _on_the_wall(day, clock, now)


def take_moment(words: Sequence[str], now: datetime) -> tuple[datetime | Unclear, int]:
    """The longest beginning of `words` that is a moment, and how many words it is; 0 when none is."""
    for count in range(min(len(words), LONGEST_PHRASE), 0, -1):
        moment = read_moment(" ".join(words[:count]), now)
        if moment != UNREADABLE:
            return moment, count
    return UNREADABLE, 0


def read_length(words: str) -> timedelta | Unclear:
    """A length: `45min`, `1h30`, `1h`, `90 min`, `2 timmar`. A number without a word is refused."""
    text = _tidy(words)
    found = LENGTH.fullmatch(text)
    if found is None or text.isdecimal() or not any(found.groups()):
        return UNREADABLE
    hours, minutes = (int(part or 0) for part in found.groups())
    length = timedelta(hours=hours, minutes=minutes)
    return length or UNREADABLE


def _tidy(words: str) -> str:
    tidy = in_figures(" ".join(words.casefold().split()))
    return tidy.replace("i dag", "idag").replace("i morgon", "imorgon").replace("i övermorgon", "övermorgon")


def _clock(word: str) -> time | None:
    found = CLOCK.fullmatch(word)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _is_weekday_alone(words: Sequence[str]) -> bool:
    return len(words) == 1 and words[0] in WEEKDAYS


def _on_the_wall(day: date, clock: time, now: datetime) -> datetime | Unclear:
    """The moment clocks show this, unless summer time begins or ends in that hour (it is asked about then)."""
    first = datetime.combine(day, clock, STOCKHOLM)
    why = unclear_on_the_wall(first)
    if why is not None:
        return Unclear(why, (first, first.replace(fold=1)) if why is Why.AMBIGUOUS else ())
    return first if first > local(now) else Unclear(Why.PAST)


@dataclass(frozen=True, slots=True)
class _Here:
    """Where the reader stands in time: today, and whether a day behind is meant."""

    day: date
    past: bool


Reader = Callable[[Sequence[str], _Here], date | None]


def _day(words: Sequence[str], here: date, *, past: bool) -> date | None:
    """The first way of writing a day that fits; None when none does or the calendar has no such day."""
    try:
        readers: tuple[Reader, ...] = (_named, _iso, _day_and_month, _weekday, _week, _ahead)
        days = (reader(words, _Here(here, past)) for reader in readers)
        return next((day for day in days if day is not None), None)
    except (ValueError, OverflowError):
        return None


def _named(words: Sequence[str], here: _Here) -> date | None:
    if len(words) == 1 and words[0] in NAMED:
        return here.day + timedelta(days=NAMED[words[0]])
    return None


def _iso(words: Sequence[str], _here: _Here) -> date | None:
    found = re.fullmatch(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", words[0]) if len(words) == 1 else None
    return date(int(found[1]), int(found[2]), int(found[3])) if found else None


def _day_and_month(words: Sequence[str], here: _Here) -> date | None:
    found = re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})(?:[/-]([0-9]{4}))?", words[0]) if len(words) == 1 else None
    if found is None:
        return None
    day, month = int(found[1]), int(found[2])
    if found[3]:
        return date(int(found[3]), month, day)
    years = range(here.day.year, here.day.year - 9, -1) if here.past else range(here.day.year, here.day.year + 9)
    possible = (date(year, month, day) for year in years if _exists(year, month, day))
    return next((it for it in possible if (it <= here.day if here.past else it >= here.day)), None)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _weekday(words: Sequence[str], here: _Here) -> date | None:
    day = WEEKDAYS.get(words[0]) if len(words) == 1 else None
    return None if day is None else next_weekday(here.day - timedelta(days=6) if here.past else here.day, day)


def _week(words: Sequence[str], here: _Here) -> date | None:
    """`v50 tis`, `v. 50 tisdag`, `vecka 50 tis`: this year's ISO week, or next year's where it has passed."""
    found = re.fullmatch(r"(?:v\.?|vecka|week|w) ?([0-9]{1,2}) (\S+)", " ".join(words))
    if found is None or found[2] not in WEEKDAYS:
        return None
    year, weekday = here.day.isocalendar().year, WEEKDAYS[found[2]] + 1
    day = date.fromisocalendar(year, int(found[1]), weekday)
    return day if day >= here.day else date.fromisocalendar(year + 1, int(found[1]), weekday)


def _ahead(words: Sequence[str], here: _Here) -> date | None:
    """`om 2 veckor`, `om 3 dagar`, `om 2 veckor tis`."""
    found = re.fullmatch(r"(?:om|in) ([0-9]{1,3}|en|a|one) (\w+)(?: (\w+))?", " ".join(words))
    if found is None or found[2] not in UNITS or (found[3] and found[3] not in WEEKDAYS):
        return None
    count = int(found[1]) if found[1].isdecimal() else 1
    day = here.day + timedelta(days=count * UNITS[found[2]])
    return day - timedelta(days=day.weekday()) + timedelta(days=WEEKDAYS[found[3]]) if found[3] else day
