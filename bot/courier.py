"""The courier carries letters out: the guard's word first, then the server's; each once, in order, or loudly not."""

import asyncio
import logging
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from bot.guard import Guard
from bot.homeserver import Homeserver
from bot.letters.farewells import farewell_sent
from bot.letters.leaving import Leave, as_it_may_leave, may_leave
from bot.letters.posting import Postman
from bot.letters.resting import Resting
from bot.letters.sharedkeys import SharedKeys, keys_shared
from bot.letters.untaken import Untaken
from bot.offline import Offline
from bot.rooms.identities import Identities
from bot.rooms.introducing import Introducer
from bot.sent import KeyShare, Sent
from bot.trouble import HomeserverError, LoggedOut
from bot.writing.addressing import purpose_of, reader_of
from cases.case import Case
from cases.decision import ToOffice, ToUser
from cases.dues import STOCKHOLM
from cases.facts import Fact, RoomKindsPosted
from cases.ids import Cause, RoomId, UserId
from cases.rooms.presence import Wanted
from cases.rooms.standing_still import as_of
from storage.failpoints import reach
from storage.letters import Letter
from storage.refused import StorageFailed

log = logging.getLogger(__name__)
LOOK = timedelta(seconds=1)
"""How often the courier looks for letters whose time has come."""
GUARD_FIRST = timedelta(seconds=5)
"""How long letters wait for a removal that does not succeed; what is sent after it still reaches nobody removed."""


