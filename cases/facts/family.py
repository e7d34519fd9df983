"""Facts of the family's way in: a code on paper given, missed, ended (R98)."""

from dataclasses import dataclass
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeGiven(CaseFact):
    """A code was drawn for this person's paper, and they are asked for it. Only a salted hash of it is kept."""

    NAME: ClassVar[str] = "code-given"

    person: PersonId
    salt: str
    digest: str
    by: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeMissed(CaseFact):
    """Somebody answered from this person's account with another code."""

    NAME: ClassVar[str] = "code-missed"

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeEnded(CaseFact):
    """No answer to the code counts any more. `why` is a code: tries, days."""

    NAME: ClassVar[str] = "code-ended"

    person: PersonId
    why: str
