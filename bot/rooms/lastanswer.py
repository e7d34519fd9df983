"""Who belongs where, kept as long as nothing that it rests on is another: a word in one case asks that case alone."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from cases.case import Case
from cases.days import today
from cases.ids import CaseId, PersonId, RoomId, UserId
from cases.office import Office
from cases.rooms.presence import NOBODY, OfCase, Purpose, Wanted, of_case, together, waited_for


@dataclass(frozen=True)
class Answer:
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


class LastAnswer:
    """The last answer, put right where something has changed since: each case that is another value than before, every
    case on another day, and one in which the time to read a farewell is over. A case whose rule broke is asked each
    time."""

    def __init__(self, neutral: str) -> None:
        """`neutral` is the name of the 1:1 rooms (R93)."""
        self._neutral = neutral
        self._parts: dict[CaseId, _Part] = {}
        self._served: Counter[UserId] = Counter()
        self._last: Answer | None = None

    @property
    def broken(self) -> frozenset[CaseId]:
        """The cases whose rule broke when it was last asked (R10)."""
        return frozenset(case for case, part in self._parts.items() if part.broke)

    def to(self, office: Office, cases: Collection[Case], now: datetime, talks: frozenset[Purpose]) -> Answer:
        """Every room there should be. `talks`: the 1:1 rooms that something waits to be said in.

        A case whose rule breaks counts as one whose gate is shut: its actors are out (R10)."""
        self._follow(cases, now, waited_for(talks))
        last = self._last
        if last is None or last.office is not office or last.talks != talks:
            asks = [part.asks for part in self._parts.values()]
            rooms = together(office, asks, self._is_served, talks, self._neutral)
            last = self._last = Answer(office, talks, rooms)
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
