"""One message as the grammar reads it: an item a word, a letter an item."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cases.case import Case
from cases.ids import Party
from commands.hearing.lexicon import NOBODY, Item, Names
from commands.hearing.naming import names_of
from commands.hearing.senses import END, OTHER, OWNER, Sense
from commands.hearing.speech import Speech
from commands.hearing.spoken import spoken

_NAMES: Final = frozenset({END, OTHER, Sense.NEUTRAL.letter, Sense.RELATIVE.letter})


@dataclass(frozen=True, slots=True)
class Message:
    """A message, or one sentence of it, on its way to its meaning."""

    case: Case
    items: tuple[Item, ...]
    codes: str
    asked: bool
    """A question mark stands in it."""
    by_another: bool = False
    """Somebody else signs it."""

    def meant(self, start: int, end: int) -> tuple[Party, ...] | None:
        """The parties that the words from here to there name."""
        return parties_of(self.items[start:end])

    def as_one(self) -> "Message":
        """As if no sentence ended."""
        return replace(
            self, items=tuple(item for item in self.items if item.letter != END), codes=self.codes.replace(END, "")
        )

    def sentences(self) -> Iterator["Message"]:
        """One after the other; all are asked where one is."""
        start = 0
        for at, letter in enumerate(self.codes):
            if letter == END:
                yield replace(self, items=self.items[start:at], codes=self.codes[start:at])
                start = at + 1


def read(case: Case, text: str, speech: Speech) -> Message:
    """What somebody wrote, an item a word, without who signs it."""
    names = names_of(case, speech)
    own, by_another = unsigned(text, speech, names)
    said = spoken(own)
    items = speech.lexicon.items(said, names)
    return Message(case, items, "".join(item.letter for item in items), said.asked, by_another)


def unsigned(text: str, speech: Speech, names: Names = NOBODY) -> tuple[str, bool]:
    """The message without its signature, and whether it is another's; what names a party is no signature."""
    own, by_another = speech.signatures.without_another(text)
    signed = speech.signatures.name(own)
    if signed is None:
        return own, by_another
    letters = {item.letter for item in speech.lexicon.items(spoken(signed), names)}
    return (own[: own.rindex(signed)], by_another) if letters <= _NAMES else (own, by_another)


def parties_of(items: Sequence[Item]) -> tuple[Party, ...] | None:
    """The parties among these words; () is all of them; None: somebody, but they do not say who."""
    if any(item.letter == OWNER for item in items):
        return ()
    named = tuple(dict.fromkeys(item.party for item in items if item.party is not None))
    return named or (() if any(item.letter == Sense.ALL.letter for item in items) else None)


def only_one_named(items: Iterable[Item]) -> tuple[Party, ...]:
    """*Dom*: the party that these words speak of, where it is one alone."""
    named = tuple(dict.fromkeys(item.party for item in items if item.party is not None and item.letter != OWNER))
    return named if len(named) == 1 else ()
