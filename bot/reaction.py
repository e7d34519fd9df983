"""A reaction, as the homeserver port tells it."""

from dataclasses import dataclass

from cases.ids import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Reaction:
    """The server says that somebody put a sign on a message: never encrypted, so no meaning rides on it."""

    event: EventId
    room: RoomId
    user: UserId
    to: EventId
    """The message it is on."""
