"""Papers, answers and withdrawals, after one more fact of them."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case, Record
from cases.facts import (
    Answer,
    AnswerGiven,
    AnswerVoided,
    BirthDateSet,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    RecordVoided,
)
from cases.folding.hearing import answered_by_deed
from cases.folding.rooms import heard_anew, out_of_room, remember_room
from cases.models import Model


def fold_consent(case: Case, fact: ConsentRecorded | AnswerGiven | ConsentConfirmed | ConsentWithdrawn) -> Case:
    match fact:
        case ConsentRecorded():
            return replace(case, records=case.records | {fact.record: Record(fact)})
        case ConsentWithdrawn():
            case = answered_by_deed(remember_room(case, fact), fact)
            return out_of_room(replace(case, withdrawals=(*case.withdrawals, fact)), fact.person)
        case AnswerGiven():
            record = case.records[fact.record]
            record = replace(record, answers=(*record.answers, fact))
            yes = fact.answer is Answer.YES
            case = heard_anew(case, fact.record) if yes else out_of_room(case, fact.person)
        case ConsentConfirmed():
            record = replace(case.records[fact.record], confirmed=fact.at, rules=(case.rules,), births=(case.born,))
        case _:
            assert_never(fact)
    return replace(case, records=case.records | {fact.record: record})


def fold_model(case: Case, values: Model) -> Case:
    """A paper that was confirmed under one model stays bound by it beside those that come after."""
    records = {name: replace(each, rules=_with(each.rules, values)) for name, each in case.records.items()}
    return replace(case, model=values.name, rules=values, records=records)


def fold_birth_date(case: Case, fact: BirthDateSet) -> Case:
    """A paper that was confirmed under one birth date stays bound by it beside those that come after."""
    records = {
        name: replace(each, births=(*each.births, fact.born)) if each.births else each
        for name, each in case.records.items()
    }
    return replace(case, born=fact.born, born_set=fact.at, records=records)


def _with(lived: tuple[Model, ...], values: Model) -> tuple[Model, ...]:
    return (*lived, values) if lived and values not in lived else lived


def fold_void(case: Case, fact: RecordVoided | AnswerVoided) -> Case:
    """What was taken down stays where it was, with when it was found to be a mistake."""
    if isinstance(fact, AnswerVoided):
        return replace(case, voids=(*case.voids, fact))
    record = replace(case.records[fact.record], voided=fact.at)
    return replace(case, records=case.records | {fact.record: record})
