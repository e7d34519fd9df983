"""The history of a case's consent: every paper, answer, withdrawal in the order they were typed (R23)."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from cases.case import Case
from cases.categories import category_text, party_text
from cases.decision import Line, TextValue
from cases.facts import (
    AnswerGiven,
    CaseFact,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    GateOpened,
    GateShut,
    ReceiptHandedOver,
    SharedOtherwise,
)
from cases.ids import Party, PersonId, RecordId


def history(case: Case, facts: Iterable[CaseFact]) -> tuple[Line, ...]:
    """One line a fact about consent, oldest first: the day signed or said, when it was typed, and by whom."""
    return tuple(line for fact in facts for line in _line(case, fact))


def _line(case: Case, fact: CaseFact) -> Iterator[Line]:
    match fact:
        case ConsentRecorded():
            yield _said(case, "history-paper", fact.at, fact.by, **_paper(fact))
        case AnswerGiven():
            yield _said(case, "history-answer", fact.at, fact.by, **_answer(case, fact))
        case ConsentConfirmed():
            yield _said(case, "history-confirmed", fact.at, fact.by, paper=_reference(case, fact.record))
        case ConsentWithdrawn():
            yield _said(case, "history-withdrawn", fact.at, fact.by, **_withdrawn(case, fact))
        case GateShut():
            yield _said(case, "history-gate-shut", fact.at, None)
        case GateOpened():
            yield _said(case, "history-gate-opened", fact.at, fact.by)
        case ReceiptHandedOver():
            who = case.handle(fact.person)
            yield _said(case, "history-receipt", fact.at, fact.by, who=who, paper=_reference(case, fact.record))
        case SharedOtherwise():
            parties = _parties(fact.parties)
            yield _said(case, "history-shared", fact.at, fact.by, paper=fact.reference, parties=parties)
        case _:
            return


def _said(case: Case, text: str, at: datetime, by: PersonId | None, **values: TextValue) -> Line:
    typed: dict[str, TextValue] = {"at": at, "by": case.handle(by) if by in case.people else ""}
    return Line(text, tuple((typed | values).items()))


def _paper(fact: ConsentRecorded) -> dict[str, TextValue]:
    return {
        "paper": fact.reference or "",
        "signed": fact.signed,
        "starts": fact.starts,
        "through": fact.through,
        "parties": _parties(tuple(dict.fromkeys(grant.party for grant in fact.grants))),
    }


def _answer(case: Case, fact: AnswerGiven) -> dict[str, TextValue]:
    return {
        "who": case.handle(fact.person),
        "answer": f"@word-{fact.answer.name.lower()}",
        "method": f"@method-{fact.method.name.lower().replace('_', '-')}",
        "signed": fact.signed,
        "paper": _reference(case, fact.record),
        "some": tuple(dict.fromkeys(category_text(grant.category) for grant in fact.only or ())),
    }


def _withdrawn(case: Case, fact: ConsentWithdrawn) -> dict[str, TextValue]:
    return {
        "who": case.handle(fact.person),
        "signed": fact.said,
        "method": f"@method-{fact.method.name.lower().replace('_', '-')}",
        "parties": _parties(fact.parties) or ("@party-all",),
        "kind": category_text(fact.category) if fact.category else "",
    }


def _reference(case: Case, record: RecordId) -> str:
    return case.records[record].paper.reference or ""


def _parties(parties: tuple[Party, ...]) -> tuple[str, ...]:
    return tuple(map(party_text, parties))
