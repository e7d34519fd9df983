"""Facts of consent: recorded, answered, confirmed, withdrawn; append-only (R23)."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import Category, Party, PersonId, RecordId
from cases.values import Value


class Method(StrEnum):
    """How an answer was given. A spoken yes never counts (R4)."""

    PAPER = "papper"
    E_SIGNATURE = "e-underskrift"
    SPOKEN = "muntligt"
    CHAT = "chatt"


class Answer(StrEnum):
    """What a grantor said. *Not asked* is the absence of an answer (R11)."""

    YES = "ja"
    NO = "nej"


class Grant(Value, frozen=True, order=True):
    """One thing that may be shared: this kind of information, with this party, for this purpose."""

    party: Party
    category: Category
    purpose: str = "samverkan"


class FamilyBox(Value, frozen=True, order=True):
    """One of the family said yes, on a form of its own, that matters of theirs may stand in the plan (R18).

    `person` is somebody of the case, or what a relative without a part in it goes by, such as *syskon1*."""

    person: PersonId
    reference: str


class Form(Value, frozen=True):
    """The text that was signed: which version of it, and the language it was read in."""

    version: str
    language: str


class ConsentRecorded(CaseFact, frozen=True, kw_only=True):
    """One paper: what it grants, from and through which day (inclusive), and where the paper lies."""

    NAME: ClassVar[str] = "consent-recorded"

    record: RecordId
    reference: str | None
    method: Method
    signed: date
    starts: date
    through: date
    grants: tuple[Grant, ...]
    replaces: RecordId | None = None
    evaluated: date | None = None
    """The day of the evaluation that a renewal rests on (R8)."""
    by: PersonId
    family: tuple[FamilyBox, ...] = ()
    """The boxes of parents and siblings; outside what is granted, never a kind of information (R18)."""
    form: Form | None = None
    child_heard: date | None = None
    """The day on which a child too young to answer was heard; that it was, never what it said (R3)."""


class AnswerGiven(CaseFact, frozen=True, kw_only=True):
    """A grantor's yes or no on one record, ranked by the day it was signed or said (R12)."""

    NAME: ClassVar[str] = "answer-given"

    record: RecordId
    person: PersonId
    answer: Answer
    signed: date
    method: Method
    by: PersonId
    only: tuple[Grant, ...] | None = None
    """A yes to these of the paper's grants alone; None is a yes to all of them (R2)."""
    alone: bool = False
    """They answered without the others of the family being there; noted, and nothing rests on it (R95)."""


class ConsentConfirmed(CaseFact, frozen=True, kw_only=True):
    """The coordinator looked at the card and said yes: the record is no draft any more."""

    NAME: ClassVar[str] = "consent-confirmed"

    record: RecordId
    by: PersonId


class ConsentWithdrawn(CaseFact, frozen=True, kw_only=True):
    """Someone took a yes back. No parties named means all of it; no category named means all kinds (R9)."""

    NAME: ClassVar[str] = "consent-withdrawn"

    person: PersonId
    parties: tuple[Party, ...] = ()
    category: Category | None = None
    said: date
    method: Method = Method.CHAT
    by: PersonId


class RecordVoided(CaseFact, frozen=True, kw_only=True):
    """The paper was taken down by mistake: it gives nothing, and what it replaced stays replaced (R23)."""

    NAME: ClassVar[str] = "record-voided"

    record: RecordId
    by: PersonId


class AnswerVoided(CaseFact, frozen=True, kw_only=True):
    """What was taken down of this person on this paper until now was a mistake: they have not been asked (R23).

    No paper named: what others took down of a withdrawal of theirs. Their own word is never voided."""

    NAME: ClassVar[str] = "answer-voided"

    person: PersonId
    record: RecordId | None = None
    by: PersonId


class GateShut(CaseFact, frozen=True, kw_only=True):
    """No actor is in the room until a coordinator opens the gate, whatever the consent says (R10)."""

    NAME: ClassVar[str] = "gate-shut"

    why: str


class GateOpened(CaseFact, frozen=True, kw_only=True):
    """A coordinator opened a gate that had been shut."""

    NAME: ClassVar[str] = "gate-opened"

    by: PersonId


class PaperEnded(CaseFact, frozen=True, kw_only=True):
    """A paper had ended by a clock that was wrong, and stays ended: it held through this day at the most."""

    NAME: ClassVar[str] = "paper-ended"

    record: RecordId
    through: date


class ReceiptHandedOver(CaseFact, frozen=True, kw_only=True):
    """A grantor got in writing what they said yes to and how they stop it (R21, R95)."""

    NAME: ClassVar[str] = "receipt-handed-over"

    person: PersonId
    record: RecordId
    language: str
    by: PersonId


class SharedOtherwise(CaseFact, frozen=True, kw_only=True):
    """Something was shared on another ground than consent, outside the room; `reference` finds that decision.

    Opens nothing."""

    NAME: ClassVar[str] = "shared-otherwise"

    reference: str
    parties: tuple[Party, ...] = ()
    by: PersonId


ConsentFact = ConsentRecorded | AnswerGiven | ConsentConfirmed | ConsentWithdrawn
VoidFact = RecordVoided | AnswerVoided
GateFact = GateShut | GateOpened
SharingFact = ReceiptHandedOver | SharedOtherwise
