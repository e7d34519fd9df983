"""Personal numbers in what people write: found, so that none is kept or said again; a telephone's number is none."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from cases.decision import Line, Say, TextArgument, TextValue
from commands.reading.line import plain
from commands.vocabulary.small import BLANK_DAY

_LIKE_ONE: Final = re.compile(r"(?<![\d+])(?P<day>\d{6}|\d{8})(?P<sign> ?[-+] ?)?\d{4}(?!\d)")
_MOBILE: Final = "07"
"""Ten figures without a sign between them that begin so are a telephone's."""
_COORDINATED: Final = 60
"""Added to the day in the number of somebody who is not registered here."""


def holds_personal_number(text: str) -> bool:
    """Whether a personal number stands anywhere in it."""
    return any(_found(plain(text)))


def masked(text: str) -> str:
    """The text with a day to fill in where a personal number stood."""
    written = plain(text)
    for found in reversed(list(_found(written))):
        written = written[: found.start()] + BLANK_DAY + written[found.end() :]
    return written


def masked_saying(say: Say) -> Say:
    """The same of everything that a text is filled with."""
    args = {name: _masked(value) for name, value in say.args.items()}
    return replace(say, args=args, command=say.command and masked(say.command), about=None, notes=())


def _masked(value: TextArgument) -> TextArgument:
    if isinstance(value, tuple) and any(isinstance(each, Line) for each in value):
        lines = (each for each in value if isinstance(each, Line))
        return tuple(Line(each.text, tuple((name, _of_value(said)) for name, said in each.args)) for each in lines)
    return _of_value(value)  # type: ignore[arg-type]  # a tuple without lines is one of words


def _of_value(value: TextValue) -> TextValue:
    if isinstance(value, str):
        return masked(value)
    return tuple(map(masked, value)) if isinstance(value, tuple) else value


def _found(text: str) -> Iterator[re.Match[str]]:
    return (found for found in _LIKE_ONE.finditer(text) if _is_one(found))


def _is_one(found: re.Match[str]) -> bool:
    figures = found["day"]
    if found["sign"] is None and len(figures) == len("yymmdd") and figures.startswith(_MOBILE):
        return False
    month, day = int(figures[-4:-2]), int(figures[-2:])
    year = int(figures[:-4])
    years = (year,) if len(figures) == len("yyyymmdd") else (1900 + year, 2000 + year)
    return any(_is_day(year, month, each) for year in years for each in (day, day - _COORDINATED))


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
