"""The time of the day in a phrase: one hour, or from one to another; a half of the day reads them all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final

from cases.moments.pieces import Clock, Dotted, Number, Piece, Said, Sort, Year

NOON: Final = 12
NIGHT: Final = range(1, 7)
"""A figure alone that may be of the night, or of the afternoon."""
_UNSURE: Final = (6 * 60, 7 * 60 + 30)
"""Minutes of the day, in words: as likely in the morning as in the evening."""


@dataclass(frozen=True, slots=True)
class Hours:
    """From when, until when if that was said. `other`: the second reading, twelve hours from it."""

    start: time
    end: time | None = None
    other: time | None = None


class NoSuchHour(ValueError):
    """The day has no such hour."""


def hours_of(first: Clock, last: Clock | None, halves: Iterable[Piece]) -> Hours:
    """Raises NoSuchHour for an hour that no day has."""
    late, early = Sort.LATE in halves, Sort.EARLY in halves
    start, other = _read(first, late=late, early=early)
    if last is None:
        return Hours(start, None, other)
    end, _ = _read(last, late=late, early=early)
    return Hours(start, end, other)


def _read(clock: Clock, *, late: bool, early: bool) -> tuple[time, time | None]:
    """The time; and another that it may be as well."""
    hour, minute = clock.hour, clock.minute
    try:
        plain = time(hour, minute)
    except ValueError:
        raise NoSuchHour from None
    if late and 1 <= hour < NOON:
        return time(hour + NOON, minute), None
    if early or late or clock.said is Said.WHOLE:
        return plain, None
    if clock.said is Said.WORDS:
        return _in_words(plain)
    return plain, _afternoon(plain) if hour in NIGHT else None


def _in_words(plain: time) -> tuple[time, time | None]:
    """As people mean it when they say it: in working hours, or asked about where both are likely."""
    if _UNSURE[0] <= plain.hour * 60 + plain.minute <= _UNSURE[1]:
        return plain, _afternoon(plain)
    return (_afternoon(plain) if time() < plain < time(NIGHT[-1]) else plain), None


def _afternoon(plain: time) -> time:
    return plain.replace(hour=plain.hour + NOON)


def as_clock(piece: Piece) -> Clock | None:
    """A piece that may be an hour, as one."""
    match piece:
        case Clock():
            return piece
        case Number(value):
            return Clock(value, 0, Said.BARE)
        case Dotted(first, second):
            return Clock(first, second)
        case Year(number):
            return Clock(number // 100, number % 100)
        case _:
            return None


def spans(pieces: Sequence[Piece]) -> list[tuple[Clock, Clock, int]]:
    """Each *from–to*, and where it begins."""
    found = []
    for at in range(1, len(pieces) - 1):
        first, last = as_clock(pieces[at - 1]), as_clock(pieces[at + 1])
        if pieces[at] is Sort.TILL and first and last:
            found.append((first, last, at - 1))
    return found
