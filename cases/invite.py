"""What a calendar object to one person is filled with: a call to a meeting, a change of it, or its end (R76)."""

from dataclasses import dataclass
from datetime import datetime

from cases.facts import ItipMethod
from cases.ids import MeetingUid, PersonId


@dataclass(frozen=True, slots=True)
class Invite:
    """A calendar object for one person; the facts with the same numbers are in the same decision."""

    person: PersonId
    number: int
    uid: MeetingUid
    method: ItipMethod
    sequence: int
    stamp: datetime
    start: datetime
    end: datetime
    place: str | None = None
    whole: bool = True
    """CANCEL of the whole meeting (STATUS:CANCELLED), not of one person alone."""
    farewell: bool = False
    not_before: datetime | None = None
    file: bool = True
    """A calendar file goes along; where somebody lives with a protected identity words alone do (R76)."""
    place_taken_out: bool = False
    """The same time as before, and no place any more."""
    moved: bool = False
    """The person holds a call already, and it says another time or place."""
    own: bool = False
    """To the one who called it, whose answer says it: the file alone."""
