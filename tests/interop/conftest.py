"""One real Synapse, one Node with Element's crypto and one bot for all tests of this folder."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.interop import element, town


@pytest_asyncio.fixture(scope="session")
async def synapse() -> AsyncIterator[Synapse]:
    async with Synapse() as server:
        yield server


@pytest_asyncio.fixture(scope="session", name="town")
async def moved_in(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[town.Town]:
    folder = tmp_path_factory.mktemp("town")
    async with element.running(folder / "element.log") as people, town.running(synapse, people, folder) as place:
        yield place
