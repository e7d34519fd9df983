"""What an administrator does to a case room in the bot's own name is undone, or the room is shut; and always told."""

from typing import Any
from urllib.parse import quote

import pytest

from bot.demo.player import Player
from cases.ids import RoomId
from tests.live.guard.hostile import ROOMS, Hostile
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import PATIENCE, Town

CHANGES = {
    "m.room.name": ({"name": "Kim och polisen"}, "namnet är ändrat"),
    "m.room.join_rules": ({"join_rule": "public"}, "det är öppet för fler"),
    "m.room.guest_access": ({"guest_access": "can_join"}, "det är öppet för fler"),
    "m.room.history_visibility": ({"history_visibility": "shared"}, "nya kan läsa det gamla"),
    "m.room.topic": ({"topic": "Kim"}, "någon har lagt till inställningar"),
}


async def told(town: Town, after: int, *words: str) -> None:
    """The coordinator reads all these words in one message of the bot's."""
    await town.hears(town.coordinator, town.says(*words), after=after, what=" ".join(words))


async def goes_on(case: OpenCase, reader: Player) -> None:
    """Someone asks in the room, and another reads the answer."""
    answer = await case.in_room("!möten")
    await reader.wait_for(lambda heard: heard.event == answer.event, PATIENCE, what="the answer")


@pytest.mark.parametrize("kind", CHANGES)
async def test_what_was_changed_in_the_bots_name_is_put_back_and_told(town: Town, hostile: Hostile, kind: str) -> None:
    case = await open_case(town)
    await case.consent()
    before, after = await hostile.content(case.room, kind), town.coordinator.moment()
    changed, word = CHANGES[kind]
    await hostile.set_state(case.room, kind, changed)
    await told(town, after, case.code, word, "i mitt namn")
    assert await hostile.content(case.room, kind) == before
    await goes_on(case, case.polis)


async def test_power_given_to_a_member_is_taken_back_and_told(town: Town, hostile: Hostile) -> None:
    case = await open_case(town)
    await case.consent()
    before, after = await hostile.content(case.room, "m.room.power_levels"), town.coordinator.moment()
    await hostile.set_state(case.room, "m.room.power_levels", {**before, "users": {case.polis.user: 100}})
    await told(town, after, case.code, "makt")
    now = await hostile.content(case.room, "m.room.power_levels")
    assert now == {key: level for key, level in before.items() if key in now}
    assert not now["users"]
    assert case.polis.user in await town.synapse.members(case.room)
    await goes_on(case, case.polis)


async def test_a_door_opened_while_the_bot_was_away_is_shut_and_who_knocked_is_sent_off(
    town: Town, hostile: Hostile
) -> None:
    case, stranger = await open_case(town), await town.person("okand")
    after = town.coordinator.moment()
    await town.bot.stop()
    await hostile.set_state(case.room, "m.room.join_rules", {"join_rule": "knock"})
    await knock(town, stranger, case.room)
    await town.bot.start()
    await told(town, after, stranger.user)
    await told(town, after, case.code, "öppet för fler")
    assert await hostile.content(case.room, "m.room.join_rules") == {"join_rule": "invite"}
    members = {event["state_key"]: event["content"] for event in await town.synapse.room_state(case.room)}
    assert members[stranger.user]["membership"] == "leave"


async def knock(town: Town, stranger: Player, room: RoomId) -> None:
    """Someone asks to be let in."""
    headers = {"Authorization": f"Bearer {stranger._client.access_token}"}
    await town.synapse._ask("POST", f"/_matrix/client/v3/knock/{quote(room)}", {}, headers)


async def test_a_room_that_the_bot_was_taken_out_of_is_replaced_and_told(town: Town, hostile: Hostile) -> None:
    case = await open_case(town)
    await case.consent()
    after = town.coordinator.moment()
    await hostile.leave(case.room)
    await told(town, after, "inte kvar", case.code)
    await case.polis.until(lambda: bool(others(case)), PATIENCE, what="another room")
    (room,) = others(case)
    for player in (town.coordinator, case.polis, case.skola):
        await town.comes_in(player, room)
    assert case.room not in await joined(hostile)
    await goes_on(OpenCase(town, case.code, room, case.people), case.polis)


