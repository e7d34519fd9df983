"""Facts around consent that open nothing: a receipt handed over, and what was shared on another legal ground."""

from dataclasses import dataclass
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import Party, PersonId, RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptHandedOver(CaseFact):
    """A grantor got in writing what they said yes to and how they stop it (R21, R95)."""

    NAME: ClassVar[str] = "receipt-handed-over"

    person: PersonId
    record: RecordId
    language: str
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedOtherwise(CaseFact):
    """Something was shared on another ground than consent, outside the room; `reference` finds that decision.

    Opens nothing."""

    NAME: ClassVar[str] = "shared-otherwise"

    reference: str
    parties: tuple[Party, ...] = ()
    by: PersonId


SharingFact = ReceiptHandedOver | SharedOtherwise
