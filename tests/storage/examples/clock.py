"""One example of each fact about a clock that was wrong."""

from datetime import date, timedelta
from typing import Final

from cases.facts.consent import PaperEnded
from cases.facts.office import ClockConfirmed
from tests.storage.examples.given import AT, CASE, PAPER, Example

EXAMPLES: tuple[Example, ...] = (
    ClockConfirmed(at=AT, seen=AT + timedelta(days=731)),
    PaperEnded(case=CASE, at=AT, record=PAPER, through=date(2026, 11, 21)),
)
UNREACHED: Final[dict[type[Example], str]] = {
    ClockConfirmed: "the operator says so with the bot stopped",
    PaperEnded: "only where a clock that was believed was wrong",
}
