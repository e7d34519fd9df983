"""Facts of who takes part: opened, added, greeted, taken out, let in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cases.days import BirthDate
from cases.facts.base import CaseFact
from cases.ids import CaseCode, Handle, Party, PersonId, Unit, UserId
from cases.models import Model
from cases.people import Role, Way
from cases.phases import Phase
from cases.presence import WhyOut


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
class PhaseMoved(CaseFact):
    """The case took a step of the lifecycle."""

    NAME: ClassVar[str] = "phase-moved"

    phase: Phase
    reason: str | None = None
    by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRead(CaseFact):
    """Someone asked the bot for what it knows: which command, by whom; never what it answered (R87)."""

    NAME: ClassVar[str] = "command-read"

    person: PersonId
    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionOfficerRead(CaseFact):
    """A data-protection officer, who has no part in the case, looked at its log (R87)."""

    NAME: ClassVar[str] = "protection-officer-read"

    user: UserId
    command: str


PeopleFact = PersonAdded | PersonGreeted | PersonTakenOut | PersonLetIn | FarewellWritten
BasisFact = BirthDateSet | ModelTakenUp | PhaseMoved
ReadFact = CommandRead | ProtectionOfficerRead
