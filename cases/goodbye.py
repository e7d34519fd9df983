"""What was said to somebody as they left, and what of it is known to be read."""

from dataclasses import dataclass, replace
from datetime import datetime

from cases.ids import EventId


@dataclass(frozen=True, slots=True)
class Passed:
    """One message that stands in their own chat. `answer`: to what they wrote there after they had left."""

    event: EventId
    at: datetime
    answer: bool


@dataclass(frozen=True, slots=True)
class Goodbye:
    """The farewell to one person: when it was written, what was sent of it, in that order, and when it was read."""

    written: datetime
    passed: tuple[Passed, ...] = ()
    read: datetime | None = None

    @property
    def last(self) -> Passed | None:
        """The last message of the farewell itself that was sent."""
        return next((each for each in reversed(self.passed) if not each.answer), None)

    def sent(self, message: Passed) -> "Goodbye":
        """One more was sent; anything new in the farewell itself has not been read."""
        return replace(self, passed=(*self.passed, message), read=self.read if message.answer else None)

    def is_read_by(self, event: EventId) -> bool:
        """Whether a receipt at this message of ours is one for all of it: the last of it, or something said after."""
        events = [each.event for each in self.passed]
        return self.last is not None and event in events and events.index(event) >= events.index(self.last.event)
