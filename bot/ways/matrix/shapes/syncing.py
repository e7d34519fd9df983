"""What fits of a sync answer, in the types the bot uses; what does not costs that message, event or room (N4)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

from bot.inbound import Membership
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.judging import Garbled
from bot.ways.matrix.messages import Wire, read_wire
from bot.ways.matrix.shapes.leaves import LARGEST, as_name, as_room, as_token, as_user, list_at, object_at, sound
from bot.ways.matrix.shapes.receipts import receipts_in
from cases.ids import EventId, RoomId, UserId

ONE_TIME: Final = "signed_curve25519"
MEMBER: Final = "m.room.member"
_MEMBERSHIPS: Final = tuple(Membership)


@dataclass(frozen=True, slots=True)
class RoomPart:
    """What an answer tells of one room."""

    wires: tuple[Wire, ...] = ()
    limited: bool = False
    before: str | None = None
    """Where a limited timeline begins."""
    stirred: bool = False
    """Its state may have moved: also when something of it could not be read."""
    members: Mapping[UserId, Membership] = field(default_factory=dict)
    """Whose membership it names, each as it was named last. One that cannot be read is left out; the guard looks."""
    receipts: tuple[tuple[EventId, UserId], ...] = ()
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Synced:
    """One answer, whole."""

    token: str
    to_device: tuple[Json, ...] = field(default=(), repr=False)
    changed: frozenset[UserId] = frozenset()
    on_server: int = 0
    """One-time keys that the server holds for us; nothing when it does not say."""
    fallback_used: bool = False
    joined: Mapping[RoomId, RoomPart] = field(default_factory=dict)
    left: Mapping[RoomId, RoomPart] = field(default_factory=dict)
    invited: Mapping[RoomId, Mapping[str, UserId]] = field(default_factory=dict)
    """Who is asked into which room, and who asks, as far as the server says."""
    dropped: int = 0
    """Messages and events that did not fit."""


def as_sync(answer: Any) -> Synced:
    """Raises Garbled for an answer without a token to go on from."""
    token = as_token(object_at(answer).get("next_batch"))
    if token is None:
        raise Garbled
    sent = list_at(answer, "to_device", "events")
    messages = tuple(message for message in sent if _is_message(message))
    joined, left = _parts(answer, "join"), _parts(answer, "leave")
    return Synced(
        token=token,
        to_device=messages,
        changed=frozenset(_changed(answer)),
        on_server=_on_server(answer),
        fallback_used=_fallback_used(answer),
        joined=joined,
        left=left,
        invited={room: dict(_asked(part)) for room, part in _rooms(answer, "invite")},
        dropped=len(sent) - len(messages) + sum(part.dropped for part in chain(joined.values(), left.values())),
    )


def _is_message(message: Any) -> bool:
    return (
        isinstance(message, dict)
        and as_name(message.get("type")) is not None
        and as_user(message.get("sender")) is not None
        and isinstance(message.get("content"), dict)
        and sound(message)
    )


def _changed(answer: Any) -> Iterator[UserId]:
    for which in ("changed", "left"):
        yield from (user for each in list_at(answer, "device_lists", which) if (user := as_user(each)) is not None)


def _on_server(answer: Any) -> int:
    count = object_at(answer, "device_one_time_keys_count").get(ONE_TIME)
    return count if isinstance(count, int) and not isinstance(count, bool) and 0 <= count <= LARGEST else 0


def _fallback_used(answer: Any) -> bool:
    unused = object_at(answer).get("device_unused_fallback_key_types")
    return isinstance(unused, list) and ONE_TIME not in unused


def _rooms(answer: Any, how: str) -> Iterator[tuple[RoomId, Any]]:
    for room, part in object_at(answer, "rooms", how).items():
        if (fits := as_room(room)) is not None:
            yield fits, part


def _parts(answer: Any, how: str) -> dict[RoomId, RoomPart]:
    return {room: _part(part, room) for room, part in _rooms(answer, how)}


def _part(part: Any, room: RoomId) -> RoomPart:
    timeline, events = object_at(part, "timeline"), list_at(part, "timeline", "events")
    before = list_at(part, "state", "events")
    wires = tuple(wire for event in events if (wire := read_wire(event, room)) is not None)
    limited = timeline.get("limited") is True
    told = isinstance(part, dict) and all(isinstance(part.get(key, {}), dict) for key in ("timeline", "state"))
    return RoomPart(
        wires=wires,
        limited=limited,
        before=as_token(timeline.get("prev_batch")),
        stirred=limited or not told or any(map(_may_be_state, chain(before, events))),
        members=dict(_members(chain(before, events), room)),
        receipts=tuple(receipts_in(part)),
        dropped=len(events) - len(wires),
    )


def _may_be_state(event: Any) -> bool:
    return not isinstance(event, dict) or "state_key" in event


def _members(events: Iterable[Any], room: RoomId) -> Iterator[tuple[UserId, Membership]]:
    """In the order of the server: the state before the timeline, then the timeline (specification: /sync)."""
    for event in events:
        if isinstance(event, dict) and event.get("type") == MEMBER and event.get("room_id", room) == room:
            who, how = as_user(event.get("state_key")), object_at(event, "content").get("membership")
            if who is not None and how in _MEMBERSHIPS:
                yield who, Membership(how)


def _asked(part: Any) -> Iterator[tuple[str, UserId]]:
    for event in list_at(part, "invite_state", "events"):
        membership = object_at(event, "content").get("membership")
        whom, asker = (as_user(object_at(event).get(key)) for key in ("state_key", "sender"))
        if object_at(event).get("type") == MEMBER and membership == Membership.INVITE and whom and asker:
            yield whom, asker
