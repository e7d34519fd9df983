"""Every room is looked into again and again though nothing is heard of it: a sync can hide who is in (R1, N10).

The law of this file. It reads and never acts: a room that is not as it is known stirs the guard. Case rooms that
nobody has looked into for a minute come first, then every room by age, at most ten a second. So a thousand case rooms
are seen within two minutes each, and eight hundred chats beside them within ten."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Final

from bot.guard import Guard
from bot.homeserver import Homeserver, RoomState
from bot.rooms.belonging import Rooms
from bot.rooms.flaws import flaws_of, is_pinned_right
from bot.trouble import LoggedOut, Rejected, Unavailable
from cases.ids import RoomId
from cases.rooms.presence import Wanted

log = logging.getLogger(__name__)
ROUND: Final = 60.0
"""Seconds from one look at which rooms there are to the next."""
PACE: Final = 0.1
"""Seconds from one room to the next."""
WAY, STEP, GIVEN = 0.5, 0.02, 9.0
"""Seconds for which a letter under way is let past before a room, in which steps, and in a round at the most."""


def nothing() -> bool:
    """There is nothing to give way to."""
    return False


class Patrol:
    """Walks the rooms; `clock` counts seconds and never jumps."""

    def __init__(
        self,
        rooms: Rooms,
        homeserver: Homeserver,
        guard: Guard,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        is_writing: Callable[[], bool] = nothing,
    ) -> None:
        """`is_writing`: a letter is under way, and the server is to answer that first."""
        self._rooms = rooms
        self._homeserver = homeserver
        self._guard = guard
        self._clock = clock
        self._sleep = sleep
        self._is_writing = is_writing
        self._looked: dict[RoomId, float] = {}
        """When each room was last looked into from here."""

    async def walk(self) -> None:
        """For ever, a round a minute, whatever else is asked for meanwhile."""
        while True:
            began = self._clock()
            try:
                await self._which_rooms()
                await self._each_room(began)
            except Unavailable as problem:
                log.info("rooms are looked into later: %s", problem)
            await self._sleep(max(PACE, began + ROUND - self._clock()))

    async def _which_rooms(self) -> None:
        """A room that is not ours, or that we are in no more."""
        try:
            joined = await self._homeserver.joined_rooms()
        except Rejected as problem:
            log.warning("which rooms there are cannot be asked: %s", problem)
            return
        if doubtful := joined ^ {wanted.room for wanted in self._rooms.wanted() if wanted.room}:
            self._guard.ask(doubtful)

    async def _each_room(self, began: float) -> None:
        rooms = [wanted for wanted in self._rooms.wanted() if wanted.room]
        ours = {wanted.room for wanted in rooms}
        self._looked = {room: at for room, at in self._looked.items() if room in ours}
        left = GIVEN
        for wanted in in_order(rooms, self._looked, began):
            if (now := self._clock()) - began >= ROUND:
                return
            assert wanted.room is not None
            left -= await self._give_way(min(WAY, left))
            self._looked[wanted.room] = now
            if not await self._is_as_known(wanted.room):
                self._guard.ask([wanted.room])
            await self._sleep(max(0.0, now + PACE - self._clock()))

    async def _give_way(self, within: float) -> float:
        """Let a letter past that is under way; how long that took."""
        began = self._clock()
        while self._is_writing() and self._clock() - began < within:
            await self._sleep(STEP)
        return self._clock() - began

    async def _is_as_known(self, room: RoomId) -> bool:
        try:
            state = await self._homeserver.state(room)
        except LoggedOut:
            raise
        except Rejected:
            return False
        wanted = self._rooms.in_room(room)
        return wanted is None or self._is_right(wanted, state)

    def _is_right(self, wanted: Wanted, state: RoomState) -> bool:
        seen = self._guard.is_as_seen(wanted, state)
        return seen and is_pinned_right(wanted, state) and not flaws_of(state, wanted, self._homeserver.user)


def in_order(rooms: Iterable[Wanted], looked: Mapping[RoomId, float], now: float) -> list[Wanted]:
    """Shared rooms that nobody has looked into for a minute, then all others; the longest unseen first."""

    def rank(wanted: Wanted) -> tuple[bool, float]:
        age = now - looked.get(wanted.room, float("-inf")) if wanted.room else 0.0
        return not (wanted.is_shared and age >= ROUND), -age

    return sorted(rooms, key=rank)
