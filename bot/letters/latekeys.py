"""Room keys that did not reach their readers when something was said: tried again, for those readers alone (N7)."""

import asyncio
import logging

from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from bot.letters.owing import unpacked
from bot.letters.sharedkeys import SharedKeys, keys_shared
from bot.rooms.belonging import Rooms
from bot.sent import Sent
from bot.trouble import HomeserverError, LoggedOut
from cases.ids import Cause, RoomId
from storage.database import Database
from storage.failpoints import reach
from storage.owed import OwedKey
from storage.refused import StorageFailed
from storage.work import Work

log = logging.getLogger(__name__)


class LateKeys:
    """Nobody waits for this, and it waits for nothing but the guard: it tries after each of its looks."""

    def __init__(self, database: Database, homeserver: Homeserver, rooms: Rooms, clock: SteadyClock) -> None:
        self._database = database
        self._homeserver = homeserver
        self._rooms = rooms
        self.shared = SharedKeys()
        """What the courier writes down of keys, and this does after it."""
        self._clock = clock
        self._asked = asyncio.Event()
        self._left: frozenset[OwedKey] | None = None
        """What was owed when the bot ended and is not taken up yet; None before it is read."""

    def ask(self) -> None:
        """Try again soon: the guard has looked, somebody's devices may have changed."""
        self._asked.set()

    async def carry_on(self) -> None:
        """Try for ever."""
        while True:
            await self._asked.wait()
            self._asked.clear()
            await self.round()

    async def round(self) -> None:
        """Try once in each room in which a key is owed."""
        if self._clock.is_doubted:
            return
        await self._take_up()
        for room in sorted(self._homeserver.owing()):
            try:
                for sent in await self._homeserver.hand_late(room, self._rooms.members(room)):
                    await self._write_down(room, sent)
            except LoggedOut:
                raise
            except (HomeserverError, StorageFailed) as problem:
                log.info("a room key that is owed is tried again: %s", problem)

    async def _take_up(self) -> None:
        """What was owed when the bot ended, as soon as it is known what became of the letter that it opens."""
        if self._left == frozenset():
            return
        async with self._database.work() as work:
            kept = await self._read(work)
            owed = [unpacked(each, await work.letter(each.letter) if each.letter else None) for each in kept]
        self._homeserver.take_up([one for one in owed if one.event])
        self._left = frozenset(each for each, one in zip(kept, owed, strict=True) if not one.event)

    async def _read(self, work: Work) -> list[OwedKey]:
        """What is owed to those who may be in that room now: to nobody else, nor if they come back."""
        kept = [each for each in await work.owed() if self._left is None or each in self._left]
        gone = [each for each in kept if each.user not in self._rooms.members(each.room)]
        for each in gone:
            await work.forget_owed(each.room, [each.user])
        return [each for each in kept if each not in gone]

    async def _write_down(self, room: RoomId, sent: Sent) -> None:
        reach("late-key.handed")
        wanted = self._rooms.in_room(room)
        case = wanted.purpose.case if wanted else None
        fact = keys_shared(case, sent.event, sent.shared, room, self._clock.now())
        async with self._database.work() as work:
            await work.record([fact], cause=Cause(f"late-key:{sent.event}:{sent.shared[0]}"))
            await work.paid(sent.paid)
        self.shared.note_late(room, sent)
