"""How long to wait before asking a server again: doubling, capped, with jitter, never less than it asked for (N9).

The law of this file: 10 s at the most, unless the server asked for more. A withdrawal waits for it.

And the other pause: what was said just now is not said again at once."""

import asyncio
import random
from collections.abc import Hashable
from datetime import datetime, timedelta

FIRST = timedelta(seconds=1)
LONGEST = timedelta(seconds=10)


class Backoff:
    """Counts failures in a row; `reset` after the first success."""

    def __init__(self, first: timedelta = FIRST, longest: timedelta = LONGEST) -> None:
        self._first = first
        self._longest = longest
        self._failures = 0

    def next(self, asked_for: timedelta | None = None) -> timedelta:
        """The next pause."""
        pause = self._first * (1 << min(self._failures, 16)) * random.uniform(0.75, 1.25)
        self._failures += 1
        return max(min(self._longest, pause), asked_for or timedelta())

    def reset(self) -> None:
        self._failures = 0


async def woken(event: asyncio.Event, within: timedelta) -> None:
    """Wait for the event, but no longer than this; it is set afterwards, and to be cleared by who waited."""
    if event.is_set():
        return
    # A timer that sets the event itself: a third of what a timeout costs, and who waits in this way looks in any case.
    ends = asyncio.get_running_loop().call_later(within.total_seconds(), event.set)
    try:
        await event.wait()
    finally:
        ends.cancel()


class Seldom:
    """Remembers by the bot's own time when each thing was last said; a restart forgets that."""

    def __init__(self, pause: timedelta) -> None:
        self._pause = pause
        self._last: dict[Hashable, datetime] = {}

    def may(self, what: Hashable, now: datetime) -> bool:
        """True at most once in the pause for each thing; asking counts as saying."""
        self._last = {each: at for each, at in self._last.items() if now - at < self._pause}
        if what in self._last:
            return False
        self._last[what] = now
        return True
