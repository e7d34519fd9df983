"""Police whose accounts are on a homeserver of their own: let in, served, taken out; or, as it comes, refused.

`federate` stands for the choice of the operator; both choices are shown on the same two homeservers."""

from collections.abc import AsyncIterator
from datetime import timedelta
from secrets import token_hex
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.player import Player
from bot.demo.synapse import Synapse, SynapseFailed
from tests.live.guard.hostile import Hostile
from tests.live.rules.casefile import FAREWELL, OpenCase, open_case
from tests.live.rules.town import PATIENCE, Town, running

BACK_WITHIN: Final = 60.0
"""Seconds in which a server that was away has heard what it missed."""


async def police_of(server: Synapse, town: Town) -> Player:
    """Someone at the other server who lets the bot ask them in."""
    account = await server.register(f"polis-{token_hex(4)}")
    player = await Player.log_in(server.url, account, welcome=town.bot_user.__eq__)
    town.everyone.append(player)
    return player


async def case_with_police(town: Town, server: Synapse) -> OpenCase:
    """A case whose police come from the other server, consented to and in the room."""
    case = await open_case(town, polis=await police_of(server, town))
    await case.consent()
    return case


async def reads_an_answer(case: OpenCase) -> None:
    """The bot answers in the room, and the police read the same words on their own server."""
    answer = await case.in_room("!möten")
    heard = await case.polis.wait_for(lambda heard: heard.event == answer.event, PATIENCE, what="the answer")
    assert heard.text == answer.text
    assert heard.verified


@pytest.mark.rule("R1")
async def test_police_of_another_server_come_in_are_called_and_answer(town: Town, police_server: Synapse) -> None:
    case = await case_with_police(town, police_server)
    assert case.polis.user.endswith(f":{police_server.server_name}")
    await reads_an_answer(case)
    moment = case.polis.moment()
    day = town.now().date() + timedelta(days=14)
    await case.in_room(f"!möte kalla {day} 15:00")
    received = await case.next_file(case.polis, moment)
    assert received.calendar["METHOD"] == "REQUEST"
    (room,) = town.own_rooms(case.polis)
    call = await town.hears(case.polis, town.says("Svara på det här", room=room), after=moment)
    answered = await case.reply(call, "ja", case.polis)
    assert case.code in answered.text


@pytest.mark.rule("R1", "R29")
async def test_police_of_another_server_who_are_taken_out_get_a_farewell_and_no_later_key(
    town: Town, police_server: Synapse
) -> None:
    case = await case_with_police(town, police_server)
    await reads_an_answer(case)
    moment = case.polis.moment()
    await case.at_desk("!person bort CODE polis")
    await town.goes_out(case.polis, case.room)
    await town.hears(case.polis, town.says(FAREWELL), after=moment)
    keys = case.polis.keys_for(case.room)
    later = await case.in_room("!möten")
    await case.skola.wait_for(lambda heard: heard.event == later.event)
    await town.settle(case.polis)
    assert case.polis.keys_for(case.room) == keys
    assert not case.polis.has_read(later.event)


@pytest.mark.rule("R1")
@pytest.mark.threat("partner-server")
async def test_a_server_that_was_cut_off_while_its_police_were_taken_out_gets_no_later_key(
    town: Town, police_server: Synapse
) -> None:
    case = await case_with_police(town, police_server)
    await reads_an_answer(case)
    keys = case.polis.keys_for(case.room)
    await police_server.stop()
    try:
        await case.at_desk("!person bort CODE polis")
        await case.skola.until(
            lambda: case.polis.user not in case.skola.people_in(case.room), PATIENCE, what="the police's going"
        )
        missed = await case.in_room("!möten")
        await case.skola.wait_for(lambda heard: heard.event == missed.event)
    finally:
        await police_server.start()
    later = await case.in_room("!möten")
    await case.skola.wait_for(lambda heard: heard.event == later.event)
    await case.polis.wait_out(case.room, BACK_WITHIN)
    await town.settle(case.polis)
    assert case.polis.keys_for(case.room) == keys
    assert not case.polis.has_read(missed.event)
    assert not case.polis.has_read(later.event)


@pytest_asyncio.fixture(scope="module")
async def closed(servers: tuple[Synapse, Synapse], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """A town beside the other one, on the same homeserver, whose bot was told nothing of partners' servers."""
    async with running(servers[0], tmp_path_factory.mktemp("closed")) as town:
        yield town


@pytest.mark.threat("partner-server")
async def test_someone_of_another_server_is_refused_with_the_reason(closed: Town, police_server: Synapse) -> None:
    case = await open_case(closed)
    stranger = (await police_server.register("polis-utanfor")).user
    refused = await case.at_desk(f"!aktör ny CODE part=fritid {stranger}")
    assert "ligger på en annan server" in refused.text
    assert closed.synapse.server_name in refused.text
    opened = await closed.ask(
        closed.coordinator,
        closed.desk,
        f"!öppna\nfödd 2011-05-14\nbeslut bistånd SN 2026/123\nungdom ring\nvh1 ring\npolis {stranger}",
    )
    assert "ligger på en annan server" in opened.text


@pytest.mark.threat("forced-in")
async def test_not_even_the_bots_own_name_brings_another_server_into_the_room(
    closed: Town, police_server: Synapse
) -> None:
    case = await open_case(closed)
    stranger = (await police_server.register("polis-inbjuden")).user
    hostile = await Hostile.over(closed.synapse, closed.bot_user)
    assert (await hostile.content(case.room, "m.room.create"))["m.federate"] is False
    with pytest.raises(SynapseFailed, match="403 M_FORBIDDEN"):
        await hostile.invite(case.room, stranger)
    assert await closed.synapse.members(case.room) == {closed.bot_user, closed.coordinator.user}
