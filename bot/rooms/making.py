"""How a room comes to be: its nonce is in the journal before the server is asked, so a crash leaves no orphan (N14)."""

from dataclasses import replace

from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from cases.facts import OfficeRoomMade, OfficeRoomPlanned, RoomMade, RoomPlanned
from cases.ids import Cause, Nonce, RoomId
from cases.planned import PlannedRoom, Purpose
from cases.rooms.presence import Wanted
from storage.database import Database
from storage.failpoints import reach
from storage.vault import Vault


class RoomMaker:
    """Plans, makes or adopts the room for a purpose."""

    def __init__(self, database: Database, vault: Vault, homeserver: Homeserver, clock: SteadyClock) -> None:
        self._database = database
        self._vault = vault
        self._homeserver = homeserver
        self._clock = clock

    async def make(self, wanted: Wanted) -> Wanted | None:
        """The same wish with its room made, or None when nobody is to be in it."""
        if not wanted.people:
            return None
        nonce = wanted.nonce or await self.plan(wanted.purpose)
        reach("room.planned")
        room = await self._homeserver.find_room(nonce) or await self._homeserver.create_room(wanted.name, nonce)
        reach("room.created")
        await self._record(self._made(wanted.purpose, nonce, room))
        return replace(wanted, planned=PlannedRoom(nonce, room))

    async def plan(self, purpose: Purpose) -> Nonce:
        """Write down that a room is about to be made; it takes the place of one that was lost."""
        now = self._clock.now()
        nonce = Nonce(self._vault.fresh(Cause(f"room:{purpose}:{now.isoformat()}"), "nonce"))
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
