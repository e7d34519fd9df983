"""Who is out of which room because the clock is doubted: kept beside the journal, so that nobody is taken for gone."""

import asyncio
from collections.abc import Collection

from bot.homeserver import RoomState
from cases.ids import RoomId, UserId
from cases.rooms.presence import Wanted
from storage.database import Database


class HeldOut:
    """No fact says that they went, for they have not: as soon as the clock is believed the journal decides again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn = asyncio.Lock()
        self._kept: frozenset[tuple[RoomId, UserId]] | None = None

    async def add(self, room: RoomId, users: Collection[UserId]) -> None:
        """Before they are taken out: a crash in between takes nobody for somebody who left by themselves."""
        if users:
            async with self._turn:
                await self._keep(await self._known() | {(room, user) for user in users})

    async def after(self, wanted: Wanted, state: RoomState) -> frozenset[UserId]:
        """Those who are not in this room for no reason of theirs, and may be, now or by the time that is believed.

        Someone who is back, or may be in by no time any more, is not counted as kept out by the doubt."""
        async with self._turn:
            known = await self._known()
            here = frozenset(user for room, user in known if room == state.room)
            still = (here | wanted.held) & (wanted.people | wanted.held) - state.present()
            if over := here - still:
                await self._keep(known - {(state.room, user) for user in over})
        return still

    async def _known(self) -> frozenset[tuple[RoomId, UserId]]:
        if self._kept is None:
            async with self._database.work() as work:
                self._kept = await work.held_out()
        return self._kept

    async def _keep(self, held: frozenset[tuple[RoomId, UserId]]) -> None:
        async with self._database.work() as work:
            await work.keep_held_out(held)
        self._kept = held
