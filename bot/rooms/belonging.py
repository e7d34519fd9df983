"""The rooms there should be and who may be in each, as the journal stands at this moment."""

from datetime import datetime, timedelta
from typing import Final

from bot.clock import SteadyClock
from bot.rooms.knownrooms import KnownRooms
from bot.rooms.lastrooms import LastRooms
from bot.rooms.talks import Talks
from cases.ids import CaseId, RoomId, UserId
from cases.planned import Purpose
from cases.rooms.presence import Wanted, while_doubted
from storage.database import Database

A_LIFE: Final = timedelta(days=36_500)
"""A clock may show the end of all years, which no rule reckons past."""


class _ByBoth:
    """Rooms without those whom a doubted time would have out, and who may be there by the one that is believed; that
    is written nowhere (cases/timekeeping.py)."""

    def __init__(self, believed: KnownRooms, by_wall: KnownRooms) -> None:
        self._believed, self._by_wall = believed, by_wall
        self._rooms = KnownRooms()
        self._numbers = 0, 0

    def follow(self) -> KnownRooms:
        """Each room that has become another by either time."""
        known, doubted = self._believed, self._by_wall
        others = (*known.changed.since(self._numbers[0]), *doubted.changed.since(self._numbers[1]))
        self._numbers = known.changed.number, doubted.changed.number
        for purpose in dict.fromkeys(others):
            wanted = known.by_purpose.get(purpose)
            if wanted is None:
                self._rooms.drop(purpose)
            else:
                self._rooms.put(while_doubted(wanted, doubted.by_purpose.get(purpose)))
        return self._rooms


class Rooms:
    """Asks the journal each time, and each rule only where something has changed."""

    def __init__(self, database: Database, clock: SteadyClock, neutral: str, coordination: str = "") -> None:
        """`neutral` is the name of the 1:1 rooms (R93); `coordination`: what a Samordningsrum's begins with."""
        self._database = database
        self._clock = clock
        self._talks = Talks(database)
        self._last, self._by_wall = LastRooms(neutral, coordination), LastRooms(neutral, coordination)
        self._by_both = _ByBoth(self._last.rooms, self._by_wall.rooms)

    @property
    def broken(self) -> frozenset[CaseId]:
        """Cases for which the rule of who may be where breaks now (R10)."""
        self.now()
        return frozenset(self._last.broken)

    def wanted(self) -> tuple[Wanted, ...]:
        """Every room there should be. A case whose rule breaks counts as one whose gate is shut: its actors are out."""
        return self.now().every()

    def now(self) -> KnownRooms:
        """The same, to be asked of. Another object when the clock begins or ceases to be doubted."""
        time = self._clock.look()
        answer = self._ask(self._last, time.at)
        if time.doubted is None:
            return answer
        self._ask(self._by_wall, min(time.doubted, time.at + A_LIFE))
        return self._by_both.follow()

    def _ask(self, last: LastRooms, now: datetime) -> KnownRooms:
        return last.to(self._database, now, self._talks.now)

    @property
    def nobody_is_asked_in(self) -> bool:
        """What the day allows is not known."""
        return self._clock.is_doubted

    def follow_letters(self) -> bool:
        """Take in which 1:1 rooms are waited for now; whether they are others than before."""
        return self._talks.follow()

    def for_purpose(self, purpose: Purpose) -> Wanted | None:
        return self.now().by_purpose.get(purpose)

    def in_room(self, room: RoomId) -> Wanted | None:
        """What this room is to be now; None for one that is not ours."""
        return self.now().by_room.get(room)

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
        return purpose in self._talks.now
