"""A village for each story, on a Monday morning in March."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest_asyncio

from tests.town.household import Village
from tests.town.kept import Kept
from tests.town.one_thread import sqlite_is_asked_in_the_same_thread
from tests.town.town import Town, data_folder

__all__ = ["sqlite_is_asked_in_the_same_thread"]


@asynccontextmanager
async def _new_village() -> AsyncIterator[Village]:
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            yield Village(town)
        finally:
            await town.close()


VILLAGE = Kept(_new_village)


@pytest_asyncio.fixture
async def village() -> AsyncIterator[Village]:
    async with VILLAGE.begun() as village:
        yield village
