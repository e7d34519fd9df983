"""A town of its own for each file here: its bot is stopped, killed and robbed of its account."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.live.guard.hostile import Hostile
from tests.live.rules.town import Town, running


@pytest_asyncio.fixture(scope="module")
async def town(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with running(synapse, tmp_path_factory.mktemp("guarded")) as town:
        yield town


@pytest_asyncio.fixture(scope="module")
async def hostile(town: Town) -> Hostile:
    return await Hostile.over(town.synapse, town.bot_user)
