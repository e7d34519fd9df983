"""A word with one letter wrong: left out, doubled, another, or two that changed places."""

from typing import Final

SHORTEST: Final = 4
"""A shorter word with a letter wrong may be any other; only a doubled letter is read over."""


def is_slip(typed: str, word: str) -> bool:
    """Whether it is the word, or the word with one slip in it; both folded.

    A letter that only looks like another is no slip."""
    if typed == word or not typed.isascii():
        return typed == word
    before = _alike(typed, word)
    rest, right = typed[before:], word[before:]
    if min(len(typed), len(word)) < SHORTEST:
        return rest[1:] == right and rest[:1] == typed[before - 1 : before]
    changed_places = rest[1:2] + rest[:1] + rest[2:]
    return right in {changed_places, rest[1:]} or rest[1:] == right[1:] or rest == right[1:]


def _alike(typed: str, word: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(typed, word, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(typed), len(word)))


def is_slip_of(typed: str, way: str) -> bool:
    """The same of several words: as many, each right or with one slip."""
    said, words = typed.split(), way.split()
    return len(said) == len(words) and all(map(is_slip, said, words))
