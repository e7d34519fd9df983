"""One example of each fact about a journal that was set back."""

from typing import Final

from cases.facts.setback import ConsentsStand, ConsentsSuspended, LineBegan
from cases.ids import RecordId
from tests.storage.examples.given import AT, CASE, EVA, Example

EXAMPLES: tuple[Example, ...] = (
    LineBegan(at=AT, line="0f" * 16, seen=120, since=AT),
    ConsentsSuspended(case=CASE, at=AT),
    ConsentsStand(case=CASE, at=AT, papers=(RecordId("r1"),), by=EVA),
)
UNREACHED: Final[dict[type[Example], str]] = {
    LineBegan: "no older journal is put back here",
    ConsentsSuspended: "played in a town of its own",
    ConsentsStand: "played in a town of its own",
}
