"""What people's apps send beside messages, as the homeserver port tells it: a read receipt, a reaction."""

from dataclasses import dataclass

from cases.ids import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server says that somebody's app shows a room as read up to this event (`m.read`): its word, no more."""

    room: RoomId
    user: UserId
    event: EventId


@dataclass(frozen=True, slots=True)
class Reaction:
    """The server says that somebody put a sign on a message: never encrypted, so no meaning rides on it."""

    event: EventId
    room: RoomId
    user: UserId
    to: EventId
    """The message it is on."""
