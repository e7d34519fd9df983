"""One Synapse, one town whose bot its operator runs, for all faults; `FAULTS=all` plays every one, else a sample."""

from collections.abc import AsyncIterator

import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.faults.house import House
from tests.faults.standing import standing
from tests.live.conftest import synapse

__all__ = ["house", "synapse"]


@pytest_asyncio.fixture(scope="session")
async def house(synapse: Synapse) -> AsyncIterator[House]:
    async with standing(synapse) as house:
        yield house
