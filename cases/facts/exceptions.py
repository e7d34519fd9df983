"""Facts of who need not be asked: exceptions about a guardian, the certifier's reply, assessed maturity (R3, R88)."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.facts.consent import Answer
from cases.ids import PersonId


class ExceptionCode(StrEnum):
    """Why a guardian's yes is not asked for, is asked of another, or why nothing is told to them."""

    PREVENTED = "vh_forhindrad"
    DECIDED_WITHOUT = "fb_6_13a"
    SOLE_CUSTODY = "ensam_vardnad"
    KEPT_FROM = "sekretess_mot_vh"
    APPOINTED = "sarskilt_forordnad_vh"
    GOOD_MAN = "god_man"
    NEVER_GUARDIAN = "aldrig_vh"
    """Added as a guardian by mistake; noted by `!person bort vh2 folkbokföring=DATUM` and in no other way."""


class ExceptionNoted(CaseFact, frozen=True, kw_only=True):
    """Socialtjänsten says that this exception holds of a guardian, by a decision that has a reference."""

    NAME: ClassVar[str] = "exception-noted"

    code: ExceptionCode
    person: PersonId
    reference: str
    by: PersonId
    custody_through: date | None = None
    """The guardian's last day of custody, where it is one to come; None: it has ended."""
    both_asked: date | None = None
    """The day on which both guardians had been asked first (fb_6_13a)."""


class ExceptionAnswered(CaseFact, frozen=True, kw_only=True):
    """The certifier's yes or no to the exception of this code and guardian that was noted last."""

    NAME: ClassVar[str] = "exception-answered"

    code: ExceptionCode
    person: PersonId
    answer: Answer
    by: PersonId


class ExceptionVoided(CaseFact, frozen=True, kw_only=True):
    """The exception of this code and guardian that was noted last was a mistake.

    Someone kept from knowing by it is told nothing until a coordinator says otherwise."""

    NAME: ClassVar[str] = "exception-voided"

    code: ExceptionCode
    person: PersonId
    by: PersonId


class MaturityAssessed(CaseFact, frozen=True, kw_only=True):
    """The young person was found mature enough for the model's own rule of guardians from fifteen, on a day."""

    NAME: ClassVar[str] = "maturity-assessed"

    reference: str
    assessed: date
    by: PersonId


ExceptionFact = ExceptionNoted | ExceptionAnswered | ExceptionVoided | MaturityAssessed
