"""What a played person has seen in their rooms, kept so that a story can be asserted against it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.ways.matrix.writing import ANSWERS
from cases.ids import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Heard:
    """One event as it reached one person's client, after decryption where that was possible."""

    room: RoomId
    event: EventId
    sender: UserId
    kind: str
    content: Mapping[str, Any] = field(repr=False)
    sent_at: int = 0
    """The server's word for when, in milliseconds since 1970."""
    state_key: str | None = None
    decrypted: bool = False
    verified: bool = False
    """It was decrypted and came from a device whose chain holds."""

    @property
    def text(self) -> str:
        """The words, or nothing when it is not a message or could not be read."""
        return str(self.content.get("body", "")) if self.kind == "m.room.message" else ""

    @property
    def msgtype(self) -> str:
        return str(self.content.get("msgtype", ""))

    @property
    def reply_to(self) -> EventId | None:
        """The event that this one answers."""
        relation = self.content.get("m.relates_to") or {}
        event = (relation.get("m.in_reply_to") or {}).get("event_id")
        return EventId(event) if isinstance(event, str) else None

    @property
    def answers(self) -> EventId | None:
        """The message that the bot answers with this one: by a reply, or from beside the room it was written in."""
        event = self.content.get(ANSWERS, self.reply_to)
        return EventId(event) if isinstance(event, str) else None

    @property
    def replaces(self) -> EventId | None:
        """The event that this one is an edit of."""
        relation = self.content.get("m.relates_to") or {}
        return EventId(relation["event_id"]) if relation.get("rel_type") == "m.replace" else None

    def mentions(self, user: UserId) -> bool:
        """Whether this message calls on `user` by name (m.mentions)."""
        return user in (self.content.get("m.mentions") or {}).get("user_ids", ())


@dataclass(slots=True)
class Hearing:
    """Everything one client has seen, in the order it came; nothing is ever forgotten."""

    messages: list[Heard] = field(default_factory=list)
    unread: dict[EventId, Heard] = field(default_factory=dict)
    """Encrypted events for which no key has come (yet)."""
    redacted: set[EventId] = field(default_factory=set)
    _known: set[EventId] = field(default_factory=set)

    listeners: list[Callable[[Heard], None]] = field(default_factory=list)
    """Told of each new thing seen."""

    def note(self, heard: Heard) -> None:
        """Keep an event; a redelivered one is kept once, and one read late leaves the unread."""
        if heard.kind == "m.room.encrypted":
            self.unread.setdefault(heard.event, heard)
            return
        self.unread.pop(heard.event, None)
        if heard.event in self._known:
            return
        self._known.add(heard.event)
        if heard.kind == "m.room.redaction":
            self._note_redaction(heard)
        else:
            self.messages.append(heard)
        for listener in self.listeners:
            listener(heard)

    def prove(self, event: EventId) -> None:
        """It came from a device whose chain holds, as is known now."""
        at = next((place for place, heard in enumerate(self.messages) if heard.event == event), None)
        if at is not None:
            self.messages[at] = replace(self.messages[at], verified=True)

    def _note_redaction(self, heard: Heard) -> None:
        target = heard.content.get("redacts")
        if isinstance(target, str):
            self.redacted.add(EventId(target))
            self.unread.pop(EventId(target), None)

    def moved_at(self, user: UserId, room: RoomId, membership: str) -> list[int]:
        """When the server says that someone's membership of a room became this; milliseconds since 1970."""
        moves = (heard for heard in self.in_room(room) if heard.kind == "m.room.member" and heard.state_key == user)
        return [heard.sent_at for heard in moves if heard.content.get("membership") == membership]

    def in_room(self, room: RoomId) -> list[Heard]:
        """What was seen in one room."""
        return [heard for heard in self.messages if heard.room == room]
