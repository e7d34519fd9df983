"""Whether the homeserver does what it is asked; who waits for it hears at once when it does so again (N9)."""

import time
from collections.abc import Callable
from typing import Final

from bot.servertime import ServerTime

REMOVE: Final = "remove"
SEND: Final = "send"
"""Kinds of request that a server may refuse to an account as a whole while it answers all others."""
SELDOM: Final = 1.0
"""Seconds between two calls: a server that takes one request and not the next is not asked without a pause."""


class Answers:
    """What came of the last requests. A refusal is ended by a request of its own kind alone, silence by any."""

    def __init__(self, passed: Callable[[], float] = time.monotonic) -> None:
        self._passed = passed
        self.time = ServerTime(passed)
        """What the server's clock shows."""
        self._away = False
        self._refused: set[str] = set()
        self._called = float("-inf")
        self._listeners: list[Callable[[], None]] = []

    def when_back(self, listener: Callable[[], None]) -> None:
        """Call this whenever a request has succeeded after one that had not."""
        self._listeners.append(listener)

    def unanswered(self) -> None:
        """No answer, or one that says that the server cannot at the moment."""
        self._away = True

    def refused(self, kind: str) -> None:
        """The server will not do this."""
        self._refused.add(kind)

    def well(self, kind: str = "") -> None:
        """The server has done it."""
        if not self._away and kind not in self._refused:
            return
        if self._passed() - self._called < SELDOM:
            return
        self._away, self._called = False, self._passed()
        self._refused.discard(kind)
        for listener in self._listeners:
            listener()
