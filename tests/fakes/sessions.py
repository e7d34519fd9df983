"""The Megolm sessions of the people's apps: each app has one for each room, and begins a new one now and then."""

from dataclasses import dataclass, field

from bot.inbound import Ratchet
from cases.ids import RoomId, UserId


@dataclass(slots=True)
class Sessions:
    """Where each app is."""

    begun: dict[tuple[UserId, RoomId, str], int] = field(default_factory=dict)
    indices: dict[str, int] = field(default_factory=dict)

    def rotate(self, user: UserId, room: RoomId, device: str = "DEVICE") -> None:
        """Their next message there from this app is the first of a new session."""
        self.begun[user, room, device] = self.begun.get((user, room, device), 0) + 1

    def next(self, user: UserId, room: RoomId, device: str) -> Ratchet:
        """The place of its next message."""
        session = f"session-{user}-{room}-{device}-{self.begun.get((user, room, device), 0)}"
        index = self.indices.get(session, 0)
        self.indices[session] = index + 1
        return Ratchet(session, index)
