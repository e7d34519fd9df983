"""Ways of asking for something, each a pattern of the whole sentence: `när [är] [nästa] <meeting>`.

`a/b` is one of these, `[word]` may lack, `<name>` is a family of ways, `..` stands for up to three other words, and
`på_plats` for two words in a row."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from commands.hearing.spelling import Said, Spelling, Vocabulary
from commands.hearing.spoken import as_said

_ATOM: Final = re.compile(r"\[[^\]]*\]|\S+")
_GAP: Final = 3
_LONGEST: Final = 14
"""Words in a message that may be one question; longer ones tell something of their own."""
Ways = Mapping[str, Sequence[tuple[str, ...]]]
"""Ways of saying one thing, by their first word, the longest first."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a pattern: what may stand there, whether it may lack; or up to three words of any kind."""

    ways: Ways
    may_lack: bool = False
    gap: bool = False

    def ends(self, words: Sequence[str], at: int) -> Iterator[int]:
        """Where the sentence goes on behind what stands here."""
        if self.gap:
            yield from range(at, min(at + _GAP, len(words)) + 1)
            return
        for way in self.ways.get(words[at], ()) if at < len(words) else ():
            if tuple(words[at : at + len(way)]) == way:
                yield at + len(way)
        if self.may_lack:
            yield at


Pattern = tuple[Place, ...]


def fits(pattern: Pattern, words: Sequence[str]) -> bool:
    """Whether the words are the whole pattern. Each place is asked once for each word it may begin at."""
    reached = {0}
    for place in pattern:
        reached = {end for at in reached for end in place.ends(words, at)}
        if not reached:
            return False
    return len(words) in reached


class Sayings:
    """What may be asked for, each in all its ways; made ready with the first message that is looked up."""

    def __init__(
        self,
        ways: Mapping[str, Iterable[str]],
        families: Mapping[str, Iterable[str]],
        spelling: Spelling,
        kind: Iterable[str],
    ) -> None:
        self._ways, self._families, self._spelling = ways, families, spelling
        self._kind = frozenset(map(as_said, kind))
        self._spelt: dict[str, Ways] = {}

    def of(self, text: str, names: Iterable[str]) -> str | None:
        """The first of these names that a sentence of the message, or all of it, is a way of saying."""
        sentences = [each for each in self._spelling.sentences(text, self._vocabulary, pictures=False) if each.words]
        if sum(len(each.words) for each in sentences) > _LONGEST:
            return None
        found = (self._name(words, names) for words in _whole_and_parts(sentences))
        return next((name for name in found if name is not None), None)

    def is_kind(self, text: str) -> bool:
        """Whether the message is a greeting or thanks, and nothing more."""
        sentences = self._spelling.sentences(text, self._vocabulary)
        words = [word for each in sentences for word in each.words]
        greets = any(word in self._kind for word in as_said(text).split()) or bool(words)
        if not greets or any(each.asked for each in sentences):
            return False
        return (
            all(word in self._kind for word in words) or self._name(self._without_kind(words), ("hello",)) is not None
        )

    def _without_kind(self, words: Sequence[str]) -> Sequence[str]:
        """*Ok tack då vet jag*: without the kind words before and behind."""
        other = [at for at, word in enumerate(words) if word not in self._kind]
        return words[other[0] : other[-1] + 1]

    def _name(self, words: Sequence[str], names: Iterable[str]) -> str | None:
        patterns = self._patterns
        return next((name for name in names if any(fits(way, words) for way in patterns.get(name, ()))), None)

    @cached_property
    def _patterns(self) -> Mapping[str, tuple[Pattern, ...]]:
        return {name: tuple(map(self._pattern, ways)) for name, ways in self._ways.items()}

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        places = (place for ways in self._patterns.values() for way in ways for place in way)
        words = {word for place in places for ways in place.ways.values() for way in ways for word in way}
        return Vocabulary(words | self._kind)

    def _pattern(self, way: str) -> Pattern:
        return tuple(place for atom in _ATOM.findall(way) for place in self._places(atom))

    def _places(self, atom: str) -> Iterator[Place]:
        inside = atom.strip("[]").split()
        for choice in inside:
            yield Place({}, gap=True) if choice == ".." else Place(self._one_of(choice), atom.startswith("["))

    def _one_of(self, choice: str) -> Ways:
        if choice not in self._spelt:
            said = {tuple(self._spelling.plain(as_said(way).split())) for way in self._forms(choice)} - {()}
            first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
            for way in sorted(said, key=lambda way: (-len(way), way)):
                first[way[0]].append(way)
            self._spelt[choice] = dict(first)
        return self._spelt[choice]

    def _forms(self, choice: str) -> Iterator[str]:
        for part in choice.split("/"):
            yield from self._families[part[1:-1]] if part.startswith("<") else (part,)


def _whole_and_parts(sentences: Sequence[Said]) -> Iterator[tuple[str, ...]]:
    """Each sentence, then all of them as if none ended."""
    yield from (each.words for each in sentences)
    if len(sentences) > 1:
        yield tuple(word for each in sentences for word in each.words)
