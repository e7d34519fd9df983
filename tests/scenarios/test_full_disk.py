"""The file is full, or somebody else writes into it, while the bot runs: it waits for room, or ends with one line."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from bot.operator.ending import to_its_end
from bot.operator.refused import Exit
from storage.folder import JOURNAL
from tests.town.gathered import Gathered
from tests.town.town import COORDINATOR

COMMANDS = 8
SOON = 60.0
ROOM_ENOUGH = 1 << 30


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(SOON):
        while not done():  # noqa: ASYNC110 - the bot runs by itself and tells nobody
            await asyncio.sleep(0.02)


async def allow(gathered: Gathered, pages: int | None) -> None:
    """From now on the file may have so many pages; None: not one more than it has."""
    connection = gathered.town.bot.offline.database._connection
    ((has,),) = await connection.execute_fetchall("PRAGMA page_count")
    await connection.execute(f"PRAGMA max_page_count = {has if pages is None else pages}")


@pytest.mark.threat("operators-mistake")
async def test_eight_that_write_while_the_disk_is_full_are_each_answered_once_when_there_is_room(
    gathered: Gathered, caplog: pytest.LogCaptureFixture
) -> None:
    town, people = gathered.town, gathered.people
    running = asyncio.create_task(town.bot.run())
    await allow(gathered, None)
    room = gathered.own_room(COORDINATOR)
    said = [town.server.say(COORDINATOR, room, f"!plan {gathered.code}") for _ in range(COMMANDS)]
    await until(lambda: "disk-full" in caplog.text)
    assert not running.done()
    await allow(gathered, ROOM_ENOUGH)
    await until(lambda: all(people.answers_to(event) for event in said))
    assert [len(people.answers_to(event)) for event in said] == [1] * COMMANDS
    assert not running.done()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await town.restart()
    await town.settle()
    assert [len(people.answers_to(event)) for event in said] == [1] * COMMANDS


@pytest.mark.threat("chain")
@pytest.mark.parametrize(("table", "code"), [("claimed", Exit.NO_START), ("due", Exit.GAVE_UP)])
async def test_a_row_taken_away_beside_the_running_bot_ends_it_with_one_line(
    gathered: Gathered, capsys: pytest.CaptureFixture[str], table: str, code: Exit
) -> None:
    """Nothing is done on what is not believed. What falls due is mended by the next start."""
    running = asyncio.create_task(gathered.town.bot.run())
    with closing(sqlite3.connect(gathered.town.folder / JOURNAL, isolation_level=None)) as connection:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a table of ours
    with pytest.raises(ExceptionGroup) as ended:
        async with asyncio.timeout(SOON):
            await running

    def fails() -> int:
        raise ended.value

    assert to_its_end(fails) == code
    (line,) = capsys.readouterr().err.splitlines()
    assert table in line
