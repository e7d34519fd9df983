"""The rooms there should be and who may be in each, as the journal stands at this moment."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.clock import SteadyClock
from bot.rooms.lastanswer import Answer, LastAnswer
from bot.rooms.talks import Talks
from cases.ids import CaseId, RoomId, UserId
from cases.rooms.presence import Purpose, Wanted, while_doubted
from storage.database import Database

A_LIFE: Final = timedelta(days=36_500)
"""A clock may show the end of all years, which no rule reckons past."""


class Rooms:
    """Asks the journal anew each time, and each rule only where something has changed."""

    def __init__(self, database: Database, clock: SteadyClock, talks: Talks, neutral: str) -> None:
        """`neutral` is the name of the 1:1 rooms (R93)."""
        self._database = database
        self._clock = clock
        self._talks = talks
        self._last, self._by_wall = LastAnswer(neutral), LastAnswer(neutral)
        self._doubted: tuple[Answer, Answer, Answer] | None = None
        """By the time that is believed, by the one that is doubted, and by both."""

    @property
    def broken(self) -> frozenset[CaseId]:
        """Cases for which the rule of who may be where broke when it was last asked (R10)."""
        return self._last.broken

    def wanted(self) -> tuple[Wanted, ...]:
        """Every room there should be. A case whose rule breaks counts as one whose gate is shut: its actors are out."""
        return self._now().rooms

    def _now(self) -> Answer:
        time = self._clock.look()
        answer = self._ask(self._last, time.at)
        return answer if time.doubted is None else self._by_both(answer, min(time.doubted, time.at + A_LIFE))

    def _by_both(self, answer: Answer, doubted: datetime) -> Answer:
        """Whom the doubted time would have out is out too; that it is so is written nowhere (cases/timekeeping.py)."""
        by_wall = self._ask(self._by_wall, doubted)
        if self._doubted is None or self._doubted[:2] != (answer, by_wall):
            rooms = while_doubted(answer.rooms, by_wall.by_purpose)
            self._doubted = (answer, by_wall, replace(answer, rooms=rooms))
        return self._doubted[2]

    def _ask(self, last: LastAnswer, now: datetime) -> Answer:
        return last.to(self._database.office, self._database.cases.values(), now, self._talks())

    @property
    def nobody_is_asked_in(self) -> bool:
        """What the day allows is not known."""
        return self._clock.is_doubted

    async def follow_letters(self) -> None:
        """Take in which 1:1 rooms are waited for now."""
        await self._talks.follow()

    def for_purpose(self, purpose: Purpose) -> Wanted | None:
        return self._now().by_purpose.get(purpose)

    def in_room(self, room: RoomId) -> Wanted | None:
        """What this room is to be now; None for one that is not ours."""
        return self._now().by_room.get(room)

    def members(self, room: RoomId) -> frozenset[UserId]:
        """Who may be in this room now; nobody in one that is not ours."""
        wanted = self.in_room(room)
        return wanted.people if wanted else frozenset()

    def heard_in(self, room: RoomId) -> frozenset[UserId]:
        """Whose words in this room count now: theirs too who are only kept out while the clock is doubted."""
        wanted = self.in_room(room)
        return wanted.people | wanted.held if wanted else frozenset()

    def is_waited_for(self, purpose: Purpose) -> bool:
        """Something waits to be said in this 1:1."""
        return purpose in self._talks()
