"""One example of each fact about people at risk and their accounts."""

from cases.facts.safekeeping import AccountChanged, BlockLifted, PlaceHidden, ProtectionSet
from cases.people import Way
from tests.storage.examples.given import AT, CASE, EVA, OFFICER, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    ProtectionSet(case=CASE, at=AT, person=YOUTH, on=True, by=EVA),
    PlaceHidden(case=CASE, at=AT, number=1, sequence=2),
    AccountChanged(case=CASE, at=AT, person=YOUTH, way=Way.MATRIX, user=OFFICER, by=EVA),
    BlockLifted(case=CASE, at=AT, person=YOUTH, coordinator=OFFICER),
)
