"""The town that the tests of the rules share: one bot for the session, on the homeserver of all live tests."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.live.rules.town import Town, running


@pytest_asyncio.fixture(scope="session")
async def town(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with running(synapse, tmp_path_factory.mktemp("town")) as town:
        yield town
