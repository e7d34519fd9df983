"""A read receipt, as the homeserver port tells it."""

from dataclasses import dataclass

from cases.ids import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server says that somebody's app shows a room as read up to this event (`m.read`): its word, no more."""

    room: RoomId
    user: UserId
    event: EventId
