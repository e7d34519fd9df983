"""Rooms that the bot is in and knows nothing of: left by a create that failed, or somebody else's who put it there."""

import logging

from bot.clock import SteadyClock
from bot.homeserver import Homeserver, RoomState
from bot.rooms.belonging import Rooms
from bot.scribe import Scribe
from bot.trouble import Rejected
from cases.decision import Decision, Say, ToOffice
from cases.ids import Cause, RoomId
from storage.database import Database

log = logging.getLogger(__name__)


class Strays:
    """Nothing is ever said in such a room. It is left, and each Samordningsrum told of it."""

    def __init__(
        self, database: Database, homeserver: Homeserver, rooms: Rooms, scribe: Scribe, clock: SteadyClock
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._rooms = rooms
        self._scribe = scribe
        self._clock = clock

    async def leave(self) -> None:
        """Leave every room that is not in the journal. One whose making was planned is adopted by it, not left."""
        joined = await self._homeserver.joined_rooms()
        rooms = self._rooms.wanted()
        awaited = {wanted.nonce for wanted in rooms if wanted.room is None and wanted.nonce}
        for room in sorted(joined - {wanted.room for wanted in rooms}):
            try:
                state = await self._homeserver.state(room)
            except Rejected:
                continue  # we are out of it by now
            if state.creator == self._homeserver.user and state.nonce in awaited:
                continue
            await self._empty(room, state)
            await self._homeserver.leave(room)
            log.warning("a room that is not ours was left")
            await self._tell(room, state)

    async def _empty(self, room: RoomId, state: RoomState) -> None:
        """Where we made it, and the journal was set back or a case purged: nobody talks on with nobody at the door."""
        office = self._database.office
        if state.creator == self._homeserver.user and (office.lines or office.purged):
            for user in sorted(state.present() - {self._homeserver.user}):
                await self._homeserver.remove(room, user)

    async def _tell(self, room: RoomId, state: RoomState) -> None:
        """Once a room; it says who made it, for they are the one to ask."""
        cause = Cause(f"stray:{room}:{self._clock.now().isoformat()}")
        units = sorted({who.unit for who in self._database.office.coordinators.values()})
        text = "stray-room-own" if state.creator == self._homeserver.user else "stray-room-left"
        said = {"room": str(room), "who": str(state.creator)}
        effects = tuple(Say(ToOffice(unit), text, said, act=True) for unit in units)
        async with self._database.work() as work:
            await self._scribe.record(work, cause, Decision(effects=effects), self._clock.now())
