"""One colour for how a case stands; it says nothing of the people in it (R35)."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cases.case import Case
from cases.consent.effective import last_day
from cases.phases import Phase
from cases.plan.actions import open_actions
from cases.remembered import remembered

SOON: Final = timedelta(days=30)
"""How long before the end of what holds the light turns yellow; the first warning comes then too (R8)."""


class Light(StrEnum):
    """`light-…` is the text of each."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    CLOSED = "closed"


@remembered
def light(case: Case, day: date) -> Light:
    """Red: nothing holds, or the gate is shut. Yellow: it ends soon, or an action is overdue. Else green."""
    if case.phase is Phase.CLOSED:
        return Light.CLOSED
    through = last_day(case, day)
    if case.rooms.gate_shut or through is None:
        return Light.RED
    late = any(action.due < day for action in open_actions(case))
    return Light.YELLOW if late or through - day <= SOON else Light.GREEN


def light_text(case: Case, day: date) -> str:
    """Its name in the reader's language."""
    return f"@light-{light(case, day)}"
