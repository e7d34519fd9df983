"""A village for each story, on a Monday morning in March."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.families.household import Village
from tests.machines.town import Town, data_folder


@pytest_asyncio.fixture
async def village() -> AsyncIterator[Village]:
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            yield Village(town)
        finally:
            await town.close()
