"""The guard makes each room equal to what the journal allows: freeze, remove, rotate, tell, in that order (R1, N19)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

from bot.homeserver import Homeserver, RoomState
from bot.rooms.belonging import Rooms
from bot.rooms.brokenrules import BrokenRules
from bot.rooms.doorkeeping import Doorkeeper
from bot.rooms.flaws import can_be_put_back, flaws_of
from bot.rooms.making import RoomMaker
from bot.rooms.pinning import pin_right
from bot.rooms.reporting import Reporter
from bot.rooms.strays import Strays
from bot.trouble import HomeserverError, LoggedOut, Rejected
from cases.ids import RoomId, UserId
from cases.rooms.presence import Wanted
from storage.refused import StorageFailed

log = logging.getLogger(__name__)
ROUND = timedelta(minutes=1)
"""The longest time between two looks at every room."""
SOONEST, LATEST = timedelta(seconds=1), timedelta(seconds=10)
AT_ONCE = 16
"""How many rooms are looked at side by side."""
ASKING = timedelta(seconds=2)
"""How long a look waits for invitations; a partner's server that does not answer keeps nobody in (docs/matrix.md)."""


class Guard:
    """Looks at every room at start, at each minute, at each change; never trusts what it saw before."""

    def __init__(  # the reconciler stands where everything about rooms meets
        self,
        rooms: Rooms,
        homeserver: Homeserver,
        maker: RoomMaker,
        door: Doorkeeper,
        reporter: Reporter,
        strays: Strays,
        broken: BrokenRules,
    ) -> None:
        self._rooms = rooms
        self._homeserver = homeserver
        self._maker = maker
        self._door = door
        self._reporter = reporter
        self._strays = strays
        self._broken = broken
        self._right: list[tuple[Wanted, RoomState]] = []
        self._asked = asyncio.Event()
        self._stirred: set[RoomId] = set()
        self._shut: set[RoomId] = set()
        self._asking: dict[RoomId, asyncio.Task[None]] = {}
        self._width = asyncio.Semaphore(AT_ONCE)
        self._asked_count = 0
        self._done = asyncio.Condition()
        self._done_count, self._looked = 0, False
        self._listeners: list[Callable[[], None]] = []

    @property
    def removals_waiting(self) -> int:
        """How many people are in a room that they must leave: a gauge, told each minute that it is not zero (N20)."""
        return sum(len(self._door.must_leave(room)) for room in self._rooms.wanted())

    def ask(self, stirred: Collection[RoomId] = ()) -> None:
        """Look again soon, at these rooms too; whoever calls `settled` after this waits for that look."""
        self._stirred |= set(stirred)
        self._asked_count += 1
        self._asked.set()

    def server_is_back(self) -> None:
        """Whoever is to be out is removed now, and not after a pause."""
        if self._stirred or self.removals_waiting:
            self.ask()

    async def settled(self, within: timedelta) -> bool:
        """Wait until every look asked for so far is done; False when it took longer than `within`."""
        wanted = self._asked_count
        try:
            async with asyncio.timeout(within.total_seconds()), self._done:
                await self._done.wait_for(lambda: self._done_count >= wanted)
        except TimeoutError:
            return False
        return True

    async def settled_once(self) -> None:
        """Wait until every room has been looked at once since the start."""
        async with self._done:
            await self._done.wait_for(lambda: self._looked)

    async def watch(self) -> None:
        """Look for ever: when asked, each minute, and sooner again while something could not be put right."""
        pause, everything = ROUND, True
        try:
            while True:
                clean = await self.serve(everything=everything)
                pause = ROUND if clean else min(LATEST, SOONEST if pause >= ROUND else pause * 2)
                try:
                    async with asyncio.timeout(pause.total_seconds()):
                        await self._asked.wait()
                    everything = False
                except TimeoutError:
                    everything = True
        finally:
            for asking in self._asking.values():
                asking.cancel()

    async def serve(self, *, everything: bool) -> bool:
        """One look, for everyone who asked before it began."""
        self._asked.clear()
        serving = self._asked_count
        clean = await self.look(everything=everything)
        async with self._done:
            self._done_count = serving
            self._looked = True
            self._done.notify_all()
        for listener in self._listeners:
            listener()
        return clean

    def joined(self, room: RoomId) -> frozenset[UserId]:
        """Who had joined this room at the last look."""
        return self._door.joined(room)

    def after_look(self, listener: Callable[[], None]) -> None:
        """Call this after each look: someone may have joined whom a letter waits for."""
        self._listeners.append(listener)

    def shut_at_once(self) -> None:
        """Freeze every shared room that somebody must leave; no word to the server is needed for that (N19)."""
        for wanted in self._rooms.wanted():
            if wanted.room and wanted.is_shared and self._door.must_leave(wanted):
                self._freeze(wanted.room)

    async def look(self, *, everything: bool = True) -> bool:
        """Look at the rooms that somebody must leave, all at once, then at the others; True when all are right."""
        stirred, self._stirred = self._stirred | self._shut, set()
        await self._rooms.follow_letters()
        rooms = self._rooms.wanted()
        shut = await self._safely(self._broken.shut())
        self._right.clear()
        urgent = [room for room in rooms if room.room in stirred or self._door.must_leave(room)]
        results = [shut, *await asyncio.gather(*(self._look_safely(room) for room in urgent))]
        for room in rooms:
            if room not in urgent and (everything or self._door.someone_is_missing(room)):
                results.append(await self._look_safely(room))  # noqa: PERF401 - one room after another
        results.append(await self._ask_in())
        if everything or stirred - {room.room for room in rooms}:
            results.append(await self._safely(self._strays.leave()))
        return all(results)

    async def _look_safely(self, wanted: Wanted) -> bool:
        async with self._width:
            try:
                return await self._look_at(wanted)
            except LoggedOut:
                raise
            except Rejected as problem:
                log.warning("a room could not be put right: %s", problem)
                await self._look_for(wanted)
            except (HomeserverError, StorageFailed) as problem:
                log.info("a room could not be put right yet: %s", problem)
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

    async def _look_at(self, wanted: Wanted) -> bool:
        if wanted.room is None:
            made = await self._maker.make(wanted)
            if made is None:
                return not wanted.people
            wanted = made
        assert wanted.room is not None
        before = await self._homeserver.state(wanted.room)
        flaws = flaws_of(before, wanted, self._homeserver.user)
        if flaws:
            self._freeze(wanted.room)
        state = await self._door.turn_out(wanted, before, self._freeze)
        told = await self._reporter.arrivals(wanted, state)
        if can_be_put_back(flaws):
            state = await self._put_back(wanted, before, flaws)
        flaws = flaws_of(state, wanted, self._homeserver.user)
        await self._reporter.flawed(wanted, flaws)
        if flaws or self._door.strangers(wanted, state):
            return False
        if wanted.room in self._shut:
            self._homeserver.thaw(wanted.room)
            self._shut.discard(wanted.room)
        self._right.append((wanted, state))
        return await pin_right(self._homeserver, wanted, state) and told

    async def _put_back(self, wanted: Wanted, before: RoomState, flaws: Collection[str]) -> RoomState:
        """The room as it is after what was changed in the bot's name was put back, as far as the server lets us."""
        try:
            await self._homeserver.put_back(before.room, wanted.name)
            await pin_right(self._homeserver, wanted, before)
        except Rejected as problem:
            log.warning("a room stays as it was changed: %s", problem)
        state = await self._homeserver.state(before.room)
        left = flaws_of(state, wanted, self._homeserver.user)
        await self._reporter.put_right(wanted, before, frozenset(flaws) - frozenset(left))
        return state

    async def _ask_in(self) -> bool:
        """Ask people into the rooms that are right. What takes long goes on, and its room is looked at again soon: who
        was there has changed since this look, and others may be asked in after it."""
        late = frozenset(self._asking)
        for wanted, state in self._right:
            if state.room not in late and self._door.someone_comes(wanted, state):
                speaking = self._rooms.is_waited_for(wanted.purpose)
                still = partial(self._rooms.members, state.room)
                asking = self._door.ask_in(wanted, state, still, speaking=speaking)
                self._asking[state.room] = asyncio.create_task(self._alone(asking))
        if self._asking:
            await asyncio.wait(self._asking.values(), timeout=ASKING.total_seconds())
        done = [room for room, asking in self._asking.items() if asking.done()]
        results = [await self._safely(self._asking.pop(room)) for room in done]
        return all(results) and not late and not self._asking

    async def _alone(self, asking: Coroutine[Any, Any, None]) -> None:
        async with self._width:
            await asking

    async def _safely(self, doing: Awaitable[object]) -> bool:
        """False when the homeserver or the journal could not; what ends the bot is raised."""
        try:
            await doing
        except LoggedOut:
            raise
        except (HomeserverError, StorageFailed) as problem:
            log.info("something about rooms is tried again: %s", problem)
            return False
        return True

    def _freeze(self, room: RoomId) -> None:
        self._homeserver.freeze(room)
        self._shut.add(room)
