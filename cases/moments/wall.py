"""What clocks in Stockholm show at a moment, and what they never show or show twice."""

from datetime import UTC, datetime
from enum import StrEnum

from cases.dues import STOCKHOLM


class Why(StrEnum):
    """Why a date or time was not taken; `refusal-time-…` is the text of each."""

    UNREADABLE = "unreadable"
    PAST = "past"
    SKIPPED = "skipped"
    AMBIGUOUS = "ambiguous"
    """Two readings, half a moment, or what does not agree with itself."""
    HOUR_OR_DAY = "hour-or-day"
    NIGHT = "night"
    """A figure from 1 to 6: at night, or in the afternoon."""
    WITHOUT_HOUR = "without-hour"
    """A day, where a time is asked for."""
    YEAR = "year"
    """A day that the years to come mostly lack."""
    PERSONAL = "personal"
    """A personal number: never taken, and never said again."""


def on_the_wall(moment: datetime) -> datetime:
    """What clocks in Stockholm show; a time that was reckoned there stays as it is, also where no clock shows it."""
    return moment if moment.tzinfo is STOCKHOLM else moment.astimezone(STOCKHOLM)


def unclear_on_the_wall(moment: datetime) -> Why | None:
    """Whether clocks never show this time, or twice: in the hour in which summer time begins, or ends."""
    first = on_the_wall(moment)
    if first.astimezone(UTC).astimezone(STOCKHOLM).replace(tzinfo=None) != first.replace(tzinfo=None):
        return Why.SKIPPED
    return Why.AMBIGUOUS if first.replace(fold=0).utcoffset() != first.replace(fold=1).utcoffset() else None
