"""The history of a case's consent: every paper, answer and withdrawal in the order they were typed (R23)."""

from collections.abc import Iterable, Iterator

from cases.case import Case
from cases.consent.answers import voided_at, withdrawal_voided_at
from cases.consent.categories import category_text, party_text
from cases.decision import Line, TextValue
from cases.facts import (
    AnswerGiven,
    AnswerVoided,
    CaseFact,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    ExceptionAnswered,
    ExceptionNoted,
    GateOpened,
    GateShut,
    MaturityAssessed,
    PaperEnded,
    ReceiptHandedOver,
    RecordVoided,
    SharedOtherwise,
)
from cases.facts.exceptions import ExceptionVoided
from cases.facts.setback import ConsentsStand, ConsentsSuspended
from cases.ids import Party, RecordId


def history(case: Case, facts: Iterable[CaseFact]) -> tuple[Line, ...]:
    """A line for each thing said about consent, oldest first: the day signed or said, when it was typed, who typed
    it."""
    return tuple(line for fact in facts for line in _line(case, fact))


def _line(case: Case, fact: CaseFact) -> Iterator[Line]:
    match fact:
        case ConsentRecorded():
            yield from _on_paper(case, fact)
        case AnswerGiven():
            yield _said(case, "history-answer", fact, **_answer(case, fact))
        case ConsentConfirmed():
            yield _said(case, "history-confirmed", fact, paper=_reference(case, fact.record))
        case ConsentWithdrawn():
            yield _said(case, "history-withdrawn", fact, **_withdrawn(case, fact))
        case PaperEnded():
            yield _said(case, "history-paper-ended", fact, paper=_reference(case, fact.record), through=fact.through)
        case RecordVoided():
            yield _said(case, "history-paper-voided", fact, paper=_reference(case, fact.record))
        case AnswerVoided():
            reference = _reference(case, fact.record) if fact.record else ""
            yield _said(case, "history-answer-voided", fact, who=case.handle(fact.person), paper=reference)
        case _:
            yield from _beside(case, fact)


def _on_paper(case: Case, fact: ConsentRecorded) -> Iterator[Line]:
    """The paper, and what it says beside the answers: the evaluation it rests on, which text was read, the child."""
    yield _said(case, "history-paper", fact, **_paper(case, fact))
    if fact.evaluated:
        yield _said(case, "history-evaluated", fact, day=fact.evaluated)
    if fact.form:
        yield _said(case, "history-form", fact, form=fact.form.version, language=fact.form.language)
    if fact.child_heard:
        yield _said(case, "history-child-heard", fact, day=fact.child_heard)


def _beside(case: Case, fact: CaseFact) -> Iterator[Line]:
    """What is no answer, and yet of consent: exceptions, the gate, receipts, other grounds."""
    match fact:
        case ExceptionNoted() | ExceptionAnswered():
            yield _said(case, "history-exception", fact, **_exception(case, fact))
        case ExceptionVoided():
            who = case.handle(fact.person)
            yield _said(case, "history-exception-voided", fact, code=str(fact.code), who=who)
        case MaturityAssessed():
            yield _said(case, "history-maturity", fact, paper=fact.reference, signed=fact.assessed)
        case GateShut():
            yield _said(case, "history-gate-shut", fact)
        case GateOpened():
            yield _said(case, "history-gate-opened", fact)
        case ConsentsSuspended():
            yield _said(case, "history-suspended", fact)
        case ConsentsStand():
            yield _said(case, "history-stand", fact)
        case ReceiptHandedOver():
            who = case.handle(fact.person)
            yield _said(case, "history-receipt", fact, who=who, paper=_reference(case, fact.record))
        case SharedOtherwise():
            yield _said(case, "history-shared", fact, paper=fact.reference, parties=_parties(fact.parties))
        case _:
            return


def _said(case: Case, text: str, fact: CaseFact, **values: TextValue) -> Line:
    by = getattr(fact, "by", None)
    typed: dict[str, TextValue] = {"at": fact.at, "by": case.handle(by) if by in case.people else ""}
    return Line(text, tuple((typed | values).items()))


def _paper(case: Case, fact: ConsentRecorded) -> dict[str, TextValue]:
    return {
        "paper": fact.reference or "",
        "signed": fact.signed,
        "starts": fact.starts,
        "through": fact.through,
        "parties": _parties(tuple(dict.fromkeys(grant.party for grant in fact.grants))),
        "void": int(case.consent.records[fact.record].voided is not None),
    }


def _answer(case: Case, fact: AnswerGiven) -> dict[str, TextValue]:
    return {
        "who": case.handle(fact.person),
        "answer": f"@word-{fact.answer.name.lower()}",
        "method": f"@method-{fact.method.name.lower().replace('_', '-')}",
        "signed": fact.signed,
        "paper": _reference(case, fact.record),
        "some": tuple(dict.fromkeys(category_text(grant.category) for grant in fact.only or ())),
        "alone": int(fact.alone),
        "void": int(voided_at(case, case.consent.records[fact.record], fact) is not None),
    }


def _withdrawn(case: Case, fact: ConsentWithdrawn) -> dict[str, TextValue]:
    return {
        "who": case.handle(fact.person),
        "signed": fact.said,
        "method": f"@method-{fact.method.name.lower().replace('_', '-')}",
        "parties": _parties(fact.parties) or ("@party-all",),
        "kind": category_text(fact.category) if fact.category else "",
        "void": int(withdrawal_voided_at(case, fact) is not None),
    }


def _exception(case: Case, fact: ExceptionNoted | ExceptionAnswered) -> dict[str, TextValue]:
    return {
        "code": str(fact.code),
        "who": case.handle(fact.person),
        "paper": "" if isinstance(fact, ExceptionAnswered) else fact.reference,
        "answer": f"@word-{fact.answer.name.lower()}" if isinstance(fact, ExceptionAnswered) else "",
    }


def _reference(case: Case, record: RecordId) -> str:
    return case.consent.records[record].paper.reference or ""


def _parties(parties: tuple[Party, ...]) -> tuple[str, ...]:
    return tuple(map(party_text, parties))
