"""One example of each fact about the case itself and its people."""

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
from cases.facts.members import FarewellWritten, PersonAdded, PersonGreeted, PersonLetIn, PersonTakenOut
from cases.ids import Handle, Party
from cases.models import STANDARD
from cases.people import SOC, Role, Way
from cases.phases import Phase
from cases.presence import WhyOut
from tests.storage.examples.given import AT, CASE, CODE, EVA, EVA_USER, OFFICER, PER, PER_USER, UNIT, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    CaseOpened(
        case=CASE, at=AT, code=CODE, unit=UNIT, model="standard", born=date(2010, 3, 14), decision="SN 2026-118",
        ground=Ground.SENTENCE,
    ),
    BirthDateSet(case=CASE, at=AT, born=Month(2010, 3), by=EVA),
    ModelTakenUp(case=CASE, at=AT, values=STANDARD),
    PersonAdded(
        case=CASE, at=AT, person=EVA, handle=Handle("samordnare"), role=Role.COORDINATOR, party=SOC, way=Way.MATRIX,
        user=EVA_USER, by=EVA,
    ),
    PersonAdded(
        case=CASE, at=AT, person=PER, handle=Handle("polis"), role=Role.POLICE_CONTACT, party=Party("polis"),
        way=Way.MATRIX, user=PER_USER, by=EVA,
    ),
    PersonAdded(
        case=CASE, at=AT, person=YOUTH, handle=Handle("ungdom"), role=Role.YOUTH, party=Party("familj"), way=Way.MAIL,
        address="kim@example.org", language="en", by=EVA,
    ),
    PersonGreeted(case=CASE, at=AT, person=YOUTH, by=EVA),
    PersonTakenOut(case=CASE, at=AT, person=PER, why=WhyOut.WITHDRAWN),
    PersonLetIn(case=CASE, at=AT, person=PER, by=EVA),
    PhaseMoved(case=CASE, at=AT, phase=Phase.CONSENTED, by=EVA),
    CommandRead(case=CASE, at=AT, person=EVA, command="plan"),
    FarewellWritten(case=CASE, at=AT, person=PER),
    ProtectionOfficerRead(case=CASE, at=AT, user=OFFICER, command="audit-show"),
)  # fmt: skip
UNREACHED: Final[dict[type[Example], str]] = {
    ProtectionOfficerRead: "the unit names no data-protection officer",
}
