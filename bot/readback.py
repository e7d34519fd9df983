"""What of our own words can be asked for again: a part of the port to the homeserver."""

from collections.abc import Callable
from typing import Protocol

from cases.ids import EventId, RoomId


class ReadsBack(Protocol):
    """Of what the bot says, it keeps the key to what it sends with `keep` alone."""

    async def read_back(
        self, room: RoomId, thread: EventId | None, until: Callable[[str], bool]
    ) -> tuple[str | None, ...]:
        """What we have said in this thread, or in any, newest first, up to the first that `until` takes, or as far
        back as is bearable. None stands for what this device cannot read. Raises what the port raises."""
