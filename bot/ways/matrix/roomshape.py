"""The one shape of our rooms: what is asked for, what the server's state says, and whether the two agree (N14)."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.homeserver import RoomState
from bot.inbound import Membership
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.probe import ROOM_VERSION
from cases.ids import EventId, Nonce, RoomId, UserId

NONCE = "se.sigbot.nonce"
MEGOLM = "m.megolm.v1.aes-sha2"
WEEK_MS = 7 * 24 * 3600 * 1000

POWERS: Mapping[str, Any] = {
    "users": {},
    "users_default": 0,
    "events": {},
    "events_default": 0,
    "state_default": 100,
    "invite": 100,
    "kick": 100,
    "ban": 100,
    "redact": 100,
    "notifications": {"room": 100},
}
"""The bot alone stands above zero, by having made the room: in version 12 a creator is not listed (N14).
Synapse adds a key of its own, without meaning in version 12."""

SETTINGS: Mapping[str, Mapping[str, Any]] = {
    "m.room.encryption": {"algorithm": MEGOLM, "rotation_period_msgs": 100, "rotation_period_ms": WEEK_MS},
    "m.room.history_visibility": {"history_visibility": "joined"},
    "m.room.guest_access": {"guest_access": "forbidden"},
    "m.room.join_rules": {"join_rule": "invite"},
}
PINNED = "m.room.pinned_events"
OURS = frozenset({*SETTINGS, PINNED, "m.room.create", "m.room.member", "m.room.name", "m.room.power_levels"})
ENCRYPTION, POWER, NAME, TOMBSTONE = "m.room.encryption", "m.room.power_levels", "m.room.name", "m.room.tombstone"
UNREADABLE = ""


def creation(name: str, nonce: Nonce, *, federate: bool) -> Json:
    """The body of POST /createRoom. Encryption stands before the first invitation; nobody is invited here."""
    return {
        "room_version": ROOM_VERSION,
        "preset": "private_chat",
        "visibility": "private",
        "name": name,
        "creation_content": {NONCE: nonce, "m.federate": federate},
        "initial_state": [{"type": kind, "state_key": "", "content": content} for kind, content in SETTINGS.items()],
        "power_level_content_override": POWERS,
    }


def as_made(state: RoomState, me: UserId, name: str, nonce: Nonce, *, federate: bool) -> bool:
    """Whether the server made the room that `creation` asks for, with the bot alone in it."""
    return (
        (state.creator, state.version, state.nonce, state.name) == (me, ROOM_VERSION, nonce, name)
        and (state.join_rule, state.history_visibility, state.guest_access) == ("invite", "joined", "forbidden")
        and state.encrypted
        and state.powers_as_made
        and state.federates is federate
        and not state.powerful
        and not state.pinned
        and not state.extra_state
        and state.present() == {me}
    )


def from_state(events: Iterable[Any], room: RoomId, me: UserId) -> RoomState:
    """The room as its state events say; what is malformed among them is absent."""
    state = _by_key(events)
    create_event = state.get(("m.room.create", ""), {"sender": "", "content": {}})
    made: Mapping[str, Any] = create_event["content"]
    nonce, name = made.get(NONCE), _content(state, "m.room.name").get("name")
    powers = _content(state, "m.room.power_levels")
    return RoomState(
        room=room,
        creator=UserId(create_event["sender"]),
        version=str(made.get("room_version", "1")),
        nonce=Nonce(nonce) if isinstance(nonce, str) else None,
        name=name if isinstance(name, str) else None,
        encrypted=_content(state, "m.room.encryption").get("algorithm") == MEGOLM,
        join_rule=str(_content(state, "m.room.join_rules").get("join_rule", "invite")),
        history_visibility=str(_content(state, "m.room.history_visibility").get("history_visibility", "shared")),
        guest_access=str(_content(state, "m.room.guest_access").get("guest_access", "forbidden")),
        federates=made.get("m.federate", True) is not False,
        members=_members(state),
        powerful=_powerful(create_event["sender"], made, powers) - {me},
        powers_as_made=_holds(powers, POWERS),
        pinned=_pinned(_content(state, PINNED)),
        extra_state=frozenset(event["type"] for event in _added(state)),
    )


def changed(events: Iterable[Any], name: str) -> Mapping[str, Mapping[str, Any]]:
    """Which of our settings are not as they were made: the content of each, by its type."""
    state = _by_key(events)
    right = {POWER: POWERS, NAME: {"name": name}, **{kind: SETTINGS[kind] for kind in SETTINGS if kind != ENCRYPTION}}
    return {kind: content for kind, content in right.items() if not _holds(_content(state, kind), content)}


def added(events: Iterable[Any]) -> tuple[EventId, ...]:
    """State events that we never sent, which a redaction empties; a tombstone stays one, also when it is empty."""
    others = (event for event in _added(_by_key(events)) if event["type"] != TOMBSTONE)
    return tuple(EventId(event["event_id"]) for event in others if "event_id" in event)


def pinning(event: EventId | None) -> Json:
    """The content of the state event that pins this event alone, or nothing."""
    return {"pinned": [event] if event else []}


def _pinned(content: Mapping[str, Any]) -> tuple[str, ...]:
    events = content.get("pinned", [])
    if content.keys() - {"pinned"} or not isinstance(events, list):
        return (UNREADABLE,)
    return tuple(event if isinstance(event, str) else UNREADABLE for event in events)


def _by_key(events: Iterable[Any]) -> Mapping[tuple[str, str], Json]:
    return {(e["type"], e["state_key"]): e for e in events if _is_state(e)}


def _added(state: Mapping[tuple[str, str], Json]) -> tuple[Json, ...]:
    others = (event for (kind, key), event in state.items() if kind not in OURS or (kind == PINNED and key))
    return tuple(event for event in others if event["content"] or event["type"] == TOMBSTONE)


def _holds(there: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Everything wanted is there; the server may add keys of its own."""
    return {key: there.get(key) for key in wanted} == wanted


def _is_state(event: Any) -> bool:
    return (
        isinstance(event, dict)
        and isinstance(event.get("content"), dict)
        and all(isinstance(event.get(key), str) for key in ("type", "state_key", "sender"))
    )


def _content(state: Mapping[tuple[str, str], Json], kind: str) -> Mapping[str, Any]:
    event = state.get((kind, ""))
    return event["content"] if event is not None else {}


def _members(state: Mapping[tuple[str, str], Json]) -> dict[UserId, Membership]:
    known = {member.value: member for member in Membership}
    return {
        UserId(key): known[event["content"]["membership"]]
        for (kind, key), event in state.items()
        if kind == "m.room.member" and event["content"].get("membership") in known
    }


def _powerful(creator: str, made: Mapping[str, Any], powers: Mapping[str, Any]) -> frozenset[UserId]:
    """Everyone above zero, counting creators as version 12 does; a level that cannot be read counts as above."""
    users = powers.get("users", {})
    also = made.get("additional_creators", [])
    listed = users.items() if isinstance(users, dict) else ()
    above = {user for user, level in listed if not isinstance(level, int) or level > 0}
    return frozenset(UserId(user) for user in {creator, *above, *(str(each) for each in _list(also))})


def _list(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else ()
