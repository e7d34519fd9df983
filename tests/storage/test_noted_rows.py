"""keys.db knows how far the journal came: an empty, cut, older or other one beside it never becomes a new beginning."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from shutil import copy

import pytest

from cases.facts import CaseListed
from storage import noting
from storage.refused import Failure, JournalRefused, JournalShort, StorageFailed
from storage.root import RootSecret
from storage.vault import Vault
from tests.storage.examples.given import AT, CASE, CODE, UNIT
from tests.storage.opened import Opened
from tests.storage.smalltables import as_before_the_tally
from tests.storage.tampering import ROWS, fill

pytestmark = pytest.mark.threat("operators-mistake")
LISTED = CaseListed(at=AT, case=CASE, code=CODE, unit=UNIT)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def refused(store: Opened) -> JournalRefused:
    with pytest.raises(JournalRefused) as error:
        await store.again_from_closed()
    return error.value


async def test_a_copy_of_a_young_journal_without_its_log_is_no_new_beginning_and_stays_as_it_is(store: Opened) -> None:
    await store.open_case()
    young = (store.folder / "sigbot.db").read_bytes()
    await store.close()
    whole = (store.folder / "sigbot.db").read_bytes()
    (store.folder / "sigbot.db").write_bytes(young)
    error = await refused(store)
    assert isinstance(error, JournalShort)
    assert (error.row, error.known) == (0, 1)
    assert (store.folder / "sigbot.db").read_bytes() == young
    (store.folder / "sigbot.db").write_bytes(whole)
    await store.again_from_closed()
    assert set(store.database.cases) == {CASE}


@pytest.mark.parametrize("left", [b"", None])
async def test_an_empty_or_missing_journal_is_no_new_beginning(store: Opened, left: bytes | None) -> None:
    await store.record(LISTED)
    await store.close()
    path = store.folder / "sigbot.db"
    whole = path.read_bytes()
    path.unlink()
    if left is not None:
        path.write_bytes(left)
    before = files(store.folder)
    assert (await refused(store)).reason == ("journal-missing" if left is None else "journal-short")
    assert files(store.folder) == before
    path.write_bytes(whole)
    await store.again_from_closed()


@pytest.mark.parametrize("kept", range(ROWS))
async def test_a_journal_cut_at_any_row_is_refused(store: Opened, kept: int) -> None:
    await fill(store)
    await store.close()
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER rows_are_never_removed")
        connection.execute("DELETE FROM journal WHERE number > ?", (kept,))
    error = await refused(store)
    assert isinstance(error, JournalShort)
    assert (error.row, error.known) == (kept, ROWS)


async def test_an_older_journal_that_went_on_by_itself_is_refused_however_long_it_is(
    store: Opened, tmp_path: Path
) -> None:
    await store.open_case()
    await store.close()
    for name in ("sigbot.db", "keys.db"):
        copy(store.folder / name, tmp_path / name)
    await store.again_from_closed()
    await store.record(LISTED)
    await store.close()
    known = (store.folder / "keys.db").read_bytes()
    for name in ("sigbot.db", "keys.db"):
        copy(tmp_path / name, store.folder / name)
    await store.again_from_closed()
    for hours in range(3):
        await store.record(CaseListed(at=AT + timedelta(hours=hours), case=CASE, code=CODE, unit=UNIT))
    await store.close()
    (store.folder / "keys.db").write_bytes(known)
    assert (await refused(store)).reason == "journal-other"


async def test_keys_that_know_of_fewer_rows_are_no_hindrance(store: Opened) -> None:
    await store.open_case()
    await store.close()
    behind = (store.folder / "keys.db").read_bytes()
    await store.again_from_closed()
    await store.record(LISTED)
    await store.close()
    (store.folder / "keys.db").write_bytes(behind)
    await store.again_from_closed()
    assert store.vault.noted_row == 1
    await store.again()
    assert store.vault.noted_row == 2


async def test_a_key_without_a_row_is_no_hindrance(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    await store.again()
    await store.open_case()
    await store.again()


async def test_an_older_folder_is_taken_as_it_is_unless_it_has_keys_of_cases_and_no_row(
    store: Opened, root: RootSecret
) -> None:
    await store.open_case()
    await store.close()
    as_before_the_tally(store)
    await store.again_from_closed()
    assert store.vault.noted_row == 1
    await store.close()
    as_before_the_tally(store)
    with closing(sqlite3.connect(store.folder / "sigbot.db", isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER rows_are_never_removed")
        connection.execute("DELETE FROM journal")
    assert (await refused(store)).reason == "journal-short"


async def look_for_what_is_due(store: Opened) -> None:
    """As each second while the bot runs."""
    async with store.database.work() as work:
        await work.due(AT)


async def test_the_note_follows_the_commits_once_a_second_at_the_most_and_none_of_them_waits_for_it(
    store: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.record(LISTED)
    assert store.vault.noted_row == 0
    await look_for_what_is_due(store)
    assert store.vault.noted_row == 1
    await store.record(LISTED)
    await look_for_what_is_due(store)
    assert store.vault.noted_row == 1
    monkeypatch.setattr(noting, "PAUSE", 0)
    await look_for_what_is_due(store)
    assert store.vault.noted_row == 2


async def test_what_cannot_be_noted_is_committed_and_noted_later(
    store: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = Vault.note

    async def full(*_: object) -> None:
        raise StorageFailed(Failure.FULL)

    monkeypatch.setattr(Vault, "note", full)
    await store.record(LISTED)
    await look_for_what_is_due(store)
    assert store.database.office.cases
    assert store.vault.noted_row == 0
    monkeypatch.setattr(Vault, "note", note)
    await look_for_what_is_due(store)
    assert store.vault.noted_row == 1
