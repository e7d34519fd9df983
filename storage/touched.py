"""Which of many things have become others since a moment, without looking at the rest of them."""

from collections.abc import Hashable, Iterable, Iterator
from itertools import takewhile
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Touched(Generic[T]):
    """Each thing with the number of its last change; the number grows by one at each change noted. Nothing is ever
    dropped, so an answer is never too short, however long nobody has asked."""

    def __init__(self) -> None:
        self.number = 0
        """Keep it, and ask with it later."""
        self._last: dict[T, int] = {}
        """The one that changed last stands last."""

    def note(self, things: Iterable[T]) -> None:
        """These are others than before."""
        self.number += 1
        for thing in things:
            self._last.pop(thing, None)
            self._last[thing] = self.number

    def since(self, number: int) -> Iterator[T]:
        """What was noted after this number, each once, the last one first."""
        return takewhile(lambda thing: self._last[thing] > number, reversed(self._last))
