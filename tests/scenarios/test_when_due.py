"""What falls due is asked when its moment comes, also by a clock that is set ahead, and all of it without a pause."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot import ticker
from cases.dues import STOCKHOLM, Due
from cases.plan.reminders import DIGEST
from tests.town.gathered import Gathered
from tests.town.lanes import until

HOUR = timedelta(hours=1)
MANY = 2 * ticker.AT_ONCE + 5


@pytest.fixture
def asked(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The key of each due that is asked, as the ticker does it with an hour from one look to the next."""
    keys = list[str]()

    async def fall_due(due: Due) -> bool:
        keys.append(due.key)
        async with gathered.town.bot.offline.database.work() as work:
            await work.disarm(due.key)
        return True

    monkeypatch.setattr(gathered.town.bot.offline.pipeline, "fall_due", fall_due)
    monkeypatch.setattr(ticker, "LOOK", HOUR)
    return keys


@asynccontextmanager
async def ticking(gathered: Gathered) -> AsyncIterator[None]:
    looked = asyncio.Event()

    async def each_minute() -> None:
        looked.set()

    task = asyncio.create_task(gathered.town.bot.offline.ticker.tick_on(each_minute))
    try:
        await looked.wait()
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def fall_due_in_an_hour(gathered: Gathered, count: int) -> None:
    wall = (gathered.town.clock.at + HOUR).astimezone(STOCKHOLM).replace(tzinfo=None)
    case, now = gathered.people.case.id, gathered.town.clock.at
    async with gathered.town.bot.offline.database.work() as work:
        await work.arm(case, [Due(f"due:{number}", DIGEST, case, wall) for number in range(count)], now=now)


async def test_what_falls_due_before_the_next_look_is_asked_at_its_moment(gathered: Gathered, asked: list[str]) -> None:
    await fall_due_in_an_hour(gathered, 1)
    async with ticking(gathered):
        assert asked == []
        gathered.town.clock.at += HOUR
        await until(lambda: asked == ["due:0"])


async def test_more_than_one_look_takes_are_asked_without_a_pause(gathered: Gathered, asked: list[str]) -> None:
    await fall_due_in_an_hour(gathered, MANY)
    gathered.town.clock.at += HOUR
    async with ticking(gathered):
        await until(lambda: len(asked) == MANY)
