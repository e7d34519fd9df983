"""The facts of a clock that was wrong: confirmed by the operator, and a paper that had ended by it."""

from datetime import date, datetime, timedelta

from cases.facts import ClockConfirmed, Fact, PaperEnded
from cases.ids import CaseId, RecordId


def clock_facts(case: CaseId, at: datetime, paper: RecordId) -> tuple[Fact, ...]:
    """In an order in which they could have happened."""
    return (
        ClockConfirmed(at=at, seen=at + timedelta(days=731)),
        PaperEnded(case=case, at=at, record=paper, through=date(2026, 11, 21)),
    )
