"""One example of each fact about what the family's words came to."""

from typing import Final

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
from cases.ids import Party
from cases.questions import AskedFor, QuestionEnd
from tests.storage.examples.given import AT, CASE, EVA, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    WithdrawalAsked(case=CASE, at=AT, person=YOUTH, asked_for=AskedFor.WISH, parties=(Party("polis"),)),
    WithdrawalAskedAgain(case=CASE, at=AT, person=YOUTH, asked=AT),
    WithdrawalQuestionClosed(case=CASE, at=AT, person=YOUTH, end=QuestionEnd.UNANSWERED, asked=AT),
    WithdrawalQuestionClosed(case=CASE, at=AT, person=YOUTH, end=QuestionEnd.LEFT),
    WithdrawalQuestionClosed(case=CASE, at=AT, person=YOUTH, end=QuestionEnd.TAKEN, asked=AT),
    SignedByAnother(case=CASE, at=AT, person=YOUTH),
    SpokenWithAlone(case=CASE, at=AT, person=YOUTH, day=AT.date(), by=EVA),
    CryHeard(case=CASE, at=AT, person=YOUTH, told=True),
    CryHeard(case=CASE, at=AT, person=YOUTH, told=False),
    NotUnderstood(case=CASE, at=AT, person=YOUTH),
    WrongNumber(case=CASE, at=AT, person=YOUTH),
)
UNREACHED: Final[dict[type[Example], str]] = {
    WrongNumber: "each account is of the person that the case says",
}
