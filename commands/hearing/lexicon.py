"""The words about who gets to know things, looked up: what each stands for, slips of the finger and glued words too."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cases.ids import Party
from commands.hearing.patterns import Nearby
from commands.hearing.senses import END, FORGIVING, OTHER, Sense
from commands.hearing.spoken import Spoken, as_said, drawn_in

_LONGEST_WAY: Final = 7
_LONGEST_NAME: Final = 3
"""Words in what a party is called."""
_LONGEST_VERB: Final = 3
_SHORTEST_SLIP: Final = 6
_SHORTEST_GLUED: Final = 3
_OPENERS: Final = frozenset({Sense.OPENING.letter, Sense.NEUTRAL.letter, Sense.TO.letter, Sense.THEM.letter})
_SMALL: Final = 4
"""Small words that may be the first half of a verb with a slip in it: *ta bårt*."""


@dataclass(frozen=True, slots=True)
class Item:
    """One word, or several for one thing: the letter of its sense, and the party it names."""

    letter: str
    words: tuple[str, ...] = ()
    party: Party | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """What the parties of one case are called: each way of naming one, as the item it is."""

    exact: Mapping[str, Item]
    misspelt: Nearby


NOBODY: Final = Names({}, Nearby(()))


class Lexicon:
    """Every way of saying each sense, in all languages at once."""

    def __init__(
        self, senses: Mapping[Sense, Iterable[str]], insiders: Mapping[str, Party], ordinary: Iterable[str]
    ) -> None:
        self._letters = _letters(senses)
        self._slips = _slips(senses)
        self._near = Nearby(self._slips)
        self.insiders = {as_said(way): party for way, party in insiders.items()}
        self.ordinary = frozenset(map(as_said, ordinary))
        self._longest_from = _longest_from(self._letters)
        self._single = frozenset(word for way in self._letters for word in way.split())

    def items(self, said: Spoken, names: Names) -> tuple[Item, ...]:
        """The whole message, an END behind each sentence."""
        found: list[Item] = []
        for sentence in said.sentences:
            found += self._of(tuple(self._apart(sentence.words, names)), names)
            found.append(Item(END))
        return tuple(found)

    def _of(self, words: Sequence[str], names: Names) -> list[Item]:
        found: list[Item] = []
        at = 0
        while at < len(words):
            item = self._longest(words[at : at + _LONGEST_WAY], names)
            found.append(item)
            at += len(item.words)
        return found

    def _longest(self, words: Sequence[str], names: Names) -> Item:
        known = self._known(words, names)
        if known is not None and (len(known.words) > 1 or not (known.letter in _OPENERS and len(words[0]) <= _SMALL)):
            return known
        return (
            self._slip(words, names, known)
            or known
            or self._drawn_out(words[0], names)
            or Item(OTHER, tuple(words[:1]))
        )

    def _known(self, words: Sequence[str], names: Names) -> Item | None:
        for count in range(min(len(words), self._longest_from.get(words[0], _LONGEST_NAME)), 0, -1):
            way = " ".join(words[:count])
            if (name := names.exact.get(way)) is not None:
                return Item(name.letter, tuple(words[:count]), name.party)
            if (letter := self._letters.get(way)) is not None:
                return Item(letter, tuple(words[:count]))
        return None

    def _slip(self, words: Sequence[str], names: Names, known: Item | None) -> Item | None:
        """The verb with one wrong letter in all of its words, or *alla*; else, of an unknown word, a misspelt party."""
        least = 0 if known is None else 1
        for count in range(min(_LONGEST_VERB, len(words)), least, -1):
            taken = tuple(words[:count])
            meant = self._near.of("".join(taken))
            if meant and not self._is_ordinary(taken):
                return Item(self._slips[min(meant)], taken)
        if known is not None:
            return None
        may_be = () if self._is_ordinary(words[:1]) else sorted(names.misspelt.of(words[0]))
        parties = {names.exact[word].party for word in may_be}
        return Item("p", tuple(words[:1]), parties.pop()) if len(parties) == 1 else None

    def _is_ordinary(self, words: Sequence[str]) -> bool:
        return " ".join(words) in self.ordinary or any(word in self.ordinary for word in words)

    def _drawn_out(self, word: str, names: Names) -> Item | None:
        for form in drawn_in(word):
            if form in names.exact:
                return Item(names.exact[form].letter, (word,), names.exact[form].party)
            if form in self._letters:
                return Item(self._letters[form], (word,))
        return None

    def _apart(self, words: Iterable[str], names: Names) -> Iterable[str]:
        """*bortpolisen*, *tabortalla*: a word that is two known ones in a row."""
        for word in words:
            yield from self._cut(word, names) or (word,)

    def _cut(self, word: str, names: Names) -> tuple[str, ...] | None:
        if not 2 * _SHORTEST_GLUED <= len(word) <= 4 * _LONGEST_WAY or self._knows(word, names):
            return None
        parts = self._parts(word, names)
        return parts if parts and any(part in names.exact or self.closes(part) for part in parts) else None

    def _parts(self, word: str, names: Names) -> tuple[str, ...] | None:
        if self._knows(word, names):
            return (word,)
        for at in range(len(word) - _SHORTEST_GLUED, _SHORTEST_GLUED - 1, -1):
            if self._knows(word[:at], names) and (rest := self._parts(word[at:], names)):
                return (word[:at], *rest)
        return None

    def _knows(self, word: str, names: Names) -> bool:
        return word in self._single or word in names.exact or word in self.ordinary

    def closes(self, word: str) -> bool:
        return self._letters.get(word) in {sense.letter for sense in (*FORGIVING, Sense.AWAY)}


def _letters(senses: Mapping[Sense, Iterable[str]]) -> dict[str, str]:
    """What each way of saying stands for; where two senses share one, the first of them."""
    letters: dict[str, str] = {}
    for sense in Sense:
        for way in sorted(map(as_said, senses.get(sense, ()))):
            letters.setdefault(way, sense.letter)
    return letters


def _slips(senses: Mapping[Sense, Iterable[str]]) -> dict[str, str]:
    """The ways that are known with one wrong letter too, without their blanks."""
    joined = ((sense, as_said(way).replace(" ", "")) for sense in FORGIVING for way in senses.get(sense, ()))
    return {way: sense.letter for sense, way in joined if len(way) >= _shortest(sense)}


def _longest_from(ways: Iterable[str]) -> dict[str, int]:
    """How many words at the most stand for one thing, by the first of them."""
    longest: dict[str, int] = {}
    for words in map(str.split, ways):
        longest[words[0]] = max(longest.get(words[0], _LONGEST_NAME), len(words))
    return longest


def _shortest(sense: Sense) -> int:
    return 4 if sense is Sense.ALL else _SHORTEST_SLIP
