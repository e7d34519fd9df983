"""Bytes to JSON, whatever is in them: nothing recurses beyond a fixed depth, and no part costs the rest (N4).

A server may take what our parser does not: values nested very deeply, numbers of thousands of digits, halves of
characters. Each of these reads as `UNFIT`, which no gate lets through, so that it costs the event it stands in alone.
"""

import json
import math
import re
from array import array
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, Final

DEEPEST: Final = 64
"""How many objects and arrays may stand inside each other. An event's content begins at the eighth of a sync answer."""
LONGEST_NUMBER: Final = 400
"""Characters; Python refuses to read a whole number of some thousand digits."""


class Unfit:
    """Stands in parsed JSON where something was that is no JSON by the specification, or is more than we read."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNFIT"


UNFIT: Final = Unfit()
CUT: Final = b"NaN"
"""What is written where a value was too deep; our decoder reads it as `UNFIT`, as it does with every NaN."""
_NO_BRACKET: Final = bytes(sorted(set(range(256)) - set(b'"[]{}')))
_STEPS: Final = bytes.maketrans(b"[{]}", b"\x01\x01\xff\xff")
_TOKEN: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|[\[{]|[\]}]', re.DOTALL)


def _number(text: str) -> Any:
    return int(text) if len(text) <= LONGEST_NUMBER else UNFIT


def _fraction(text: str) -> Any:
    number = float(text) if len(text) <= LONGEST_NUMBER else math.nan
    return number if math.isfinite(number) else UNFIT


def _constant(_: str) -> Any:
    return UNFIT


_DECODER: Final = json.JSONDecoder(parse_int=_number, parse_float=_fraction, parse_constant=_constant, strict=False)


def parsed(raw: bytes) -> Any:
    """The JSON value in these bytes; None when they are none. Bytes that are no UTF-8 become halves of characters."""
    try:
        return _DECODER.decode(shallow(raw).decode("utf-8", "surrogateescape"))
    except ValueError:
        return None


def shallow(raw: bytes) -> bytes:
    """The same JSON with `CUT` in the place of each value nested deeper than `DEEPEST`."""
    return raw if depth(raw) <= DEEPEST else b"".join(_kept(raw))


def depth(raw: bytes) -> int:
    """How deep the brackets outside of strings go, by a handful of passes in C."""
    if raw.count(b"[") + raw.count(b"{") <= DEEPEST:
        return 0
    # An escape is a backslash and what follows: with pairs of backslashes gone, one before a quote escapes the quote.
    plain = raw.replace(b"\\\\", b"").replace(b'\\"', b"") if b"\\" in raw else raw
    outside = b"".join(plain.translate(None, _NO_BRACKET).split(b'"')[::2])
    return max(accumulate(array("b", outside.translate(_STEPS))), default=0)


def _kept(raw: bytes) -> Iterator[bytes]:
    """The pieces between what is too deep."""
    level, kept = 0, 0
    for token in _TOKEN.finditer(raw):
        mark = raw[token.start()]
        if mark in b"[{":
            level += 1
            if level == DEEPEST + 1:
                yield raw[kept : token.start()] + CUT
                kept = len(raw)
        elif mark in b"]}":
            if level == DEEPEST + 1:
                kept = token.end()
            level -= 1
    yield raw[kept:]
