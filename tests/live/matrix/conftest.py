"""A fresh bot client for each test, and others that can be made to misbehave."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from bot.ways.matrix import sending
from tests.live.matrix.support import Bot, open_bot

Actors = Callable[[], Awaitable[Bot]]


@pytest.fixture(autouse=True)
def known_already(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody here needs a moment to ask who the bot is; the rules' tests and Element's give it."""
    monkeypatch.setattr(sending, "INTRODUCTION", 0)


@pytest_asyncio.fixture
async def bot(synapse: Synapse, tmp_path: Path) -> AsyncIterator[Bot]:
    opened = await open_bot(synapse, tmp_path)
    yield opened
    await opened.client.close()


@pytest_asyncio.fixture
async def actors(synapse: Synapse, bot: Bot, tmp_path: Path) -> AsyncIterator[Actors]:
    """Makes people whose machine lies open to the test; they and the bot have pinned each other."""
    made: list[Bot] = []

    async def act() -> Bot:
        actor = await open_bot(synapse, tmp_path / f"actor-{len(made)}")
        actor.pins[bot.client.user] = bot.client.master_key
        bot.pins[actor.client.user] = actor.client.master_key
        made.append(actor)
        return actor

    yield act
    for actor in made:
        await actor.client.close()
