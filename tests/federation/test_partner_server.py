"""Police whose accounts are on a homeserver of their own: let in, served, taken out; and when that server is away."""

import asyncio
from secrets import token_hex

import pytest

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import Town

HERE_AGAIN = 60.0


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


@pytest.mark.rule("R1")
async def test_police_of_another_server_are_let_in_and_read_what_is_said(town: Town, police_server: Synapse) -> None:
    case = await case_with_police(town, police_server)
    assert case.polis.user.endswith(police_server.server_name)
    moment = case.polis.moment()
    answer = await case.in_room("!möten")
    heard = await case.polis.wait_for(lambda heard: heard.event == answer.event, after=moment)
    assert heard.text == answer.text
