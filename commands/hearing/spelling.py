"""What somebody wrote, in words as a dictionary spells them: *va e de hära* is *vad är det här*; small ones go."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from commands.hearing.patterns import Nearby
from commands.hearing.spoken import as_said, drawn_in, spoken

_SLIPS_FROM: Final = 5
"""Letters: shorter words have too many neighbours that mean something else."""
_LONGEST: Final = 500
"""Letters in a message that may be a question or an answer and no more."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence in plain words; `asked`: a question mark stands behind it."""

    words: tuple[str, ...]
    asked: bool


class Spelling:
    """How words are really written, and which of them say nothing of their own."""

    def __init__(
        self,
        forms: Mapping[str, Iterable[str]],
        pictures: Mapping[str, Iterable[str]],
        small: Iterable[str],
        ordinary: Iterable[str] = (),
    ) -> None:
        self._forms, self._small = forms, tuple(small)
        self._pictures = {mark: word for word, marks in pictures.items() for mark in marks}
        self._ordinary = frozenset(map(as_said, ordinary))

    def sentences(self, text: str, known: "Vocabulary", *, pictures: bool = True) -> tuple[Said, ...]:
        """The message, a sentence each, without small words; `pictures`: as words. A long one stays as it is."""
        if len(text) > _LONGEST:
            return tuple(Said(each.words, each.asked) for each in spoken(text).sentences)
        for mark, word in self._pictures.items() if pictures else ():
            text = text.replace(mark, f" {word} ")
        told = (Said(self.plain(each.words, known), each.asked) for each in spoken(text).sentences)
        return tuple(each for each in told if each.words or each.asked)

    def plain(self, words: Iterable[str], known: "Vocabulary | None" = None) -> tuple[str, ...]:
        """These words as they are spelt, slips of the finger too where it is said which words are known."""
        joined = " ".join(self._drawn_in(word, known) for word in words)
        spelt = self._written.sub(lambda found: self._meant[found.group()], joined).split()
        return tuple(self._mended(word, known) for word in spelt) if known else tuple(spelt)

    def _drawn_in(self, word: str, known: "Vocabulary | None") -> str:
        forms = drawn_in(word)[::-1]
        if not forms:
            return word
        return next((form for form in forms if form in self._meant or (known and form in known.words)), forms[0])

    def _mended(self, word: str, known: "Vocabulary") -> str:
        if word in known.words or word in self._ordinary or len(word) < _SLIPS_FROM:
            return word
        meant = known.near.of(word)
        return next(iter(meant)) if len(meant) == 1 else word

    @cached_property
    def _meant(self) -> dict[str, str]:
        spelt = {as_said(way): word for word, ways in self._forms.items() for way in ways}
        return spelt | {as_said(word): "" for word in self._small}

    @cached_property
    def _written(self) -> re.Pattern[str]:
        longest = sorted(self._meant, key=len, reverse=True)
        return re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, longest))})(?!\S)")


class Vocabulary:
    """The words that some ways of saying things are made of."""

    def __init__(self, words: Collection[str]) -> None:
        self.words = frozenset(words)

    @cached_property
    def near(self) -> Nearby:
        return Nearby(self.words, _SLIPS_FROM)


def words_in(ways: Iterable[str]) -> Iterator[str]:
    """Each word of these."""
    return (word for way in ways for word in way.split())
