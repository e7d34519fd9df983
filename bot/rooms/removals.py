"""Removals have a lane of their own: who an event names in a room where they may not be is out at once (R1, N19).

The law of this file. Only the journal says who may be in a room; what a sync says is believed in the closing direction
alone. The room is shut first and opened by nobody but a later look of the guard. A removal waits for no look, no lock
of a room and no question to the server; for the journal only where a crash would keep somebody from being told of."""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping

from bot.homeserver import Homeserver
from bot.inbound import INSIDE, Members, Membership
from bot.rooms.belonging import Rooms
from bot.rooms.reporting import Reporter
from bot.trouble import HomeserverError
from cases.ids import RoomId, UserId
from cases.rooms.presence import Wanted
from storage.failpoints import reach
from storage.refused import StorageFailed

log = logging.getLogger(__name__)


class Removals:
    """One task a person and room, whether a look or an event asked for it."""

    def __init__(
        self,
        homeserver: Homeserver,
        rooms: Rooms,
        reporter: Reporter,
        shut: Callable[[RoomId], None],
        look: Callable[[Collection[RoomId]], None],
    ) -> None:
        """`shut`: nothing is sent into a room until a look that begins later has put it right; `look` asks for one."""
        self._homeserver = homeserver
        self._rooms = rooms
        self._reporter = reporter
        self._shut = shut
        self._look = look
        self._leaving: dict[tuple[RoomId, UserId], asyncio.Task[None]] = {}
        self._named: dict[RoomId, dict[UserId, asyncio.Task[None]]] = {}
        """Those an event named, until the guard's look has told of them."""

    @property
    def are_going(self) -> bool:
        """Somebody is on the way out whom the server has not answered for; a look is asked for when it has."""
        return bool(self._leaving) or any(not out.done() for named in self._named.values() for out in named.values())

    def turn_away(self, members: Members) -> None:
        """Of those an event names, take out those who may not be there; when the server has answered a look comes."""
        for room, people in members.items():
            wanted = self._rooms.in_room(room) if INSIDE.intersection(people.values()) else None
            if wanted is not None and (strangers := self._strangers(wanted, people)):
                self._shut(room)
                out = asyncio.create_task(self._turn_away(room, wanted, strangers))
                self._named.setdefault(room, {}).update(dict.fromkeys(strangers, out))

    def _strangers(self, wanted: Wanted, people: Mapping[UserId, Membership]) -> frozenset[UserId]:
        """Those a doubted clock keeps out are left to the look: it is written first why they go."""
        inside = {user for user, membership in people.items() if membership in INSIDE}
        return frozenset(inside - wanted.people - wanted.held - {self._homeserver.user})

    async def named(self, room: RoomId) -> frozenset[UserId]:
        """Those an event named there and the journal knows nothing of yet; the server has answered for each of them."""
        named = self._named.get(room, {})
        await asyncio.gather(*set(named.values()))
        return frozenset(named)

    def told_of(self, room: RoomId, users: Collection[UserId]) -> None:
        """The journal knows what became of them."""
        left = {user: out for user, out in self._named.pop(room, {}).items() if user not in users or not out.done()}
        self._named |= {room: left} if left else {}

    def cancel(self) -> None:
        """The bot ends; its next start looks at every room."""
        for task in (*self._leaving.values(), *(out for named in self._named.values() for out in named.values())):
            task.cancel()

    async def _turn_away(self, room: RoomId, wanted: Wanted, strangers: Collection[UserId]) -> None:
        try:
            await self._reporter.owe_word(wanted, strangers)
        except StorageFailed as problem:
            log.info("a removal goes on without the journal: %s", problem)
        try:
            await self.take_out(room, strangers)
        finally:
            self._look([room])

    async def take_out(self, room: RoomId, users: Collection[UserId]) -> None:
        """All of them side by side; somebody who is on the way out already is waited for."""
        await asyncio.gather(*(self._leaves(room, user) for user in users))
        reach("door.removed")

    def _leaves(self, room: RoomId, user: UserId) -> asyncio.Task[None]:
        going = self._leaving.get((room, user))
        if going is None:
            going = self._leaving[room, user] = asyncio.create_task(self._remove(room, user))
            going.add_done_callback(lambda _: self._leaving.pop((room, user)))
        return going

    async def _remove(self, room: RoomId, user: UserId) -> None:
        try:
            await self._homeserver.remove(room, user)
        except HomeserverError as problem:
            log.warning("a removal did not succeed and is tried again: %s", problem)
