"""Facts of what a case rests on and where it stands: opened, born, held to a model, moved on; and read."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOpened(CaseFact):
    """A coordinator opened a case: the young person's birth date, the decision behind it, its working model."""

    NAME: ClassVar[str] = "case-opened"

    code: CaseCode
    unit: Unit
    model: str
    born: BirthDate
    decision: str
    ground: Ground = Ground.AID


@dataclass(frozen=True, slots=True, kw_only=True)
class BirthDateSet(CaseFact):
    """The young person was born on another day than stood there; most often the day, where a month stood alone."""

    NAME: ClassVar[str] = "birth-date-set"

    born: BirthDate
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelTakenUp(CaseFact):
    """From now on the case is held to these values; written when it is opened and when the configuration changes."""

    NAME: ClassVar[str] = "model-taken-up"

    values: Model


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseMoved(CaseFact):
    """The case took a step of the lifecycle."""

    NAME: ClassVar[str] = "phase-moved"

    phase: Phase
    reason: str | None = None
    by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRead(CaseFact):
    """Someone asked the bot for what it knows: which command, and who asked; never what it answered (R87)."""

    NAME: ClassVar[str] = "command-read"

    person: PersonId
    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionOfficerRead(CaseFact):
    """A data-protection officer, who has no part in the case, looked at its log (R87)."""

    NAME: ClassVar[str] = "protection-officer-read"

    user: UserId
    command: str


BasisFact = BirthDateSet | ModelTakenUp | PhaseMoved
ReadFact = CommandRead | ProtectionOfficerRead
