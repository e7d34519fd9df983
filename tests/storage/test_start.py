"""The start: what must be put right first stops it, and nothing is half done."""

import sqlite3
from contextlib import closing

import pytest

from cases.facts import CaseListed
from cases.ids import UserId
from storage.database import Database
from storage.refused import AlreadyRunning, ChainBroken, JournalRefused, KeyMissing
from storage.schema import LAYOUTS
from storage.vault import Vault
from tests.storage.examples.given import AT, CASE, CODE, UNIT
from tests.storage.opened import Opened
from tests.storage.smalltables import as_before_the_tally

LISTED = CaseListed(at=AT, case=CASE, code=CODE, unit=UNIT)


async def test_a_folder_that_others_could_look_into_is_closed_to_them_at_the_start(store: Opened) -> None:
    await store.close()
    store.folder.chmod(0o755)
    await store.again_from_closed()
    assert store.folder.stat().st_mode & 0o777 == 0o700


async def test_sqlite_is_told_to_lose_nothing_and_to_leave_nothing_behind(store: Opened) -> None:
    connection = store.database._connection
    for setting, value in (("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1)):
        assert list(await connection.execute_fetchall(f"PRAGMA {setting}")) == [(value,)]
    for setting, value in (("journal_mode", "delete"), ("synchronous", 3), ("secure_delete", 1)):
        assert list(await store.vault._connection.execute_fetchall(f"PRAGMA {setting}")) == [(value,)]


@pytest.mark.threat("operators-mistake")
async def test_a_second_process_is_refused(store: Opened) -> None:
    vault = await Vault.open(store.folder, store.root)
    with pytest.raises(AlreadyRunning):
        await Database.open(store.folder, vault)
    await vault.close()
    await store.again()


async def test_keys_of_cases_without_their_journal_stop_the_start(store: Opened) -> None:
    await store.open_case()
    await store.close()
    journal = (store.folder / "sigbot.db").read_bytes()
    (store.folder / "sigbot.db").unlink()
    with pytest.raises(JournalRefused, match="journal-missing"):
        await store.again_from_closed()
    (store.folder / "sigbot.db").write_bytes(journal)
    await store.again_from_closed()


async def test_facts_without_their_key_stop_the_start(store: Opened) -> None:
    await store.open_case()
    with closing(sqlite3.connect(store.folder / "keys.db")) as connection:
        (kept,) = connection.execute("SELECT * FROM data_key WHERE scope = ?", (CASE,)).fetchall()
    await store.vault.shred(CASE)
    await store.close()
    with pytest.raises(KeyMissing):
        await store.again_from_closed()
    with closing(sqlite3.connect(store.folder / "keys.db", isolation_level=None)) as connection:
        connection.execute("INSERT INTO data_key VALUES (?, ?, ?, ?)", kept)
    await store.again_from_closed()


async def test_a_file_of_a_later_program_is_refused(store: Opened) -> None:
    await store.close()
    edit(store, "PRAGMA user_version = 99")
    with pytest.raises(JournalRefused, match="unknown-layout"):
        await store.again_from_closed()
    edit(store, f"PRAGMA user_version = {len(LAYOUTS)}")
    await store.again_from_closed()


async def test_a_file_from_before_the_questions_is_brought_up_to_date(store: Opened) -> None:
    await store.open_case()
    await store.close()
    as_before_the_tally(store)
    edit(store, "DROP TABLE spoken", "DROP TABLE question", "PRAGMA user_version = 2")
    await store.again_from_closed()
    async with store.database.work() as work:
        assert await work.questions_to("chat", UserId("@a:b")) == []


async def test_a_changed_row_stops_the_start_and_names_itself(store: Opened) -> None:
    await store.open_case()
    await store.record(LISTED)
    await store.close()
    edit(store, "DROP TRIGGER rows_are_never_rewritten", "UPDATE journal SET generation = 2 WHERE number = 2")
    with pytest.raises(ChainBroken) as broken:
        await store.again_from_closed()
    assert broken.value.row == 2
    edit(store, "UPDATE journal SET generation = 1 WHERE number = 2")
    await store.again_from_closed()


async def test_rows_of_the_journal_cannot_be_rewritten_by_mistake(store: Opened) -> None:
    await store.open_case()
    for statement in ("UPDATE journal SET scope = ''", "DELETE FROM journal"):
        with pytest.raises(sqlite3.IntegrityError, match="append only"):
            edit(store, statement)


def edit(store: Opened, *statements: str) -> None:
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
