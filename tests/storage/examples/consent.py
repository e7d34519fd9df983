"""One example of each fact about consent: papers, answers, confirmations, mistakes, the gate."""

from datetime import date

from cases.facts.consent import (
    Answer,
    AnswerGiven,
    AnswerVoided,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    FamilyBox,
    Form,
    GateOpened,
    GateShut,
    Method,
    RecordVoided,
)
from cases.ids import Party
from tests.storage.examples.given import AT, CASE, EVA, GRANTS, PAPER, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    ConsentRecorded(
        case=CASE,
        at=AT,
        record=PAPER,
        reference="Akt 7",
        method=Method.PAPER,
        signed=date(2026, 11, 20),
        starts=date(2026, 11, 22),
        through=date(2027, 5, 20),
        grants=GRANTS,
        by=EVA,
        family=(FamilyBox(YOUTH, "Akt 7:2"),),
        form=Form("2026-1", "svenska"),
        child_heard=date(2026, 11, 18),
    ),
    AnswerGiven(
        case=CASE,
        at=AT,
        record=PAPER,
        person=YOUTH,
        answer=Answer.YES,
        signed=date(2026, 11, 20),
        method=Method.PAPER,
        by=EVA,
        only=GRANTS[:1],
        alone=True,
    ),
    ConsentConfirmed(case=CASE, at=AT, record=PAPER, by=EVA),
    ConsentWithdrawn(case=CASE, at=AT, person=YOUTH, parties=(Party("polis"),), said=date(2026, 11, 22), by=YOUTH),
    RecordVoided(case=CASE, at=AT, record=PAPER, by=EVA),
    AnswerVoided(case=CASE, at=AT, person=YOUTH, record=PAPER, by=EVA),
    GateShut(case=CASE, at=AT, why="broken-withdrawal"),
    GateOpened(case=CASE, at=AT, by=EVA),
)
