"""One example of each fact about a farewell."""

from cases.facts.members import FarewellRead, FarewellSent
from cases.ids import EventId
from tests.storage.examples.given import AT, CASE, PER, Example

EXAMPLES: tuple[Example, ...] = (
    FarewellSent(case=CASE, at=AT, person=PER, event=EventId("$farewell"), answer=True),
    FarewellRead(case=CASE, at=AT, person=PER, event=EventId("$farewell")),
)
