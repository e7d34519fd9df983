"""Writes down when a farewell was sent, and that it is read: by this a chat stays open, and closes (R29)."""

from collections.abc import Collection
from datetime import datetime

from bot.clock import SteadyClock
from bot.inbound import Receipt
from bot.rooms.belonging import Rooms
from cases.case import Case
from cases.days import today
from cases.decision import ToPerson
from cases.facts import FarewellRead, FarewellSent
from cases.ids import Cause, EventId, RoomId, UserId
from cases.rooms.farewells import is_last_word, read_with
from storage.database import Database
from storage.letters import Letter


class Farewells:
    """Follows receipts in chats of two alone. Receipts in a room of several are not looked at, and are kept nowhere."""

    def __init__(self, database: Database, clock: SteadyClock, rooms: Rooms) -> None:
        self._database = database
        self._clock = clock
        self._rooms = rooms
        self._shown: dict[tuple[RoomId, UserId], EventId] = {}
        """Up to where each chat was last shown to be read: a receipt may come before its message is written down."""

    async def read(self, receipts: Collection[Receipt]) -> bool:
        """Take in what the server says is read; True when a farewell is among it, and its chat may close."""
        found = False
        for receipt in receipts:
            wanted = self._rooms.in_room(receipt.room)
            if wanted is not None and not wanted.is_shared and receipt.user in wanted.people:
                self._shown[receipt.room, receipt.user] = receipt.event
                found |= await self.look(receipt.room, receipt.user)
        return found

    async def look(self, room: RoomId, user: UserId | None) -> bool:
        """Whether all that was said as a farewell there until now is read; written down when it is."""
        event = self._shown.get((room, user)) if user else None
        if user is None or event is None or not read_with(self._cases(room, user), user, event):
            return False
        async with self._database.work() as work:
            now = self._clock.now()
            read = read_with(self._cases(room, user), user, event)
            facts = [FarewellRead(case=case, at=now, person=person, event=event) for case, person in read]
            await work.record(facts, cause=Cause(f"read:{event}"))
        return bool(facts)

    def _cases(self, room: RoomId, user: UserId) -> list[Case]:
        """The cases whose words stand in this chat: one with somebody of the family, all with a professional."""
        wanted = self._rooms.in_room(room)
        case = wanted.purpose.case if wanted else None
        return self._database.cases_of(user) if case is None else [self._database.cases[case]]


def farewell_sent(letter: Letter, case: Case | None, event: EventId, now: datetime) -> tuple[FarewellSent, ...]:
    """The fact that a farewell, or an answer after it, was sent; none for other letters."""
    if case is None or not isinstance(letter.to, ToPerson) or not (letter.farewell or letter.last_answer):
        return ()
    who = case.named(letter.to.person)
    if who.user is None or not is_last_word(case, who, today(now)):
        return ()
    return (FarewellSent(case=case.id, at=now, person=who.id, event=event, answer=letter.last_answer),)
