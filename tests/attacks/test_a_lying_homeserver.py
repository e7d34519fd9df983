"""The server puts words into the coordinator's mouth, and old words back: nothing is done (N8, N17)."""

import asyncio
from datetime import timedelta
from secrets import token_hex
from typing import Any
from urllib.parse import quote

import pytest

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from bot.demo.wire import ask
from bot.ways.matrix.canonical import Json
from cases.ids import EventId
from tests.attacks.garbage_server import SYNC
from tests.attacks.siege import Siege


async def raw_event(player: Player, room: str, event: EventId) -> Json:
    """An event as the server keeps it."""
    where = f"/rooms/{quote(room)}/event/{quote(event)}"
    return await ask(player._client, "GET", where)


def with_event(answer: Any, room: str, event: Json) -> Any:
    """A sync answer with one more event at the end of a room's timeline."""
    joined = answer.setdefault("rooms", {}).setdefault("join", {}).setdefault(room, {})
    joined.setdefault("timeline", {}).setdefault("events", []).append(event)
    return answer


async def slip_in(siege: Siege, event: Json) -> None:
    """Let the bot's next syncs bring this event too, until it has answered something that came with it."""
    with siege.server.changing(SYNC, lambda answer: with_event(answer, siege.case.room, event)):
        await siege.is_unharmed()
    await siege.is_unharmed()


@pytest.mark.parametrize("lie", ["sender", "sender and keys"])
@pytest.mark.threat("relabelled")
async def test_n17_a_member_s_message_under_the_coordinator_s_name_is_not_obeyed(siege: Siege, lie: str) -> None:
    case, town = siege.case, siege.town
    words = token_hex(6)
    day = town.now().date().replace(day=28)
    said = await case.polis.say(case.room, f'!åtgärd ny "{words}" område=fritid ansvarig=polis klart={day}')
    honest = await raw_event(case.polis, case.room, said)
    forged = {**honest, "sender": town.coordinator.user, "event_id": f"${token_hex(16)}"}
    if lie == "sender and keys":
        client = town.coordinator._client
        keys = {"sender_key": client.olm.account.identity_keys["curve25519"], "device_id": client.device_id}
        forged["content"] = {**honest["content"], **keys}
    await slip_in(siege, forged)
    plan = await case.at_desk("!plan CODE")
    assert words not in plan.text


@pytest.mark.threat("replayed")
async def test_n8_a_command_replayed_under_a_new_event_id_is_done_once_also_after_a_restart(siege: Siege) -> None:
    case, town = siege.case, siege.town
    words = token_hex(6)
    day = town.now().date().replace(day=28)
    command = f'!åtgärd ny "{words}" område=fritid ansvarig=polis klart={day}'
    said = await town.coordinator.say(case.room, command)
    await town.answer_to(town.coordinator, said)
    honest = await raw_event(town.coordinator, case.room, said)
    await slip_in(siege, {**honest, "event_id": f"${token_hex(16)}"})
    again = {**honest, "event_id": f"${token_hex(16)}"}
    with siege.server.changing(SYNC, lambda answer: with_event(answer, case.room, again)):
        await siege.bot.kill()
        await siege.bot.start()
        await town.settle()
    plan = await case.at_desk("!plan CODE")
    assert plan.text.count(words) == 1


def without_state(answer: Any, room: str) -> Any:
    """A sync answer that says nothing of who is in this room, nor of its powers."""
    joined = answer.get("rooms", {}).get("join", {}).get(room, {})
    for part in ("state", "timeline"):
        if "events" in joined.get(part, {}):
            events = joined[part]["events"]
            joined[part]["events"] = [event for event in events if "state_key" not in event]
    return answer


@pytest.mark.rule("R1")
@pytest.mark.threat("forced-in")
async def test_a_stranger_whom_every_sync_hides_is_out_within_two_minutes(siege: Siege, synapse: Synapse) -> None:
    town, room, stranger = siege.town, siege.case.room, siege.stranger
    after = town.coordinator.moment()
    with siege.server.changing(SYNC, lambda answer: without_state(answer, room)):
        await synapse.make_room_admin(room, stranger.user)
        await stranger.join(room)
        assert stranger.user in await synapse.members(room)
        async with asyncio.timeout(120):
            while stranger.user in await synapse.members(room):  # noqa: ASYNC110 - the server's word, asked for
                await asyncio.sleep(0.5)
    await town.hears(town.coordinator, town.says(stranger.user), after=after, what="the alarm")
    await siege.nobody_outside_holds_a_key()
    await siege.is_unharmed()


def without_events_of(answer: Any, room: str, user: str) -> Any:
    """A sync answer in which this person has said nothing in this room."""
    timeline = answer.get("rooms", {}).get("join", {}).get(room, {}).get("timeline", {})
    if "events" in timeline:
        timeline["events"] = [event for event in timeline["events"] if event.get("sender") != user]
    return answer


@pytest.mark.threat("moved-answer")
async def test_n8_a_yes_that_the_server_holds_back_is_no_answer_to_what_is_asked_meanwhile(siege: Siege) -> None:
    case, town, police = siege.case, siege.town, siege.case.polis
    moment = police.moment()
    await police.say(case.room, "!samtycke")
    own = (await town.hears(police, lambda it: town.by_bot(it) and it.room != case.room, after=moment)).room
    await town.ask(police, own, f"!mina {case.code}")
    with siege.server.changing(SYNC, lambda answer: without_events_of(answer, own, police.user)):
        held = await police.say(own, "ja")
        await siege.is_unharmed()
    await town.ask(police, own, f"!mina {case.code}")
    moment, day = police.moment(), town.now().date() + timedelta(days=9)
    called = await case.at_desk(f"!möte kalla CODE {day} 15:00")
    await town.hears(police, town.says("Du kallas till M", room=own), after=moment, what="the call")
    moment, honest = police.moment(), await raw_event(police, own, held)
    with siege.server.changing(SYNC, lambda answer: with_event(answer, own, honest)):
        await siege.is_unharmed()
        listed = await town.hears(police, town.says("Jag är inte säker", room=own), after=moment, what="the list")
    number = called.text.split(" är kallat")[0].rsplit("M", 1)[1]
    assert f"ja M{number} {case.code}" in listed.text
    assert "polis: har inte svarat" in (await case.at_desk("!möten CODE")).text
    assert f"M{number}" in (await town.ask(police, own, "ja")).text
    assert "polis: ja" in (await case.at_desk("!möten CODE")).text
