"""Answers about rooms: their state, who is in them, which there are, what was said."""

from typing import Any

from bot.ways.matrix.rooms import joined_members
from bot.ways.matrix.roomshape import POWERS, SETTINGS
from tests.attacks.answers.one import HERE, Answered, Made, Thing, member, messages
from tests.attacks.scripted import PEOPLE, Town, user
from tests.attacks.spoiling import Path
from tests.contracts.olm_machines import ROOM

STATE = f"GET /_matrix/client/v3/rooms/%21{ROOM[1:]}/state "


def state() -> Answered:
    """A room of the bot's with people in it; one that is listed wrongly makes it a room that cannot be read."""
    homes: dict[Thing, tuple[Path, ...]] = {
        ("in", user("anna"), "join"): ((1,),),
        ("in", user("berit"), "invite"): ((2,),),
    }
    return Answered("state", STATE, whole_state(), use_state, homes)


def whole_state() -> list[Any]:
    kept = {"m.room.create": {"room_version": "12"}, "m.room.power_levels": POWERS, "m.room.name": {"name": "B-17"}}
    events = [
        {"type": kind, "state_key": "", "sender": user("bot"), "event_id": f"${number}", "content": dict(content)}
        for number, (kind, content) in enumerate({**kept, **SETTINGS}.items())
    ]
    return [member("bot"), member("anna"), member("berit", "invite"), member("eva", "leave"), *events]


async def use_state(town: Town) -> Made:
    state = await town.client.state(HERE)
    return frozenset(("in", person, how) for person, how in state.members.items())


def state_put_back() -> Answered:
    """The same, where the settings of the room are put right."""
    return Answered("state put back", STATE, whole_state(), use_put_back)


async def use_put_back(town: Town) -> Made:
    await town.client.put_back(HERE, "B-17")
    return frozenset({("put back",)})


def members() -> Answered:
    """Who is joined."""
    honest = {"joined": {user(name): {"display_name": name} for name in ("bot", *PEOPLE)}}
    homes: dict[Thing, tuple[Path, ...]] = {("joined", user(name)): (("joined", user(name)),) for name in PEOPLE}
    return Answered("joined_members", f"rooms/%21{ROOM[1:]}/joined_members", honest, use_members, homes, (("joined",),))


async def use_members(town: Town) -> Made:
    return frozenset(("joined", person) for person in await joined_members(town.server, HERE))


def rooms() -> Answered:
    """The rooms we are in."""
    ours: list[Any] = [HERE, "!other:x"]
    homes: dict[Thing, tuple[Path, ...]] = {
        ("ours", room): (("joined_rooms", number),) for number, room in enumerate(ours)
    }
    return Answered("joined_rooms", "/joined_rooms", {"joined_rooms": ours}, use_rooms, homes, (("joined_rooms",),))


async def use_rooms(town: Town) -> Made:
    return frozenset(("ours", room) for room in await town.client.joined_rooms())


def past(town: Town) -> Answered:
    """A page of what was said."""
    sent = {"type": "m.room.encrypted", "event_id": "$sent", "sender": user("bot"), "origin_server_ts": 1}
    events = [*messages(town), {**sent, "content": {"se.sigbot.letter": "the letter", "ciphertext": "x"}}]
    homes: dict[Thing, tuple[Path, ...]] = {("found", "$sent"): (("chunk", 2),)}
    return Answered("messages", "/messages", {"chunk": events, "start": "p"}, use_past, homes, ())


async def use_past(town: Town) -> Made:
    return frozenset({("found", await town.client.find_sent(HERE, "the letter"))})
