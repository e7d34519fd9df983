"""One example of each fact about the plan."""

from datetime import date

from cases.facts.plan import ActionAdded, ActionDeclined, ActionDone, ActionHandedOver, ActionMoved, Reminded, Reminder
from tests.storage.examples.given import AT, CASE, EVA, PER, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    ActionAdded(
        case=CASE,
        at=AT,
        number=1,
        title="Ringa fritidsgården",
        area="fritid",
        owner=PER,
        due=date(2026, 12, 1),
        by=EVA,
        about=YOUTH,
    ),
    ActionMoved(case=CASE, at=AT, number=1, due=date(2026, 12, 3), by=EVA),
    ActionDeclined(case=CASE, at=AT, number=1, by=PER),
    ActionHandedOver(case=CASE, at=AT, number=1, owner=None),
    ActionDone(case=CASE, at=AT, number=1, by=EVA),
    Reminded(case=CASE, at=AT, person=PER, kind=Reminder.DAY_BEFORE, numbers=(1, 2)),
)
