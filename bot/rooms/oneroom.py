"""One room is made equal to what it is to be: shut first, then people removed, then all else (R1, N19)."""

import asyncio
import logging
from collections import Counter, defaultdict
from collections.abc import Collection
from contextlib import suppress
from datetime import timedelta
from typing import Final

from bot.homeserver import Homeserver, RoomState
from bot.rooms.asking import Asking
from bot.rooms.belonging import Rooms
from bot.rooms.doorkeeping import Doorkeeper
from bot.rooms.flaws import can_be_put_back, flaws_of, pin_right
from bot.rooms.making import RoomMaker
from bot.rooms.reporting import POWER, Reporter
from bot.trouble import HomeserverError, Rejected
from cases.ids import RoomId, UserId
from cases.planned import Purpose
from cases.rooms.presence import Wanted

log = logging.getLogger(__name__)
MOMENT: Final = timedelta(milliseconds=500)
"""How long powers that were changed stay as they are while whom they were changed for has not come."""


class OneRoom:
    """Works on each room one at a time, and on many rooms side by side."""

    def __init__(
        self,
        rooms: Rooms,
        homeserver: Homeserver,
        maker: RoomMaker,
        door: Doorkeeper,
        reporter: Reporter,
        asking: Asking,
    ) -> None:
        self._rooms = rooms
        self._homeserver = homeserver
        self._maker = maker
        self._door = door
        self._reporter = reporter
        self._asking = asking
        maker.after(asking.goes_on)
        self._one_at_a_time: defaultdict[Purpose, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.shut: set[RoomId] = set()
        """Rooms into which nothing is sent until they are right."""
        self._frozen: Counter[RoomId] = Counter()
        """How often each was frozen by somebody else than the look at it."""
        self._freezing = asyncio.Event()
        self.unopened: set[RoomId] = set()
        """Rooms that have not been found right since the start."""

    def freeze(self, room: RoomId) -> None:
        """Nothing is sent there until a look that begins after this has put it right; at once."""
        self._frozen[room] += 1
        self._freezing.set()
        self._shut(room)

    def _shut(self, room: RoomId) -> None:
        self._homeserver.freeze(room)
        self.shut.add(room)

    def _open(self, room: RoomId) -> None:
        if room in self.shut or room in self.unopened:
            self._homeserver.thaw(room)
            self.shut.discard(room)
            self.unopened.discard(room)

    def shut_until_seen(self, rooms: Collection[RoomId]) -> None:
        """Nothing is sent there before a look has found the room right."""
        for room in rooms:
            self._homeserver.freeze(room)
        self.unopened |= set(rooms)

    async def put_right(self, purpose: Purpose, *, waits: bool = False) -> bool:
        """Whether the room for this is right now, as the journal has it when its turn comes. Raises Unavailable and
        LoggedOut. `waits`: a look that may take a moment."""
        async with self._one_at_a_time[purpose]:
            wanted = self._rooms.for_purpose(purpose)
            if wanted is None:
                return True
            try:
                return await self._look_at(wanted, waits=waits)
            except Rejected as problem:
                log.warning("a room could not be put right: %s", problem)
                await self._look_for(wanted)
                return False

    async def _look_for(self, wanted: Wanted) -> None:
        """A room that the bot is in no more is replaced by a new one, and that is told."""
        try:
            lost = wanted.room is not None and wanted.room not in await self._homeserver.joined_rooms()
        except HomeserverError:
            return
        if lost:
            await self._maker.plan(wanted.purpose)
            await self._reporter.room_lost(wanted)

    async def _look_at(self, wanted: Wanted, *, waits: bool) -> bool:
        if wanted.room is None:
            made = await self._maker.make(wanted)
            if made is None:
                return not wanted.people
            wanted = made
        assert wanted.room is not None
        return await self._look_into(wanted, wanted.room, waits=waits)

    async def _look_into(self, wanted: Wanted, room: RoomId, *, waits: bool) -> bool:
        self._asking.not_yet(room)
        named, frozen = await self._door.named(room), self._frozen[room]
        before = await self._homeserver.state(room)
        flaws = flaws_of(before, wanted, self._homeserver.user)
        if flaws:
            self._shut(room)
        comes = _somebody_comes(flaws, named | self._door.strangers(wanted, before))
        if comes and not (waits and await self._nobody_came(room, frozen)):
            return False
        state = await self._remove_and_put_back(wanted, before, flaws, named)
        told = await self._reporter.arrivals(wanted, state)
        flaws = flaws_of(state, wanted, self._homeserver.user)
        await self._reporter.flawed(wanted, flaws)
        if flaws or self._door.strangers(wanted, state) or self._frozen[room] != frozen:
            return False
        self._open(room)
        self._asking.may_begin(wanted, state)
        return await pin_right(self._homeserver, wanted, state) and told

    async def _nobody_came(self, room: RoomId, frozen: int) -> bool:
        """Whether nobody is named there, and nobody must leave, within a moment."""
        with suppress(TimeoutError):
            async with asyncio.timeout(MOMENT.total_seconds()):
                while self._frozen[room] == frozen:
                    self._freezing.clear()
                    await self._freezing.wait()
        return self._frozen[room] == frozen

    async def _remove_and_put_back(
        self, wanted: Wanted, before: RoomState, flaws: Collection[str], named: Collection[UserId]
    ) -> RoomState:
        """Told last, and whatever else fails: a word of somebody forced in says that their power is taken back too."""
        state, strangers = before, self._door.strangers(wanted, before)
        try:
            state = await self._door.turn_out(wanted, before, strangers, self._shut)
            if can_be_put_back(flaws):
                state = await self._put_back(wanted, before)
        finally:
            await self._door.tell_of(wanted, state, strangers, named)
        if can_be_put_back(flaws):
            left = flaws_of(state, wanted, self._homeserver.user)
            await self._reporter.put_right(wanted, before, frozenset(flaws) - frozenset(left))
        return state

    async def _put_back(self, wanted: Wanted, before: RoomState) -> RoomState:
        """The room as it is after what was changed in the bot's name was put back, as far as the server lets us."""
        try:
            await self._homeserver.put_back(before.room, wanted.name)
            await pin_right(self._homeserver, wanted, before)
        except Rejected as problem:
            log.warning("a room stays as it was changed: %s", problem)
        return await self._homeserver.state(before.room)


def _somebody_comes(flaws: Collection[str], strangers: Collection[UserId]) -> bool:
    """A server gives power first, then forces in: a write of ours between the two would hold up the removal."""
    return POWER in flaws and can_be_put_back(flaws) and not strangers
