"""What a case room shows to the server, to newcomers and to those who read along (R24, R25, R26, R90)."""

import json
import re
from collections.abc import AsyncIterator
from functools import partial
from typing import Any, Final

import pytest
import pytest_asyncio

from cases.ids import EventId, RoomId
from tests.live.rules.casefile import SPOKEN_OF, OpenCase, open_case
from tests.live.rules.town import NEUTRAL, OFFICE, Town

NAMES: Final = ("Samira", "Dan", "0470", "SN 2026", "2011-05-14", "polis", "skola", "vh1", "ungdom", "samtycke", "soc")
"""What must stand in no state of any room: it is not encrypted."""
_WITH_NAME: Final = {"m.room.create", "m.room.member", "m.room.name"}


@pytest_asyncio.fixture(scope="module")
async def early(town: Town) -> AsyncIterator[tuple[OpenCase, EventId]]:
    """A case with everyone in, and what the coordinator had said before they came."""
    case = await open_case(town)
    event = await town.coordinator.say(case.room, "En rad innan någon annan är här.")
    await case.consent()
    yield case, event


async def state_of(town: Town, room: RoomId) -> dict[str, dict[str, Any]]:
    """The state events that a room has one of, by type."""
    return {event["type"]: event for event in await town.synapse.room_state(room) if event["state_key"] == ""}


@pytest.mark.rule("R24")
async def test_a_case_room_is_closed_and_encrypted_before_anyone_is_asked_in(
    town: Town, early: tuple[OpenCase, EventId]
) -> None:
    case, _ = early
    state = await state_of(town, case.room)
    assert state["m.room.encryption"]["content"]["algorithm"] == "m.megolm.v1.aes-sha2"
    assert state["m.room.join_rules"]["content"] == {"join_rule": "invite"}
    members = [event for event in await town.synapse.room_state(case.room) if event["type"] == "m.room.member"]
    others = [event["origin_server_ts"] for event in members if event["sender"] != event["state_key"]]
    asked = town.coordinator.hearing.moved_at(town.coordinator.user, case.room, "join")
    assert state["m.room.encryption"]["origin_server_ts"] <= min([*others, *asked])


async def test_n14_the_bot_alone_has_power_in_a_room_of_version_twelve_and_stands_in_no_list(
    town: Town, early: tuple[OpenCase, EventId]
) -> None:
    case, _ = early
    state = await state_of(town, case.room)
    created = state["m.room.create"]
    assert (created["sender"], created["content"]["room_version"]) == (town.bot_user, "12")
    assert "additional_creators" not in created["content"]
    powers = state["m.room.power_levels"]["content"]
    assert (powers["users"], powers["users_default"]) == ({}, 0)
    assert {powers[what] for what in ("invite", "kick", "ban", "redact", "state_default")} == {100}


@pytest.mark.rule("R25", "R93")
@pytest.mark.threat("leaks")
async def test_no_name_and_no_matter_stands_in_the_state_of_any_room(
    town: Town, early: tuple[OpenCase, EventId]
) -> None:
    rooms = {room for player in town.everyone for room in player.rooms()}
    names = set()
    for room in rooms:
        state = await state_of(town, room)
        if state["m.room.create"]["sender"] != town.bot_user:
            continue  # somebody's own room, into which they asked the bot
        names.add(state["m.room.name"]["content"]["name"])
        bare = [event["content"] for kind, event in state.items() if kind not in _WITH_NAME]
        # An event's id is random letters, and may spell any short word.
        said = re.sub(r'"\$[\w-]{43}"', "an id", json.dumps(bare, ensure_ascii=False)).casefold()
        assert not [word for word in NAMES if word.casefold() in said]
        assert not {"m.room.topic", "m.room.avatar", "m.room.canonical_alias"} & state.keys()
        pinned = state.get("m.room.pinned_events", {"content": {"pinned": []}})["content"]
        assert pinned.keys() == {"pinned"}
        assert all(event.startswith("$") for event in pinned["pinned"]), "ids and no words"
    codes = names - {OFFICE, NEUTRAL}
    assert {OFFICE, NEUTRAL, early[0].code} <= names, "every kind of room was looked at"
    assert all(name.partition("-")[2].isdigit() for name in codes)


@pytest.mark.rule("R25")
async def test_nobody_is_asked_in_or_put_out_with_a_reason(town: Town, early: tuple[OpenCase, EventId]) -> None:
    case, _ = early
    state = await town.synapse.room_state(case.room)
    members = [event["content"] for event in state if event["type"] == "m.room.member"]
    assert len(members) == 4
    assert not [content for content in members if "reason" in content]


@pytest.mark.rule("R26")
@pytest.mark.threat("newcomer")
async def test_those_let_in_later_cannot_read_what_was_said_before(town: Town, early: tuple[OpenCase, EventId]) -> None:
    case, event = early
    now = await town.coordinator.say(case.room, "Välkomna!")
    for player in (case.polis, case.skola):
        await player.wait_for(lambda heard: heard.event == now, what="the welcome")
        assert not player.has_read(event)


@pytest.mark.rule("R27", "R26")
async def test_an_actor_let_in_later_reads_what_may_be_spoken_of_and_that_message_is_the_pinned_one(town: Town) -> None:
    case = await open_case(town)
    await case.consent()
    spoken_of = town.says(SPOKEN_OF, room=case.room)
    before = [heard.event for heard in case.coordinator.hearing.messages if spoken_of(heard)]
    late = await town.person("rektor")
    moment = case.coordinator.moment()
    await case.at_desk(f"!aktör ny CODE part=skola {late.user}")
    await town.comes_in(late, case.room)
    heard = await town.hears(late, spoken_of, what="what may be spoken of")
    again = await town.hears(case.coordinator, spoken_of, after=moment, what="the same, said again")
    assert heard.event == again.event
    assert heard.event not in before
    assert not any(late.has_read(event) for event in before)
    await town.settle(late)
    pinned = (await state_of(town, case.room))["m.room.pinned_events"]
    assert pinned["content"] == {"pinned": [heard.event]}
    assert pinned["sender"] == town.bot_user


@pytest.mark.rule("R90")
async def test_a_private_command_in_the_case_room_leaves_no_grid_on_the_clients_of_the_others(
    town: Town, early: tuple[OpenCase, EventId]
) -> None:
    case, _ = early
    others = (case.polis, case.skola)
    moments = {player: player.moment() for player in others}
    typed = await town.coordinator.say(case.room, "!samtycke")
    grid = town.says(case.code, "vh1: JA", "närvaro", room=town.desk)
    await town.hears(town.coordinator, grid, what="the grid in private")
    for player in others:
        await player.until(partial(player.redacted, typed), what="the command taken away")
    await town.settle(*others)
    for player, moment in moments.items():
        assert town.said_to(player, moment) == ["Svar i din chatt med mig."]
