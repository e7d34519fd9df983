"""One example of each fact about what was handed over or shared on another ground."""

from cases.facts.consent import ReceiptHandedOver, SharedOtherwise
from cases.ids import Party
from tests.storage.examples.given import AT, CASE, EVA, PAPER, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    ReceiptHandedOver(case=CASE, at=AT, person=YOUTH, record=PAPER, language="en", by=EVA),
    SharedOtherwise(case=CASE, at=AT, reference="SN 2026-9", parties=(Party("polis"),), by=EVA),
)
