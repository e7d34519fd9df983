"""The guard makes each room equal to what the journal allows: freeze, remove, rotate, tell, in that order (R1, N19).

Two looks go on side by side. The first is at the rooms of which something was heard, and at those that somebody must
leave; no other work holds it up. The other makes rooms, asks people in, and comes back to what could not be put right.
A room of which nothing is heard is looked into by bot/patrol.py."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from datetime import timedelta

from bot.backoff import Backoff, woken
from bot.homeserver import Homeserver, RoomState
from bot.offline import Offline
from bot.rooms.asking import Asking
from bot.rooms.brokenrules import BrokenRules
from bot.rooms.doorkeeping import Doorkeeper
from bot.rooms.identities import Identities
from bot.rooms.introducing import Introducer
from bot.rooms.knownrooms import turn
from bot.rooms.making import RoomMaker
from bot.rooms.oneroom import OneRoom
from bot.rooms.removals import Removals
from bot.rooms.reporting import Reporter
from bot.rooms.seen import Differing
from bot.rooms.strays import Strays
from bot.trouble import HomeserverError, LoggedOut
from cases.ids import CaseId, RoomId, UserId
from cases.planned import Purpose
from cases.rooms.presence import Wanted
from storage.refused import StorageFailed

log = logging.getLogger(__name__)
ROUND = timedelta(minutes=1)
"""The longest time between two looks at what the journal asks for: midnight comes without a word from anybody."""
AT_ONCE, BESIDE = 16, 2
"""How many rooms are looked at side by side; fewer in the other look: removals come between the rooms that it makes."""


class Guard:
    """Looks at the rooms and puts them right; it never trusts an earlier look."""

    def __init__(
        self,
        offline: Offline,
        homeserver: Homeserver,
        reporter: Reporter,
        identities: Identities,
        introducer: Introducer,
    ) -> None:
        database, clock, rooms, scribe = offline.database, offline.clock, offline.rooms, offline.scribe
        self.maker = RoomMaker(database, offline.vault, homeserver, clock)
        self._rooms = rooms
        shut: Callable[[RoomId], None] = lambda room: self._one.freeze(room)  # noqa: E731, PLW0108 - made below
        self.removals = Removals(homeserver, rooms, reporter, shut, self.ask)
        self._door = Doorkeeper(database, homeserver, identities, reporter, introducer, self.removals)
        self.seen = self._door.seen
        self._differing = Differing(database, rooms, self._door.seen, homeserver.user)
        self._strays = Strays(database, homeserver, rooms, scribe, clock)
        self._broken = BrokenRules(database, offline.vault, scribe, clock, rooms)
        self._asking = Asking(rooms, self._door)
        self._one = OneRoom(rooms, homeserver, self.maker, self._door, reporter, self._asking)
        self._one.shut_until_seen(database.rooms)  # who came in before this start is not known yet
        self._heard = asyncio.Event()
        """Something was heard or committed: the first look."""
        self._more = asyncio.Event()
        """The first look is done: the other one."""
        self._stirred: set[RoomId] = set()
        self._doubted: set[RoomId] = set()
        """Rooms that were not right, or could not be seen, at their last look."""
        self._width, self._width_beside = asyncio.Semaphore(AT_ONCE), asyncio.Semaphore(BESIDE)
        self._done = asyncio.Condition()
        self._asked_count, self._done_count, self._looked = 0, 0, asyncio.Event()
        self._listeners: list[Callable[[], None]] = []

    @property
    def removals_waiting(self) -> int:
        """How many people are in a room that they must leave: a gauge, told each minute that it is not zero (N20)."""
        return sum(map(len, self._differing.leaving().values()))

    def ask(self, stirred: Collection[RoomId] = ()) -> None:
        """Look again soon, at these rooms too; a caller of `settled` after this waits for that look."""
        self._stirred |= set(stirred)
        self._asked_count += 1
        self._heard.set()

    def server_is_back(self) -> None:
        """The server answers again: remove now, without waiting for the next try."""
        if self._stirred or self.removals_waiting:
            self.ask()

    async def settled(self, within: timedelta) -> bool:
        """Wait until no removal waits and every look asked for is done; False when it took longer than `within`."""
        wanted = self._asked_count
        if not self._is_done(wanted):
            with suppress(TimeoutError):
                async with asyncio.timeout(within.total_seconds()), self._done:
                    await self._done.wait_for(lambda: self._is_done(wanted))
        return self._is_done(wanted)

    def _is_done(self, wanted: int) -> bool:
        return self._done_count >= wanted and not self.removals.are_going

    async def settled_once(self) -> None:
        """Wait until every room has been looked at once since the start."""
        await self._looked.wait()

    async def turn_out(self) -> None:
        """Runs for ever and removes people: when something is heard, and again while somebody must leave."""
        backoff = Backoff()
        while True:
            await self.serve_first()
            waits = bool(self._stirred) or self.removals_waiting > 0
            if not waits:
                backoff.reset()
            await woken(self._heard, backoff.next() if waits else ROUND)

    async def watch(self) -> None:
        """Runs for ever and does all else: at the start every room that was not looked at first, then what is asked
        for, and within a minute while something is not right."""
        backoff = Backoff()
        try:
            while True:
                self._more.clear()
                clean = await self.look_on(everything=False)
                if clean:
                    backoff.reset()
                await woken(self._more, ROUND if clean else backoff.next())
        finally:
            self._asking.cancel()

    async def serve(self, *, everything: bool) -> bool:
        """Both looks, one after the other."""
        first = await self.serve_first()
        return await self.look_on(everything=everything) and first

    async def serve_first(self) -> bool:
        """The first look, for everyone who asked before it began."""
        self._heard.clear()
        serving = self._asked_count
        clean = await self._look_first()
        async with self._done:
            self._done_count = serving
            self._done.notify_all()
        self._more.set()
        self._tell_of_look()
        return clean

    def has_seen(self, room: RoomId) -> bool:
        """Whether it has been looked at since the start; one that has not is looked at before all others."""
        if self._door.seen.is_asked_for(room):
            self.ask([room])
        return self._door.seen.has(room)

    def joined(self, room: RoomId) -> frozenset[UserId]:
        """Who had joined this room at the last look."""
        return self._door.seen.joined(room)

    def is_as_seen(self, wanted: Wanted, state: RoomState) -> bool:
        """Whether the same people are in the room as at the last look, and nobody who may not be there."""
        return self._door.seen.is_same(state) and not self._door.strangers(wanted, state)

    async def shut_one(self, case: CaseId) -> None:
        """Shut the gate of a case whose rule broke between two looks (R10)."""
        await self._broken.shut_one(case)
        self.ask()

    def after_look(self, listener: Callable[[], None]) -> None:
        """Call this after each look into rooms: someone a letter waits for may have joined."""
        self._listeners.append(listener)

    def _tell_of_look(self) -> None:
        for listener in self._listeners:
            listener()

    def shut_at_once(self) -> None:
        """Freeze every shared room that somebody must leave; no word to the server is needed for that (N19)."""
        for purpose in self._differing.leaving():
            wanted = self._rooms.for_purpose(purpose)
            if wanted and wanted.room and wanted.is_shared:
                self._one.freeze(wanted.room)

    async def _look_first(self) -> bool:
        """The rooms of which something was heard, and those that somebody must leave, all at once."""
        stirred, self._stirred = self._stirred, set()
        shut = await self._safely(self._broken.shut())
        urgent, unknown = self._those(stirred, self._differing.leaving())
        unseen: set[RoomId] = set()
        results = await asyncio.gather(*(self._look_safely(room, unseen) for room in urgent))
        self._stirred |= unseen
        self._doubted |= unknown
        return shut and all(results)

    async def look_on(self, *, everything: bool) -> bool:
        """Rooms to be made, rooms where somebody is missing, rooms that were not right: people are asked into each."""
        others_are_waited_for = self._rooms.follow_letters()
        doubted, self._doubted = self._doubted | self._one.shut, set()
        unopened = self._one.unopened and self._one.unopened & self._rooms.now().by_room.keys()
        rooms, unknown = self._those(doubted | unopened, self._differing.missing())
        results = await asyncio.gather(*map(self._look_beside, self._rooms.wanted() if everything else rooms))
        results.append(await self._asking.ask_in(self._safely))
        if everything or unknown:
            results.append(await self._safely(self._strays.leave()))
        if everything or rooms or others_are_waited_for:
            self._tell_of_look()
        self._looked.set()
        return all(results)

    def _those(self, heard: set[RoomId], known: Collection[Purpose]) -> tuple[list[Wanted], set[RoomId]]:
        """These rooms of ours, and those for these purposes, in their turn; and the rooms that are not ours."""
        if not heard and not known:
            return [], set()
        rooms = self._rooms.now()
        ours = {wanted.purpose: wanted for room in sorted(heard) if (wanted := rooms.by_room.get(room))}
        ours |= {purpose: rooms.by_purpose[purpose] for purpose in known if purpose in rooms.by_purpose}
        return sorted(ours.values(), key=turn), {room for room in heard if room not in rooms.by_room}

    async def _look_beside(self, wanted: Wanted) -> bool:
        """The same in the other look; people are asked in as soon as theirs is right, whatever the others take."""
        async with self._width_beside:
            right = await self._look_safely(wanted, self._doubted, waits=True)
        self._asking.begin(self._safely)
        return right

    async def _look_safely(self, wanted: Wanted, unseen: set[RoomId], *, waits: bool = False) -> bool:
        """Whether the room is right. One that could not be seen comes into `unseen`, one that is wrong is doubted."""
        try:
            async with self._width:
                right = await self._one.put_right(wanted.purpose, waits=waits)
        except LoggedOut:
            raise
        except (HomeserverError, StorageFailed) as problem:
            log.info("a room could not be put right yet: %s", problem)
            unseen |= {wanted.room} if wanted.room else set()
            return False
        self._doubted |= {wanted.room} if wanted.room and not right else set()
        return right

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
