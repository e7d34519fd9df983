"""Facts of the last words to somebody who leaves: when they were sent, and that they were read (R29)."""

from dataclasses import dataclass
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import EventId, PersonId


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


FarewellFact = FarewellSent | FarewellRead
