"""A first start that finds no homeserver, or an account that is not the bot's alone."""

from typing import Final

import pytest

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from tests.attacks.garbage_server import answering
from tests.faults.house import House, holds
from tests.faults.newcomers import newcomer
from tests.faults.sampling import whole_only

AWAY: Final = "the homeserver at the first start ever: away"
NONE: Final = "the homeserver at the first start ever: none"
FOREIGN: Final = "the account: has another's identity"
FAULTS: Final = (AWAY, NONE, FOREIGN)


@whole_only
@pytest.mark.threat("operators-mistake")
async def test_a_first_start_that_finds_no_homeserver_writes_nothing(synapse: Synapse, house: House) -> None:
    async with newcomer(synapse, house) as bot:
        for fault, status in ((AWAY, 502), (NONE, 200)):
            with house.server.spoiling(answering(status, b"<html>")):
                holds(fault, await bot.try_to_start())
            assert not list(bot.data.iterdir())
        assert (await bot.try_to_start()).code is None


@whole_only
@pytest.mark.threat("operators-mistake")
async def test_an_account_with_anothers_identity_is_not_taken(synapse: Synapse, house: House) -> None:
    async with newcomer(synapse, house) as bot:
        player = await Player.log_in(synapse.url, bot.account, welcome=None)
        await player.close()
        holds(FOREIGN, await bot.try_to_start())
