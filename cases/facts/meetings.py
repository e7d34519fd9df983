"""Facts of meetings: called, moved, cancelled, invited, answered, closed."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Final

from cases.facts.base import CaseFact
from cases.ids import MeetingUid, PersonId

_SHOWN: Final = "is the work itself, which !möten shows"


class MeetingKind(StrEnum):
    """What kind of meeting it is; only a network meeting keeps the cadence (R46)."""

    NETWORK = "natverksmote"
    PRE = "formote"
    INDIVIDUAL = "enskilt"
    EXTRA = "extra"
    FOLLOW_UP = "uppfoljningsmote"
    FUTURE = "framtidsmote"
    INFORMATION = "informationsmote"


class ItipMethod(StrEnum):
    """The iTIP methods we send (RFC 5546 section 1.4)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class Attendance(StrEnum):
    """What someone answered to an invitation."""

    YES = "ja"
    NO = "nej"
    MAYBE = "kanske"
    LATE = "sen"
    SICK = "sjuk"
    OTHER_TIME = "annan tid"


class Participation(StrEnum):
    """How the young person took part (R55)."""

    LARGE = "stora"
    SMALL = "liten"
    ALONE = "enskilt"
    THROUGH_GUIDE = "lots"
    NOT_ASKED = "inte fragad"


class MeetingCalled(CaseFact, frozen=True, kw_only=True):
    """A meeting with a number that people say (`M3`) and a UID that calendars keep."""

    NAME: ClassVar[str] = "meeting-called"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    uid: MeetingUid
    kind: MeetingKind
    start: datetime
    end: datetime
    place: str | None = None
    by: PersonId


class MeetingMoved(CaseFact, frozen=True, kw_only=True):
    """A new time or place: `sequence` has risen and every answer is open again."""

    NAME: ClassVar[str] = "meeting-moved"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    start: datetime
    end: datetime
    place: str | None = None
    sequence: int
    by: PersonId


class MeetingCancelled(CaseFact, frozen=True, kw_only=True):
    """The meeting will not be."""

    NAME: ClassVar[str] = "meeting-cancelled"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    sequence: int
    by: PersonId


class InvitationWritten(CaseFact, frozen=True, kw_only=True):
    """A calendar object for one person is written; `stamp` is its DTSTAMP and rises for each person and UID.

    `again`: the call as it stands, because they have answered a time that is no more."""

    NAME: ClassVar[str] = "invitation-written"
    VERSION: ClassVar[int] = 2
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    person: PersonId
    method: ItipMethod
    sequence: int
    stamp: datetime
    again: bool = False


class MeetingAnswered(CaseFact, frozen=True, kw_only=True):
    """Someone answered the meeting as it stood at `sequence`; `stamp`: when they wrote it, None where it was heard."""

    NAME: ClassVar[str] = "meeting-answered"
    VERSION: ClassVar[int] = 2
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    person: PersonId
    answer: Attendance
    sequence: int
    stamp: datetime | None = None


class MeetingClosed(CaseFact, frozen=True, kw_only=True):
    """The meeting is over: whether it took place, who of those called was there, what was gone through, what is next.

    What became of each action stands in facts of the plan."""

    NAME: ClassVar[str] = "meeting-closed"

    number: int
    held: bool
    present: tuple[PersonId, ...] = ()
    absent: tuple[PersonId, ...] = ()
    youth: Participation | None = None
    reviewed: tuple[int, ...] = ()
    """The actions that were open and gone through (R59)."""
    following: int | None = None
    """The number of the next meeting (R45)."""
    no_following: str | None = None
    """Why there is none."""
    by: PersonId


class YouthAsked(CaseFact, frozen=True, kw_only=True):
    """Somebody has asked the young person what they want said at the meeting; what they answered is not kept (R53)."""

    NAME: ClassVar[str] = "youth-asked"

    number: int
    person: PersonId
    """Who asked."""
    day: date
    by: PersonId


class InterpreterBooked(CaseFact, frozen=True, kw_only=True):
    """Somebody interprets at the meeting: the language, never who."""

    NAME: ClassVar[str] = "interpreter-booked"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    language: str
    by: PersonId


class NoteTaken(CaseFact, frozen=True, kw_only=True):
    """Somebody's note to a meeting, for its minutes."""

    NAME: ClassVar[str] = "note-taken"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    text: str
    by: PersonId


MeetingFact = (
    MeetingCalled
    | MeetingMoved
    | MeetingCancelled
    | InvitationWritten
    | MeetingAnswered
    | MeetingClosed
    | YouthAsked
    | NoteTaken
    | InterpreterBooked
)
