"""Families of words in an order, as the texts write them, found in what somebody said.

`slår | slog` are ways; `<me>` stands for each word of the family `me`; `skär*` for every word that begins so, `*dilay*`
for every one that holds it; `..` for up to three words between."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from commands.hearing.spoken import as_said, drawn_in


class Nearby:
    """The known words by what is left of them without one letter, so that looking up takes no time."""

    def __init__(self, words: Iterable[str], shortest: int = 4) -> None:
        self._words = frozenset(word for word in words if len(word) >= shortest)
        lengths = [len(word) for word in self._words]
        self._lengths = range(min(lengths) - 1, max(lengths) + 2) if lengths else range(0)
        left: dict[str, set[str]] = defaultdict(set)
        for word in self._words:
            for less in _less(word):
                left[less].add(word)
        self._left = dict(left)

    def of(self, said: str) -> frozenset[str]:
        """The known words that this may be a slip for; itself alone, where it is one."""
        if said in self._words:
            return frozenset({said})
        if len(said) not in self._lengths:
            return frozenset()
        may_be = set(self._left.get(said, ()))
        for less in _less(said):
            if less in self._left:
                may_be |= self._left[less]
            if less in self._words:
                may_be.add(less)
        if not may_be:
            return frozenset()
        return frozenset(word for word in may_be if is_near(said, word))


def is_near(said: str, word: str) -> bool:
    """Whether one slip of a finger makes one of the other."""
    if abs(len(said) - len(word)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(said, word, strict=False)) if a != b), min(len(said), len(word)))
    rest, other = said[at:], word[at:]
    swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return rest[1:] == other[1:] or rest[1:] == other or rest == other[1:] or swapped


def _less(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


_GAP: Final = 3
_MISSPELT_FROM: Final = 5
_ALONE_FROM: Final = 8
"""Letters: shorter words have too many neighbours that mean something else, the more where nothing stands beside."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One word of a pattern: which words may stand there, and how many others before it."""

    words: frozenset[str]
    begins: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    gap: int = 0

    def takes(self, forms: frozenset[str]) -> bool:
        if self.words & forms:
            return True
        if self.begins and any(form.startswith(self.begins) for form in forms):
            return True
        return any(part in form for part in self.holds for form in forms)


class Patterns:
    """Ways of saying something, looked for anywhere in a message."""

    def __init__(
        self,
        ways: Iterable[str],
        families: Mapping[str, Sequence[str]],
        ordinary: Iterable[str] = (),
        *,
        near: bool = True,
    ) -> None:
        self._first: dict[str, list[tuple[Slot, ...]]] = defaultdict(list)
        self._open: list[tuple[Slot, ...]] = []
        whole = [_slots(way, families) for way in ways]
        for slots in whole:
            for word in slots[0].words:
                self._first[word].append(slots)
            if slots[0].begins or slots[0].holds:
                self._open.append(slots)
        self._may_open = _any_of([slots[0] for slots in self._open])
        self._known = _words_of(whole) | frozenset(map(as_said, ordinary))
        self._near = Nearby(_forgiving(whole) if near else (), _MISSPELT_FROM)

    def found(self, words: Sequence[str]) -> bool:
        """Whether one of the ways stands in these words."""
        return next(self.spans(words), None) is not None

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where each of the ways stands, from and to."""
        forms = [self._forms(word) for word in words]
        for at, here in enumerate(forms):
            starts = [slots for form in here for slots in self._first.get(form, ())]
            if self._may_open.takes(here):
                starts += [slots for slots in self._open if slots[0].takes(here)]
            for slots in starts:
                end = _end(slots[1:], forms, at + 1)
                if end is not None:
                    yield at, end

    def _forms(self, word: str) -> frozenset[str]:
        if word in self._known:
            return frozenset({word})
        shorter = {form for form in drawn_in(word) if form in self._known}
        return frozenset({word} | (shorter or self._near.of(word)))


def _any_of(openings: Sequence[Slot]) -> Slot:
    """One place that takes what any of these takes by a part of a word."""
    return Slot(
        frozenset(),
        tuple({part for place in openings for part in place.begins}),
        tuple({part for place in openings for part in place.holds}),
    )


def _words_of(ways: Iterable[tuple[Slot, ...]]) -> frozenset[str]:
    return frozenset(word for slots in ways for place in slots for word in place.words)


def _forgiving(ways: Iterable[tuple[Slot, ...]]) -> Iterator[str]:
    for slots in ways:
        least = _ALONE_FROM if len(slots) == 1 else _MISSPELT_FROM
        yield from (word for place in slots for word in place.words if len(word) >= least)


def _end(slots: tuple[Slot, ...], forms: Sequence[frozenset[str]], at: int) -> int | None:
    if not slots:
        return at
    for here in range(at, min(at + slots[0].gap + 1, len(forms))):
        if slots[0].takes(forms[here]) and (end := _end(slots[1:], forms, here + 1)) is not None:
            return end
    return None


def _slots(way: str, families: Mapping[str, Sequence[str]]) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    gap = 0
    for part in way.split():
        if part == "..":
            gap = _GAP
            continue
        slots.append(_slot(part, families, gap))
        gap = 0
    return tuple(slots)


def _slot(part: str, families: Mapping[str, Sequence[str]], gap: int) -> Slot:
    parts = families[part[1:-1]] if part.startswith("<") else part.split("/")
    bare = [(each, as_said(each)) for each in parts]
    return Slot(
        frozenset(word for each, word in bare if "*" not in each),
        tuple(word for each, word in bare if each.endswith("*") and not each.startswith("*")),
        tuple(word for each, word in bare if each.startswith("*")),
        gap,
    )
