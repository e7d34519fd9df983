"""Whether a letter may leave now: asked when it is about to, not when it was written (R1, R29, R99)."""

from datetime import date
from enum import Enum, auto

from cases.admission import may_receive
from cases.case import Case
from cases.decision import ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.office import Office
from storage.letters import Letter


class Leave(Enum):
    """The guard's word on a letter."""

    NOW = auto()
    LATER = auto()
    NEVER = auto()


def may_leave(letter: Letter, case: Case | None, office: Office, day: date) -> Leave:
    """Only a farewell passes to someone not covered. Nobody with a changed identity is written to."""
    match letter.to:
        case ToPerson(person):
            if case is None:
                return Leave.NEVER
            if case.named(person).user in office.changed:
                return Leave.NEVER if letter.farewell else Leave.LATER
            return Leave.NOW if letter.farewell or may_receive(case, person, day) else Leave.NEVER
        case ToUser(user):
            return Leave.LATER if user in office.changed else Leave.NOW
        case ToCaseRoom() | ToOffice():
            return Leave.NOW
