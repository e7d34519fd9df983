"""The rooms there should be and who may be in each, as the journal stands at this moment."""

from bot.clock import SteadyClock
from bot.talks import Talks
from cases.dues import STOCKHOLM
from cases.ids import RoomId, UserId
from cases.presence import Purpose, Wanted, wanted_rooms
from storage.database import Database


class Rooms:
    """Asks the journal anew each time; remembers nothing."""

    def __init__(self, database: Database, clock: SteadyClock, talks: Talks, neutral: str) -> None:
        self._database = database
        self._clock = clock
        self._talks = talks
        self._neutral = neutral

    def wanted(self) -> tuple[Wanted, ...]:
        """Every room there should be; `neutral` is the name of the 1:1 rooms (R93)."""
        day = self._clock.now().astimezone(STOCKHOLM).date()
        cases = self._database.cases.values()
        return wanted_rooms(self._database.office, cases, day, self._talks(), self._neutral)

    async def follow_letters(self) -> None:
        """Take in which 1:1 rooms are waited for now."""
        await self._talks.follow()

    def for_purpose(self, purpose: Purpose) -> Wanted | None:
        return next((wanted for wanted in self.wanted() if wanted.purpose == purpose), None)

    def members(self, room: RoomId) -> frozenset[UserId]:
        """Who may be in this room now; nobody in one that is not ours."""
        return next((wanted.people for wanted in self.wanted() if wanted.room == room), frozenset())

    def is_waited_for(self, purpose: Purpose) -> bool:
        """Something waits to be said in this 1:1."""
        return purpose in self._talks()
