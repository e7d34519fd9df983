"""Facts of the office: coordinators, pinned identities, the coordination rooms and professionals' 1:1 rooms."""

from datetime import date, datetime
from typing import ClassVar

from cases.facts.base import OfficeFact
from cases.facts.setback import LineBegan
from cases.ids import CaseCode, CaseId, EventId, MasterKey, Nonce, RoomId, Unit, UserId
from cases.people import Duty


class CoordinatorNamed(OfficeFact, frozen=True, kw_only=True):
    """The configuration names a coordinator (or deputy) of a unit; named again when a detail changes."""

    NAME: ClassVar[str] = "coordinator-named"

    unit: Unit
    user: UserId
    first_name: str
    phone: str
    deputy: bool = False
    language: str = "sv"


class CoordinatorDropped(OfficeFact, frozen=True, kw_only=True):
    """The configuration names this coordinator no more."""

    NAME: ClassVar[str] = "coordinator-dropped"

    unit: Unit
    user: UserId


class CoordinatorAway(OfficeFact, frozen=True, kw_only=True):
    """A coordinator is away from the first through the last day (inclusive), and a colleague has their cases (R36)."""

    NAME: ClassVar[str] = "coordinator-away"

    user: UserId
    stand_in: UserId
    first: date
    last: date


class CoordinatorBack(OfficeFact, frozen=True, kw_only=True):
    """A coordinator who was or would be away is not: nobody stands in for them from now on (R36)."""

    NAME: ClassVar[str] = "coordinator-back"

    user: UserId


class ProtectionOfficersNamed(OfficeFact, frozen=True, kw_only=True):
    """Who may read the logs of a unit's cases: Matrix ids and languages. Anyone left out of it may not any more."""

    NAME: ClassVar[str] = "protection-officers-named"

    unit: Unit
    officers: tuple[tuple[UserId, str], ...]


class OnlookersNamed(OfficeFact, frozen=True, kw_only=True):
    """Who looks on with this duty in a unit: Matrix ids and languages. Anyone left out of it does not any more.

    ProtectionOfficersNamed does the same for data-protection officers."""

    NAME: ClassVar[str] = "onlookers-named"

    unit: Unit
    duty: Duty
    people: tuple[tuple[UserId, str], ...]


class CaseListed(OfficeFact, frozen=True, kw_only=True):
    """A case exists in a unit under this code."""

    NAME: ClassVar[str] = "case-listed"

    case: CaseId
    code: CaseCode
    unit: Unit


class OfficeRoomPlanned(OfficeFact, frozen=True, kw_only=True):
    """A room is about to be made: a unit's Samordningsrum, or with `user` a professional's 1:1."""

    NAME: ClassVar[str] = "office-room-planned"

    nonce: Nonce
    unit: Unit | None = None
    user: UserId | None = None


class OfficeRoomMade(OfficeFact, frozen=True, kw_only=True):
    NAME: ClassVar[str] = "office-room-made"

    nonce: Nonce
    room: RoomId


class IdentityPinned(OfficeFact, frozen=True, kw_only=True):
    """From now on this is the person's identity (N2). `how`: first-seen, config, coordinator, operator."""

    NAME: ClassVar[str] = "identity-pinned"

    user: UserId
    key: MasterKey
    how: str


class IdentityChanged(OfficeFact, frozen=True, kw_only=True):
    """The server shows another master key than the pinned one; the person is out until it is confirmed."""

    NAME: ClassVar[str] = "identity-changed"

    user: UserId
    key: MasterKey


class IdentityDoubted(OfficeFact, frozen=True, kw_only=True):
    """A coordinator shut this account out, whatever keys it shows; it is out until somebody confirms a key."""

    NAME: ClassVar[str] = "identity-doubted"

    user: UserId
    by: UserId


class OfficeKeyShared(OfficeFact, frozen=True, kw_only=True):
    NAME: ClassVar[str] = "office-key-shared"

    room: RoomId
    event: EventId
    devices: tuple[tuple[UserId, str], ...]


class OfficeOutsiderSeen(OfficeFact, frozen=True, kw_only=True):
    """Someone who does not belong was in a room of the office; it was frozen."""

    NAME: ClassVar[str] = "office-outsider-seen"

    room: RoomId
    user: UserId


class PurgeDecided(OfficeFact, frozen=True, kw_only=True):
    """A case is to be purged (R86): from now on there is no such case, whether its key is destroyed yet or not."""

    NAME: ClassVar[str] = "purge-decided"

    case: CaseId


class ClockConfirmed(OfficeFact, frozen=True, kw_only=True):
    """The operator's word that the clock of the machine is right; `at` is what it showed.

    `seen`: the latest moment believed before, by a clock that was wrong where it is later."""

    NAME: ClassVar[str] = "clock-confirmed"

    seen: datetime | None = None


AnyOfficeFact = (
    CoordinatorNamed
    | CoordinatorDropped
    | CoordinatorAway
    | CoordinatorBack
    | ProtectionOfficersNamed
    | OnlookersNamed
    | CaseListed
    | OfficeRoomPlanned
    | OfficeRoomMade
    | IdentityPinned
    | IdentityChanged
    | IdentityDoubted
    | OfficeKeyShared
    | OfficeOutsiderSeen
    | LineBegan
    | ClockConfirmed
    | PurgeDecided
)
