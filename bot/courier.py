"""The courier carries letters out: the guard's word first, then the server's; each once, in order, or loudly not."""

import asyncio
import logging
from datetime import datetime, timedelta
from functools import partial

from bot.backoff import woken
from bot.guard import Guard
from bot.homeserver import Homeserver
from bot.letters.farewells import farewell_sent
from bot.letters.held import Held
from bot.letters.lanes import Lanes, first_of_each_meeting, lanes_of, tells_of_a_meeting
from bot.letters.leaving import Leave, as_it_may_leave, may_leave
from bot.letters.posting import Postman
from bot.letters.resting import Resting
from bot.letters.sharedkeys import SharedKeys, came_of
from bot.letters.together import Together, with_parts
from bot.letters.untaken import Untaken
from bot.offline import Offline
from bot.rooms.identities import Identities
from bot.rooms.introducing import Introducer
from bot.sent import Sent
from bot.trouble import HomeserverError, LoggedOut
from bot.writing.addressing import purpose_of, reader_of
from cases.case import Case
from cases.days import today
from cases.ids import Cause, RoomId
from cases.rooms.presence import Wanted
from cases.rooms.standing_still import as_of
from storage.failpoints import reach
from storage.letters import Letter, Made
from storage.refused import StorageFailed

log = logging.getLogger(__name__)
LOOK = timedelta(seconds=1)
"""How often the courier looks for letters whose time has come."""
GUARD_FIRST = timedelta(seconds=5)
"""How long letters wait for a removal that does not succeed; what is sent after it still reaches nobody removed."""


