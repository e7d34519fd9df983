"""What the server's own administrator can see of a room, and what must be so of every room that the bot makes."""

from typing import Any, Final

from bot.demo.stage import Stage
from cases.ids import RoomId, UserId

_SILENT: Final = ("m.room.topic", "m.room.avatar", "m.room.canonical_alias", "m.room.pinned_events")


async def state_of(stage: Stage, room: RoomId) -> dict[str, Any]:
    """The contents of the state events that a room has one of, by type."""
    state = await stage.synapse.room_state(room)
    return {event["type"]: event["content"] for event in state if event["state_key"] == ""}


async def power_of(stage: Stage, room: RoomId, user: UserId) -> int:
    """The power that a room's power levels give someone."""
    levels = (await state_of(stage, room))["m.room.power_levels"]
    return int(levels.get("users", {}).get(user, levels.get("users_default", 0)))


async def is_as_made(stage: Stage, room: RoomId, name: str) -> None:
    """Encrypted, closed, without its history for newcomers, and called nothing but `name` (R24, R25, R26)."""
    content = await state_of(stage, room)
    sealed = content["m.room.encryption"]["algorithm"] == "m.megolm.v1.aes-sha2"
    closed = content["m.room.join_rules"]["join_rule"] == "invite"
    forgetful = content["m.room.history_visibility"]["history_visibility"] == "joined"
    newest = content["m.room.create"]["room_version"] == "12"
    stage.holds("fact-room-made", sealed and closed and forgetful and newest)
    bare = content["m.room.name"]["name"] == name and not any(kind in content for kind in _SILENT)
    stage.holds("fact-room-name", bare, name=name)
