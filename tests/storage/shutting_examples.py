"""One example of every fact that keeps a case shut until a coordinator opens it: its gate, a journal set back."""

from datetime import datetime

from cases.facts import ConsentsStand, ConsentsSuspended, Fact, GateOpened, GateShut, LineBegan
from cases.ids import CaseId, PersonId, RecordId


def shutting_facts(case: CaseId, at: datetime, by: PersonId) -> tuple[Fact, ...]:
    """In an order in which they could have happened."""
    return (
        GateShut(case=case, at=at, why="broken-withdrawal"),
        GateOpened(case=case, at=at, by=by),
        LineBegan(at=at, line="0f" * 16, seen=120, since=at),
        ConsentsSuspended(case=case, at=at),
        ConsentsStand(case=case, at=at, papers=(RecordId("r1"),), by=by),
    )
