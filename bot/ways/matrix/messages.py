"""Events as they come over the wire, checked once; and message contents turned into Inbounds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from bot.inbound import Inbound, Kind, Ratchet, Trust
from bot.ways.matrix.pills import with_ids
from bot.ways.matrix.shapes.files import as_calendar_file
from bot.ways.matrix.shapes.leaves import as_event, as_name, as_user, sound
from cases.ids import EventId, RoomId, UserId

MESSAGE: Final = "m.room.message"
"""The type of an event by which somebody says something."""

_KINDS: Final = {"m.text": Kind.TEXT, "m.notice": Kind.NOTICE, "m.key.verification.request": Kind.VERIFICATION}

LAST_MOMENT = 253_402_300_799_000
"""The end of the year 9999 in Unix milliseconds; later than that is no time."""

SECONDHAND = frozenset({"m.forwarded", "org.matrix.msc2723.forwarded", "external_url"})
"""What a forward is marked with (MSC2723), and a bridge's message (specification: application services)."""


@dataclass(frozen=True, slots=True)
class Wire:
    """A timeline event with the fields that every event must have."""

    event: EventId
    room: RoomId
    sender: UserId
    kind: str
    sent_at: datetime
    is_state: bool
    content: Mapping[str, Any] = field(repr=False)
    raw: Mapping[str, Any] = field(repr=False)


def read_wire(raw: Any, room: RoomId) -> Wire | None:
    """The event as the server sent it, or None when it is none, or claims to be of another room."""
    if not isinstance(raw, dict) or raw.get("room_id", room) != room or not sound(raw):
        return None
    event, sender, kind = as_event(raw.get("event_id")), as_user(raw.get("sender")), as_name(raw.get("type"))
    content = raw.get("content")
    if event is None or sender is None or kind is None or not isinstance(content, dict):
        return None
    return Wire(event, room, sender, kind, _moment(raw.get("origin_server_ts")), "state_key" in raw, content, raw)


def _moment(milliseconds: Any) -> datetime:
    whole = milliseconds if isinstance(milliseconds, int) and 0 <= milliseconds <= LAST_MOMENT else 0
    return datetime.fromtimestamp(whole / 1000, UTC)


def as_inbound(wire: Wire, content: Mapping[str, Any], trust: Trust, ratchet: Ratchet | None) -> Inbound | None:
    """A message from its content, the decrypted one where there is one; None when it is none.

    A relation that is neither a reply, a thread nor an edit makes a message that answers nothing: dropped.
    """
    msgtype, relation = content.get("msgtype"), content.get("m.relates_to", {})
    body = with_ids(content["m.new_content"] if _is_edit(content) else content)
    if not (isinstance(msgtype, str) and isinstance(body, str) and isinstance(relation, dict)):
        return None
    kind, target = relation.get("rel_type"), relation.get("event_id")
    if kind not in (None, "m.thread", "m.replace"):
        return None
    named = as_event(target)
    return Inbound(
        event=wire.event,
        room=wire.room,
        sender=wire.sender,
        trust=trust,
        sent_at=wire.sent_at,
        kind=kind_of(msgtype),
        body=body,
        reply_to=_reply(relation),
        thread=named if kind == "m.thread" else None,
        is_edit=kind == "m.replace" or "m.new_content" in content,
        edits=named if kind == "m.replace" else None,
        is_secondhand=not SECONDHAND.isdisjoint(content),
        ratchet=ratchet,
        file=None if trust is Trust.CLEAR else as_calendar_file(content),
    )


def kind_of(msgtype: str) -> Kind:
    """What is nobody's text, notice or request is something that the bot cannot read."""
    return _KINDS.get(msgtype, Kind.OTHER)


def _is_edit(content: Mapping[str, Any]) -> bool:
    """Whether it says what a message is to be from now on (specification: m.new_content)."""
    return isinstance(content.get("m.new_content"), dict)


def _reply(relation: Mapping[str, Any]) -> EventId | None:
    """The event replied to; a thread's fallback for old clients is no reply (specification: threading)."""
    reply = relation.get("m.in_reply_to")
    target = reply.get("event_id") if isinstance(reply, dict) else None
    return as_event(target) if relation.get("is_falling_back") is not True else None
