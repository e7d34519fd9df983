"""A row of the small tables that is changed, removed or put in outside the bot is noticed; garbage is one error."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from cases.ids import CaseId, Cause
from storage.refused import KeysRefused, RowsAltered, StorageFailed, StorageRefused
from storage.schema import LAYOUTS
from storage.tally import SELF, TABLES
from tests.storage.examples.given import AT, CASE
from tests.storage.opened import Opened
from tests.storage.smalltables import (
    GARBAGE,
    NO_TEXT,
    as_before_the_tally,
    columns,
    edit,
    fill_small_tables,
    put_back,
    put_garbage,
    saved,
)

pytestmark = pytest.mark.threat("chain")
LATER = AT + timedelta(days=1)
Change = Callable[[sqlite3.Connection], object]


async def refused(store: Opened) -> str:
    with pytest.raises(RowsAltered) as error:
        await store.again_from_closed()
    return error.value.told["tables"]


def test_every_table_but_the_journal_is_counted() -> None:
    made = {name for layout in LAYOUTS for name in re.findall(r"CREATE TABLE (\w+)", layout)}
    assert made == {"journal", SELF, *TABLES}


@pytest.mark.parametrize("lifted", [True, False])
async def test_garbage_in_any_column_is_one_typed_error_or_is_mended(
    store: Opened, tmp_path: Path, caplog: pytest.LogCaptureFixture, *, lifted: bool
) -> None:
    """Where the rows are counted all of it is noticed; in an older folder whatever cannot be read."""
    await fill_small_tables(store)
    await store.close()
    if not lifted:
        as_before_the_tally(store)
    aside = saved(store.folder, tmp_path / "aside")
    fed: dict[str, int] = {}
    for table, column in columns(store.folder / "sigbot.db"):
        for garbage in (*GARBAGE.values(), NO_TEXT) if lifted else (GARBAGE["huge"], GARBAGE["blob"], "", NO_TEXT):
            put_back(store.folder, aside)
            if put_garbage(store.folder / "sigbot.db", table, column, garbage):
                fed[table] = fed.get(table, 0) + 1
                caplog.clear()
                noticed = await is_refused(store) or (table == "due" and "made again" in caplog.text)
                assert noticed or not lifted, (table, column, garbage)
    assert fed.keys() == set(TABLES)
    assert sum(fed.values()) > (250 if lifted else 150)
    put_back(store.folder, aside)
    await store.again_from_closed()


async def is_refused(store: Opened) -> bool:
    """False: everything can be read, and what is due is right or gone. Whatever else is raised fails the test."""
    try:
        await store.again_from_closed()
    except (StorageRefused, StorageFailed):
        return True
    async with store.database.work() as work:
        await work.read_through()
        assert {due.wall for due in await work.due(LATER)} <= {AT.replace(tzinfo=None)}
    await store.close()
    return False


@pytest.mark.parametrize("table", sorted(set(TABLES) - {"due"}))
async def test_a_row_removed_stops_the_start_until_it_is_put_back(store: Opened, tmp_path: Path, table: str) -> None:
    await fill_small_tables(store)
    await store.close()
    aside = saved(store.folder, tmp_path / "aside")
    where = "WHERE name = 'clock'" if table == "memo" else ""
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        assert connection.execute(f"DELETE FROM {table} {where}").rowcount  # noqa: S608 - names of our own tables
    assert await refused(store) == table
    put_back(store.folder, aside)
    await store.again_from_closed()


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("claimed", "INSERT INTO claimed VALUES ('0123')"),
        ("ratchet", "INSERT INTO ratchet VALUES ('0123', '4567')"),
        ("memo", "INSERT INTO memo VALUES ('crypto generation', x'01')"),
        (
            "memo",
            "UPDATE memo SET value = (SELECT value FROM memo WHERE name = 'posted checkpoint') WHERE name = 'clock'",
        ),
        ("letter", "UPDATE letter SET state = 'sent'"),
        ("question", "UPDATE question SET heard = heard + 1"),
        ("tally", "DELETE FROM tally"),
        ("tally", "DROP TABLE tally"),
        ("tally", "UPDATE tally SET kept = x'00'"),
    ],
)
async def test_a_row_put_in_or_changed_stops_the_start(store: Opened, table: str, statement: str) -> None:
    await fill_small_tables(store)
    await store.close()
    edit(store.folder, statement)
    if table == "tally" and "DROP" in statement:
        with pytest.raises(StorageFailed, match="damaged"):
            await store.again_from_closed()
        return
    assert await refused(store) == table


async def test_a_tally_that_is_taken_away_with_its_layout_is_missed(store: Opened) -> None:
    await fill_small_tables(store)
    await store.close()
    edit(store.folder, "DROP TABLE tally", "PRAGMA user_version = 3")
    assert await refused(store) == "tally"


async def test_small_tables_of_an_earlier_time_do_not_fit_the_journal_of_today(store: Opened, tmp_path: Path) -> None:
    await fill_small_tables(store)
    await store.close()
    aside = saved(store.folder, tmp_path / "aside")
    await store.again_from_closed()
    await store.claim_and_record(Cause("$withdrawal"))
    await store.database.shut_gate(CASE, "test", AT)
    await store.close()
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        connection.execute(f"ATTACH '{aside / 'sigbot.db'}' AS early")
        for table in (*TABLES, SELF):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own tables
            connection.execute(f"INSERT INTO {table} SELECT * FROM early.{table}")  # noqa: S608 - as above
    assert await refused(store) == "tally"


async def test_what_another_program_writes_while_the_bot_runs_is_noticed_by_the_next_transaction(
    store: Opened,
) -> None:
    await fill_small_tables(store)
    edit(store.folder, "CREATE TABLE of_somebody_else (a)")
    assert await store.claim_and_record(Cause("$b"))
    edit(store.folder, "DELETE FROM claimed")
    for _ in range(2):
        with pytest.raises(RowsAltered):
            await store.claim_and_record(Cause("$b"))


async def test_an_older_folder_is_counted_from_its_first_start_on(store: Opened) -> None:
    await fill_small_tables(store)
    await store.close()
    as_before_the_tally(store)
    edit(store.folder, "UPDATE letter SET attempts = 5")
    await store.again_from_closed()
    await store.again()
    await store.close()
    edit(store.folder, "UPDATE letter SET attempts = 6")
    assert await refused(store) == "letter"


async def test_a_value_that_takes_the_place_of_another_is_counted_once(store: Opened) -> None:
    await fill_small_tables(store)
    for moment in (LATER, LATER + timedelta(hours=1)):
        async with store.database.work() as work:
            await work.keep_clock(moment)
            await work.keep_token(f"token at {moment}")
    await store.again()


async def test_what_fell_due_in_an_older_folder_falls_due_and_is_bound_to_its_time_from_then_on(
    store: Opened, caplog: pytest.LogCaptureFixture
) -> None:
    await fill_small_tables(store)
    key = store.vault.data_key(CASE)
    await store.close()
    as_before_the_tally(store)
    assert key is not None
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        ((place, wall, sealed),) = connection.execute("SELECT key, wall, sealed FROM due").fetchall()
        older = key.seal("due", key.unseal("due", sealed, place, wall), place)
        connection.execute("UPDATE due SET sealed = ?", (older,))
    await store.again_from_closed()
    async with store.database.work() as work:
        assert [due.key for due in await work.due(LATER)] == ["due:a"]
    await store.close()
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        connection.execute("UPDATE due SET wall = '2026-01-01T00:00:00', sealed = ?", (older,))
    await store.again_from_closed()
    assert "made again" in caplog.text
    async with store.database.work() as work:
        assert await work.due(LATER) == []


async def test_what_is_rolled_back_is_not_counted(store: Opened) -> None:
    await fill_small_tables(store)
    with pytest.raises(ZeroDivisionError):
        await claim_and_fail(store)
    assert await store.claim_and_record(Cause("$c"))
    await store.again()


async def claim_and_fail(store: Opened) -> None:
    async with store.database.work() as work:
        await work.claim(Cause("$b"))
        await work.keep_clock(LATER)
        raise ZeroDivisionError


async def test_garbage_in_any_column_of_the_keys_is_one_typed_error(store: Opened, tmp_path: Path) -> None:
    tables = ("data_key", "destroyed", "secret")
    other = CaseId("f" * 32)
    await fill_small_tables(store)
    await store.vault.put("token", b"token")
    await store.vault.make_case_key(other)
    await store.vault.shred(other)
    await store.close()
    aside = saved(store.folder, tmp_path / "aside")
    fed: dict[str, int] = {}
    for table, column in columns(store.folder / "keys.db", tables):
        for garbage in (*GARBAGE.values(), NO_TEXT):
            put_back(store.folder, aside)
            if put_garbage(store.folder / "keys.db", table, column, garbage):
                fed[table] = fed.get(table, 0) + 1
                await is_refused(store)
    assert fed.keys() == set(tables)
    assert sum(fed.values()) > 35
    put_back(store.folder, aside)
    await store.again_from_closed()


async def test_the_marks_of_a_counted_folder_cannot_be_taken_away(store: Opened) -> None:
    await fill_small_tables(store)
    await store.close()
    edit(store.folder, "DELETE FROM secret", "PRAGMA user_version = 1", file="keys.db")
    with pytest.raises(KeysRefused, match="keys-damaged"):
        await store.again_from_closed()