class Courier:
    """One letter at a time and room; nothing leaves while the guard has something to put right that was asked for."""

    def __init__(
        self,
        offline: Offline,
        homeserver: Homeserver,
        guard: Guard,
        identities: Identities,
        introducer: Introducer,
        shared: SharedKeys,
    ) -> None:
        self._database, self._clock, self._rooms = offline.database, offline.clock, offline.rooms
        self._guard, self._door = guard, offline.door
        self._postman = Postman(offline.database, homeserver, offline.door, offline.vault, offline.clock)
        self._identities = identities
        self._introducer = introducer
        self._asked = asyncio.Event()
        self._shared = shared
        self._farewells = offline.farewells
        self._resting = Resting(offline.clock.passed)
        self._untaken = Untaken(offline.database, offline.scribe, offline.clock, guard.ask, self._resting)

    def ask(self) -> None:
        """There are letters."""
        self._asked.set()

    def server_is_back(self) -> None:
        """The server does again what it did not do: what waits for that is tried now."""
        self._resting.server_is_back()
        self.ask()

    async def carry_on(self) -> None:
        """Carry letters for ever."""
        while True:
            self._asked.clear()
            if await self._round_safely():
                continue
            try:
                async with asyncio.timeout(LOOK.total_seconds()):
                    await self._asked.wait()
            except TimeoutError:
                pass

    async def _round_safely(self) -> int:
        try:
            return await self.round()
        except StorageFailed as problem:
            log.error("letters wait: %s", problem.reason)
            return 0

    async def round(self) -> int:
        """Try each letter whose turn it is once; how many are off our hands."""
        if self._resting.all_rest():
            return 0
        self._resting.room_is_gone(self._rooms.in_room)
        async with self._database.work() as work:
            letters = await work.letters_waiting(self._clock.now(), self._resting.now())
        carried = 0
        for letter in self._resting.in_order(letters):
            await self._guard.settled(GUARD_FIRST)
            if self._clock.is_doubted:
                break  # what the day allows is not known: nothing leaves
            carried += await self._carry(letter)
            if self._resting.all_rest():
                break
        return carried

    async def _carry(self, letter: Letter) -> bool:
        """One letter, as the journal stands at this moment; True when it is off our hands."""
        case = self._database.cases.get(letter.case) if letter.case else None
        case = as_of(case, self._clock.now()) if case else None
        match await self._word_on(letter, case):
            case Leave.NEVER:
                await self._withdraw(letter)
                return True
            case Leave.LATER:
                return False
            case Leave.NOW:
                return await self._try(letter, case)

    async def _word_on(self, letter: Letter, case: Case | None) -> Leave:
        """The rule's word. Where the rule itself breaks the letter waits, and the gate of its case is shut (R10)."""
        today = self._clock.now().astimezone(STOCKHOLM).date()
        try:
            wanted = self._room_for(letter, case) if letter.last_answer else None
            inside = wanted.people if wanted else frozenset()
            return may_leave(letter, case, self._database.office, today, inside)
        except Exception:  # noqa: BLE001 - a bug in a rule lets no letter leave, and stops nobody else's
            if case is not None:
                await self._guard.shut_one(case.id)
            return Leave.LATER

    async def _try(self, letter: Letter, case: Case | None) -> bool:
        wanted = self._room_for(letter, case)
        if wanted is None or wanted.room is None or not self._someone_listens(letter, case, wanted):
            return False
        if letter.redacts is None:
            letter = replace(letter, made=self._door.make(letter))
        if not await self._hand_over(letter):
            return True
        reach("courier.handed-over")
        try:
            sent = await self._postman.post(as_it_may_leave(letter, case), wanted)
        except LoggedOut:
            raise
        except HomeserverError as problem:
            return await self._untaken.met(letter, wanted.room, problem)
        reach("courier.posted")
        await self._done(letter, sent, wanted.room)
        self._resting.taken(letter.id)
        if sent.unsigned:
            await self._unread(sent.unsigned)
        return True

    async def _unread(self, devices: Collection[KeyShare]) -> None:
        """Somebody has no device that may read: their identity has changed, or their app is not confirmed (N2)."""
        try:
            if await self._identities.look_again(frozenset(share.user for share in devices)):
                self._guard.ask()
        except HomeserverError as problem:
            log.info("identities are looked at again later: %s", problem)
        await self._introducer.unsigned(devices)

    async def _hand_over(self, letter: Letter) -> bool:
        """False when it was withdrawn while it waited its turn."""
        async with self._database.work() as work:
            return await work.sending(letter.id, self._clock.now(), letter.made)

    def _room_for(self, letter: Letter, case: Case | None) -> Wanted | None:
        return self._rooms.for_purpose(purpose_of(letter.to, case))

    def _someone_listens(self, letter: Letter, case: Case | None, wanted: Wanted) -> bool:
        """A text sent before its reader has joined could never be read by them."""
        if letter.redacts is not None or wanted.room is None:
            return wanted.room is not None
        joined = self._guard.joined(wanted.room)
        reader = reader_of(letter.to, case)
        return reader in joined if reader else bool(joined & wanted.people)

    async def _done(self, letter: Letter, sent: Sent, room: RoomId) -> None:
        """Off our hands; a room key that reached someone with it is written down once (R87)."""
        now, fresh = self._clock.now(), self._shared.fresh(room, sent)
        facts = _came_of(letter, sent, fresh, room, now)
        async with self._database.work() as work:
            facts += farewell_sent(letter, work.case(letter.case) if letter.case else None, sent.event, now)
            await work.sent(letter.id, None if letter.redacts else sent.event)
            await work.paid(sent.paid)
            if facts:
                await work.record(facts, cause=Cause(f"key:{sent.event}"))
        if fresh:
            self._shared.note(room, sent)
        if letter.pinned is not None or await self._farewells.look(room, self._reader(letter)):
            self._guard.ask([room])

    def _reader(self, letter: Letter) -> UserId | None:
        return reader_of(letter.to, self._database.cases.get(letter.case) if letter.case else None)

    async def _withdraw(self, letter: Letter) -> None:
        async with self._database.work() as work:
            await work.withdraw(letter.id)
        self._resting.forget(letter.id)


def _came_of(letter: Letter, sent: Sent, fresh: tuple[KeyShare, ...], room: RoomId, now: datetime) -> list[Fact]:
    """Who got a new key with it, and that what may be spoken of stands pinned."""
    facts: list[Fact] = []
    if fresh:
        case = None if isinstance(letter.to, ToUser | ToOffice) else letter.case
        facts.append(keys_shared(case, sent.event, fresh, room, now))
    if letter.pinned is not None and letter.case is not None:
        facts.append(RoomKindsPosted(case=letter.case, at=now, room=room, event=sent.event, said=letter.pinned))
    return facts
