"""Words that are one letter away from a known one: left out, put in, another, or two that changed places."""

from collections import defaultdict
from collections.abc import Iterable, Iterator


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
