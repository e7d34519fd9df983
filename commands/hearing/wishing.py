"""A wish that somebody is not told, or not there: *jag vill inte att polisen ska få veta*."""

from typing import Final

from cases.ids import Party
from commands.hearing import grammar
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.message import Message, only_one_named
from commands.hearing.senses import MISSPELT, OWNER, Sense

_SOMEBODY_ELSE: Final = {Sense.RELATIVE.letter, Sense.TOLD.letter}
"""Words that make it another's wish."""


def wished(message: Message) -> Meaning | None:
    """The wish in any of its sentences; a wish with a question mark is a question."""
    found = [wish for sentence in message.sentences() if (wish := _of(sentence, message)) is not None]
    if not found:
        return None
    named = tuple(dict.fromkeys(party for wish in found for party in wish.parties))
    kinds = {wish.kind for wish in found}
    return Meaning(next(kind for kind in (Kind.WISH, Kind.UNCLEAR, Kind.QUESTION) if kind in kinds), named)


def _of(sentence: Message, whole: Message) -> Meaning | None:
    asked = sentence.asked or Sense.ASKING.letter in sentence.codes
    for wish in grammar.WISHES:
        if (match := wish.search(sentence.codes)) is not None:
            sure, parties = _who(sentence, whole, *match.span("who"))
            return Meaning(Kind.QUESTION if asked else sure, parties)
    if (must := grammar.MUST_THEY.match(sentence.codes)) is not None:
        return Meaning(Kind.QUESTION, _who(sentence, whole, *must.span("who"))[1])
    leaves = grammar.LEAVES.search(sentence.codes)
    if leaves is None or not set(sentence.codes).isdisjoint({"E", "P", MISSPELT, "i"}):
        return None
    sure = Kind.UNCLEAR if _SOMEBODY_ELSE.intersection(sentence.codes) else Kind.WISH
    return Meaning(Kind.QUESTION if asked else sure)


def _who(sentence: Message, whole: Message, start: int, end: int) -> tuple[Kind, tuple[Party, ...]]:
    """The parties it is about. An owner, and a *dom* that stands for nobody who was named, only leads to a question."""
    parties = sentence.meant(start, end)
    if OWNER in sentence.codes[start:end]:
        return Kind.UNCLEAR, ()
    if parties is None:
        one = only_one_named(whole.items)
        sure = one or sentence.codes[start] == Sense.ANYONE.letter
        return (Kind.WISH if sure else Kind.UNCLEAR), one
    return Kind.WISH, parties
