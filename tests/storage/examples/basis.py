"""One example of each fact of what a case rests on and where it stands."""

from datetime import date
from typing import Final

from cases.days import Month
from cases.facts.basis import (
    BirthDateSet,
    CaseOpened,
    CommandRead,
    Ground,
    ModelTakenUp,
    PhaseMoved,
    ProtectionOfficerRead,
)
from cases.models import STANDARD
from cases.phases import Phase
from tests.storage.examples.given import AT, CASE, CODE, EVA, OFFICER, UNIT, Example

EXAMPLES: tuple[Example, ...] = (
    CaseOpened(
        case=CASE, at=AT, code=CODE, unit=UNIT, model="standard", born=date(2010, 3, 14), decision="SN 2026-118",
        ground=Ground.SENTENCE,
    ),
    BirthDateSet(case=CASE, at=AT, born=Month(2010, 3), by=EVA),
    ModelTakenUp(case=CASE, at=AT, values=STANDARD),
    PhaseMoved(case=CASE, at=AT, phase=Phase.CONSENTED, by=EVA),
    CommandRead(case=CASE, at=AT, person=EVA, command="plan"),
    ProtectionOfficerRead(case=CASE, at=AT, user=OFFICER, command="audit-show"),
)  # fmt: skip
UNREACHED: Final[dict[type[Example], str]] = {
    ProtectionOfficerRead: "the unit names no data-protection officer",
}
