"""One example of each fact of consent, of what was handed over, and of what ended by a wrong clock."""

from datetime import date
from typing import Final

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
    PaperEnded,
    ReceiptHandedOver,
    RecordVoided,
    SharedOtherwise,
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
    ReceiptHandedOver(case=CASE, at=AT, person=YOUTH, record=PAPER, language="en", by=EVA),
    SharedOtherwise(case=CASE, at=AT, reference="SN 2026-9", parties=(Party("polis"),), by=EVA),
    PaperEnded(case=CASE, at=AT, record=PAPER, through=date(2026, 11, 21)),
)  # fmt: skip
UNREACHED: Final[dict[type[Example], str]] = {
    PaperEnded: "only where a clock that was believed was wrong",
}
