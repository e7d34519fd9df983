"""Rooms and events as the homeserver in memory keeps them."""

from dataclasses import dataclass, field

from bot.homeserver import RoomState
from bot.inbound import Inbound, Membership
from cases.ids import EventId, Nonce, RoomId, UserId

INSIDE = (Membership.JOIN, Membership.INVITE, Membership.KNOCK)


@dataclass(slots=True)
class Event:
    """A timeline event; `inbound` is how the bot reads it, None for the bot's own."""

    position: int
    id: EventId
    room: RoomId
    sender: UserId
    letter: str | None
    inbound: Inbound | None
    judged: bool = False
    """Its trust is found by the sender's pin when it is read, not given."""


@dataclass(slots=True)
class Room:
    """A room as the server keeps it."""

    id: RoomId
    creator: UserId
    name: str | None
    nonce: Nonce | None
    asker: UserId
    """Who invited the bot, when someone did."""
    members: dict[UserId, Membership]
    moved: int
    """The position of its last change of state."""
    member_moved: dict[UserId, int] = field(default_factory=dict)
    """The position of each member's last move."""
    encrypted: bool = True
    powerful: set[UserId] = field(default_factory=set)
    extra_state: set[str] = field(default_factory=set)
    pinned: tuple[str, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)
    """What was changed of `join_rule`, `history_visibility` and `guest_access`."""
    events: list[Event] = field(default_factory=list)
    redactions: set[str] = field(default_factory=set)
    """Transaction ids of the redactions that the bot asked for."""

    def move(self, user: UserId, membership: Membership, at: int) -> None:
        """Somebody comes or goes."""
        self.members[user] = membership
        self.moved = self.member_moved[user] = at

    def named(self, after: int) -> dict[UserId, Membership]:
        """Whose membership a sync answer names."""
        return {user: self.members[user] for user, at in self.member_moved.items() if at > after}

    def joined(self) -> frozenset[UserId]:
        """Who can fetch what is said there now."""
        return frozenset(user for user, member in self.members.items() if member is Membership.JOIN)

    def state(self, bot: UserId) -> RoomState:
        """What the bot is shown."""
        return RoomState(
            room=self.id,
            creator=self.creator,
            version="12",
            nonce=self.nonce,
            name=self.name,
            encrypted=self.encrypted,
            join_rule=self.settings.get("join_rule", "invite"),
            history_visibility=self.settings.get("history_visibility", "joined"),
            guest_access=self.settings.get("guest_access", "forbidden"),
            federates=False,
            members=dict(self.members),
            powerful=frozenset({*self.powerful, self.creator} - {bot}),
            powers_as_made=not self.powerful,
            pinned=self.pinned,
            extra_state=frozenset(self.extra_state),
        )
