"""Office: what belongs to no case, folded from its facts."""

from typing import Final, assert_never

from msgspec import field

from cases.facts import (
    AnyOfficeFact,
    CaseListed,
    ClockConfirmed,
    CoordinatorAway,
    CoordinatorBack,
    CoordinatorDropped,
    CoordinatorNamed,
    IdentityChanged,
    IdentityDoubted,
    IdentityPinned,
    LineBegan,
    OfficeKeyShared,
    OfficeOutsiderSeen,
    OfficeRoomMade,
    OfficeRoomPlanned,
    OnlookersNamed,
    ProtectionOfficersNamed,
    PurgeDecided,
)
from cases.ids import CaseCode, CaseId, MasterKey, Nonce, RoomId, Unit, UserId
from cases.oversight import Onlooker, with_onlookers
from cases.planned import PlannedRoom
from cases.values import Value, replace

NO_KEY: Final = MasterKey("")
"""Stands for the key of an account that was shut out: until the server's word is looked at again, none is shown."""


class Coordinator(Value, frozen=True):
    """Someone the configuration names for a unit; the first name is told to families, the phone too."""

    unit: Unit
    user: UserId
    first_name: str
    phone: str
    deputy: bool = False
    language: str = "sv"


class ListedCase(Value, frozen=True):
    """A case as its unit's Samordningsrum knows it."""

    case: CaseId
    code: CaseCode
    unit: Unit


class Office(Value, frozen=True):
    """Coordinators by Matrix id, cases by id, rooms by nonce, pinned identities by Matrix id."""

    coordinators: dict[UserId, Coordinator] = field(default_factory=dict)
    cases: dict[CaseId, ListedCase] = field(default_factory=dict)
    rooms: dict[Nonce, PlannedRoom] = field(default_factory=dict)
    pins: dict[UserId, MasterKey] = field(default_factory=dict)
    changed: dict[UserId, MasterKey] = field(default_factory=dict)
    """People whose identity is another than the pinned one, or doubted (NO_KEY), and not confirmed."""
    former: frozenset[UserId] = frozenset()
    """Those the configuration once named and does not name any more."""
    away: dict[UserId, CoordinatorAway] = field(default_factory=dict)
    """The last absence that each has told of, past or to come."""
    onlookers: dict[UserId, Onlooker] = field(default_factory=dict)
    """Those who look on without a part in any case."""
    lines: tuple[LineBegan, ...] = ()
    """Each time an older journal was put back, oldest first."""
    purged: frozenset[CaseId] = frozenset()
    """Cases that are no more. Their rows stay in the chain and are read by nobody."""

    def room_of_unit(self, unit: Unit) -> PlannedRoom | None:
        return next((room for room in self.rooms.values() if room.unit == unit), None)

    def room(self, room: RoomId) -> PlannedRoom | None:
        return next((known for known in self.rooms.values() if known.room == room), None)

    def case_called(self, code: str, unit: Unit) -> ListedCase | None:
        """The unit's case of this code, however its letters are cased; other units' cases do not exist here (R35)."""
        wanted = code.casefold()
        return next((c for c in self.cases.values() if c.unit == unit and c.code.casefold() == wanted), None)

    def units_of(self, user: UserId) -> tuple[Unit, ...]:
        """The units that name this person: a coordinator's one, or each of an onlooker's."""
        coordinator, onlooker = self.coordinators.get(user), self.onlookers.get(user)
        units = (onlooker.units if onlooker else frozenset()) | ({coordinator.unit} if coordinator else set())
        return tuple(sorted(units))

    def coordinators_of(self, unit: Unit) -> tuple[Coordinator, ...]:
        return tuple(c for c in self.coordinators.values() if c.unit == unit)


def evolve_office(office: Office, fact: AnyOfficeFact) -> Office:
    """The office after one more fact."""
    match fact:
        case CoordinatorNamed() | CoordinatorDropped() | CoordinatorAway() | CoordinatorBack():
            return _with_coordinator(office, fact)
        case ProtectionOfficersNamed() | OnlookersNamed():
            return replace(office, onlookers=with_onlookers(office.onlookers, fact))
        case CaseListed():
            return replace(office, cases=office.cases | {fact.case: ListedCase(fact.case, fact.code, fact.unit)})
        case OfficeRoomPlanned() | OfficeRoomMade():
            return _with_room(office, fact)
        case IdentityPinned() | IdentityChanged() | IdentityDoubted():
            return _with_identity(office, fact)
        case LineBegan():
            return replace(office, lines=(*office.lines, fact))
        case PurgeDecided():
            return _purged(office, fact.case)
        case OfficeKeyShared() | OfficeOutsiderSeen() | ClockConfirmed():
            return office
    assert_never(fact)


def _with_coordinator(
    office: Office, fact: CoordinatorNamed | CoordinatorDropped | CoordinatorAway | CoordinatorBack
) -> Office:
    match fact:
        case CoordinatorNamed():
            who = Coordinator(fact.unit, fact.user, fact.first_name, fact.phone, fact.deputy, fact.language)
            return replace(
                office, coordinators=office.coordinators | {fact.user: who}, former=office.former - {fact.user}
            )
        case CoordinatorDropped():
            rest = {user: who for user, who in office.coordinators.items() if user != fact.user}
            return replace(office, coordinators=rest, former=office.former | {fact.user})
        case CoordinatorAway():
            return replace(office, away=office.away | {fact.user: fact})
        case CoordinatorBack():
            return replace(office, away={user: known for user, known in office.away.items() if user != fact.user})
    assert_never(fact)


def _with_identity(office: Office, fact: IdentityPinned | IdentityChanged | IdentityDoubted) -> Office:
    match fact:
        case IdentityPinned():
            changed = {user: key for user, key in office.changed.items() if user != fact.user}
            return replace(office, pins=office.pins | {fact.user: fact.key}, changed=changed)
        case IdentityChanged():
            return replace(office, changed=office.changed | {fact.user: fact.key})
        case IdentityDoubted():
            return replace(office, changed=office.changed | {fact.user: NO_KEY})
    assert_never(fact)


def _with_room(office: Office, fact: OfficeRoomPlanned | OfficeRoomMade) -> Office:
    """One room for each purpose: a new plan takes the old one's place."""
    if isinstance(fact, OfficeRoomMade):
        made = replace(office.rooms[fact.nonce], room=fact.room)
        return replace(office, rooms=office.rooms | {fact.nonce: made})
    others = {n: r for n, r in office.rooms.items() if (r.unit, r.user) != (fact.unit, fact.user)}
    planned = PlannedRoom(fact.nonce, unit=fact.unit, user=fact.user)
    return replace(office, rooms=others | {fact.nonce: planned})


def _purged(office: Office, gone: CaseId) -> Office:
    rest = {case: listed for case, listed in office.cases.items() if case != gone}
    return replace(office, cases=rest, purged=office.purged | {gone})
