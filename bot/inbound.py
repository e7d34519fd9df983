"""What arrives from the homeserver: messages, what cannot be read yet, and what people's apps send beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, StrEnum, auto
from typing import Any, Final

from calendars.answer import Answer
from cases.decision import Refusal
from cases.ids import EventId, RoomId, UserId


class Membership(StrEnum):
    """A room member's state as the Matrix specification names it."""

    JOIN = "join"
    INVITE = "invite"
    KNOCK = "knock"
    LEAVE = "leave"
    BAN = "ban"


INSIDE: Final = frozenset({Membership.JOIN, Membership.INVITE, Membership.KNOCK})
"""Who is in a room, or on the way in."""
Members = Mapping[RoomId, Mapping[UserId, Membership]]
"""Room by room."""


class Trust(StrEnum):
    """How surely a message comes from the person its sender field names (N12, N17)."""

    SIGNED = "signed"
    """Decrypted with a key of a live device of the sender whose chain to the pinned master key holds."""
    UNSIGNED = "unsigned"
    """Decrypted, but the sender's chain does not hold: counts in the closing direction only."""
    CLEAR = "clear"
    """Never encrypted: never counts."""


class Kind(Enum):
    """What a message is, whatever its way calls that."""

    TEXT = auto()
    NOTICE = auto()
    """A program's own words."""
    VERIFICATION = auto()
    """Somebody's client asks, within the room, to verify each other (N13)."""
    OTHER = auto()
    """A picture, a voice, a place, a sticker, a poll, a call."""


@dataclass(frozen=True, slots=True)
class SharedFile:
    """A calendar file that was sent, and still lies with the server; what opens it stood in the ciphertext alone."""

    url: str = field(repr=False)
    key: str = field(repr=False)
    iv: str = field(repr=False)
    sha256: str = field(repr=False)
    size: int = 0
    """As its sender's app says; 0 where it does not."""


@dataclass(frozen=True, slots=True)
class Ratchet:
    """Where in which Megolm session a message stands: the durable table of these answers replays (N8)."""

    session: str
    index: int


@dataclass(frozen=True, slots=True)
class Inbound:
    """A message that arrived. Relations are those of the decrypted content alone (N3)."""

    event: EventId
    room: RoomId
    sender: UserId
    trust: Trust
    sent_at: datetime
    """The server's word for when; shown, never believed."""
    kind: Kind
    body: str = field(repr=False)
    reply_to: EventId | None = None
    thread: EventId | None = None
    is_edit: bool = False
    """`body` is then what the message is to say from now on."""
    edits: EventId | None = None
    """The message that an edit changes, where the ciphertext says so."""
    is_secondhand: bool = False
    """Marked as forwarded, or as carried here from another network: not the sender's own words."""
    device: str = ""
    """The id of the device that encrypted it, or its key where the server shows no such device; empty in the clear."""
    ratchet: Ratchet | None = None
    file: SharedFile | None = None
    """Of a calendar file, where the message was encrypted."""
    calendar: Answer | Refusal | None = None
    """What was read of it, once it was fetched."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An encrypted event whose room key has not come (N22). `index`: where it says it stands in its session."""

    event: EventId
    room: RoomId
    sender: UserId
    session: str
    raw: Mapping[str, Any] = field(repr=False)
    index: int = 0


@dataclass(frozen=True, slots=True)
class VerificationRequest:
    """Someone's client asked us, outside any room, to verify each other (N13). Who asked badly has no `device`."""

    user: UserId
    device: str = ""
    transaction: str = ""


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


@dataclass(frozen=True, slots=True)
class SyncAnswer:
    """What one sync brought, already decrypted; the caller stores `token` with or after the last event of it."""

    token: str
    inbounds: tuple[Inbound, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    stirred: frozenset[RoomId] = frozenset()
    """Rooms whose members, powers or encryption may have changed: the guard must look."""
    members: Members = field(default_factory=dict)
    """Whose membership this answer names, in the rooms the bot is in: what changed since the token before, at the first
    sync ever all of it. The server's word in passing: the guard's look at the room is what counts (N10)."""
    left: frozenset[RoomId] = frozenset()
    """Rooms the bot itself is no longer in."""
    invitations: tuple[tuple[RoomId, UserId], ...] = ()
    """Rooms the bot was asked into, and who asked."""
    new_keys: bool = False
    """A room key came: kept unreadable events are worth another try."""
    identities: frozenset[UserId] = frozenset()
    """People whose devices or identity may have changed."""
    verifications: tuple[VerificationRequest, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    """Public read receipts of other people, in rooms that the bot is in."""