def others(case: OpenCase) -> set[RoomId]:
    """Rooms of the case's name beside its first, as the police see them."""
    named = {room for room in case.polis.rooms() if case.polis.room_name(room) == case.code}
    return named - {case.room}


async def test_a_room_of_somebody_elses_that_the_bot_was_put_into_is_left_and_told(
    town: Town, hostile: Hostile
) -> None:
    after = town.coordinator.moment()
    await town.bot.stop()
    room = await hostile.make_room(await town.synapse.admin_token(), {"preset": "private_chat", "name": "Lockbete"})
    await hostile.put_in(room, town.bot_user)
    await town.bot.start()
    await told(town, after, "rum som inte är mitt", room)
    assert room not in await joined(hostile)


async def joined(hostile: Hostile) -> list[RoomId]:
    answer: dict[str, Any] = await hostile.as_bot("GET", "/_matrix/client/v3/joined_rooms")
    return [RoomId(room) for room in answer["joined_rooms"]]


async def test_a_room_made_just_before_the_bot_was_killed_is_taken_up_and_not_made_twice(
    town: Town, hostile: Hostile
) -> None:
    before = set(await joined(hostile))
    await town.bot.stop()
    town.bot.program = "tests.live.guard.killed_child"
    await town.bot.start()
    block = "!öppna\nfödd 2011-05-14\nbeslut bistånd SN 2026/123\nungdom ring\nvh1 ring"
    await town.coordinator.say(town.desk, block)
    process = town.bot._process
    assert process is not None
    assert await process.wait() == -9
    (orphan,) = set(await joined(hostile)) - before
    await town.bot.kill()
    town.bot.program = "bot.demo.child"
    await town.bot.start()
    await town.comes_in(town.coordinator, orphan)
    assert set(await joined(hostile)) - before == {orphan}
    await town.settle()


async def test_an_encryption_taken_away_shuts_the_room_until_it_is_back(town: Town, hostile: Hostile) -> None:
    case = await open_case(town)
    await case.consent()
    before, after = await hostile.content(case.room, "m.room.encryption"), town.coordinator.moment()
    await hostile.set_state(case.room, "m.room.encryption", {})
    await told(town, after, case.code, "inte krypterat", "Jag skickar inget dit")
    said, since = await said_by_bot(town, hostile, case.room), case.skola.moment()
    asked = await case.polis.say(case.room, "!samtycke")
    await town.ask(town.coordinator, town.desk, "!bot")
    assert await said_by_bot(town, hostile, case.room) == said
    await hostile.set_state(case.room, "m.room.encryption", before)
    answer = await town.answer_to(case.polis, asked)
    assert answer.room in town.own_rooms(case.polis), "what is refused is not for the others"
    for player in (case.skola, town.coordinator):
        word = town.says("Det gick inte. I din chatt med mig står varför.", room=case.room)
        await town.hears(player, word, after=since if player is case.skola else after, what="the word that waited")
    await goes_on(case, case.polis)


async def said_by_bot(town: Town, hostile: Hostile, room: RoomId) -> int:
    """How many messages of the bot's the server holds of a room."""
    page = await hostile.as_bot("GET", f"{ROOMS}/{quote(room)}/messages?dir=b&limit=100")
    said = (event for event in page["chunk"] if event["sender"] == town.bot_user)
    return sum(event["type"] in {"m.room.encrypted", "m.room.message"} for event in said)


async def test_a_tombstone_is_not_followed_and_the_room_is_shut(town: Town, hostile: Hostile) -> None:
    case = await open_case(town)
    await case.consent()
    after = town.coordinator.moment()
    lure = await hostile.make_room(await town.synapse.admin_token(), {"preset": "public_chat", "name": case.code})
    tombstone = {"body": "Rummet har flyttat", "replacement_room": lure}
    await hostile.set_state(case.room, "m.room.tombstone", tombstone)
    await told(town, after, case.code, "lagt till inställningar", "Jag skickar inget dit")
    moment = case.polis.moment()
    await case.polis.say(case.room, "!samtycke")
    await town.ask(town.coordinator, town.desk, "!bot")
    await case.polis.catch_up()
    assert not town.said_to(case.polis, moment, case.room)
    assert lure not in await joined(hostile)
