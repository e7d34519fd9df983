"""The rooms there should be and who may be in each, as the journal stands at this moment."""

from bot.clock import SteadyClock
from bot.rooms.lastanswer import Answer, LastAnswer
from bot.rooms.talks import Talks
from cases.ids import CaseId, RoomId, UserId
from cases.rooms.presence import Purpose, Wanted
from storage.database import Database


class Rooms:
    """Asks the journal anew each time, and each rule only where something has changed."""

    def __init__(self, database: Database, clock: SteadyClock, talks: Talks, neutral: str) -> None:
        """`neutral` is the name of the 1:1 rooms (R93)."""
        self._database = database
        self._clock = clock
        self._talks = talks
        self._last = LastAnswer(neutral)

    @property
    def broken(self) -> frozenset[CaseId]:
        """Cases for which the rule of who may be where broke when it was last asked (R10)."""
        return self._last.broken

    def wanted(self) -> tuple[Wanted, ...]:
        """Every room there should be. A case whose rule breaks counts as one whose gate is shut: its actors are out."""
        return self._now().rooms

    def _now(self) -> Answer:
        now = self._clock.now()
        return self._last.to(self._database.office, self._database.cases.values(), now, self._talks())

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

    def is_waited_for(self, purpose: Purpose) -> bool:
        """Something waits to be said in this 1:1."""
        return purpose in self._talks()
