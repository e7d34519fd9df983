"""The open question to one of the family whether they take a yes back: why it was asked, and of which parties (R9)."""

from datetime import datetime
from enum import StrEnum

from cases.ids import Party
from cases.values import Value


class AskedFor(StrEnum):
    """Why the question was asked, and so what it holds back and what comes of no answer."""

    WISH = "wish"
    """They wish it: letters to those parties wait, and unanswered for a day it acts as it was said."""
    UNCLEAR = "unclear"
    QUESTION = "question"
    REGRET = "regret"
    """*Jag ångrar mig*, where it may be about a time as well."""


class QuestionEnd(StrEnum):
    """How a question stopped being open."""

    TAKEN = "taken"
    """They said which parties they meant; the withdrawal is a fact of its own."""
    LEFT = "left"
    """They answered no: all is as before, and they are never asked about that again."""
    UNANSWERED = "unanswered"
    """A wish that nobody answered for a day: it acted as it was said."""


class Question(Value, frozen=True):
    """One question, open. No party named is all of them."""

    asked_for: AskedFor
    parties: tuple[Party, ...]
    asked: datetime
    again: bool = False
    """It has been asked once more."""

    @property
    def is_wish(self) -> bool:
        return self.asked_for is AskedFor.WISH

    def is_about(self, party: Party) -> bool:
        return not self.parties or party in self.parties


def together(questions: tuple[Question, ...]) -> tuple[Party, ...]:
    """The parties that these questions name; none where one of them is about all."""
    if not all(question.parties for question in questions):
        return ()
    return tuple(dict.fromkeys(party for question in questions for party in question.parties))
