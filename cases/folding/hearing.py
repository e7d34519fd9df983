"""How a case changes with what the family's words came to: open questions, cries for help, wrong numbers."""

from typing import assert_never

from cases.case import Case
from cases.facts import ConsentWithdrawn
from cases.facts.hearing import (
    CryHeard,
    HearingFact,
    NotUnderstood,
    SignedByAnother,
    SpokenWithAlone,
    WithdrawalAsked,
    WithdrawalAskedAgain,
    WithdrawalQuestionClosed,
    WrongNumber,
)
from cases.people import Person
from cases.questions import Question, QuestionEnd
from cases.values import replace


def fold_hearing(case: Case, fact: HearingFact) -> Case:
    """The case after one more of these facts."""
    who = case.people[fact.person]
    return replace(case, people=case.people | {who.id: _after(who, fact)})


def answered_by_deed(case: Case, gone: ConsentWithdrawn) -> Case:
    """A withdrawal answers what was asked about those parties, however it was said; of one kind alone it does not."""
    who = case.people.get(gone.person)
    if who is None or gone.category is not None or not who.said.questions:
        return case
    left = (_without(question, gone) for question in who.said.questions)
    said = replace(who.said, questions=tuple(each for each in left if each is not None))
    return replace(case, people=case.people | {who.id: replace(who, said=said)})


def _without(question: Question, gone: ConsentWithdrawn) -> Question | None:
    """What is still asked; a question about all is answered by all alone."""
    if not gone.parties:
        return None
    if not question.parties:
        return question
    rest = tuple(party for party in question.parties if party not in gone.parties)
    return replace(question, parties=rest) if rest else None


def _after(who: Person, fact: HearingFact) -> Person:
    match fact:
        case WithdrawalAsked():
            return _asked(who, fact)
        case WithdrawalAskedAgain():
            return _asked_again(who, fact)
        case WithdrawalQuestionClosed():
            return _closed(who, fact)
        case CryHeard():
            return replace(who, said=replace(who.said, cry_told=fact.at)) if fact.told else who
        case NotUnderstood():
            return replace(who, said=replace(who.said, not_understood=fact.at))
        case WrongNumber():
            code = replace(who.contact.code, ended=True) if who.contact.code else None
            contact = replace(who.contact, silenced=fact.at, greeted=False, code=code)
            return replace(who, contact=contact, said=replace(who.said, questions=()))
        case SignedByAnother() | SpokenWithAlone():
            return who
    assert_never(fact)


def _asked(who: Person, fact: WithdrawalAsked) -> Person:
    """The same question asked once more takes the earlier one's place; a wish stays."""
    others = tuple(each for each in who.said.questions if each.is_wish or each.parties != fact.parties)
    questions = (*others, Question(fact.asked_for, fact.parties, fact.at))
    return replace(who, said=replace(who.said, questions=questions))


def _asked_again(who: Person, fact: WithdrawalAskedAgain) -> Person:
    again = (replace(each, again=True) if each.asked == fact.asked else each for each in who.said.questions)
    return replace(who, said=replace(who.said, questions=tuple(again)))


def _closed(who: Person, fact: WithdrawalQuestionClosed) -> Person:
    gone = tuple(each for each in who.said.questions if fact.asked in {None, each.asked})
    kept = tuple(each for each in who.said.questions if each not in gone)
    left = frozenset(each.parties for each in gone) if fact.end is QuestionEnd.LEFT else frozenset()
    return replace(who, said=replace(who.said, questions=kept, left_as_is=who.said.left_as_is | left))
