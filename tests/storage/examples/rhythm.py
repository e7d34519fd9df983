"""One example of each fact about when the meetings of a case come."""

from datetime import date, time
from typing import Final

from cases.facts import Fact
from cases.facts.rhythm import BreakEnded, BreakNoted, CadenceStage, CadenceTold, SlotEnded, SlotSet
from tests.storage.examples.given import AT, CASE, EVA, START, Example

EXAMPLES: tuple[Example, ...] = (
    SlotSet(case=CASE, at=AT, weekday=1, clock=time(15), weeks=2, first=date(2026, 12, 1), by=EVA),
    SlotEnded(case=CASE, at=AT, by=EVA),
    BreakNoted(case=CASE, at=AT, first=date(2027, 6, 20), last=date(2027, 8, 15), name="sommar", by=EVA),
    BreakEnded(case=CASE, at=AT, first=date(2027, 6, 20), last=date(2027, 8, 15), by=EVA),
    CadenceTold(case=CASE, at=AT, after=START, stage=CadenceStage.WARNING),
)
UNREACHED: Final[dict[type[Fact], str]] = dict.fromkeys(
    (SlotSet, SlotEnded, BreakNoted, BreakEnded, CadenceTold), "says when to meet, and moves nobody"
)
