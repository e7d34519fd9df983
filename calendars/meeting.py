"""A meeting as answers to it meet it: what was sent to whom, and what was last heard of each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from calendars.answer import Partstat
from cases.topics.heard import Heard

AGAIN_AFTER: Final = timedelta(days=1)


class Unapplied(StrEnum):
    """Why what was read changes nothing: the reason of a Refusal."""

    OTHER_MEETING = "reply-other-meeting"
    STRANGER = "reply-stranger"
    """It speaks of nobody who was called: silence, and the coordinator is told."""
    SEVERAL_PEOPLE = "reply-several-people"
    """It speaks of several who were called; one file answers for one."""
    FOREIGN_ORGANIZER = "reply-foreign-organizer"
    UNDECIDED = "reply-undecided"
    """It says of this person neither yes, no nor perhaps."""
    WISH = "reply-wish"
    """Another time is wished for: shown to the coordinator, and no answer."""
    ASKS_AGAIN = "reply-asks-again"
    """The call is asked for once more: sent as it stands now."""
    CANCELLED = "reply-cancelled"
    AHEAD = "reply-ahead"
    """It answers a call that was never sent."""
    OLD_TIME = "reply-old-time"
    """It answers a time that is no more: the call is sent once more, as it stands now."""
    OLD_TIME_AGAIN = "reply-old-time-again"
    """The same, and the call was sent once more within a day."""
    OVERTAKEN = "reply-overtaken"
    """A later answer of this person is known."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person who was called. `sequence` is that of the last message they were sent, `floor` the lowest whose time
    still holds (`reset_seq`: a new time raises it), `organizer` the address they were called from."""

    sequence: int
    floor: int = 0
    heard: Heard | None = None
    organizer: str | None = field(default=None, repr=False)
    called_again: datetime | None = None
    """When the call was last sent once more because an old one was answered."""

    @property
    def last(self) -> tuple[int, datetime, datetime] | None:
        """(SEQUENCE, DTSTAMP, arrival) of what counts."""
        return (self.heard.sequence, self.heard.stamp, self.heard.arrival) if self.heard else None

    @property
    def partstat(self) -> Partstat | None:
        """What they have answered to the time that holds now; None is NEEDS-ACTION."""
        if self.heard is None or self.heard.sequence < self.floor:
            return None
        return Partstat(self.heard.stands)

    def is_called_again(self, now: datetime) -> bool:
        """Whether an answer to an old time may send the call once more: once a day."""
        return self.called_again is None or now - self.called_again >= AGAIN_AFTER


@dataclass(frozen=True, slots=True)
class Meeting:
    """`attendees` by address: lower case, without `mailto:`. Where the way an answer came says whose it is, the meeting
    has that person alone."""

    uid: str
    attendees: Mapping[str, Attendee] = field(repr=False)
    cancelled: bool = False
