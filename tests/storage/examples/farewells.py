"""One example of each fact about a farewell."""

from cases.facts import Fact
from cases.facts.farewells import FarewellRead, FarewellSent
from cases.ids import EventId
from tests.storage.examples.given import AT, CASE, PER

EXAMPLES: tuple[Fact, ...] = (
    FarewellSent(case=CASE, at=AT, person=PER, event=EventId("$farewell"), answer=True),
    FarewellRead(case=CASE, at=AT, person=PER, event=EventId("$farewell")),
)
