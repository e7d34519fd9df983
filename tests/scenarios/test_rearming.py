"""What falls due follows from the journal: rows that somebody took out of the file are there again after a start."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from cases.dues import DueKind
from cases.falling_due import KINDS
from storage.folder import JOURNAL
from tests.town.failing import at_the_moment, told, until_the_day_has_begun
from tests.town.gathered import Gathered
from tests.town.setclock import SetClock

RIGHTS = [kind for kind, falling in KINDS.items() if falling.ends_right]
LATE = timedelta(minutes=2)


def wipe(gathered: Gathered, what: str) -> None:
    with closing(sqlite3.connect(gathered.town.folder / JOURNAL, isolation_level=None)) as connection:
        assert connection.execute(what).rowcount


async def what_came(gathered: Gathered, moment: int) -> tuple[object, object]:
    await gathered.town.settle()
    await until_the_day_has_begun(gathered)
    return gathered.people.inside(), told(gathered, moment)


async def as_it_should_be(kind: DueKind) -> tuple[object, object]:
    async with at_the_moment(kind) as gathered:
        return await what_came(gathered, gathered.now())


async def after(kind: DueKind, what: str, *, before_its_moment: bool) -> tuple[object, object]:
    """The bot is stopped, somebody writes into the file, and it is started again."""
    async with at_the_moment(kind) as gathered:
        moment, clock = gathered.now(), gathered.town.clock
        assert isinstance(clock, SetClock)
        await gathered.town.close()
        wipe(gathered, what)
        clock.at -= LATE if before_its_moment else timedelta()
        await gathered.town.start()
        clock.at += LATE if before_its_moment else timedelta()
        return await what_came(gathered, moment)


@pytest.mark.rule("R7")
@pytest.mark.threat("failing-due", "chain")
@pytest.mark.parametrize("kind", KINDS)
async def test_a_due_taken_out_of_the_file_comes_at_its_moment_all_the_same(
    kind: DueKind, caplog: pytest.LogCaptureFixture
) -> None:
    assert await after(kind, "DELETE FROM due", before_its_moment=True) == await as_it_should_be(kind)
    assert "made again from the journal" in caplog.text


@pytest.mark.rule("R7")
@pytest.mark.threat("failing-due", "chain")
@pytest.mark.parametrize("kind", RIGHTS)
async def test_what_ends_a_right_comes_also_where_its_row_was_taken_out_or_moved_after_its_moment(
    kind: DueKind,
) -> None:
    should = await as_it_should_be(kind)
    assert await after(kind, "DELETE FROM due", before_its_moment=False) == should
    moved = "UPDATE due SET wall = '2099-01-01T00:00:00', moment = 4070908800000000"
    assert await after(kind, moved, before_its_moment=False) == should
