"""One example of each fact about who looks after the case."""

from datetime import date

from cases.facts.desk import CoordinatorTookOver, StandInBegan, StandInEnded, StandInNamed
from cases.people import Role
from tests.storage.examples.given import AT, CASE, EVA, PER, PER_USER, Example

EXAMPLES: tuple[Example, ...] = (
    CoordinatorTookOver(case=CASE, at=AT, person=EVA),
    StandInNamed(
        case=CASE,
        at=AT,
        away=EVA,
        person=PER,
        user=PER_USER,
        language="sv",
        first=date(2027, 7, 1),
        last=date(2027, 8, 5),
    ),
    StandInBegan(case=CASE, at=AT, away=EVA, person=PER, was=Role.GUIDE),
    StandInEnded(case=CASE, at=AT, away=EVA, person=PER, back=Role.GUIDE),
)
