"""The rooms there should be and who may be in each, as the journal stands at this moment.

The last answer is kept as long as nothing that it rests on is another: a word in one case asks that case alone."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Final

from bot.clock import SteadyClock
from bot.rooms.talks import Talks
from cases.case import Case
from cases.days import today
from cases.ids import CaseId, PersonId, RoomId, UserId
from cases.office import Office
from cases.planned import Purpose
from cases.rooms.presence import NOBODY, OfCase, Wanted, of_case, together, waited_for, while_doubted
from storage.database import Database

A_LIFE: Final = timedelta(days=36_500)
"""A clock may show the end of all years, which no rule reckons past."""


@dataclass(frozen=True)
class AllRooms:
    """Every room there should be, with the office and the waiting 1:1 rooms as they were then."""

    office: Office
    talks: frozenset[Purpose]
    rooms: tuple[Wanted, ...]

    @cached_property
    def by_purpose(self) -> Mapping[Purpose, Wanted]:
        return {wanted.purpose: wanted for wanted in self.rooms}

    @cached_property
    def by_room(self) -> Mapping[RoomId, Wanted]:
        return {wanted.room: wanted for wanted in self.rooms if wanted.room}


@dataclass(frozen=True, slots=True)
class _Part:
    """What one case asked for, and what it was when it was asked: a value, so the same object says the same, until the
    day or the moment at which it says something else by itself."""

    case: Case
    day: date
    waited: frozenset[PersonId]
    asks: OfCase
    broke: bool = False

    def is_of(self, case: Case, now: datetime, waited: frozenset[PersonId]) -> bool:
        same = self.case is case and self.day == today(now) and self.waited == waited
        return same and not self.broke and (self.asks.until is None or now < self.asks.until)


class LastRooms:
    """The last answer, put right where something has changed since: each case that is another value than before, every
    case on another day, and one in which the time to read a farewell is over. A case whose rule broke is asked each
    time."""

    def __init__(self, neutral: str) -> None:
        """`neutral` is the name of the 1:1 rooms (R93)."""
        self._neutral = neutral
        self._parts: dict[CaseId, _Part] = {}
        self._served: Counter[UserId] = Counter()
        self._last: AllRooms | None = None

    @property
    def broken(self) -> frozenset[CaseId]:
        """The cases whose rule broke when it was last asked (R10)."""
        return frozenset(case for case, part in self._parts.items() if part.broke)

    def to(self, office: Office, cases: Collection[Case], now: datetime, talks: frozenset[Purpose]) -> AllRooms:
        """Every room there should be. `talks`: the 1:1 rooms that something waits to be said in.

        A case whose rule breaks counts as one whose gate is shut: its actors are out (R10)."""
        self._follow(cases, now, waited_for(talks))
        last = self._last
        if last is None or last.office is not office or last.talks != talks:
            asks = [part.asks for part in self._parts.values()]
            rooms = together(office, asks, self._is_served, talks, self._neutral)
            last = self._last = AllRooms(office, talks, rooms)
        return last

    def _follow(self, cases: Collection[Case], now: datetime, waited: Mapping[CaseId, frozenset[PersonId]]) -> None:
        if len(self._parts) > len(cases):
            self._parts, self._served, self._last = {}, Counter(), None
        for case in cases:
            waits = waited.get(case.id, NOBODY)
            known = self._parts.get(case.id)
            if known is None or not known.is_of(case, now, waits):
                self._replace(known, self._ask(case, now, waits))

    def _replace(self, old: _Part | None, new: _Part) -> None:
        self._last = None
        if old is not None:
            self._served.subtract(old.asks.served)
        self._served.update(new.asks.served)
        self._parts[new.case.id] = new

    def _ask(self, case: Case, now: datetime, waited: frozenset[PersonId]) -> _Part:
        try:
            return _Part(case, today(now), waited, of_case(case, now, waited, self._neutral))
        except Exception:  # a bug in a rule keeps nobody in a room (R10)
            if case.rooms.gate_shut:
                raise
            shut = replace(case, rooms=replace(case.rooms, gate_shut=True))
            return _Part(case, today(now), waited, of_case(shut, now, waited, self._neutral), broke=True)

    def _is_served(self, user: UserId) -> bool:
        return self._served[user] > 0


class Rooms:
    """Asks the journal each time, and each rule only where something has changed."""

    def __init__(self, database: Database, clock: SteadyClock, neutral: str) -> None:
        """`neutral` is the name of the 1:1 rooms (R93)."""
        self._database = database
        self._clock = clock
        self._talks = Talks(database)
        self._last, self._by_wall = LastRooms(neutral), LastRooms(neutral)
        self._doubted: tuple[AllRooms, AllRooms, AllRooms] | None = None
        """By the time that is believed, by the one that is doubted, and by both."""

    @property
    def broken(self) -> frozenset[CaseId]:
        """Cases for which the rule of who may be where broke when it was last asked (R10)."""
        return self._last.broken

    def wanted(self) -> tuple[Wanted, ...]:
        """Every room there should be. A case whose rule breaks counts as one whose gate is shut: its actors are out."""
        return self._now().rooms

    def _now(self) -> AllRooms:
        time = self._clock.look()
        answer = self._ask(self._last, time.at)
        return answer if time.doubted is None else self._by_both(answer, min(time.doubted, time.at + A_LIFE))

    def _by_both(self, answer: AllRooms, doubted: datetime) -> AllRooms:
        """Those the doubted time would have out are out too; that is written nowhere (cases/timekeeping.py)."""
        by_wall = self._ask(self._by_wall, doubted)
        if self._doubted is None or self._doubted[:2] != (answer, by_wall):
            rooms = while_doubted(answer.rooms, by_wall.by_purpose)
            self._doubted = (answer, by_wall, replace(answer, rooms=rooms))
        return self._doubted[2]

    def _ask(self, last: LastRooms, now: datetime) -> AllRooms:
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
