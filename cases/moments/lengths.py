"""How long something is to last, as people write it; a number alone is no length."""

import re
from datetime import timedelta
from fractions import Fraction
from typing import Final

from cases.moments.tidy import tidy
from cases.moments.words import HOURS, MINUTES, NUMBERS, one_of

_NUMBER: Final = rf"(\d{{1,3}}(?:[.,]\d{{1,2}})?|{one_of(NUMBERS)})"
_HALF_MORE: Final = rf"{_NUMBER} och (?:en )?halv ?{one_of(HOURS)}"
_QUARTERS: Final = {"kvart": 15, "halv": 30, "halvtimme": 30, "trekvart": 45, "tre kvart": 45}
_QUARTERS_MORE: Final = rf"{_NUMBER} ?{one_of(HOURS)} och (?:en )?({one_of(_QUARTERS)})"
_WRITTEN: Final = rf"(?:{_NUMBER} ?(?:{one_of(HOURS)}|h(?=\d)))?(?: ?(?:och )?{_NUMBER}(?: ?{one_of(MINUTES)})?)?"
_AS_A_CLOCK: Final = rf"(\d{{1,2}}):([0-5]\d) ?{one_of(HOURS)}"
_NAMED: Final = {
    "en halvtimme": 30, "en halvtimma": 30, "en halv timma": 30, "halv timma": 30, "halvtimma": 30,
    "halvtimme": 30, "en halv timme": 30, "halv timme": 30, "half an hour": 30, "half hour": 30,
    "en kvart": 15, "kvart": 15, "två kvart": 30, "tre kvart": 45, "trekvart": 45, "en trekvart": 45,
    "tre kvarts timme": 45, "en timme och en kvart": 75, "halvannan timme": 90, "en och en halv": 90,
    "one and a half hours": 90, "an hour and a half": 90, "en heltimme": 60,
    "three quarters of an hour": 45, "a quarter of an hour": 15,
}  # fmt: skip
"""Lengths in words of their own, in minutes."""
LONGEST: Final = timedelta(hours=24)


def read_length(words: str) -> timedelta | None:
    """`45min`, `1h30`, `1,5h`, `en och en halv timme`; None for a number alone, and for what is no length."""
    text = re.sub("^(?:ca|cirka|ungefär|about) ", "", tidy(words))
    text = re.sub(r"(?<=\d) 1/2(?!\d)", ",5", text)
    minutes = _minutes(text)
    if minutes is None or minutes.denominator != 1:
        return None
    length = timedelta(minutes=int(minutes))
    return length if timedelta() < length <= LONGEST else None


def _minutes(text: str) -> Fraction | None:
    if text in _NAMED:
        return Fraction(_NAMED[text])
    if found := re.fullmatch(_AS_A_CLOCK, text, re.ASCII):
        return Fraction(int(found[1]) * 60 + int(found[2]))
    if found := re.fullmatch(_HALF_MORE, text, re.ASCII):
        return _value(found[1]) * 60 + 30
    if found := re.fullmatch(_QUARTERS_MORE, text, re.ASCII):
        return _value(found[1]) * 60 + _QUARTERS[found[2]]
    return _as_written(text)


def _as_written(text: str) -> Fraction | None:
    """*1h30*, *90 min*, *två timmar*."""
    found = re.fullmatch(_WRITTEN, text)
    if found is None or not (found[1] or found[2]) or _is_a_number_alone(text):
        return None
    return (_value(found[1]) * 60 if found[1] else Fraction()) + (_value(found[2]) if found[2] else Fraction())


def _is_a_number_alone(text: str) -> bool:
    return re.fullmatch(_NUMBER, text) is not None


def _value(number: str) -> Fraction:
    return Fraction(NUMBERS[number]) if number in NUMBERS else Fraction(number.replace(",", "."))
