"""Forced joins while the bot sends: no room key of its own to the stranger, who is out at once (R1, N3, N19)."""

import statistics
from collections.abc import AsyncIterator
from secrets import token_hex

import pytest
import pytest_asyncio

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from tests.attacks import figures
from tests.attacks.forcing import BareKeeper, Target
from tests.attacks.siege import Siege, keys_from_bot

TIMES = figures.asked_for("N", 50)
BARE_TIMES = min(TIMES, 100)
"""The comparison needs no more for its median."""


@pytest_asyncio.fixture
async def stranger(synapse: Synapse) -> AsyncIterator[Player]:
    """Accepts no invitation by itself: it is the administrator who lets it in."""
    player = await Player.log_in(synapse.url, await synapse.register(f"tvingad-{token_hex(4)}"))
    yield player
    await player.close()


@pytest_asyncio.fixture
async def bare(synapse: Synapse, siege: Siege) -> AsyncIterator[Target]:
    """The same kept by a stock client with a callback."""
    witness = await Player.log_in(synapse.url, await synapse.register(f"vittne-{token_hex(4)}"))
    keeper = await BareKeeper.open(synapse.url, await synapse.register(f"naken-{token_hex(4)}"), witness)
    yield Target(keeper.room, witness, lambda: witness.say(keeper.room, "echo"))
    await keeper.close()
    await witness.close()


@pytest.mark.rule("R1")
@pytest.mark.threat("forced-in")
async def test_no_key_reaches_anyone_forced_in_and_every_one_is_removed(
    siege: Siege, synapse: Synapse, stranger: Player, bare: Target
) -> None:
    town, room = siege.town, siege.case.room
    coordinator = town.coordinator
    kept = Target(room, coordinator, lambda: coordinator.say(room, "!plan"))
    async with siege.directly():
        for turn in range(TIMES):
            await kept.force(synapse, stranger)
            if turn < BARE_TIMES:
                await bare.force(synapse, stranger)
    for player in (coordinator, bare.witness, stranger):
        await player.catch_up()
    stays, bare_stays = kept.stays(stranger.user), bare.stays(stranger.user)
    keys = await keys_from_bot(stranger, town)
    figures.lines += [
        f"forced joins: {kept.joins} of {TIMES} came in, {kept.turned_away} were turned away at the door",
        f"  room keys of the bot's that reached them: {keys}",
        f"  from join to removal: {figures.spread(stays)}",
        f"  a stock matrix-nio callback beside it ({bare.joins} joins): {figures.spread(bare_stays)}",
        f"  ratio of the medians: {statistics.median(stays) / statistics.median(bare_stays):.2f}",
    ]
    assert keys == 0
    assert kept.joins > 0
    assert len(stays) == kept.joins
    assert stranger.user not in await synapse.members(room)
    assert statistics.median(stays) < 1
    await siege.is_unharmed()
