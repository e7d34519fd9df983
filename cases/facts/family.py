"""Facts of the family: the code on paper (R98), silence (R99), information (R91), *fel* (R9), last words (R19)."""

from datetime import datetime
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import PersonId


class CodeGiven(CaseFact, frozen=True, kw_only=True):
    """A code was drawn for this person's paper, and they are asked for it. Only a salted hash of it is kept."""

    NAME: ClassVar[str] = "code-given"

    person: PersonId
    salt: str
    digest: str
    by: PersonId


class CodeMissed(CaseFact, frozen=True, kw_only=True):
    """Somebody answered from this person's account with another code."""

    NAME: ClassVar[str] = "code-missed"

    person: PersonId


class CodeEnded(CaseFact, frozen=True, kw_only=True):
    """No answer to the code counts any more. `why` is a code: tries, days."""

    NAME: ClassVar[str] = "code-ended"

    person: PersonId
    why: str


class Silenced(CaseFact, frozen=True, kw_only=True):
    """No message of any kind to this person from now on; `person` None: to nobody of the family (R99)."""

    NAME: ClassVar[str] = "silenced"

    person: PersonId | None = None
    by: PersonId


class SpokenTo(CaseFact, frozen=True, kw_only=True):
    """The silence is over: of this person, or (None) the one that a coordinator laid on the whole family (R99)."""

    NAME: ClassVar[str] = "spoken-to"

    person: PersonId | None = None
    by: PersonId


class InformationSet(CaseFact, frozen=True, kw_only=True):
    """Whether this person may be told anything at all; on which ground, and where the decision lies (R91)."""

    NAME: ClassVar[str] = "information-set"

    person: PersonId
    allowed: bool
    reason: str
    reference: str
    by: PersonId


class LanguageChosen(CaseFact, frozen=True, kw_only=True):
    """One of the family wants to be written to in another language."""

    NAME: ClassVar[str] = "language-chosen"
    NO_LINE: ClassVar[str] = "changes neither who may know nor what"

    person: PersonId
    language: str


class PassedOn(CaseFact, frozen=True, kw_only=True):
    """A coordinator has sent this person, who is reached by phone alone, the words the bot wrote for them (R98)."""

    NAME: ClassVar[str] = "passed-on"

    person: PersonId
    by: PersonId


class SaidWrong(CaseFact, frozen=True, kw_only=True):
    """Who took a yes back wrote *fel* after it; `withdrawn` is when they had. By itself it changes nothing (R9)."""

    NAME: ClassVar[str] = "said-wrong"

    person: PersonId
    withdrawn: datetime


class WithdrawalRestored(CaseFact, frozen=True, kw_only=True):
    """A coordinator called them: that withdrawal was a mistake of their own, and takes nothing away any more."""

    NAME: ClassVar[str] = "withdrawal-restored"

    person: PersonId
    withdrawn: datetime
    by: PersonId


class LastWordsAgreed(CaseFact, frozen=True, kw_only=True):
    """Whether the young person says yes to one last text to this guardian on the day they come of age (R19)."""

    NAME: ClassVar[str] = "last-words-agreed"

    person: PersonId
    agreed: bool
    by: PersonId


FamilyFact = (
    CodeGiven
    | CodeMissed
    | CodeEnded
    | Silenced
    | SpokenTo
    | InformationSet
    | LanguageChosen
    | PassedOn
    | SaidWrong
    | WithdrawalRestored
    | LastWordsAgreed
)
