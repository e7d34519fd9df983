"""One example of every fact of what the family's words came to."""

from datetime import datetime

from cases.facts import Fact
from cases.facts.hearing import (
    CryHeard,
    NotUnderstood,
    SignedByAnother,
    SpokenWithAlone,
    WithdrawalAsked,
    WithdrawalAskedAgain,
    WithdrawalQuestionClosed,
    WrongNumber,
)
from cases.ids import CaseId, Party, PersonId
from cases.questions import AskedFor, QuestionEnd


def hearing_facts(case: CaseId, at: datetime, person: PersonId, by: PersonId) -> tuple[Fact, ...]:
    """In an order in which they could have happened."""
    return (
        WithdrawalAsked(case=case, at=at, person=person, asked_for=AskedFor.WISH, parties=(Party("polis"),)),
        WithdrawalAskedAgain(case=case, at=at, person=person, asked=at),
        WithdrawalQuestionClosed(case=case, at=at, person=person, end=QuestionEnd.UNANSWERED, asked=at),
        WithdrawalQuestionClosed(case=case, at=at, person=person, end=QuestionEnd.LEFT),
        WithdrawalQuestionClosed(case=case, at=at, person=person, end=QuestionEnd.TAKEN, asked=at),
        SignedByAnother(case=case, at=at, person=person),
        SpokenWithAlone(case=case, at=at, person=person, day=at.date(), by=by),
        CryHeard(case=case, at=at, person=person, told=True),
        CryHeard(case=case, at=at, person=person, told=False),
        NotUnderstood(case=case, at=at, person=person),
        WrongNumber(case=case, at=at, person=person),
    )
