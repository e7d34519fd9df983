"""A town whose police have a homeserver of their own; the bot is told that partners may."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.federation.servers import two_servers
from tests.live.rules.town import Town, running


@pytest_asyncio.fixture(scope="module")
async def servers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Synapse, Synapse]]:
    async with two_servers(tmp_path_factory.mktemp("authority")) as pair:
        yield pair


@pytest.fixture(scope="module")
def police_server(servers: tuple[Synapse, Synapse]) -> Synapse:
    return servers[1]


@pytest_asyncio.fixture(scope="module")
async def town(servers: tuple[Synapse, Synapse], tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with running(servers[0], tmp_path_factory.mktemp("town"), federate=True) as town:
        yield town
