"""Facts of who takes part: opened, added, greeted, taken out, let in."""

from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import EventId, Handle, Party, PersonId, UserId
from cases.people import Role, Way
from cases.presence import WhyOut


class PersonAdded(CaseFact, frozen=True, kw_only=True):
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


class PersonGreeted(CaseFact, frozen=True, kw_only=True):
    """From now the bot may write to this member of the family: they have answered with the code on their paper (R98).

    `by`: they themselves."""

    NAME: ClassVar[str] = "person-greeted"

    person: PersonId
    by: PersonId


class PersonTakenOut(CaseFact, frozen=True, kw_only=True):
    """Out of the case's room until a coordinator says otherwise."""

    NAME: ClassVar[str] = "person-taken-out"

    person: PersonId
    why: WhyOut
    by: PersonId | None = None


class PersonLetIn(CaseFact, frozen=True, kw_only=True):
    """A coordinator's word that someone taken out may come back, if a consent covers them."""

    NAME: ClassVar[str] = "person-let-in"

    person: PersonId
    by: PersonId


class FarewellWritten(CaseFact, frozen=True, kw_only=True):
    """The one last letter to someone taken out is written; no other follows (R29)."""

    NAME: ClassVar[str] = "farewell-written"

    person: PersonId


class AddingAsked(CaseFact, frozen=True, kw_only=True):
    """A coordinator wants to add one more who must say yes: `who` would go out until then, and the card is open.

    Nobody is let in and nothing leaves to outside actors until it is answered; unanswered it counts as a yes."""

    NAME: ClassVar[str] = "adding-asked"

    who: PersonAdded


class AddingLeft(CaseFact, frozen=True, kw_only=True):
    """The coordinator says no to the card: nobody is added, and all is as before."""

    NAME: ClassVar[str] = "adding-left"

    person: PersonId
    by: PersonId


class FarewellSent(CaseFact, frozen=True, kw_only=True):
    """One message of a farewell stands in its reader's own chat: from the last of them they have a day to read it."""

    NAME: ClassVar[str] = "farewell-sent"
    NO_LINE: ClassVar[str] = "is the message itself; that it was written has a line"

    person: PersonId
    event: EventId
    answer: bool = False
    """It answers what they wrote there since, and gives no more time."""


class FarewellRead(CaseFact, frozen=True, kw_only=True):
    """Their app has shown, by a receipt at this message, that all of the farewell is read: the server's word."""

    NAME: ClassVar[str] = "farewell-read"

    person: PersonId
    event: EventId


PeopleFact = PersonAdded | PersonGreeted | PersonTakenOut | PersonLetIn | FarewellWritten
AddingFact = AddingAsked | AddingLeft
FarewellFact = FarewellSent | FarewellRead
