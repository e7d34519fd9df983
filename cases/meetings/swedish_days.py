"""The days on which nobody in Sweden meets, and those on which few do: red days, eves, days squeezed between."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from cases.topics.rhythm import Break

SATURDAY: Final = 5
ONE: Final = timedelta(days=1)


class Unwise(StrEnum):
    """Why a day is better not chosen, though it may be; each has its words, `unwise-…`."""

    EVE = "eve"
    SQUEEZED = "squeezed"
    """A working day between two free ones: a klämdag."""
    BREAK = "break"


@lru_cache(maxsize=16)
def red_days(year: int) -> frozenset[date]:
    """The public holidays of a year, and the three eves that everyone has off without their being so by law:
    Midsommarafton, Julafton and Nyårsafton. Each year is worked out once: the past and the law stay as they are."""
    from holidays.countries.sweden import Sweden

    return frozenset(Sweden(years=year, categories=("public", "de_facto"), include_sundays=False))


def is_red(day: date) -> bool:
    return day in red_days(day.year)


def is_free(day: date) -> bool:
    """A Saturday, a Sunday or a red day: no meeting is proposed on it."""
    return day.weekday() >= SATURDAY or is_red(day)


def next_workday(day: date) -> date:
    """The day itself, or the first one after it on which people are at work."""
    while is_free(day):
        day += ONE
    return day


def unwise(day: date, breaks: Iterable[Break] = ()) -> tuple[Unwise, ...]:
    """What speaks against a working day, softly; nothing of a day that is free anyway."""
    if is_free(day):
        return ()
    reasons = (
        (Unwise.EVE, is_red(day + ONE)),
        (Unwise.SQUEEZED, is_free(day - ONE) and is_free(day + ONE)),
        (Unwise.BREAK, any(each.holds(day) for each in breaks)),
    )
    return tuple(reason for reason, so in reasons if so)
