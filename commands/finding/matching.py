"""Which of a command's spellings some words hold: in any order, together or apart, with the endings of speech."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple, Self

from cases.values import Value
from commands.command import Command
from commands.reading.line import Token, folded
from commands.vocabulary.small import IN_A_COMMAND

MOST_WORDS: Final = 4
_APART: Final = 3
"""So many other words may stand among those of a command: *!åtgärd 1 klar*."""
_MARKS: Final = ".,:;!?"
_ENDINGS: Final = ("t", "n", "en", "et", "na", "a")
"""*mötet*, *åtgärden*: the endings of a thing that both know."""
_SHORT: Final = 3
"""A word of so few letters has none of them."""


class Spelled(Value, frozen=True):
    """One way of writing a command."""

    shown: str
    command: Command[Any]


class Ways(Value, frozen=True):
    """Every way of writing each command, by its folded words: put together once, and read at every message."""

    table: Mapping[str, Spelled]
    shown: Mapping[str, Spelled]
    """How each command is shown, by its id."""
    together: Mapping[str, str]
    """Each way by its letters alone."""
    split: tuple[tuple[str, tuple[str, ...]], ...]
    """Each way with its words."""
    with_word: Mapping[str, tuple[int, ...]]
    """Where in `split` the ways stand that have a word."""
    closing: frozenset[str]
    """Words that stand in the ways of what ends something, and in no others."""

    @classmethod
    def of(cls, table: Mapping[str, Spelled]) -> Self:
        split = tuple((way, tuple(way.split())) for way in table)
        with_word: defaultdict[str, list[int]] = defaultdict(list)
        for place, (_, words) in enumerate(split):
            for word in dict.fromkeys(words):
                with_word[word].append(place)
        places = {word: tuple(places) for word, places in with_word.items()}
        shown = {each.command.id: each for each in reversed(tuple(table.values()))}
        return cls(table, shown, {_squashed(way): way for way in table}, split, places, _only_closing(table))

    def with_any(self, words: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Those that have one of these words, in their order."""
        places = {place for word in words for place in self.with_word.get(word, ())}
        return (self.split[place] for place in sorted(places))


def _only_closing(table: Mapping[str, Spelled]) -> frozenset[str]:
    ends = {word for way, each in table.items() if each.command.ends for word in way.split()}
    return frozenset(ends - {word for way, each in table.items() if not each.command.ends for word in way.split()})


class Match(Value, frozen=True):
    """A way of writing that was found: how many words it has, and which of the tokens it took."""

    way: str
    words: int
    taken: frozenset[int]


def match(items: tuple[Token, ...], ways: Ways) -> tuple[Match, ...]:
    """The best readings of what begins a line; several only where it may be one command as well as another."""
    begun = _begun(items, ways)
    free = tuple(_in_any_order(items, ways))
    if begun is not None and begun.words > 1:
        return (_longer(begun, free, ways.table),)
    most = max((_length(each) for each in free), default=0)
    if begun is not None and most <= begun.words:
        return (begun,)
    best = tuple(each for each in free if _length(each) == most)
    return best if most > 1 and _of_several(best, ways) else _longest_way(best)


def _of_several(best: tuple[Match, ...], ways: Ways) -> bool:
    return len({ways.table[each.way].command.id for each in best}) > 1


def _longest_way(best: tuple[Match, ...]) -> tuple[Match, ...]:
    """*mötena* is *möten* before it is *möte*."""
    return tuple(sorted(best, key=lambda each: -len(each.way))[:1])


def _longer(begun: Match, free: Iterable[Match], table: Mapping[str, Spelled]) -> Match:
    """The longest way of writing the same command that takes these words and more."""
    command = table[begun.way].command
    same = (each for each in free if table[each.way].command is command and each.taken > begun.taken)
    return max(same, key=_length, default=begun)


def _length(found: Match) -> int:
    return found.words


def word_of(token: Token) -> str | None:
    """The token as a word of a command; None when it is a value."""
    return None if token.quoted or token.key is not None else folded(token.text).strip(_MARKS)


def _begun(items: tuple[Token, ...], ways: Ways) -> Match | None:
    """The longest way that the line begins with, blanks and hyphens where people put them."""
    for count in range(min(MOST_WORDS, len(items)), 0, -1):
        words = [word_of(token) for token in items[:count]]
        way = ways.together.get(_squashed(" ".join(word or "\n" for word in words)))
        if way is not None:
            return Match(way, len(way.split()), frozenset(range(count)))
    return None


def _squashed(way: str) -> str:
    return way.replace(" ", "").replace("-", "")


class _Typed(NamedTuple):
    """A word of a line: where it stands, and what it may be."""

    at: int
    word: str
    meant: frozenset[str]


def _in_any_order(items: tuple[Token, ...], ways: Ways) -> Iterator[Match]:
    said = [_Typed(n, word, _meant(word)) for n, token in enumerate(items) if (word := word_of(token))]
    for way, words in ways.with_any(said[0].meant if said else ()):
        if found := _all_said(words, said[: len(words) + _APART]):
            yield Match(way, len(words), found)


def _all_said(words: tuple[str, ...], said: list[_Typed]) -> frozenset[int] | None:
    """Which tokens say these words, each once and the first of them first; with the small words between."""
    taken: set[int] = set()
    for word in words:
        at = next((each.at for each in said if word in each.meant and each.at not in taken), None)
        if at is None:
            return None
        taken.add(at)
    if said[0].at not in taken:
        return None
    return frozenset(taken | {each.at for each in said if each.at < max(taken) and each.word in IN_A_COMMAND})


def _meant(typed: str) -> frozenset[str]:
    """The words that this may be: itself, and what is left without an ending."""
    bare = (typed.removesuffix(ending) for ending in _ENDINGS if typed.endswith(ending))
    return frozenset((typed, *(word for word in bare if len(word) > _SHORT)))
