"""What waits for one of the professionals in one case: a call without their answer, an action of theirs that is due."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import today
from cases.meetings.calling import held_by
from cases.people import Person
from cases.plan.actions import owned
from cases.topics.meetings import Meeting
from cases.topics.plan import Action

SOON: Final = timedelta(days=7)
"""How long before its day an action is worth a word."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The soonest first."""

    meetings: tuple[Meeting, ...] = ()
    actions: tuple[Action, ...] = ()


def waiting(case: Case, by: Person, now: datetime) -> Waiting:
    """As the case stands at this moment."""
    meetings = (each for each in held_by(case, by, now) if each.invited[by.id].answer is None)
    return Waiting(tuple(meetings), tuple(each for each in owned(case, by) if each.due <= today(now) + SOON))
