"""A word of a date with one wrong letter, taken for the word that is meant where that is one alone."""

import re
from typing import Final

from cases.moments.words import EARLY, LATE, MONTHS, NEAR, WEEKDAYS

_WORD: Final = re.compile(r"[^\W\d_]{5,}")
"""Shorter words have too many neighbours that mean something else."""
_MEANT: Final = {
    **{word: word for word in (*NEAR, *EARLY, *LATE, "klockan", "vecka")},
    **{word: f"month {number}" for word, number in MONTHS.items()},
    **{word: f"weekday {number}" for word, number in WEEKDAYS.items()},
}
"""Each word, and what it stands for."""


def without_slips(text: str) -> str:
    """*10 decmber* is *10 december*; a word that may be two stays as it is."""
    return _WORD.sub(lambda found: _mended(found.group()), text)


def _mended(word: str) -> str:
    if word in _MEANT:
        return word
    near = [known for known in _MEANT if _is_near(word, known)]
    return near[0] if near and len({_MEANT[known] for known in near}) == 1 else word


def _is_near(said: str, word: str) -> bool:
    """Whether one letter more, less, wrong or out of its place makes one of the other."""
    if abs(len(said) - len(word)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(said, word, strict=False)) if a != b), min(len(said), len(word)))
    rest, other = said[at:], word[at:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:] or swapped
