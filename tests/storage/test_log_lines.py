"""The last lines of a case's log are read without the rest of it, and are what reading all of it would have shown."""

import sqlite3
from contextlib import closing

import pytest

from cases.facts import CaseFact, CaseOpened, CommandRead, Fact, PersonAdded, PurgeDecided
from cases.ids import CaseId, Cause
from storage import codec
from storage.refused import ChainBroken
from storage.work import Work
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, CASE, EVA
from tests.storage.opened import Opened, opened

FIRST, *OTHERS = (fact for fact in EXAMPLES if isinstance(fact, CaseFact))
OTHER = CaseId("9" * 32)
READ = CommandRead(case=CASE, at=AT, person=EVA, command="plan")


async def is_right(work: Work) -> bool:
    every = [fact for fact in await work.facts_of(CASE) if not fact.NO_LINE]
    for most in (1, 3, len(every), len(every) + 1):
        log = await work.last_lines_of(CASE, most)
        if list(log.facts) != every[-most:] or log.earlier != max(0, len(every) - most):
            return False
    return True


async def undone(store: Opened) -> None:
    async with store.database.work() as work:
        await work.record([READ], cause=Cause("$undone"))
        assert await is_right(work)
        raise ZeroDivisionError


async def test_the_last_lines_are_what_reading_all_of_the_case_shows(store: Opened) -> None:
    """After each of a case's kinds of facts, among those of another case; after a start; and when all is undone."""
    assert isinstance(FIRST, CaseOpened)
    await store.database.prepare_case(CASE)
    await store.open_case(OTHER)
    await store.record(FIRST)
    for at in range(0, len(OTHERS), 7):
        await store.record(*OTHERS[at : at + 7], *([READ] if at % 2 else []))
        async with store.database.work() as work:
            assert await is_right(work)
    await store.database.shut_gate(CASE, "failed", AT)
    async with store.database.work() as work:
        assert await is_right(work)
    await store.again()
    with pytest.raises(ZeroDivisionError):
        await undone(store)
    async with store.database.work() as work:
        assert await is_right(work)


@pytest.mark.parametrize("facts", [50, 5000])
async def test_as_many_rows_are_unsealed_in_a_short_log_as_in_a_long_one(
    store: Opened, facts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.open_case()
    await store.record(*[READ] * facts)
    read: list[Fact] = []

    def decode(written: bytes) -> Fact:
        read.append(decoded := _decode(written))
        return decoded

    _decode = codec.decode
    monkeypatch.setattr(codec, "decode", decode)
    async with store.database.work() as work:
        log = await work.last_lines_of(CASE, 40)
    assert (len(read), len(log.facts), log.earlier) == (40, 40, facts + 1 - 40)


async def test_a_row_that_was_taken_away_or_altered_is_seen(store: Opened) -> None:
    await store.open_case()
    await store.record(READ, READ, READ)
    rows = (store.folder / "sigbot.db").as_posix()
    with closing(sqlite3.connect(rows, isolation_level=None)) as other:
        other.execute("DROP TRIGGER rows_are_never_removed")
        other.execute("DELETE FROM journal WHERE number = 3")
    async with store.database.work() as work:
        with pytest.raises(ChainBroken):
            await work.last_lines_of(CASE, 2)
        with pytest.raises(ChainBroken):
            await work.last_lines_of(CASE, 1)


async def test_of_a_purged_case_no_line_is_known(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    added = next(fact for fact in OTHERS if isinstance(fact, PersonAdded))
    await store.record(opened(), added)
    await store.record(PurgeDecided(at=AT, case=CASE))
    assert CASE not in store.database._folded.lines
