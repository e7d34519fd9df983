"""What the server says of rooms: their state, their members, a page of their past, which ones there are (N4)."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from bot.inbound import Membership
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.judging import Garbled
from bot.ways.matrix.messages import Wire, read_wire
from bot.ways.matrix.shapes.leaves import as_event, as_name, as_room, as_token, as_user, list_at, object_at, sound
from cases.ids import EventId, RoomId, UserId

MEMBER: Final = "m.room.member"
UNREADABLE: Final[Json] = {"se.sigbot.unreadable": True}
"""The content of a state event whose own cannot be read. None of ours is like it: the room counts as changed."""
KNOWN: Final = {member.value: member for member in Membership}


@dataclass(frozen=True, slots=True)
class Page:
    """Some of a room's past, and from where there is more."""

    wires: tuple[Wire, ...]
    more: str | None


def as_state(answer: Any) -> tuple[Json, ...]:
    """The state events of a room, each with type, key, sender and content.

    Raises Garbled when one of them may be a member who cannot be read: nobody may be in a room unseen.
    """
    if not isinstance(answer, list):
        raise Garbled
    return tuple(_member(event) if object_at(event).get("type") == MEMBER else _state_event(event) for event in answer)


def _member(event: Json) -> Json:
    """A member's own words about themselves may be anything, and are left out."""
    user, how = as_user(event.get("state_key")), as_membership(event.get("content"))
    if user is None or how is None:
        raise Garbled
    return {"type": MEMBER, "state_key": user, "sender": "", "content": {"membership": how}}


def _state_event(event: Any) -> Json:
    parts = object_at(event)
    kind, key, content = as_name(parts.get("type")), parts.get("state_key"), parts.get("content")
    if kind is None or not (key == "" or as_name(key)):
        raise Garbled
    fits = isinstance(content, dict) and sound(content)
    named = {"event_id": parts["event_id"]} if as_event(parts.get("event_id")) is not None else {}
    sender, read = as_user(parts.get("sender")) or "", content if fits else UNREADABLE
    return {"type": kind, "state_key": key, "sender": sender, "content": read, **named}


def as_membership(content: Any) -> Membership | None:
    """What a member event says of its member."""
    membership = object_at(content).get("membership")
    return KNOWN.get(membership) if isinstance(membership, str) else None


def as_algorithm(content: Any) -> str | None:
    """How a room is encrypted."""
    return as_name(object_at(content).get("algorithm"))


def as_members(answer: Any) -> frozenset[UserId]:
    """Who is joined. Raises Garbled when one of them cannot be read: nothing is said to who is not seen."""
    joined = object_at(answer).get("joined")
    if not isinstance(joined, dict):
        raise Garbled
    return frozenset(_fitting(as_user(user)) for user in joined)


def _fitting(user: UserId | None) -> UserId:
    if user is None:
        raise Garbled
    return user


def as_rooms(answer: Any) -> frozenset[RoomId]:
    """The rooms that we are joined to."""
    rooms = object_at(answer).get("joined_rooms")
    if not isinstance(rooms, list):
        raise Garbled
    return frozenset(room for each in rooms if (room := as_room(each)) is not None)


def page_of(room: RoomId) -> partial[Page]:
    """How a page of this room's past is read."""
    return partial(_as_page, room=room)


def _as_page(answer: Any, room: RoomId) -> Page:
    events = list_at(answer, "chunk")
    wires = tuple(wire for event in events if (wire := read_wire(event, room)) is not None)
    return Page(wires, as_token(object_at(answer).get("end")))


def as_made(answer: Any) -> RoomId:
    """The room that was made."""
    room = as_room(object_at(answer).get("room_id"))
    if room is None:
        raise Garbled
    return room


def as_sent(answer: Any) -> EventId:
    """The event that was sent."""
    event = as_event(object_at(answer).get("event_id"))
    if event is None:
        raise Garbled
    return event
