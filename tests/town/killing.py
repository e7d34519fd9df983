"""The end of the bot's process at a named place, as the tests play it: from there on nothing it does happens."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from storage import failpoints


class Killed(BaseException):
    """The process is no more. No `except Exception` catches it, as none catches SIGKILL."""


class Killer:
    """Counts the places that a life of the bot reaches, and ends it at one of them.

    What is still under way in a dead process gets no further either: each later place kills again."""

    def __init__(self) -> None:
        self.reached: Counter[str] = Counter()
        self.dead = False
        self._name: str | None = None
        self._hits = 0

    def aim(self, name: str | None, hits: int = 1) -> None:
        """Kill when this place (any at all, if None) is reached for the given time from now."""
        self.reached.clear()
        self.dead = False
        self._name, self._hits = name, hits

    @property
    def is_aiming(self) -> bool:
        return self._hits > 0

    def spare(self) -> None:
        """Kill nobody from now."""
        self.aim(None, 0)

    def _reach(self, name: str) -> None:
        self.reached[name] += 1
        met = self.reached.total() if self._name is None else self.reached[self._name]
        if self.dead or (met == self._hits and self._name in {None, name}):
            self.dead = True
            raise Killed

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Only what runs within it is counted and can be killed."""
        failpoints.listen(self._reach)
        try:
            yield
        finally:
            failpoints.listen(None)
