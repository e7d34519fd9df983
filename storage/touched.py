"""Which of many things have become others since a moment, without looking at the rest of them."""

from collections.abc import Hashable, Iterable
from itertools import takewhile
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Touched(Generic[T]):
    """Each thing with the number of its last change; the number grows by one when something is noted. Nothing is ever
    dropped, so an answer is never too short, however long nobody has asked."""

    def __init__(self) -> None:
        self.number = 0
        """Keep it, and ask with it later."""
        self._last: dict[T, int] = {}
        """The one that changed last stands last."""

    def note(self, things: Iterable[T]) -> None:
        """These are others than before."""
        changed = list(things)
        self.number += bool(changed)
        for thing in changed:
            self._last.pop(thing, None)
            self._last[thing] = self.number

    def since(self, number: int) -> list[T]:
        """What was noted after this number, each once, the last one last."""
        if number == self.number:
            return []
        return [*takewhile(lambda thing: self._last[thing] > number, reversed(self._last))][::-1]
