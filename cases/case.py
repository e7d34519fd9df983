"""Case: everything that is known of one case, a value a topic, as cases/fold.py folds it from its facts."""

from typing import cast

from msgspec import field

from cases.days import BirthDate
from cases.ids import CaseCode, CaseId, Handle, PersonId, RoomId, Unit, UserId
from cases.models import Model
from cases.people import Person, Role
from cases.phases import Phase
from cases.planned import PlannedRoom
from cases.presence import Place
from cases.topics.basis import Basis
from cases.topics.consent import Consent, Record
from cases.topics.desk import Desk
from cases.topics.family import Family
from cases.topics.meetings import Meeting
from cases.topics.plan import Plan
from cases.topics.rhythm import Rhythm
from cases.topics.rooms import Rooms
from cases.values import Value


class Case(Value, frozen=True, dict=True):
    """Everything that is known of one case. People, meetings and actions stand in the order they came."""

    id: CaseId
    code: CaseCode
    unit: Unit
    born: BirthDate
    basis: Basis
    phase: Phase = Phase.REFERRED
    people: dict[PersonId, Person] = field(default_factory=dict)
    consent: Consent = field(default_factory=Consent)
    meetings: dict[int, Meeting] = field(default_factory=dict)
    plan: Plan = field(default_factory=Plan)
    rooms: Rooms = field(default_factory=Rooms)
    family: Family = field(default_factory=Family)
    desk: Desk = field(default_factory=Desk)

    @property
    def memory(self) -> dict[object, object]:
        """What rules have answered of this very value (cases/remembered.py); never handed on to the next one."""
        return cast("dict[object, object]", self.__dict__)

    @property
    def rhythm(self) -> Rhythm:
        """When its meetings come."""
        return self.desk.rhythm

    @property
    def rules(self) -> Model:
        """The values of the working model that the case is held to."""
        return self.basis.rules

    def called(self, handle: str) -> Person | None:
        """The person with this handle."""
        return next((p for p in self.people.values() if p.handle == handle.casefold()), None)

    def person_of(self, user: UserId) -> Person | None:
        """The person with this Matrix id, letter by letter."""
        return next((p for p in self.people.values() if p.user == user), None)

    def in_role(self, *roles: Role) -> tuple[Person, ...]:
        """Those with one of these parts, taken out or not."""
        return tuple(who for who in self.people.values() if who.role in roles)

    @property
    def of_family(self) -> tuple[Person, ...]:
        """The young person, the guardians and those in their place, taken out or not."""
        return tuple(who for who in self.people.values() if who.is_family)

    @property
    def actors(self) -> tuple[Person, ...]:
        """Those of organisations outside socialtjänsten, taken out or not."""
        return tuple(who for who in self.people.values() if who.is_actor)

    def those_in(self, room: RoomId | None, *places: Place) -> tuple[Person, ...]:
        """Who stands at one of these places with the room."""
        return tuple(who for who in self.people.values() if who.presence.in_room(room).place in places)

    def named(self, person: PersonId) -> Person:
        return self.people[person]

    @property
    def confirmed_papers(self) -> tuple[Record, ...]:
        """Those that a coordinator has said yes to, mistakes and those that have ended too."""
        return tuple(record for record in self.consent.records.values() if record.confirmed is not None)

    @property
    def valid_papers(self) -> tuple[Record, ...]:
        """Those that were no mistake, confirmed or not."""
        return tuple(record for record in self.consent.records.values() if record.voided is None)

    @property
    def is_protected(self) -> bool:
        """Somebody in it lives with a protected identity: no place and no calendar file leaves for anyone (R76)."""
        return any(who.protected for who in self.people.values())

    @property
    def room(self) -> RoomId | None:
        """The case room, once it is made."""
        return next((r.room for r in self.rooms.planned.values() if r.person is None), None)

    def room_with(self, person: PersonId) -> PlannedRoom | None:
        """The 1:1 with a member of the family."""
        return next((r for r in self.rooms.planned.values() if r.person == person), None)

    def handle(self, person: PersonId) -> Handle:
        """What a person is called; a relative with no part in the case goes by their id (R18)."""
        return Handle(person) if person in self.relatives else self.people[person].handle

    @property
    def relatives(self) -> frozenset[PersonId]:
        """Those with no part in the case who have signed a box about their own matters (R18)."""
        boxes = (box.person for record in self.consent.records.values() for box in record.paper.family)
        return frozenset(person for person in boxes if person not in self.people)
