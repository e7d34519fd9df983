"""Papers, answers and withdrawals, after one more fact of them."""

from typing import assert_never

from cases.case import Case
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
from cases.facts.consent import ConsentFact, PaperEnded, VoidFact
from cases.folding.hearing import answered_by_deed
from cases.folding.rooms import looked_at_again, out_of_room, remember_room
from cases.ids import RecordId
from cases.models import Model
from cases.topics.consent import Record
from cases.values import replace


def fold_consent(case: Case, fact: ConsentFact) -> Case:
    match fact:
        case ConsentRecorded():
            record = Record(fact)
        case ConsentWithdrawn():
            case = answered_by_deed(remember_room(case, fact), fact)
            consent = replace(case.consent, withdrawals=(*case.consent.withdrawals, fact))
            return out_of_room(replace(case, consent=consent), fact.person)
        case AnswerGiven():
            record = case.consent.records[fact.record]
            record = replace(record, answers=(*record.answers, fact))
            yes = fact.answer is Answer.YES
            case = looked_at_again(case, fact.record) if yes else out_of_room(case, fact.person)
        case ConsentConfirmed():
            record = case.consent.records[fact.record]
            record = replace(record, confirmed=fact.at, rules=(case.rules,), births=(case.born,))
        case _:
            assert_never(fact)
    return with_records(case, {fact.record: record})


def with_records(case: Case, records: dict[RecordId, Record]) -> Case:
    """The case with these papers as they are now."""
    return replace(case, consent=replace(case.consent, records=case.consent.records | records))


def fold_model(case: Case, values: Model) -> Case:
    """A paper that was confirmed under one model stays bound by it beside those that come after."""
    records = {name: replace(each, rules=_with(each.rules, values)) for name, each in case.consent.records.items()}
    return with_records(replace(case, basis=replace(case.basis, model=values.name, rules=values)), records)


def fold_birth_date(case: Case, fact: BirthDateSet) -> Case:
    """A paper that was confirmed under one birth date stays bound by it beside those that come after."""
    bound = {name: each for name, each in case.consent.records.items() if each.births}
    records = {name: replace(each, births=(*each.births, fact.born)) for name, each in bound.items()}
    return with_records(replace(case, born=fact.born, basis=replace(case.basis, born_set=fact.at)), records)


def _with(lived: tuple[Model, ...], values: Model) -> tuple[Model, ...]:
    return (*lived, values) if lived and values not in lived else lived


def fold_void(case: Case, fact: VoidFact) -> Case:
    """A voided answer or paper stays where it was, with when it was found to be a mistake."""
    match fact:
        case AnswerVoided():
            return replace(case, consent=replace(case.consent, voids=(*case.consent.voids, fact)))
        case RecordVoided():
            return with_records(case, {fact.record: replace(case.consent.records[fact.record], voided=fact.at)})
    assert_never(fact)


def fold_ended(case: Case, fact: PaperEnded) -> Case:
    """A paper that had ended by a clock that was wrong, after that was put right: its last day is this one, if it had a
    later one."""
    record = case.consent.records[fact.record]
    paper = replace(record.paper, through=min(record.paper.through, fact.through))
    return with_records(case, {fact.record: replace(record, paper=paper)})
