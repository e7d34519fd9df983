"""What a calendar object says that came back to us: whose answer, to which call, in which order (RFC 5546 §3.2.3)."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What is asked or answered."""

    REPLY = "reply"
    COUNTER = "counter"
    """Another time is wished for: shown to the coordinator, and no answer."""
    REFRESH = "refresh"
    """The call is asked for once more."""


class Partstat(StrEnum):
    """An answer to a call (RFC 5545 §3.2.12)."""

    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    TENTATIVE = "TENTATIVE"


class Unread(StrEnum):
    """Why what came is no answer: the reason of a Refusal."""

    TOO_BIG = "calendar-too-big"
    TOO_MANY_LINES = "calendar-too-many-lines"
    TOO_DEEP = "calendar-too-deep"
    TOO_MANY_PARTS = "mail-too-many-parts"
    UNREADABLE = "calendar-unreadable"
    SEVERAL_CALENDARS = "calendar-several"
    NO_MEETING = "calendar-no-meeting"
    RECURRING = "calendar-recurring"
    NO_METHOD = "calendar-no-method"
    NOT_AN_ANSWER = "calendar-not-an-answer"
    NO_UID = "calendar-no-uid"
    SEVERAL_MEETINGS = "calendar-several-meetings"
    NO_ATTENDEE = "calendar-no-attendee"
    NO_STAMP = "calendar-no-stamp"
    UNDECIDED = "calendar-undecided"
    """It says of nobody whether they come."""
    DELEGATED = "calendar-delegated"


@dataclass(frozen=True, slots=True)
class Voice:
    """One ATTENDEE of the object. `addresses` are lower case, without `mailto:`; the first is the calendar user's own,
    another may stand in the EMAIL parameter."""

    addresses: tuple[str, ...] = field(repr=False)
    partstat: Partstat | None


@dataclass(frozen=True, slots=True)
class Answer:
    """A REPLY, COUNTER or REFRESH as it was read. Whose it is says the way it came, not the object.

    `sequence` is that of the call it answers, `stamp` (UTC) orders two answers to the same call. Times and texts of the
    meeting in it are not read; `comment` is never sent on.
    """

    kind: Kind
    uid: str
    voices: tuple[Voice, ...]
    sequence: int
    stamp: datetime
    organizer: str | None = field(default=None, repr=False)
    comment: str = field(default="", repr=False)

    def of(self, address: str) -> Partstat | None:
        """What it says of who was called at this address, in either case of its letters; None where it says nothing."""
        sought = address.casefold()
        return next((voice.partstat for voice in self.voices if sought in voice.addresses), None)
