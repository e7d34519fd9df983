"""The outbox: letters written with their cause, offered in order, and marked with what became of them."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

from cases.decision import ToPerson, ToUser
from cases.ids import CaseId, EventId, LetterId, PersonId
from storage.letters import (
    PURPOSE,
    TO_LEAVE,
    Destination,
    Letter,
    LetterState,
    Made,
    Parked,
    decode,
    encode,
    place_of,
    without_words,
)
from storage.questions import Questions
from storage.readable import readable
from storage.sealing import OFFICE, micros, moment_of

UNSENT = """
SELECT id, scope, state, attempts, first_try, event, refusals, tried_for, reason, sealed FROM letter
WHERE state IN ('waiting', 'sending') ORDER BY number
"""
SEEN_AS = "UPDATE letter SET event = ? WHERE id = ? AND state = 'sending'"
ALL = """
SELECT id, scope, state, attempts, first_try, event, refusals, tried_for, reason, sealed FROM letter
"""
WITHDRAW_ONE = "UPDATE letter SET state = 'withdrawn' WHERE id = ? AND state IN ('waiting', 'sending')"
BY_ID = """
SELECT id, scope, state, attempts, first_try, event, refusals, tried_for, reason, sealed FROM letter WHERE id = ?
"""
BY_EVENT = """
SELECT id, scope, state, attempts, first_try, event, refusals, tried_for, reason, sealed FROM letter WHERE event = ?
"""
WRITE = """
INSERT INTO letter (id, lane, reader, scope, farewell, state, not_before, attempts, first_try, sealed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
WITHDRAW = """
UPDATE letter SET state = 'withdrawn'
WHERE state IN ('waiting', 'sending') AND NOT farewell AND scope = ? AND reader = ?
"""
HAND_OVER = """
UPDATE letter SET state = 'sending', attempts = attempts + 1, first_try = coalesce(first_try, ?),
sealed = coalesce(?, sealed) WHERE id = ? AND state IN ('waiting', 'sending')
"""
TAKEN = "UPDATE letter SET state = 'sent', event = ?, sealed = ?, reason = NULL WHERE id = ?"
REFUSED = """
UPDATE letter SET refusals = refusals + 1, tried_for = tried_for + ?
WHERE id = ? AND state IN ('waiting', 'sending')
"""
NOT_LEFT = "UPDATE letter SET attempts = attempts - 1 WHERE id = ? AND state = 'sending'"
NEVER_LEFT = """
UPDATE letter SET state = 'waiting', first_try = NULL WHERE id = ? AND state = 'sending' AND attempts <= 0
"""
SOONER = """
UPDATE letter SET not_before = ?1 WHERE not_before > ?1 AND state IN ('waiting', 'sending')
"""
SEVERAL = 2
"""From so many letters on they may leave as one."""
PARK = "UPDATE letter SET state = 'parked', reason = ? WHERE id = ? AND state IN ('waiting', 'sending')"


class Outbox(Questions):
    """States: waiting → sending (in doubt) → sent; parked and withdrawn are ends too, unless the event shows up."""

    async def post(self, letter: Letter, *, tried: datetime | None = None) -> None:
        """Write a letter. One with this id stands already: it is the same letter, and nothing happens.

        What leaves of it is made already: it is handed over as it is written, for it is `tried` now and its first try
        needs no transaction of its own (storage/unsent.py). Only for what asks nothing and is not to wait."""
        tried = tried if letter.made is not None and letter.about is None else None
        place, scope = self._place(letter.id), letter.case or OFFICE
        not_before = micros(letter.not_before) if letter.not_before else 0
        with self._unsent.writing(place, letter):
            await self._run(
                WRITE,
                place,
                self._vault.index(f"lane:{letter.order}"),
                self._reader(letter.to),
                scope,
                int(letter.farewell),
                LetterState.SENDING if tried else LetterState.WAITING,
                not_before,
                int(tried is not None),
                micros(tried) if tried else None,
                self._sealed(letter, place),
            )
        await self._ask(letter)

    def is_next_in_its_room(self, letter: Letter, now: datetime) -> bool:
        """No other that goes there has not left, but for what is meant for later; as this transaction has it."""
        moment = micros(now)
        return not any(each.letter.order == letter.order and each.not_before <= moment for each in self._unsent.now())

    async def withdraw_letters(self, case: CaseId, person: PersonId) -> int:
        """Letters of this case to this person, by whatever way, that are not known to have left are not to leave.

        Farewells stay (R29). How many were withdrawn."""
        readers = [self._reader(to) for to in self._ways_to(case, person)]
        return sum([await self._run(WITHDRAW, case, reader) for reader in readers])

    async def withdraw_farewells(self, case: CaseId, person: PersonId) -> int:
        """They come back before they were told to go: the rest of the farewell is not to leave. How many.

        The cancellation of a whole meeting is about that meeting and stays: it also holds for those who come back."""
        ways = self._ways_to(case, person)
        unsent = [each.letter for each in self._unsent.now() if each.letter.case == case]
        gone = [letter for letter in unsent if letter.farewell and letter.about is None and letter.to in ways]
        for letter in gone:
            await self.withdraw(letter.id)
        return len(gone)

    async def letters_waiting(self, now: datetime, resting: Collection[LetterId] = ()) -> list[Letter]:
        """The letter at the front of each lane, the oldest first, without those that rest; a lane waits for its own."""
        found = [await self._one(BY_ID, each.place) for each in self._unsent.in_front(now, resting)]
        return [letter for letter in found if letter is not None]

    async def letters_unsent(self) -> list[Letter]:
        """Every letter that has not left, also those whose time has not come."""
        return [self._letter(row) for row in await self._rows(UNSENT)]

    async def seen_as(self, letter: LetterId, event: EventId) -> None:
        """The server shows it as this event. Who answers it is understood; it is as much in doubt as before."""
        await self._run(SEEN_AS, event, self._place(letter))

    async def every_letter(self) -> list[Letter]:
        """What became of each letter whose case has its key."""
        return [self._letter(row) for row in await self._rows(ALL) if self._vault.data_key(row[1])]

    async def withdraw(self, letter: LetterId) -> None:
        """It is not to leave: its reader may not have it any more."""
        await self._run(WITHDRAW_ONE, self._place(letter))

    async def was_withdrawn(self, letter: LetterId) -> bool:
        """It was written, and is not to leave."""
        query = "SELECT 1 FROM letter WHERE id = ? AND state = 'withdrawn'"
        return await self._value(query, self._place(letter)) is not None

    async def join(self, letters: Collection[LetterId], whole: Callable[[list[Letter]], Letter]) -> None:
        """These leave as one: it is written now, and what they ask is open from now on.

        Nothing happens where fewer than two of them still wait and were never tried."""
        known = [await self._one(BY_ID, self._place(letter)) for letter in letters]
        found = [each for each in known if each is not None and each.state is LetterState.WAITING]
        if len(found) < SEVERAL:
            return
        for each in found:
            place = self._place(each.id)
            await self._mark(each)
            await self._run(TAKEN, None, self._sealed(without_words(each), place), place)
        await self.post(whole(found))

    async def hand_over(
        self, letter: LetterId, now: datetime, make: Callable[[Letter], Made | None] = attrgetter("made")
    ) -> Letter | None:
        """The letter, whole, as it was before this try: it is about to be handed to the server. None: it has been
        withdrawn, and must not be.

        `make` makes of it what leaves. What was made for its first try is kept."""
        place = self._place(letter)
        known = await self._one(BY_ID, place)
        if known is None or known.state not in TO_LEAVE:
            return None
        ready = replace(known, made=make(known))
        sealed = self._sealed(ready, place) if known.made is None and ready.made is not None else None
        await self._run(HAND_OVER, micros(now), sealed, place)
        await self._mark(known)
        return ready

    async def sent(self, letter: LetterId, event: EventId | None) -> None:
        """The server took it, as this event (None: a redaction), even if it was withdrawn meanwhile.

        Its words are forgotten here."""
        place = self._place(letter)
        known = self._unsent.in_place(place) or await self._one(BY_ID, place)
        if known is None:
            return
        await self._run(TAKEN, event, self._sealed(without_words(known), place), place)

    async def not_left(self, letter: LetterId) -> None:
        """The try under way did not reach the server, that is sure."""
        place = self._place(letter)
        await self._run(NOT_LEFT, place)
        await self._run(NEVER_LEFT, place)

    async def refused(self, letter: LetterId, passed: timedelta) -> None:
        """The server would not have it once more; `passed` since it was tried before."""
        await self._run(REFUSED, passed // timedelta(microseconds=1), self._place(letter))

    async def park(self, letter: LetterId, reason: Parked) -> None:
        """Give up on it; its lane goes on."""
        await self._run(PARK, reason, self._place(letter))

    async def none_waits_past(self, moment: datetime) -> None:
        """Whatever was meant for later than this may leave from then on."""
        await self._run(SOONER, micros(moment))

    async def letter(self, letter: LetterId) -> Letter | None:
        """What became of a letter."""
        return await self._one(BY_ID, self._place(letter))

    async def letter_of_event(self, event: EventId) -> Letter | None:
        """Which of our letters this event is; its content is gone, what it is about is not."""
        return await self._one(BY_EVENT, event)

    async def _one(self, query: str, value: str) -> Letter | None:
        rows = await self._rows(query, value)
        return self._letter(rows[0]) if rows else None

    def _letter(self, row: tuple[Any, ...]) -> Letter:
        place, scope, state, attempts, first_try, event, refusals, tried_for, reason, sealed = row
        with readable("letter"):
            return decode(
                self._key(scope).unseal(PURPOSE, sealed, place),
                CaseId(scope) if scope else None,
                state=LetterState(state),
                attempts=attempts,
                first_try=None if first_try is None else moment_of(first_try),
                event=event,
                refusals=refusals,
                tried_for=timedelta(microseconds=tried_for),
                parked_for=None if reason is None else Parked(reason),
            )

    def _ways_to(self, case: CaseId, person: PersonId) -> list[Destination]:
        user = self._draft.case(case).named(person).user
        return [ToPerson(person)] if user is None else [ToPerson(person), ToUser(user)]

    def _sealed(self, letter: Letter, place: str) -> bytes:
        return self._key(letter.case or OFFICE).seal(PURPOSE, encode(letter), place)

    def _place(self, letter: LetterId) -> str:
        return self._vault.index(f"letter:{letter}")

    def _reader(self, to: Destination) -> str:
        return self._vault.index(f"reader:{place_of(to)}")
