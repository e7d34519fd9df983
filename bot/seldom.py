"""Says whether something was said just now, so that it is not said again at once; a restart forgets that."""

from collections.abc import Hashable
from datetime import datetime, timedelta


class Seldom:
    """Remembers by the bot's own time when each thing was last said."""

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
