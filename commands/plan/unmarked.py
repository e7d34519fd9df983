"""An action whose area, owner and date stand behind its title without a mark: handed back as it seems to be meant."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cases.decision import Refusal
from commands.asked import Asked
from commands.reading.line import Token
from commands.reading.values import day_said, person_called
from commands.reading.words import Words, filled
from commands.vocabulary.areas import area_of
from commands.vocabulary.small import Key

_LONGEST_DAY: Final = 3
"""Words that a day may have here: *den 15 december*."""


def with_marks(words: Words, asked: Asked) -> str | None:
    """The whole command with each of them marked; None where no more than a title stands there, or where what stands
    behind it is not understood to the last word."""
    title, *behind = words.plain or (Token(""),)
    if not (title.quoted and behind):
        return None
    found = dict(_read([token.text for token in behind], words, asked))
    if "" in found.values() or not found:
        return None
    kept = tuple(token for token in words.items if token.key is not None or token is title)
    return replace(words, items=kept).whole(more=filled(found, asked.house.language))


def _read(said: Sequence[str], words: Words, asked: Asked) -> Iterator[tuple[Key, str]]:
    """Each word under the key that it may stand for, the first of its kind first; nothing for one that fits none."""
    open_keys = [key for key in (Key.AREA, Key.OWNER, Key.DUE) if words.named(key.spellings) is None]
    at = 0
    while at < len(said):
        fits = next(_fitting(said[at:], open_keys, asked), None)
        if fits is None:
            yield Key.AREA, ""
            return
        key, value, length = fits
        open_keys.remove(key)
        yield key, value
        at += length


def _fitting(said: Sequence[str], keys: Sequence[Key], asked: Asked) -> Iterator[tuple[Key, str, int]]:
    """What the first words may be of that which is still open: the key, its value, and how many words that took."""
    if Key.AREA in keys and area_of(said[0]):
        yield Key.AREA, said[0], 1
    if Key.OWNER in keys and (owner := _owner(said[0], asked)):
        yield Key.OWNER, owner, 1
    if Key.DUE in keys:
        yield from _days(said, asked)


def _days(said: Sequence[str], asked: Asked) -> Iterator[tuple[Key, str, int]]:
    for length in range(min(_LONGEST_DAY, len(said)), 0, -1):
        if not isinstance(day := day_said(" ".join(said[:length]), asked.now), Refusal):
            yield Key.DUE, day.isoformat(), length


def _owner(said: str, asked: Asked) -> str | None:
    case, _ = asked.in_case()
    who = person_called(case, said)
    return None if isinstance(who, Refusal) else str(who.handle)
