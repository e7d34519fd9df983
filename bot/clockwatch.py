"""Looks at the clock each second: the rooms are looked at when it is doubted and when it is not, and it is said."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from bot.clock import SteadyClock
from cases.days import today

log = logging.getLogger(__name__)
LOOK: Final = timedelta(seconds=1)
MINUTE: Final = timedelta(minutes=1)


class ClockWatch:
    """Says each change once, and a clock that is doubted each minute."""

    def __init__(self, clock: SteadyClock) -> None:
        self._clock = clock
        self._listeners: list[Callable[[], None]] = []
        self._doubted = self._behind = False

    def when_changed(self, listener: Callable[[], None]) -> None:
        """Call this when the clock begins to be doubted, and when it is believed again."""
        self._listeners.append(listener)

    async def watch(self) -> None:
        """For ever."""
        while True:
            self.look()
            await asyncio.sleep(LOOK.total_seconds())

    def look(self) -> None:
        """One look: what is another than at the last one."""
        now = self._clock.look()
        if leapt := self._clock.leapt():
            log.warning("the clock jumped forward by %d minutes", leapt // MINUTE)
        if now.is_behind is not self._behind:
            self._behind = now.is_behind
            self._say_behind(now.behind)
        if (now.doubted is not None) is not self._doubted:
            self._doubted = now.doubted is not None
            self.remind()
            if not self._doubted:
                log.warning("the clock is believed again")
            for listener in self._listeners:
                listener()

    def remind(self) -> None:
        """The one line of a clock that is doubted, and what helps."""
        now = self._clock.look()
        if now.doubted is not None:
            log.error(
                "the clock shows %s and %s was expected: nothing is sent until the homeserver's clock shows the same; "
                "set the clock right, or if it is right, stop the service and run: sigbot clock confirm %s",
                _minute(now.doubted),
                _minute(now.at),
                today(now.doubted).isoformat(),
            )

    def _say_behind(self, behind: timedelta) -> None:
        if self._behind:
            log.warning("the clock is %d minutes behind what it has shown; time goes on without it", behind // MINUTE)
        else:
            log.warning("the clock has caught up with what it had shown")


def _minute(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC")
