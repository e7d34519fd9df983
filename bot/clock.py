"""What time it is: moments come from one clock that never goes back, so that no consent revives.

How long something takes is asked of `passed`: no change of the wall clock lengthens or shortens a pause."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """The wall clock of `sigbot run`. It cannot be set; the demo and the tests bring a clock of their own."""

    def wall(self) -> datetime:
        """Now, aware, in UTC."""
        return datetime.now(UTC)

    def passed(self) -> float:
        """Seconds since some moment, always forward."""
        return time.monotonic()


class SteadyClock:
    """Effective now: the highest moment ever seen, also before a restart."""

    def __init__(self, clock: Clock, highest: datetime | None = None) -> None:
        self._clock = clock
        self._highest = highest or clock.wall()

    def now(self) -> datetime:
        """Aware, UTC; never earlier than an answer given before."""
        self._highest = max(self._highest, self._clock.wall())
        return self._highest

    def passed(self) -> float:
        """Seconds since some moment, always forward, whatever becomes of the wall clock."""
        return self._clock.passed()


JUMP = timedelta(minutes=15)
"""A clock that moves more than this between two looks is told to the operator."""
