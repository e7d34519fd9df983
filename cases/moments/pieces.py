"""What a phrase about time is put together of, each piece read by itself; what they mean together is reading.py's."""

from dataclasses import dataclass
from enum import Enum, auto


class Said(Enum):
    """How an hour was given."""

    WHOLE = auto()
    """With minutes, or in a way that leaves no doubt."""
    BARE = auto()
    """A number alone."""
    WORDS = auto()
    """In words, as people say it: *halv fyra*."""


class Sort(Enum):
    """Pieces that have no value of their own."""

    AT = auto()
    TILL = auto()
    LATE = auto()
    EARLY = auto()
    THIS_WEEK = auto()
    NEXT = auto()
    NEXT_WEEK = auto()
    NEXT_MONTH = auto()
    NEXT_YEAR = auto()
    SUMMER_TIME = auto()
    NORMAL_TIME = auto()
    VAGUE = auto()
    NOISE = auto()


@dataclass(frozen=True, slots=True)
class Date:
    """A day and month, with a year where one was written, of two figures perhaps.

    `other`: what six figures mean if the day comes first. `slashed`: as in *12/8*, which some write the other way."""

    day: int
    month: int
    year: int | None = None
    other: "Date | None" = None
    slashed: bool = False


@dataclass(frozen=True, slots=True)
class Dotted:
    """Two numbers with a point between them: an hour and minutes, or a day and month."""

    first: int
    second: int


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """*den 8:e*."""

    day: int


@dataclass(frozen=True, slots=True)
class Number:
    """One or two figures alone: an hour, a day, or minutes. `written`: as they stand there."""

    value: int
    written: str = ""


@dataclass(frozen=True, slots=True)
class Weekday:
    """Monday is 0."""

    number: int


@dataclass(frozen=True, slots=True)
class Gone:
    """*i fredags*: the latest such weekday. `week`: *förra fredagen*, so it may be that of the week before."""

    number: int
    week: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """A week by its number (ISO 8601)."""

    number: int


@dataclass(frozen=True, slots=True)
class Near:
    """So many days from today, named by a word."""

    days: int


@dataclass(frozen=True, slots=True)
class Ahead:
    """*om två veckor*."""

    days: int = 0
    months: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Year:
    """A year by itself, four figures; it may be a time of the day too (*2030*)."""

    number: int


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day."""

    hour: int
    minute: int
    said: Said = Said.WHOLE
    english: bool = False
    """With *am* or *pm*: who writes so may put the month first."""


Piece = Date | Dotted | DayOfMonth | Number | Weekday | Gone | Week | Near | Ahead | Year | Clock | Sort
