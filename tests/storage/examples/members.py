"""One example of each fact of who takes part, of who is to be added, and of farewells."""

from cases.facts.members import (
    AddingAsked,
    AddingLeft,
    FarewellRead,
    FarewellSent,
    FarewellWritten,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
)
from cases.ids import EventId, Handle, Party
from cases.people import SOC, Role, Way
from cases.presence import WhyOut
from tests.storage.examples.given import ANOTHER, AT, CASE, EVA, EVA_USER, PER, PER_USER, YOUTH, Example

_ANOTHER = PersonAdded(
    case=CASE, at=AT, person=ANOTHER, handle=Handle("vh2"), role=Role.GUARDIAN, party=Party("familj"), way=Way.RING,
    by=EVA,
)  # fmt: skip
EXAMPLES: tuple[Example, ...] = (
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
    FarewellWritten(case=CASE, at=AT, person=PER),
    AddingAsked(case=CASE, at=AT, who=_ANOTHER),
    AddingLeft(case=CASE, at=AT, person=ANOTHER, by=EVA),
    FarewellSent(case=CASE, at=AT, person=PER, event=EventId("$farewell"), answer=True),
    FarewellRead(case=CASE, at=AT, person=PER, event=EventId("$farewell")),
)  # fmt: skip
