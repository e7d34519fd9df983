"""Facts of what the family's words came to: the question about a withdrawal, a cry for help, a wrong number."""

from datetime import date, datetime
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import Party, PersonId
from cases.questions import AskedFor, QuestionEnd


class WithdrawalAsked(CaseFact, frozen=True, kw_only=True):
    """Somebody is asked whether they take their yes back from these parties; none named is all of them (R9)."""

    NAME: ClassVar[str] = "withdrawal-asked"

    person: PersonId
    asked_for: AskedFor
    parties: tuple[Party, ...] = ()


class WithdrawalAskedAgain(CaseFact, frozen=True, kw_only=True):
    """The same question was asked once more, the morning after; `asked` is when it was asked first."""

    NAME: ClassVar[str] = "withdrawal-asked-again"

    person: PersonId
    asked: datetime


class WithdrawalQuestionClosed(CaseFact, frozen=True, kw_only=True):
    """The question asked then is open no longer; `asked` None: none of this person's questions is."""

    NAME: ClassVar[str] = "withdrawal-question-closed"

    person: PersonId
    end: QuestionEnd
    asked: datetime | None = None


class SignedByAnother(CaseFact, frozen=True, kw_only=True):
    """What was written in this person's chat at that moment, and closed, was signed by somebody else."""

    NAME: ClassVar[str] = "signed-by-another"

    person: PersonId


class SpokenWithAlone(CaseFact, frozen=True, kw_only=True):
    """A coordinator says that they have spoken with this person alone, and on which day (R9)."""

    NAME: ClassVar[str] = "spoken-with-alone"

    person: PersonId
    day: date
    by: PersonId


class CryHeard(CaseFact, frozen=True, kw_only=True):
    """Somebody wrote what may be danger; that they did, never what. `told`: the colleagues were told of it."""

    NAME: ClassVar[str] = "cry-heard"

    person: PersonId
    told: bool


class NotUnderstood(CaseFact, frozen=True, kw_only=True):
    """Somebody wrote what the bot does not know; that they did, never what (R96)."""

    NAME: ClassVar[str] = "not-understood"

    person: PersonId


class WrongNumber(CaseFact, frozen=True, kw_only=True):
    """Somebody answered from this person's account that it is not they: nothing more goes there."""

    NAME: ClassVar[str] = "wrong-number"

    person: PersonId


HearingFact = (
    WithdrawalAsked
    | WithdrawalAskedAgain
    | WithdrawalQuestionClosed
    | SignedByAnother
    | SpokenWithAlone
    | CryHeard
    | NotUnderstood
    | WrongNumber
)
