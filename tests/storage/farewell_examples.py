"""One example of every fact of a farewell: written, sent, read."""

from datetime import datetime

from cases.facts import Fact, FarewellRead, FarewellSent, FarewellWritten
from cases.ids import CaseId, EventId, PersonId


def farewell_facts(case: CaseId, at: datetime, person: PersonId) -> tuple[Fact, ...]:
    """In an order in which they could have happened."""
    return (
        FarewellWritten(case=case, at=at, person=person),
        FarewellSent(case=case, at=at, person=person, event=EventId("$farewell"), answer=True),
        FarewellRead(case=case, at=at, person=person, event=EventId("$farewell")),
    )
