"""Facts of what a case rests on and where it stands: opened, born, held to a model, moved on; and read."""

from enum import StrEnum
from typing import ClassVar

from cases.days import BirthDate
from cases.facts.base import CaseFact
from cases.ids import CaseCode, PersonId, Unit, UserId
from cases.models import Model
from cases.phases import Phase


class Ground(StrEnum):
    """What the group rests on beside the yes; the words of a receipt follow it (R95)."""

    VOLUNTARY = "frivillig"
    AID = "bistand"
    SENTENCE = "dom"


class CaseOpened(CaseFact, frozen=True, kw_only=True):
    """A coordinator opened a case: the young person's birth date, the decision behind it, its working model."""

    NAME: ClassVar[str] = "case-opened"

    code: CaseCode
    unit: Unit
    model: str
    born: BirthDate
    decision: str
    ground: Ground = Ground.AID


class BirthDateSet(CaseFact, frozen=True, kw_only=True):
    """The young person was born on another day than stood there; most often the day, where a month stood alone."""

    NAME: ClassVar[str] = "birth-date-set"

    born: BirthDate
    by: PersonId


class ModelTakenUp(CaseFact, frozen=True, kw_only=True):
    """From now on the case is held to these values; written when it is opened and when the configuration changes."""

    NAME: ClassVar[str] = "model-taken-up"

    values: Model


class PhaseMoved(CaseFact, frozen=True, kw_only=True):
    """The case took a step of the lifecycle."""

    NAME: ClassVar[str] = "phase-moved"

    phase: Phase
    reason: str | None = None
    by: PersonId | None = None


class CommandRead(CaseFact, frozen=True, kw_only=True):
    """Someone asked the bot for what it knows: which command, and who asked; never what it answered (R87)."""

    NAME: ClassVar[str] = "command-read"

    person: PersonId
    command: str


class ProtectionOfficerRead(CaseFact, frozen=True, kw_only=True):
    """A data-protection officer, who has no part in the case, looked at its log (R87)."""

    NAME: ClassVar[str] = "protection-officer-read"

    user: UserId
    command: str


BasisFact = BirthDateSet | ModelTakenUp | PhaseMoved
ReadFact = CommandRead | ProtectionOfficerRead
