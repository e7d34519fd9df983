"""The meetings of a case, and who was called to them."""

from datetime import datetime

from msgspec import field

from cases.facts import Attendance, ItipMethod, MeetingKind
from cases.ids import MeetingUid, PersonId
from cases.values import Value


class Invited(Value, frozen=True):
    """The last calendar object one person was sent for a meeting, and what they answered since."""

    method: ItipMethod
    sequence: int
    stamp: datetime
    answer: Attendance | None = None
    called: datetime | None = None
    """When the first call was written, of those that no cancellation that may have left stands between."""


class Meeting(Value, frozen=True):
    """A called meeting; times are aware. `invited` holds everyone who was ever sent a revision."""

    number: int
    uid: MeetingUid
    kind: MeetingKind
    start: datetime
    end: datetime
    place: str | None = None
    sequence: int = 0
    cancelled: bool = False
    invited: dict[PersonId, Invited] = field(default_factory=dict)
