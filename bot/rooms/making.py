"""How a room comes to be: its nonce is in the journal before the server is asked, so a crash leaves no orphan (N14).

It is looked for where the server may have been asked for it: where the plan is of an earlier process, or an earlier try
had no answer. What was drawn here and told to nobody cannot be found."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from cases.facts import OfficeRoomMade, OfficeRoomPlanned, RoomMade, RoomPlanned
from cases.ids import Cause, Nonce, RoomId
from cases.planned import PlannedRoom, Purpose
from cases.rooms.presence import Wanted
from storage.database import Database
from storage.failpoints import reach
from storage.vault import Vault

OTHERS_FIRST: Final = timedelta(milliseconds=250)
"""The longest time that a room waits for what goes before it."""
STEP: Final = timedelta(milliseconds=10)


class RoomMaker:
    """Plans, makes or adopts the room for a purpose."""

    def __init__(self, database: Database, vault: Vault, homeserver: Homeserver, clock: SteadyClock) -> None:
        self._database = database
        self._vault = vault
        self._homeserver = homeserver
        self._clock = clock
        self._untold: set[Nonce] = set()
        """Those drawn in this process with which the server was never asked for a room."""
        self._before: list[Callable[[], bool]] = []

    def after(self, is_going_on: Callable[[], bool]) -> None:
        """While this goes on no room is begun, for a moment: a room costs a server as much as ten letters, and with
        many to be made those who have theirs are not to wait for the others'."""
        self._before.append(is_going_on)

    async def make(self, wanted: Wanted) -> Wanted | None:
        """The same wish with its room made, or None when nobody is to be in it."""
        if not wanted.people:
            return None
        nonce = wanted.nonce or await self.plan(wanted.purpose)
        reach("room.planned")
        await self._others_first()
        room = await self._found(nonce) or await self._homeserver.create_room(wanted.name, nonce)
        reach("room.created")
        await self._record(self._made(wanted.purpose, nonce, room))
        return replace(wanted, planned=PlannedRoom(nonce, room))

    async def _others_first(self) -> None:
        loop = asyncio.get_running_loop()
        ends = loop.time() + OTHERS_FIRST.total_seconds()
        while any(is_going_on() for is_going_on in self._before) and loop.time() < ends:  # noqa: ASYNC110 - of several
            await asyncio.sleep(STEP.total_seconds())

    async def _found(self, nonce: Nonce) -> RoomId | None:
        """The room that an earlier try has made, among those that the journal knows nothing of."""
        if nonce in self._untold:
            self._untold.discard(nonce)
            return None
        return await self._homeserver.find_room(nonce, besides=frozenset(self._database.rooms))

    async def plan(self, purpose: Purpose) -> Nonce:
        """Write down that a room is about to be made; it takes the place of one that was lost."""
        now = self._clock.now()
        nonce = Nonce(self._vault.fresh(Cause(f"room:{purpose}:{now.isoformat()}"), "nonce"))
        self._untold.add(nonce)
        if purpose.case:
            await self._record(RoomPlanned(case=purpose.case, at=now, nonce=nonce, person=purpose.person))
        else:
            await self._record(OfficeRoomPlanned(at=now, nonce=nonce, unit=purpose.unit, user=purpose.user))
        return nonce

    def _made(self, purpose: Purpose, nonce: Nonce, room: RoomId) -> RoomMade | OfficeRoomMade:
        now = self._clock.now()
        if purpose.case:
            return RoomMade(case=purpose.case, at=now, nonce=nonce, room=room)
        return OfficeRoomMade(at=now, nonce=nonce, room=room)

    async def _record(self, fact: RoomPlanned | RoomMade | OfficeRoomPlanned | OfficeRoomMade) -> None:
        async with self._database.work() as work:
            await work.record([fact], cause=Cause(f"{fact.NAME}:{fact.nonce}"))
