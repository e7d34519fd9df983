"""One real Synapse, one Node for each crypto and one bot for all tests of this folder."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.interop import element, town
from tests.interop.element import Crypto


@pytest_asyncio.fixture(scope="session")
async def synapse() -> AsyncIterator[Synapse]:
    async with Synapse() as server:
        yield server


@pytest_asyncio.fixture(scope="session", name="town")
async def moved_in(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[town.Town]:
    folder = tmp_path_factory.mktemp("town")
    async with AsyncExitStack() as stack:
        apps = {
            crypto: await stack.enter_async_context(element.running(folder / f"{crypto.value}.log", crypto))
            for crypto in Crypto
        }
        yield await stack.enter_async_context(town.running(synapse, apps, folder))


@pytest.fixture(params=Crypto, ids=lambda crypto: crypto.name.lower())
def crypto(request: pytest.FixtureRequest) -> Crypto:
    """What the people that a test is about encrypt with: each in turn."""
    chosen = request.param
    assert isinstance(chosen, Crypto)
    return chosen
