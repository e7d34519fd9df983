"""Whole transactions: all or nothing, in the file and in memory, also when one is cancelled, fails or comes second."""

import asyncio

import pytest

from cases.facts import CaseListed, GateShut, MeetingCalled
from cases.ids import CaseId, Cause, RoomId
from cases.planned import Purpose
from storage import failpoints, folded
from storage.database import Database
from storage.refused import (
    KeyMissing,
    StorageFailed,
    UnknownCase,
)
from storage.work import Work
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, CASE, CODE, EVA_USER, NONCE, ROOM, UNIT
from tests.storage.opened import Crash, Opened, crash_at, opened

LISTED = CaseListed(at=AT, case=CASE, code=CODE, unit=UNIT)


async def test_everything_recorded_is_the_same_after_a_restart(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    await store.record(*EXAMPLES)
    office, cases = store.database.office, dict(store.database.cases)
    assert cases[CASE].meetings
    await store.again()
    assert (store.database.office, dict(store.database.cases)) == (office, cases)


async def test_a_fold_in_memory_knows_no_more_than_the_file_does(store: Opened) -> None:
    await store.open_case()
    called = next(fact for fact in EXAMPLES if isinstance(fact, MeetingCalled))
    await store.record(called)
    before = store.database.cases[CASE].meetings[1].start
    await store.again()
    after = store.database.cases[CASE].meetings[1].start
    assert (before, before.tzinfo) == (after, after.tzinfo)


async def test_a_transaction_sees_its_own_facts_and_nobody_else_does_before_the_commit(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    async with store.database.work() as work:
        await work.record([LISTED, opened()], cause=Cause("$e"))
        assert work.case(CASE).code == CODE
        assert CASE in work.office().cases
        assert not store.database.cases
        assert not store.database.office.cases
    assert store.database.cases[CASE].code == CODE


async def test_a_body_that_raises_leaves_nothing(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    failpoints.listen(crash_at("work.before-commit"))
    with pytest.raises(Crash):
        await store.claim_and_record(Cause("$e"), opened())
    failpoints.listen(None)
    async with store.database.work() as work:
        assert not await work.is_claimed(Cause("$e"))
        with pytest.raises(UnknownCase):
            work.case(CASE)
    await store.open_case()
    await store.again()
    assert set(store.database.cases) == {CASE}


async def test_a_fact_that_does_not_fold_is_not_recorded(store: Opened) -> None:
    await store.open_case()
    with pytest.raises(ValueError, match="opened once"):
        await store.record(opened())
    await store.again()
    assert set(store.database.cases) == {CASE}


async def test_a_case_without_a_key_is_not_written(store: Opened) -> None:
    with pytest.raises(KeyMissing):
        await store.record(opened())


async def test_a_cancelled_commit_is_kept_in_the_file_and_in_memory_alike(store: Opened) -> None:
    await store.database.prepare_case(CASE)

    async def record() -> None:
        async with store.database.work() as work:
            await work.record([opened()], cause=Cause("$e"))

    task = asyncio.create_task(record())
    failpoints.listen(lambda name: cancel(task) if name == "work.before-commit" else None)
    with pytest.raises(asyncio.CancelledError):
        await task
    failpoints.listen(None)
    in_memory = set(store.database.cases)
    await store.again()
    assert set(store.database.cases) == in_memory == {CASE}


def cancel(task: asyncio.Task[None]) -> None:
    task.cancel()


async def test_a_transaction_cancelled_anywhere_leaves_the_database_usable(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    for steps in range(12):
        task = asyncio.create_task(claim_much(store.database, steps))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        async with store.database.work() as work:
            assert await work.claim(Cause(f"after-{steps}"))


async def claim_much(database: Database, number: int) -> None:
    async with database.work() as work:
        for index in range(20):
            await work.claim(Cause(f"{number}-{index}"))


async def test_a_commit_that_sqlite_refuses_leaves_nothing_and_the_next_goes_on(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    # A foreign key that is looked at in COMMIT is a way to make exactly COMMIT fail.
    parent = "CREATE TABLE parent (id INTEGER PRIMARY KEY)"
    child = "CREATE TABLE child (parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)"
    await store.database._connection.execute(parent)
    await store.database._connection.execute(child)
    with pytest.raises(StorageFailed, match="failed"):
        await record_and_orphan(store)
    assert not store.database.cases
    await store.open_case()
    await store.again()
    assert set(store.database.cases) == {CASE}


async def record_and_orphan(store: Opened) -> None:
    async with store.database.work() as work:
        await work.record([opened()], cause=Cause("$e"))
        await store.database._connection.execute("INSERT INTO child VALUES (7)")


async def test_transactions_come_one_after_another(store: Opened) -> None:
    inside: list[int] = []

    async def one(number: int) -> None:
        async with store.database.work() as work:
            inside.append(number)
            await work.claim(Cause(f"$e{number}"))
            assert inside[-1] == number

    await asyncio.gather(*(one(number) for number in range(10)))
    assert len(inside) == 10


async def test_a_transaction_inside_a_transaction_is_refused_instead_of_waiting_for_ever(store: Opened) -> None:
    async with store.database.work():
        with pytest.raises(RuntimeError, match="inside"):
            async with store.database.work():
                pass


async def test_a_work_that_has_ended_does_nothing_more(store: Opened) -> None:
    kept: list[Work] = []
    async with store.database.work() as work:
        kept.append(work)
    with pytest.raises(RuntimeError, match="ended"):
        await kept[0].claim(Cause("$e"))


async def test_a_full_disk_keeps_what_was_acknowledged_and_goes_on_when_there_is_space(store: Opened) -> None:
    acknowledged = await claim_until_full(store)
    assert acknowledged
    await store.database._connection.execute("PRAGMA max_page_count = 1073741823")
    async with store.database.work() as work:
        assert await work.claim(Cause("space again"))
    await store.again()
    async with store.database.work() as work:
        assert all([await work.is_claimed(cause) for cause in acknowledged])


async def claim_until_full(store: Opened) -> list[Cause]:
    """Claims until SQLite has no page left."""
    ((pages,),) = await store.database._connection.execute_fetchall("PRAGMA page_count")
    await store.database._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    acknowledged: list[Cause] = []
    with pytest.raises(StorageFailed, match="disk-full"):
        await claim_on(store, acknowledged)
    return acknowledged


async def claim_on(store: Opened, acknowledged: list[Cause]) -> None:
    for number in range(2000):
        await store.claim_and_record(Cause(f"$event-{number}"))
        acknowledged.append(Cause(f"$event-{number}"))


async def test_a_gate_is_shut_even_when_the_case_cannot_be_folded(
    store: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.open_case()

    def broken(*_: object) -> None:
        raise Crash

    monkeypatch.setattr(folded, "evolve", broken)
    with pytest.raises(Crash):
        await store.record(GateShut(case=CASE, at=AT, why="by-the-fold"))
    await store.database.shut_gate(CASE, "broken-withdrawal", AT)
    assert store.database.cases[CASE].rooms.gate_shut
    monkeypatch.undo()
    await store.again()
    assert store.database.cases[CASE].rooms.gate_shut
    with pytest.raises(UnknownCase):
        await store.database.shut_gate(CaseId("nobody's"), "broken-withdrawal", AT)


async def test_a_room_is_known_by_what_it_is_for_until_another_takes_its_place(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    await store.record(*EXAMPLES)
    async with store.database.work() as work:
        assert await work.purpose(ROOM) == Purpose(case=CASE)
        assert await work.purpose(RoomId("!office")) == Purpose(unit=UNIT)
        assert await work.purpose(RoomId("!elsewhere")) is None
        again = next(fact for fact in EXAMPLES if fact.NAME == "room-planned")
        await work.record([again], cause=Cause("$again"))
        assert await work.purpose(ROOM) is None
        assert await work.purpose(RoomId("!office")) == Purpose(unit=UNIT)
    async with store.database.work() as work:
        assert await work.purpose(ROOM) is None
        assert work.case(CASE).rooms.planned[NONCE].room is None
        assert EVA_USER not in work.office().coordinators
