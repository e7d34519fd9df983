"""Facts of a guardian who is to be added while a consent is in force: asked about first, for an hour (R3)."""

from dataclasses import dataclass
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.facts.people import PersonAdded
from cases.ids import PersonId


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


AddingFact = AddingAsked | AddingLeft
