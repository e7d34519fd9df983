"""At start: the checkpoints in each Samordningsrum are compared with the journal, which an old copy may be (R87).

After the first answer of the server is heard, and before anybody is asked in or anything is sent."""

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import timedelta
from enum import Enum, auto
from typing import Final

from bot.backoff import Backoff
from bot.clock import SteadyClock
from bot.guard import Guard
from bot.homeserver import Homeserver
from bot.letters.checkpoints import checkpoint_letter, thread_letter
from bot.operator.said_before import said_before
from bot.rooms.reporting import Reporter
from bot.scribe import Scribe
from bot.trouble import HomeserverError, LoggedOut, Rejected
from cases.decision import Decision, Say, ToOffice
from cases.facts import LineBegan
from cases.ids import Cause, EventId, RoomId, Unit
from cases.unit.set_back import set_back
from storage.checkpoint import Checkpoint, found_in
from storage.database import Database
from storage.vault import Vault
from storage.work import Work

log = logging.getLogger(__name__)
AT_START: Final = timedelta(minutes=1)
"""How long a start waits for a server that does not answer this; then it is asked each minute …"""
GIVEN_UP: Final = 600.0
"""… for so many seconds. The thread counts as one that cannot be read after that."""


class Thread(Enum):
    """Whether something can be known from a Samordningsrum."""

    READ = auto()
    MISSING = auto()
    UNREADABLE = auto()


class LookingBack:
    """Asks once a start. Until it has an answer no checkpoint is posted, and nothing is said of who has left."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        homeserver: Homeserver,
        guard: Guard,
        reporter: Reporter,
        scribe: Scribe,
        clock: SteadyClock,
    ) -> None:
        self._database = database
        self._vault = vault
        self._homeserver = homeserver
        self._guard = guard
        self._reporter = reporter
        self._scribe = scribe
        self._clock = clock
        self._began = time.monotonic()
        self.done = False

    async def at_start(self, within: timedelta = AT_START) -> None:
        """Ask until there is an answer, but no longer than `within`: `minute` goes on then."""
        self._reporter.hold_back()
        backoff = Backoff()
        await self._by_the_store()
        try:
            async with asyncio.timeout(within.total_seconds()):
                while not self.done:
                    if not await self._asked():
                        await asyncio.sleep(backoff.next().total_seconds())
        except TimeoutError:
            log.warning("the homeserver does not show the checkpoints yet; it is asked again")
        self._reporter.go_on()

    async def minute(self) -> None:
        """Ask again, if there is no answer yet."""
        if not self.done and not await self._asked() and time.monotonic() - self._began > GIVEN_UP:
            await self._say(dict.fromkeys(self._rooms(), Thread.UNREADABLE))
            self.done = True

    async def _asked(self) -> bool:
        """Whether it is known by now. A refusal is an answer: that thread is not there for us."""
        try:
            seen = {unit: await self._look(unit, room) for unit, room in self._rooms().items()}
            is_older = await self._was_set_back([point for found, _ in seen.values() for point in found])
        except LoggedOut:
            raise
        except HomeserverError as problem:
            log.info("the checkpoints cannot be asked for yet: %s", problem)
            return False
        if not is_older:
            await self._say({unit: thread for unit, (_, thread) in seen.items()})
        self.done = True
        return True

    def _rooms(self) -> dict[Unit, RoomId]:
        rooms = self._database.office.rooms.values()
        return {each.unit: each.room for each in rooms if each.unit is not None and each.room is not None}

    async def _look(self, unit: Unit, room: RoomId) -> tuple[tuple[Checkpoint, ...], Thread]:
        """The newest checkpoint that stands there and is ours, and what is to be said where there is none."""
        async with self._database.work() as work:
            ours, awaited = work.is_ours, await _awaited(work, unit)
            first = await work.letter(thread_letter(unit))
            root = first.event if first else None
        said = await self._read_back(room, root, ours)
        points = tuple(point for text in said if text for point in found_in(text) if ours(point))
        if None in said and awaited:
            return points, Thread.UNREADABLE
        return points, Thread.READ if points or not awaited else Thread.MISSING

    async def _read_back(
        self, room: RoomId, root: EventId | None, ours: Callable[[Checkpoint], bool]
    ) -> tuple[str | None, ...]:
        """What we said there, back to the newest checkpoint; nothing where the server refuses."""
        try:
            return await self._homeserver.read_back(room, root, lambda text: any(map(ours, found_in(text))))
        except Rejected:
            return ()

    async def _by_the_store(self) -> None:
        """The crypto store has seen starts that the journal does not know of: no word of the server's is needed."""
        async with self._database.work() as work:
            older = await work.is_older()
        if not older:
            return
        try:
            await self._suspend(0)
        except HomeserverError as problem:
            log.info("what was said before cannot be looked for: %s", problem)
            await self._suspend(0, look=False)
        self.done = True

    async def _was_set_back(self, points: list[Checkpoint]) -> bool:
        """Whether a checkpoint knows of other rows: then what was agreed is suspended."""
        async with self._database.work() as work:
            ahead = [point for point in points if await work.contradicts(point)]
        if not ahead:
            return False
        await self._suspend(max(point.row for point in ahead))
        return True

    async def _suspend(self, seen: int, *, look: bool = True) -> None:
        """The new line begins with the row that says so."""
        sent = await said_before(self._database, self._homeserver, self._vault) if look else {}
        now = self._clock.now()
        async with self._database.work() as work:
            began = LineBegan(at=now, line=work.next_line(), seen=seen, since=self._database.left_off)
            decision = set_back(work.office(), tuple(self._database.cases.values()), began)
            await self._scribe.record(work, Cause(f"line:{began.line}"), decision, now)
            await work.note_older(older=False)
            for letter, event in sent.items():
                await work.sent(letter, event)
        log.error("the journal is an older copy: all consents are suspended")
        self._guard.shut_at_once()
        self._guard.ask(tuple(self._every_room()))

    def _every_room(self) -> list[RoomId]:
        planned = (room for case in self._database.cases.values() for room in case.rooms.planned.values())
        return [room.room for room in planned if room.room is not None]

    async def _say(self, seen: dict[Unit, Thread]) -> None:
        """One line a unit, and one in the log, where nothing can be known; it stops nothing."""
        texts = {Thread.MISSING: "checkpoints-missing", Thread.UNREADABLE: "checkpoints-unreadable"}
        told = tuple(Say(ToOffice(unit), texts[of]) for unit, of in sorted(seen.items()) if of in texts)
        if told:
            log.warning("no checkpoint can be read back: whether the journal is the latest is not known")
            now = self._clock.now()
            async with self._database.work() as work:
                await self._scribe.record(work, Cause(f"looked-back:{now.isoformat()}"), Decision(effects=told), now)


async def _awaited(work: Work, unit: Unit) -> bool:
    """Whether the last checkpoint that the journal knows of has been sent, and so must stand there."""
    last = await work.last_posted()
    letter = await work.letter(checkpoint_letter(unit, *last)) if last else None
    return letter is not None and letter.event is not None
