"""Facts of who takes part: opened, added, greeted, taken out, let in."""

from dataclasses import dataclass
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import EventId, Handle, Party, PersonId, UserId
from cases.people import Role, Way
from cases.presence import WhyOut


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAdded(CaseFact):
    """Someone has a part in the case. `address` is what the way needs beside a Matrix id: a mail address."""

    NAME: ClassVar[str] = "person-added"

    person: PersonId
    handle: Handle
    role: Role
    party: Party
    way: Way
    user: UserId | None = None
    address: str | None = None
    language: str = "sv"
    by: PersonId
    protected: bool = False
    """Lives with a protected identity."""
    informed: bool = True
    """False: is told nothing (R91), on the ground `reason`, by the decision `reference`."""
    reason: str | None = None
    reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonGreeted(CaseFact):
    """From now the bot may write to this member of the family: they have answered with the code on their paper (R98).

    `by`: they themselves."""

    NAME: ClassVar[str] = "person-greeted"

    person: PersonId
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTakenOut(CaseFact):
    """Out of the case's room until a coordinator says otherwise."""

    NAME: ClassVar[str] = "person-taken-out"

    person: PersonId
    why: WhyOut
    by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLetIn(CaseFact):
    """A coordinator's word that someone taken out may come back, if a consent covers them."""

    NAME: ClassVar[str] = "person-let-in"

    person: PersonId
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class FarewellWritten(CaseFact):
    """The one last letter to someone taken out is written; no other follows (R29)."""

    NAME: ClassVar[str] = "farewell-written"

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddingAsked(CaseFact):
    """A coordinator wants to add one more who must say yes: `who` would go out until then, and the card is open.

    Nobody is let in and nothing leaves to outside actors until it is answered; unanswered it counts as a yes."""

    NAME: ClassVar[str] = "adding-asked"

    who: PersonAdded


@dataclass(frozen=True, slots=True, kw_only=True)
class AddingLeft(CaseFact):
    """The coordinator says no to the card: nobody is added, and all is as before."""

    NAME: ClassVar[str] = "adding-left"

    person: PersonId
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class FarewellSent(CaseFact):
    """One message of a farewell stands in its reader's own chat: from the last of them they have a day to read it."""

    NAME: ClassVar[str] = "farewell-sent"
    NO_LINE: ClassVar[str] = "is the message itself; that it was written has a line"

    person: PersonId
    event: EventId
    answer: bool = False
    """It answers what they wrote there since, and gives no more time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FarewellRead(CaseFact):
    """Their app has shown, by a receipt at this message, that all of the farewell is read: the server's word."""

    NAME: ClassVar[str] = "farewell-read"

    person: PersonId
    event: EventId


PeopleFact = PersonAdded | PersonGreeted | PersonTakenOut | PersonLetIn | FarewellWritten
AddingFact = AddingAsked | AddingLeft
FarewellFact = FarewellSent | FarewellRead
