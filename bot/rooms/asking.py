"""People are asked into rooms that are right; a server that takes its time holds up no other room and no removal."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from functools import partial
from typing import Any, Final

from bot.homeserver import RoomState
from bot.rooms.belonging import Rooms
from bot.rooms.doorkeeping import Doorkeeper
from cases.ids import RoomId, UserId
from cases.rooms.presence import Wanted

ASKING: Final = timedelta(seconds=2)
"""How long a look waits for invitations; a partner's server that does not answer keeps nobody in (docs/matrix.md)."""
AT_ONCE: Final = 16
"""Into how many rooms people are asked side by side."""
Safely = Callable[[Coroutine[Any, Any, None]], Coroutine[Any, Any, bool]]


class Asking:
    """What takes long goes on by itself, one task a room."""

    def __init__(self, rooms: Rooms, door: Doorkeeper) -> None:
        self._rooms = rooms
        self._door = door
        self._right: dict[RoomId, tuple[Wanted, RoomState]] = {}
        self._going: dict[RoomId, asyncio.Task[bool]] = {}
        self._late = frozenset[RoomId]()
        """Where the asking went on at the end of the last look."""
        self._width = asyncio.Semaphore(AT_ONCE)

    def may_begin(self, wanted: Wanted, state: RoomState) -> None:
        """The room is right: who is missing there may be asked in."""
        self._right[state.room] = (wanted, state)

    def not_yet(self, room: RoomId) -> None:
        """Something is wrong in this room, or is being looked at."""
        self._right.pop(room, None)

    def goes_on(self) -> bool:
        """Somebody is being asked in."""
        return any(not asking.done() for asking in self._going.values())

    def begin(self, safely: Safely) -> None:
        """Ask in who is missing in the rooms that are right; nobody waits for that. `safely` says of what it runs
        whether it was done."""
        if self._rooms.nobody_is_asked_in:
            self._right.clear()
        for room in self._right.keys() - self._going.keys():
            wanted, state = self._right.pop(room)
            if self._door.someone_comes(wanted, state):
                self._going[room] = asyncio.create_task(safely(self._one(wanted, state)))

    async def ask_in(self, safely: Safely) -> bool:
        """The same, and wait for it. False while something goes on, or went on at the last call: its room is to be
        looked at again soon, for who was there has changed since."""
        late = self._late
        self.begin(safely)
        if self._going:
            await asyncio.wait(self._going.values(), timeout=ASKING.total_seconds())
        done = [room for room, asking in self._going.items() if asking.done()]
        results = [self._going.pop(room).result() for room in done]
        self._late = frozenset(self._going)
        return all(results) and not late and not self._going and not self._right

    def cancel(self) -> None:
        """Nobody is asked any more."""
        for asking in self._going.values():
            asking.cancel()
        self._going.clear()
        self._late = frozenset()

    def _still(self, room: RoomId) -> frozenset[UserId]:
        return frozenset() if self._rooms.nobody_is_asked_in else self._rooms.members(room)

    async def _one(self, wanted: Wanted, state: RoomState) -> None:
        async with self._width:
            speaking = self._rooms.is_waited_for(wanted.purpose)
            still = partial(self._still, state.room)
            await self._door.ask_in(wanted, state, still, speaking=speaking)
