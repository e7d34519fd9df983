"""A town with one case in it: everyone has consented, police and school are in the room."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.town.gathered import GATHERED, WITH_A_COLLEAGUE, Gathered
from tests.town.one_thread import sqlite_is_asked_in_the_same_thread

__all__ = ["sqlite_is_asked_in_the_same_thread"]


@pytest_asyncio.fixture(scope="module")
async def _played() -> None:
    """Before a test can break anything."""
    await GATHERED.held()


@pytest_asyncio.fixture(scope="module")
async def _played_with_a_colleague() -> None:
    await WITH_A_COLLEAGUE.held()


@pytest_asyncio.fixture
async def gathered(_played: None) -> AsyncIterator[Gathered]:
    async with GATHERED.begun() as gathered:
        yield gathered


@pytest_asyncio.fixture
async def two(_played_with_a_colleague: None) -> AsyncIterator[Gathered]:
    """A gathered town whose unit has a second coordinator."""
    async with WITH_A_COLLEAGUE.begun() as gathered:
        yield gathered
