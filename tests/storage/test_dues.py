"""Dues: a desired state for the moments to come, and a promise for those that have come."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from cases.ages.midnights import BIRTHDAY, CONSENT_END
from cases.dues import Due, DueKind
from cases.ids import CaseId, Cause
from cases.plan.reminders import DIGEST, OVERDUE
from tests.storage.examples.given import CASE
from tests.storage.opened import Opened

WALL = datetime(2026, 12, 1, 8, 0)  # noqa: DTZ001 - wall time has no zone
MOMENT = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
BEFORE = MOMENT - timedelta(hours=1)
OTHER = CaseId("66666666666666666666666666666666")


def due(name: str, kind: DueKind = DIGEST, wall: datetime = WALL, case: CaseId = CASE) -> Due:
    return Due(f"due:{name}", kind, case, wall)


async def arm(store: Opened, *dues: Due, now: datetime = BEFORE, case: CaseId = CASE) -> None:
    async with store.database.work() as work:
        await work.arm(case, dues, now=now)


async def come(store: Opened, now: datetime = MOMENT) -> list[Due]:
    async with store.database.work() as work:
        return await work.due(now)


async def test_a_due_comes_at_its_moment_and_not_before_also_after_a_restart(store: Opened) -> None:
    await store.open_case()
    await arm(store, due("a"))
    await store.again()
    assert await come(store, MOMENT - timedelta(microseconds=1)) == []
    assert await come(store) == [due("a")]
    async with store.database.work() as work:
        await work.disarm("due:a")
    assert await come(store) == []


async def test_what_ends_a_right_is_asked_before_all_else_and_then_the_earliest(store: Opened) -> None:
    await store.open_case()
    hour = timedelta(hours=1)
    dues = [
        due("overdue", OVERDUE, WALL - 5 * hour),
        due("late digest", DIGEST, WALL - hour),
        due("early digest", DIGEST, WALL - 2 * hour),
        due("birthday", BIRTHDAY),
        due("end", CONSENT_END),
    ]
    await arm(store, *dues, now=BEFORE - timedelta(days=1))
    names = [one.key for one in await come(store)]
    assert names == ["due:end", "due:birthday", "due:early digest", "due:late digest", "due:overdue"]
    async with store.database.work() as work:
        assert [one.key for one in await work.due(MOMENT, limit=1)] == ["due:end"]


async def test_moments_to_come_are_those_wanted_and_no_others(store: Opened) -> None:
    await store.open_case()
    await arm(store, due("a"), due("b"))
    moved = due("b", wall=WALL + timedelta(days=1))
    await arm(store, moved, due("c"))
    assert await come(store, MOMENT + timedelta(days=2)) == [due("c"), moved]


async def test_a_moment_that_has_come_stays_until_it_is_answered_whatever_is_wanted_now(store: Opened) -> None:
    await store.open_case()
    await arm(store, due("a"))
    await arm(store, now=MOMENT)
    assert await come(store) == [due("a")]
    await arm(store, due("a", wall=WALL + timedelta(days=1)), now=MOMENT)
    assert await come(store) == [due("a")]


async def test_a_due_that_was_answered_is_not_armed_again(store: Opened) -> None:
    await store.open_case()
    async with store.database.work() as work:
        await work.claim(Cause("due:a"))
        await work.arm(CASE, [due("a"), due("b")], now=BEFORE)
    assert await come(store) == [due("b")]


@pytest.mark.threat("time")
async def test_a_moment_already_past_when_it_is_first_wanted_is_due_at_once(store: Opened) -> None:
    await store.open_case()
    await arm(store, due("a"), now=MOMENT + timedelta(days=3))
    assert await come(store, MOMENT + timedelta(days=3)) == [due("a")]


async def test_one_case_does_not_disarm_another(store: Opened) -> None:
    await store.open_case()
    await store.open_case(OTHER)
    await arm(store, due("a"))
    await arm(store, due("b", case=OTHER), case=OTHER)
    await arm(store, case=OTHER)
    assert await come(store) == [due("a")]


async def test_moments_are_reckoned_again_at_the_start_from_the_time_on_the_wall(store: Opened) -> None:
    await store.open_case()
    await arm(store, due("a"))
    await store.close()
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        # As if the zone's rules had been others when it was armed.
        connection.execute("UPDATE due SET moment = moment + 3600000000")
    await store.again_from_closed()
    assert await come(store, MOMENT - timedelta(microseconds=1)) == []
    assert await come(store) == [due("a")]


async def test_the_next_moment_is_the_first_that_has_not_come(store: Opened) -> None:
    await store.open_case()
    hour = timedelta(hours=1)
    await arm(store, due("b", wall=WALL + hour), due("a"), due("c", wall=WALL + 2 * hour))
    async with store.database.work() as work:
        assert await work.next_moment(BEFORE) == MOMENT
        assert await work.next_moment(MOMENT) == MOMENT + hour
        assert await work.next_moment(MOMENT + 2 * hour) is None
