"""The rooms there should be, put right where something has changed: nothing else is asked again.

The law of this file. It is what asking every case would say (tests/scenarios/test_last_answer.py). A case is asked when
a commit touched it, when something else waits to be said to its family than before, at each new day, when the time
that its last answer named has passed, and each time while its rule breaks. Whatever is in doubt, all are asked."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import heappop, heappush
from typing import Final, Protocol

from bot.rooms.knownrooms import KnownRooms
from cases.case import Case
from cases.days import next_midnight
from cases.ids import CaseId, PersonId, UserId
from cases.office import Office
from cases.planned import PlannedRoom, Purpose
from cases.rooms.presence import (
    NOBODY,
    OfCase,
    coordination_rooms,
    kept_out,
    of_case,
    private_room,
    waited_for,
    without,
)
from storage.touched import Touched

NOTHING: Final = OfCase(None, (), frozenset())


class Journal(Protocol):
    """What an answer rests on, after the last commit."""

    @property
    def office(self) -> Office: ...

    @property
    def cases(self) -> Mapping[CaseId, Case]: ...

    @property
    def touched(self) -> Touched[CaseId]:
        """The cases that commits have changed."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """When the cases were last asked, and with what."""

    number: int
    now: datetime
    day_ends: datetime
    waited: Mapping[CaseId, frozenset[PersonId]]


class LastRooms:
    """The last answer, followed."""

    def __init__(self, neutral: str, coordination: str = "") -> None:
        """`neutral` is the name of the 1:1 rooms (R93); `coordination`: what a Samordningsrum's begins with."""
        self.rooms: Final = KnownRooms()
        self.broken: set[CaseId] = set()
        """The cases whose rule broke when it was last asked (R10)."""
        self._neutral, self._coordination = neutral, coordination
        self._asked: _Asked | None = None
        self._answers: dict[CaseId, OfCase] = {}
        self._served: Counter[UserId] = Counter()
        """How many cases serve each professional."""
        self._untils: list[tuple[datetime, CaseId]] = []
        """When cases say something else by themselves, the first one first; may hold what is true no more."""
        self._until: dict[CaseId, datetime] = {}
        self._office, self._waits = Office(), frozenset[UserId]()
        self._talks: frozenset[Purpose] = frozenset()
        self._out = kept_out(self._office)
        self._chats: dict[UserId, PlannedRoom] = {}

    def to(self, journal: Journal, now: datetime, talks: frozenset[Purpose]) -> KnownRooms:
        """Every room there should be. `talks`: the 1:1 rooms that something waits to be said in.

        A case whose rule breaks counts as one whose gate is shut: its actors are out (R10)."""
        last, self._asked = self._asked, None  # should a rule break where it may not, all are asked next time
        if last is not None and self._holds(last, journal, now, talks):
            self._asked = last
            return self.rooms
        self._follow_office(journal.office, talks)
        number = journal.touched.number
        waited = last.waited if last and talks == self._talks else waited_for(talks)
        for case in self._to_ask(journal, last, now, waited):
            self._ask(case, journal.cases.get(case), now, waited.get(case, NOBODY))
        self._talks = talks
        self._asked = _Asked(number, now, next_midnight(now), waited)
        return self.rooms

    def _holds(self, last: _Asked, journal: Journal, now: datetime, talks: frozenset[Purpose]) -> bool:
        """Whether there is nothing to ask: most answers are wanted many times over before anything happens."""
        return (
            journal.touched.number == last.number
            and journal.office is self._office
            and talks == self._talks
            and last.now <= now < last.day_ends
            and not (self._untils and self._untils[0][0] <= now)
            and not self.broken
        )

    def _to_ask(
        self, journal: Journal, last: _Asked | None, now: datetime, waited: Mapping[CaseId, frozenset[PersonId]]
    ) -> Iterable[CaseId]:
        if last is None or not last.now <= now < last.day_ends:
            self._untils, self._until = [], {}
            return dict.fromkeys((*journal.cases, *self._answers))
        asked = set(self.broken)
        if journal.touched.number != last.number:
            asked.update(journal.touched.since(last.number))
        if waited is not last.waited:
            both = waited.keys() | last.waited.keys()
            asked |= {case for case in both if waited.get(case) != last.waited.get(case)}
        while self._untils and self._untils[0][0] <= now:
            _, case = heappop(self._untils)
            self._until.pop(case, None)
            asked.add(case)
        return sorted(asked)

    def _ask(self, known: CaseId, case: Case | None, now: datetime, waited: frozenset[PersonId]) -> None:
        self.broken.discard(known)
        before, answer = self._answers.get(known, NOTHING), NOTHING
        if case is None:
            self._answers.pop(known, None)
        else:
            answer = self._answers[known] = self._answer(case, now, waited)
        if answer.until is not None and answer.until != self._until.get(known):
            self._until[known] = answer.until
            heappush(self._untils, (answer.until, known))
        if answer != before:
            self._replace(before, answer)

    def _answer(self, case: Case, now: datetime, waited: frozenset[PersonId]) -> OfCase:
        try:
            return of_case(case, now, waited, self._neutral)
        except Exception:  # a bug in a rule keeps nobody in a room (R10)
            if case.rooms.gate_shut:
                raise
            self.broken.add(case.id)
            shut = replace(case, rooms=replace(case.rooms, gate_shut=True))
            return of_case(shut, now, waited, self._neutral)

    def _replace(self, before: OfCase, answer: OfCase) -> None:
        rooms = {wanted.purpose: wanted for wanted in answer.rooms}
        for wanted in before.rooms:
            if wanted.purpose not in rooms:
                self.rooms.drop(wanted.purpose)
        for wanted in rooms.values():
            self.rooms.put(without(wanted, self._out))
        self._served.update(answer.served)
        self._served.subtract(before.served)
        self._put_chats(before.served ^ answer.served)

    def _follow_office(self, office: Office, talks: frozenset[Purpose]) -> None:
        """Where the office, or what waits to be said, is another than before: the rooms that rest on that alone."""
        before, waited = self._office, self._waits
        if office is before and talks == self._talks:
            return
        self._office, self._waits = office, frozenset(talk.user for talk in talks if talk.user)
        users = set(waited ^ self._waits)
        if office is not before:
            users |= office.coordinators.keys() ^ before.coordinators.keys()
            users |= office.onlookers.keys() ^ before.onlookers.keys()
            users |= self._others_in_chats(office)
            users.update(self._keep_out(office))
            self._put_coordination(before, office)
        self._put_chats(sorted(users))

    def _others_in_chats(self, office: Office) -> set[UserId]:
        """The professionals whose own room is another than before."""
        before, self._chats = self._chats, {room.user: room for room in office.rooms.values() if room.user}
        return {user for user in before.keys() | self._chats.keys() if before.get(user) != self._chats.get(user)}

    def _put_coordination(self, before: Office, office: Office) -> None:
        wanted = {room.purpose: room for room in coordination_rooms(office, self._coordination)}
        for room in coordination_rooms(before):
            if room.purpose not in wanted:
                self.rooms.drop(room.purpose)
        for room in wanted.values():
            self.rooms.put(without(room, self._out))

    def _keep_out(self, office: Office) -> Iterable[UserId]:
        """Where others are in no room any more, or may be again: every room is put in as it is without them."""
        out = kept_out(office)
        if out == self._out:
            return ()
        self._out = out
        for answer in self._answers.values():
            for wanted in answer.rooms:
                self.rooms.put(without(wanted, out))
        return (*self._chats, *office.onlookers, *self._waits)

    def _put_chats(self, users: Iterable[UserId]) -> None:
        for user in users:
            waits, served = user in self._waits, self._served[user] > 0
            planned, neutral = self._chats.get(user), self._neutral
            room = private_room(self._office, user, planned, waits=waits, served=served, neutral=neutral)
            if room is None:
                self.rooms.drop(Purpose(user=user))
            else:
                self.rooms.put(without(room, self._out))
