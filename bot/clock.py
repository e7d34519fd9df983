"""What time it is: moments come from one clock that never goes back, so that no consent revives.

How long something takes is asked of `passed`: no change of the wall clock lengthens or shortens a pause. What is
believed of the wall clock: cases/timekeeping.py."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from cases.timekeeping import A_LITTLE, Believed, Shown, begin, look


class Clock:
    """The wall clock of `sigbot run`. It cannot be set; the demo and the tests bring a clock of their own."""

    def wall(self) -> datetime:
        """Now, aware, in UTC."""
        return datetime.now(UTC)

    def passed(self) -> float:
        """Seconds since some moment, always forward."""
        return time.monotonic()

    def witness(self) -> datetime | None:
        """What a clock beside the wall shows; this machine has none, and asks its homeserver's."""
        return None


class SteadyClock:
    """Effective now: never earlier than an answer given before, also before a restart, and never far ahead unseen."""

    def __init__(self, clock: Clock, highest: datetime | None = None) -> None:
        self._clock = clock
        self._server: Callable[[], datetime | None] = _nobody
        self._last = begin(highest, self._shown())
        self._leapt = timedelta()

    def ask(self, server: Callable[[], datetime | None]) -> None:
        """From now on this witness is asked when the clock has none of its own: the homeserver's clock."""
        self._server = server

    def look(self) -> Believed:
        """Look at the clock and the witness: the time we now trust."""
        self._last = look(self._last, self._shown())
        if self._last.leapt > A_LITTLE:
            self._leapt += self._last.leapt
        return self._last

    def now(self) -> datetime:
        """Aware, UTC; never earlier than an answer given before."""
        return self.look().at

    @property
    def is_doubted(self) -> bool:
        """The wall clock shows what is not believed: nothing is sent, and nobody asked in, until it is settled."""
        return self.look().doubted is not None

    def passed(self) -> float:
        """Seconds since some moment, always forward, whatever becomes of the wall clock."""
        return self._clock.passed()

    def leapt(self) -> timedelta:
        """How far it has leapt ahead, in leaps worth telling of, since this was last asked."""
        leapt, self._leapt = self._leapt, timedelta()
        return leapt

    def _shown(self) -> Shown:
        return Shown(self._clock.wall(), self._clock.passed(), self._clock.witness() or self._server())


def _nobody() -> None:
    return None
