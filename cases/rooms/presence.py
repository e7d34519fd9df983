"""Who belongs in which room: the rooms there should be, and everyone who may be in each (R1, R24)."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cases.case import Case
from cases.ids import CaseId, Nonce, PersonId, RoomId, Unit, UserId
from cases.office import Office
from cases.people import BLOCKED
from cases.phases import Phase
from cases.planned import PlannedRoom
from cases.rooms.admission import desired, may_receive


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a room is for. A unit alone: its Samordningsrum. A user alone: a professional's 1:1. A case alone: the case
    room. A case and a person: the 1:1 with one of the family."""

    unit: Unit | None = None
    user: UserId | None = None
    case: CaseId | None = None
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A room as it should be. `people` may be in it; nobody else but the bot."""

    purpose: Purpose
    name: str
    people: frozenset[UserId]
    planned: PlannedRoom | None

    @property
    def is_shared(self) -> bool:
        """A room of several, no 1:1."""
        return self.purpose.user is None and self.purpose.person is None

    @property
    def room(self) -> RoomId | None:
        return self.planned.room if self.planned else None

    @property
    def nonce(self) -> Nonce | None:
        return self.planned.nonce if self.planned else None


def wanted_rooms(
    office: Office, cases: Collection[Case], day: date, talks: Collection[Purpose], neutral: str
) -> tuple[Wanted, ...]:
    """Every room there should be. `talks`: the 1:1 rooms that something waits to be said in; `neutral`: their name."""
    rooms = (
        *_coordination_rooms(office),
        *_case_rooms(cases, day),
        *_private_rooms(office, cases, day, talks, neutral),
        *_family_rooms(cases, talks, neutral),
    )
    return tuple(_without_officers(office, _without_changed(office, room)) for room in rooms)


def _coordination_rooms(office: Office) -> Iterator[Wanted]:
    for unit in {who.unit for who in office.coordinators.values()} | {r.unit for r in office.rooms.values() if r.unit}:
        people = frozenset(who.user for who in office.coordinators_of(unit))
        yield Wanted(Purpose(unit=unit), str(unit), people, office.room_of_unit(unit))


def _case_rooms(cases: Iterable[Case], day: date) -> Iterator[Wanted]:
    for case in cases:
        planned = next((room for room in case.rooms.values() if room.person is None), None)
        if planned is None and case.phase is Phase.CLOSED:
            continue
        users = (case.people[person].user for person in desired(case, day))
        yield Wanted(Purpose(case=case.id), case.code, frozenset(u for u in users if u), planned)


def _private_rooms(
    office: Office, cases: Iterable[Case], day: date, talks: Collection[Purpose], neutral: str
) -> Iterator[Wanted]:
    served = _served(office, cases, day)
    known = {room.user for room in office.rooms.values() if room.user}
    for user in known | office.officers.keys() | {talk.user for talk in talks if talk.user}:
        purpose = Purpose(user=user)
        people = frozenset({user}) if user in served or purpose in talks else frozenset()
        yield Wanted(purpose, neutral, people, office.room_of_user(user))


def _served(office: Office, cases: Iterable[Case], day: date) -> frozenset[UserId]:
    """With something of their own to hear: coordinators, data-protection officers, and members of any case."""
    members = {
        who.user
        for case in cases
        for who in case.people.values()
        if who.user and not who.is_family and may_receive(case, who.id, day)
    }
    return frozenset(office.coordinators) | office.officers.keys() | members


def _family_rooms(cases: Iterable[Case], talks: Collection[Purpose], neutral: str) -> Iterator[Wanted]:
    for case in cases:
        for who in case.people.values():
            purpose = Purpose(case=case.id, person=who.id)
            planned = case.room_with(who.id)
            if not who.is_family or who.user is None or (planned is None and purpose not in talks):
                continue
            stays = (
                (who.greeted or who.is_asked)
                and who.out_why != BLOCKED
                and (case.phase is not Phase.CLOSED or purpose in talks)
            )
            yield Wanted(purpose, neutral, frozenset({who.user}) if stays else frozenset(), planned)


def _without_changed(office: Office, wanted: Wanted) -> Wanted:
    """Nobody whose identity is another than the pinned one is in any room (N2)."""
    return Wanted(wanted.purpose, wanted.name, wanted.people - office.changed.keys(), wanted.planned)


def _without_officers(office: Office, wanted: Wanted) -> Wanted:
    """A data-protection officer is in no room of several, whatever else the journal says of them (R35)."""
    if not wanted.is_shared:
        return wanted
    return Wanted(wanted.purpose, wanted.name, wanted.people - office.officers.keys(), wanted.planned)
