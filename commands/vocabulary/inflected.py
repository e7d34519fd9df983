"""Swedish nouns as people bend them: *skolan*, *polisens*, *umgänget* are found under the word they come from."""

from collections.abc import Mapping
from typing import Final, TypeVar

_ENDINGS: Final = ("ens", "ets", "ns", "ts", "en", "et", "n", "t", "s")
"""The definite form and the genitive, the longest first."""
V = TypeVar("V")


def of_word(word: str, table: Mapping[str, V]) -> V | None:
    """What the table has under this word, or under the word that it is a form of."""
    bare = word.casefold()
    stems = (bare.removesuffix(ending) for ending in _ENDINGS if bare.endswith(ending))
    return next((table[stem] for stem in (bare, *stems) if stem in table), None)
