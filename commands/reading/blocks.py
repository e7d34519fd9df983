"""A block as people type it: what begins a line is told by its first word, also where the breaks were left out."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from commands.vocabulary.small import NUMBERED

_APART: Final = re.compile(rf"\b({'|'.join(sorted(NUMBERED))}) ([0-9])\b", re.IGNORECASE)
_SIGN: Final = re.compile(r"(\S+?)(?: *[=:] *| - )(?=\S)(.*)")
_AROUND: Final = " ,;"
Begins = Callable[[str], bool]
"""Whether a word begins a line."""


def pieces(line: str, begins: Begins) -> Iterator[str]:
    """The line, cut before each word that begins one: *född 2011-05-14 beslut SN 1* is two."""
    piece: list[str] = []
    for word in _APART.sub(r"\1\2", line).split():
        if piece and begins(word):
            yield " ".join(piece).strip(_AROUND)
            piece = []
        piece.append(word)
    if piece:
        yield " ".join(piece).strip(_AROUND)


def first_apart(line: str) -> str:
    """*skola = @id*, *skola: @id* and *skola - @id* as *skola @id*."""
    found = _SIGN.fullmatch(line)
    return f"{found[1]} {found[2]}" if found else line
