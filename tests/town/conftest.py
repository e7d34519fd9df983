"""A town with one case in it: everyone has consented, police and school are in the room."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.machines.town import Town, data_folder
from tests.town.gathered import Gathered, gather


@pytest_asyncio.fixture
async def gathered() -> AsyncIterator[Gathered]:
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            yield await gather(town)
        finally:
            await town.close()
