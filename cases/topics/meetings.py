"""The meetings of a case, and who was called to them."""

from datetime import datetime

from msgspec import field

from cases.facts import Attendance, ItipMethod, MeetingClosed, MeetingKind, NoteTaken, YouthAsked
from cases.ids import MeetingUid, PersonId
from cases.topics.heard import Heard
from cases.values import Value


class Invited(Value, frozen=True):
    """The last calendar object one person was sent for a meeting, and what they answered since."""

    method: ItipMethod
    sequence: int
    stamp: datetime
    answer: Attendance | None = None
    called: datetime | None = None
    """When the first call was written, of those that no cancellation that may have left stands between."""
    floor: int = 0
    """The lowest SEQUENCE whose time still holds: a new time raises it, and answers below it are to an old time."""
    since: datetime | None = None
    """The DTSTAMP of the first call of this SEQUENCE; a call sent once more has a later one."""
    heard: Heard | None = None
    """The latest that was heard of them, to whichever time."""
    called_again: datetime | None = None
    """When their call was last written once more because they had answered a time that is no more."""


class Meeting(Value, frozen=True):
    """A called meeting; times are aware. `invited` holds everyone who was ever sent a revision."""

    number: int
    uid: MeetingUid
    kind: MeetingKind
    start: datetime
    end: datetime
    place: str | None = None
    interpreter: str | None = None
    sequence: int = 0
    cancelled: bool = False
    closed: MeetingClosed | None = None
    youth_asked: YouthAsked | None = None
    """Who has asked the young person what they want said, last."""
    notes: tuple[NoteTaken, ...] = ()
    invited: dict[PersonId, Invited] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Neither called off nor closed."""
        return not self.cancelled and self.closed is None

    @property
    def took_place_or_may(self) -> bool:
        """Not called off, and nobody has said that it did not take place."""
        return not self.cancelled and (self.closed is None or self.closed.held)