class Courier:
    """Many rooms side by side, one letter at a time in each (bot/letters/lanes.py); nothing leaves while the guard has
    something to put right that was asked for."""

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
        self._identities, self._introducer = identities, introducer
        self.lanes = Lanes(self._carry_safely, self.ask)
        self._asked = False
        """Every letter that waits is worth another try."""
        self._looked_at = 0.0
        self._shared, self._farewells, self._ticker = shared, offline.farewells, offline.ticker
        self._together = Together(offline.database, self._may)
        self._resting = Resting(offline.clock.passed)
        self._held = Held(offline.database, offline.clock, guard.seen.touched)
        self._untaken = Untaken(offline.database, offline.scribe, offline.clock, guard.ask, self._resting)

    def ask(self) -> None:
        """There are letters."""
        self._asked = True
        self.lanes.news.set()

    def server_is_back(self) -> None:
        """The server does again what it did not do: what waits for that is tried now."""
        self._resting.server_is_back()
        self.ask()

    async def carry_on(self) -> None:
        """Carry letters for ever."""
        try:
            while True:
                self.lanes.news.clear()
                await self._look_safely()
                await woken(self.lanes.news, LOOK)  # asked for, or one has left, or nobody has looked for a while
                self.lanes.raise_what_broke()
        finally:
            await self.lanes.end()

    async def _look_safely(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._asked or now - self._looked_at >= LOOK.total_seconds():
            self._asked, self._looked_at = False, now
            self.lanes.look_again()
        try:
            await self._find()
        except StorageFailed as problem:
            log.error("letters wait: %s", problem.reason)

    async def round(self) -> int:
        """Try each letter whose turn it is once, and those that stand behind one that left; how many are off our
        hands."""
        before = self.lanes.off
        self.lanes.look_again()
        try:
            while True:
                self.lanes.news.clear()
                off = self.lanes.off
                await self._find()
                await self.lanes.until_news()
                self.lanes.raise_what_broke()
                if self.lanes.are_empty and self.lanes.off == off:
                    return self.lanes.off - before
        finally:
            await self.lanes.end()

    async def _find(self) -> None:
        """Which letters wait, and those that may be tried begin."""
        letters = list[Letter]()
        if not self._resting.all_rest():
            self._resting.room_is_gone(self._rooms.in_room)
            self.lanes.asking()
            letters = self._waiting()
            if any(each.together for each in letters) and await self._together.join(self._clock.now()):
                letters = self._waiting()
        cases = self._database.cases
        self.lanes.offer((each, lanes_of(each, cases.get(each.case) if each.case else None)) for each in letters)

    def _waiting(self) -> list[Letter]:
        """Without their words, which are read when one leaves."""
        now, unsent = self._clock.now(), self._database.unsent
        front = [each.letter for each in unsent.in_front(now, self._resting.now(), self._held.now(now))]
        letters = [each for each in front if each.together is None or not self._ticker.is_asking]
        due = unsent.due(now) if tells_of_a_meeting(letters) else []
        return self._resting.in_order(first_of_each_meeting(letters, due))

    async def _carry_safely(self, letter: Letter) -> bool:
        """One letter, when no removal waits; what the disk does not take in one lane stops no other."""
        await self._guard.settled(GUARD_FIRST)
        time = self._clock.look()
        if time.doubted is not None or self._resting.all_rest():
            return False  # what the day allows is not known, or the server takes nothing: nothing leaves
        try:
            return await self._carry(letter, time.at)
        except StorageFailed as problem:
            log.error("a letter waits: %s", problem.reason)
            return False

    async def _carry(self, letter: Letter, now: datetime) -> bool:
        """One letter, as the journal stands at this moment; True when it is off our hands."""
        case = self._case(letter, now)
        match await (self._together.word_on(letter) if letter.parts else self._word_on(letter, case, now)):
            case Leave.NEVER:
                await self._withdraw(letter)
                return True
            case Leave.LATER:
                return self._held.until_changed(letter)
            case Leave.NOW:
                return await self._try(letter, case, now)

    async def _may(self, letter: Letter) -> Leave:
        now = self._clock.now()
        return await self._word_on(letter, self._case(letter, now), now)

    def _case(self, letter: Letter, now: datetime) -> Case | None:
        case = self._database.cases.get(letter.case) if letter.case else None
        return as_of(case, now) if case else None

    async def _word_on(self, letter: Letter, case: Case | None, now: datetime) -> Leave:
        """The rule's word. Where the rule itself breaks the letter waits, and the gate of its case is shut (R10)."""
        try:
            wanted = self._room_for(letter, case) if letter.last_answer else None
            inside = wanted.people if wanted else frozenset()
            return may_leave(letter, case, self._database.office, today(now), inside)
        except Exception:  # noqa: BLE001 - a bug in a rule lets no letter leave, and stops nobody else's
            if case is not None:
                await self._guard.shut_one(case.id)
            return Leave.LATER

    async def _try(self, letter: Letter, case: Case | None, now: datetime) -> bool:
        wanted = self._room_for(letter, case)
        if wanted is None or wanted.room is None or not self._someone_listens(letter, case, wanted):
            return self._held.until_seen(letter, wanted)
        if self._database.unsent.is_behind_first_words(letter, now, self._held.now(now)):
            return False
        if (whole := await self._hand_over(letter)) is None:
            return True
        letter = whole
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
            if await self._identities.have_changed(sent.unsigned):
                self._guard.ask()
            await self._introducer.unsigned(sent.unsigned)
        return True

    async def _hand_over(self, letter: Letter) -> Letter | None:
        """The whole letter, marked. None when it was withdrawn meanwhile, or none of its parts may leave any more."""
        if (begun := self._database.unsent.begun(letter)) is not None:
            return begun
        places = await self._together.as_it_may_leave(letter) if letter.parts else frozenset[int]()
        if letter.parts and not places:
            return None
        async with self._database.work() as work:
            return await work.hand_over(letter.id, self._clock.now(), partial(self._made, places))

    def _made(self, places: frozenset[int], letter: Letter) -> Made | None:
        return self._door.make(with_parts(letter, places)) if letter.redacts is None else None

    def _room_for(self, letter: Letter, case: Case | None) -> Wanted | None:
        return self._rooms.for_purpose(purpose_of(letter.to, case))

    def _someone_listens(self, letter: Letter, case: Case | None, wanted: Wanted) -> bool:
        """A text sent before its reader has joined could never be read by them. Who is in a room that has not been
        looked at since the start is not known: the guard looks there next."""
        if wanted.room is None or not self._guard.has_seen(wanted.room):
            return False
        if letter.redacts is not None:
            return True
        joined = self._guard.joined(wanted.room)
        reader = reader_of(letter.to, case)
        return reader in joined if reader else bool(joined & wanted.people)

    async def _done(self, letter: Letter, sent: Sent, room: RoomId) -> None:
        """Off our hands; a room key that reached someone with it is written down once (R87)."""
        now, fresh = self._clock.now(), self._shared.fresh(room, sent)
        facts = came_of(letter, sent, fresh, room, now)
        async with self._database.work() as work:
            facts += farewell_sent(letter, work.case(letter.case) if letter.case else None, sent.event, now)
            await work.sent(letter.id, None if letter.redacts else sent.event)
            await work.paid(sent.paid)
            if facts:
                await work.record(facts, cause=Cause(f"key:{sent.event}"))
        if fresh:
            self._shared.note(room, sent)
        if letter.pinned is not None or await self._farewells.look(room, reader_of(letter.to, self._case(letter, now))):
            self._guard.ask([room])

    async def _withdraw(self, letter: Letter) -> None:
        async with self._database.work() as work:
            await work.withdraw(letter.id)
        self._resting.forget(letter.id)
