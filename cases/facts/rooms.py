"""Facts of a case's rooms: planned before they are made, who came, who left, who got a key (R87)."""

from enum import StrEnum
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import EventId, Nonce, Party, PersonId, RoomId, UserId
from cases.presence import Unreached


class Gone(StrEnum):
    """Why somebody is not in a room any more, where it is not that they may not be in it."""

    LEFT_ALONE = "left"
    """They walked out by themselves."""
    BEFORE = "set-back"
    """They were gone already when the journal was set back: who took them out is not known."""
    IDENTITY_CHANGED = "identity-changed"
    OUTSIDER = "outsider"
    """They never had a place there."""
    UNEXPLAINED = "gone"


class RoomPlanned(CaseFact, frozen=True, kw_only=True):
    """A room is about to be made: the case room, or with `person` the 1:1 with that member of the family."""

    NAME: ClassVar[str] = "room-planned"
    NO_LINE: ClassVar[str] = "the room itself, made a moment later, has a line"

    nonce: Nonce
    person: PersonId | None = None


class RoomMade(CaseFact, frozen=True, kw_only=True):
    """The planned room exists."""

    NAME: ClassVar[str] = "room-made"

    nonce: Nonce
    room: RoomId


class Admitted(CaseFact, frozen=True, kw_only=True):
    """The guard invited this person into the room."""

    NAME: ClassVar[str] = "admitted"

    room: RoomId
    person: PersonId


class Joined(CaseFact, frozen=True, kw_only=True):
    """The guard saw that this person has joined the case room: from now they can read what is said there."""

    NAME: ClassVar[str] = "joined"

    room: RoomId
    person: PersonId


class Removed(CaseFact, frozen=True, kw_only=True):
    """The guard saw this person gone from the room. `user` for someone who is nobody in the case."""

    NAME: ClassVar[str] = "removed"

    room: RoomId
    person: PersonId | None = None
    user: UserId | None = None
    why: str
    """A Gone, or the code of why they may not be in the room."""


class OutsiderSeen(CaseFact, frozen=True, kw_only=True):
    """Someone who is not admitted was in or on the way into a room; it was frozen."""

    NAME: ClassVar[str] = "outsider-seen"

    room: RoomId
    user: UserId


class KeyShared(CaseFact, frozen=True, kw_only=True):
    """A room key reached these devices (user and device), by the sending of one event."""

    NAME: ClassVar[str] = "key-shared"
    NO_LINE: ClassVar[str] = "has a list of its own, !logg nycklar"

    room: RoomId
    event: EventId
    devices: tuple[tuple[UserId, str], ...]


class NotReached(CaseFact, frozen=True, kw_only=True):
    """Somebody who may be in a room could not be asked in; what helps was told."""

    NAME: ClassVar[str] = "not-reached"

    person: PersonId
    why: Unreached


class MandatorySet(CaseFact, frozen=True, kw_only=True):
    """The organisations that this case's group must have beside the model's, where the model leaves it to the person
    (R33)."""

    NAME: ClassVar[str] = "mandatory-set"

    parties: tuple[Party, ...]
    by: PersonId


class GroupReasonGiven(CaseFact, frozen=True, kw_only=True):
    """Why a group that is not whole meets all the same (R15)."""

    NAME: ClassVar[str] = "group-reason-given"

    missing: tuple[Party, ...]
    reason: str
    by: PersonId


class ReservationNoted(CaseFact, frozen=True, kw_only=True):
    """Someone outside the public secrecy law has signed to keep silent; `reference` is where that paper lies (R32)."""

    NAME: ClassVar[str] = "reservation-noted"

    person: PersonId
    reference: str
    by: PersonId


class LeadNamed(CaseFact, frozen=True, kw_only=True):
    """The one who is the young person's lead contact from now on (R38)."""

    NAME: ClassVar[str] = "lead-named"

    person: PersonId
    by: PersonId


class ContactRequested(CaseFact, frozen=True, kw_only=True):
    """An organisation was to be asked for a contact person; no name was given to it (R14)."""

    NAME: ClassVar[str] = "contact-requested"

    party: Party
    by: PersonId


MadeFact = RoomPlanned | RoomMade
PresenceFact = MadeFact | Admitted | Joined | Removed | NotReached | OutsiderSeen | KeyShared
GroupFact = MandatorySet | GroupReasonGiven | ReservationNoted | LeadNamed | ContactRequested
