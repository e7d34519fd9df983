"""State events in an envelope: encrypted claims to be membership, power, encryption or name move nothing (N3)."""

from secrets import token_hex
from typing import Any, Final

import pytest

from bot.trouble import Rejected
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.http import path
from bot.ways.matrix.roomshape import creation
from bot.ways.matrix.shapes.accounts import unread
from cases.ids import Nonce, RoomId, UserId
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import Bot, call, enter, post, seal, text

VERSIONS: Final = ("10", "11", "12")
FORGED: Final[tuple[tuple[str, str, Json], ...]] = (
    ("m.room.member", "OUTSIDER", {"membership": "join"}),
    ("m.room.member", "OUTSIDER", {"membership": "invite"}),
    ("m.room.member", "OUTSIDER", {"membership": "join", "displayname": "Samira"}),
    ("m.room.member", "BOT", {"membership": "leave"}),
    ("m.room.member", "BOT", {"membership": "ban"}),
    ("m.room.member", "MEMBER", {"membership": "leave"}),
    ("m.room.power_levels", "", {"users": {"OUTSIDER": 100}, "users_default": 100}),
    ("m.room.encryption", "", {"algorithm": "none"}),
    ("m.room.encryption", "", {}),
    ("m.room.name", "", {"name": "another name"}),
    ("m.room.join_rules", "", {"join_rule": "public"}),
    ("m.room.history_visibility", "", {"history_visibility": "world_readable"}),
    ("m.room.tombstone", "", {"replacement_room": "!elsewhere", "body": "moved"}),
    ("m.room.create", "", {"room_version": "1"}),
)
LOOKS_LIKE_WORDS: Final = {"msgtype": "m.text", "body": "!avsluta"}
"""So that a claim that passes for a message would be heard."""


async def room_of_version(bot: Bot, version: str, *people: Bot) -> RoomId:
    """A room as the bot makes them, but of this version; before 12 its maker must stand in the power levels."""
    body = creation("Björk-17", Nonce(token_hex(16)), federate=False) | {"room_version": version}
    if version != "12":
        users = {"users": {bot.client.user: 100}}
        body["power_level_content_override"] = {**body["power_level_content_override"], **users}
    room = RoomId((await call(bot, "POST", path("createRoom"), body))["room_id"])
    for person in people:
        await bot.client.invite(room, person.client.user)
        await enter(person, room)
    await bot.sync()
    return room


def named(value: Any, who: dict[str, UserId]) -> Any:
    """The claim with real people in it."""
    if isinstance(value, dict):
        return {named(key, who): named(part, who) for key, part in value.items()}
    return who.get(value, value) if isinstance(value, str) else value


@pytest.mark.threat("forged-state")
@pytest.mark.parametrize("version", VERSIONS)
async def test_n3_no_forged_state_event_of_any_kind_moves_anything(bot: Bot, actors: Actors, version: str) -> None:
    member, outsider = await actors(), await actors()
    who = {"OUTSIDER": outsider.client.user, "BOT": bot.client.user, "MEMBER": member.client.user}
    room = await room_of_version(bot, version, member)
    before = await bot.client.state(room)
    for kind, key, content in FORGED:
        claim = {"type": kind, "state_key": named(key, who), "content": {**named(content, who), **LOOKS_LIKE_WORDS}}
        await post(member, room, await seal(member, room, bot.client.user, claim))
        without_key = {part: value for part, value in claim.items() if part != "state_key"}
        await post(member, room, await seal(member, room, bot.client.user, without_key))
    await post(member, room, await seal(member, room, bot.client.user, text("after the claims")))
    await bot.heard("after the claims")
    assert [heard.body for heard in bot.inbounds] == ["after the claims"]
    assert bot.client.dropped == 2 * len(FORGED)
    assert await bot.client.state(room) == before
    sent = await bot.say(room, "to those who are here", member.client.user, outsider.client.user)
    assert {share.user for share in sent.shared} == {member.client.user}
    await member.heard("to those who are here")
    await outsider.sync()
    assert outsider.client._machine.room_keys.candidates(room, sent.key) == ()


@pytest.mark.threat("forged-state")
@pytest.mark.parametrize("version", VERSIONS)
async def test_n3_a_member_without_power_changes_no_real_state_either(bot: Bot, actors: Actors, version: str) -> None:
    member, outsider = await actors(), await actors()
    who = {"OUTSIDER": outsider.client.user, "BOT": bot.client.user, "MEMBER": member.client.user}
    room = await room_of_version(bot, version, member)
    before = await bot.client.state(room)
    transport = member.client._transport
    for kind, key, content in FORGED:
        if (kind, key) == ("m.room.member", "MEMBER"):
            continue  # anyone may leave
        status = await refusal(transport, path("rooms", room, "state", kind, named(key, who)), named(content, who))
        assert status is not None, kind
    assert await bot.client.state(room) == before


async def refusal(transport: Any, where: str, content: Json) -> str | None:
    """The server's errcode, or None when it took the event."""
    try:
        await transport.put(where, unread, content)
    except Rejected as no:
        return no.code
    return None
