"""Facts of who a whole group is: its mandatory organisations, why it meets without one, who may enter, who leads."""

from dataclasses import dataclass
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import Party, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class MandatorySet(CaseFact):
    """The organisations that this case's group must have beside the model's, where the model leaves it to the person
    (R33)."""

    NAME: ClassVar[str] = "mandatory-set"

    parties: tuple[Party, ...]
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupReasonGiven(CaseFact):
    """Why a group that is not whole meets all the same (R15)."""

    NAME: ClassVar[str] = "group-reason-given"

    missing: tuple[Party, ...]
    reason: str
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationNoted(CaseFact):
    """Someone outside the public secrecy law has signed to keep silent; `reference` is where that paper lies (R32)."""

    NAME: ClassVar[str] = "reservation-noted"

    person: PersonId
    reference: str
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadNamed(CaseFact):
    """The one who is the young person's lead contact from now on (R38)."""

    NAME: ClassVar[str] = "lead-named"

    person: PersonId
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRequested(CaseFact):
    """An organisation was to be asked for a contact person; no name was given to it (R14)."""

    NAME: ClassVar[str] = "contact-requested"

    party: Party
    by: PersonId


GroupFact = MandatorySet | GroupReasonGiven | ReservationNoted | LeadNamed | ContactRequested
