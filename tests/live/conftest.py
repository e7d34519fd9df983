"""One real Synapse for all live tests, and the people who act on it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from secrets import token_hex

import pytest_asyncio

from bot.demo.player import Player, Welcome
from bot.demo.synapse import Synapse
from tests.live.lean import LeanSynapse

Players = Callable[..., Awaitable[Player]]


@pytest_asyncio.fixture(scope="session")
async def synapse() -> AsyncIterator[Synapse]:
    async with LeanSynapse() as running:
        yield running


@pytest_asyncio.fixture
async def players(synapse: Synapse) -> AsyncIterator[Players]:
    """Makes people: each call registers an account with that word in its name and logs in; all end with the test."""
    made: list[Player] = []

    async def play(name: str, *, cross_sign: bool = True, welcome: Welcome | None = lambda _: True) -> Player:
        account = await synapse.register(f"{name}-{token_hex(4)}")
        made.append(await Player.log_in(synapse.url, account, cross_sign=cross_sign, welcome=welcome))
        return made[-1]

    yield play
    for player in made:
        await player.close()
