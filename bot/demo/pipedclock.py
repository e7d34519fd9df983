"""A clock whose offset comes over a pipe: how the demo lets days pass for the bot."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.clock import Clock


class PipedClock(Clock):
    """The wall clock, moved by the offset that was last read."""

    def __init__(self, offset: timedelta) -> None:
        self._offset = offset

    def wall(self) -> datetime:
        """Now as the demo wants it; aware, UTC."""
        return datetime.now(UTC) + self._offset

    def witness(self) -> datetime:
        """The demo says so."""
        return self.wall()

    async def follow(self, pipe: asyncio.StreamReader) -> None:
        """Take each offset, a line with a number of seconds, as it comes."""
        while line := await pipe.readline():
            self._offset = timedelta(seconds=float(line))
