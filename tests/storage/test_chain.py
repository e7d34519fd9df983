"""The chain: every kind of tampering with the journal is found, and the row is named (R87)."""

import sqlite3
from pathlib import Path

import pytest

from cases.facts import CommandRead
from cases.ids import Cause
from storage.chain import Wrong, genesis, link
from storage.refused import ChainBroken
from storage.verify import stored_row, verify, verify_file
from tests.storage.examples.given import AT, CASE, EVA
from tests.storage.opened import Opened
from tests.storage.tampering import ROWS, Tamper, fill, rechain, tampered


def edit_seal(db: sqlite3.Connection) -> None:
    (sealed,) = db.execute("SELECT sealed FROM journal WHERE number = 5").fetchone()
    db.execute("UPDATE journal SET sealed = ? WHERE number = 5", (sealed[:-1] + bytes([sealed[-1] ^ 1]),))


def edit_scope(db: sqlite3.Connection) -> None:
    db.execute("UPDATE journal SET scope = '' WHERE number = 5")


def edit_generation(db: sqlite3.Connection) -> None:
    db.execute("UPDATE journal SET generation = 2 WHERE number = 5")


def edit_hash(db: sqlite3.Connection) -> None:
    db.execute("UPDATE journal SET hash = zeroblob(32) WHERE number = 5")


def delete(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM journal WHERE number = 5")


def delete_and_close_the_gap(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM journal WHERE number = 5")
    for number in range(6, ROWS + 1):
        db.execute("UPDATE journal SET number = number - 1 WHERE number = ?", (number,))


def swap(db: sqlite3.Connection) -> None:
    db.execute("UPDATE journal SET number = 99 WHERE number = 5")
    db.execute("UPDATE journal SET number = 5 WHERE number = 8")
    db.execute("UPDATE journal SET number = 8 WHERE number = 99")


def insert(db: sqlite3.Connection) -> None:
    for number in range(ROWS, 4, -1):
        db.execute("UPDATE journal SET number = number + 1 WHERE number = ?", (number,))
    db.execute("INSERT INTO journal SELECT 5, scope, generation, sealed, hash FROM journal WHERE number = 4")


def insert_before_the_first(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO journal SELECT -1, scope, generation, sealed, hash FROM journal WHERE number = 4")


def append(db: sqlite3.Connection) -> None:
    db.execute("INSERT INTO journal SELECT 13, scope, generation, sealed, hash FROM journal WHERE number = 4")


def rename(db: sqlite3.Connection) -> None:
    db.execute("UPDATE memo SET value = zeroblob(16) WHERE name = 'origin'")


@pytest.mark.rule("R87")
@pytest.mark.parametrize(
    ("tamper", "row", "why"),
    [
        (edit_seal, 5, Wrong.EDITED),
        (edit_scope, 5, Wrong.EDITED),
        (edit_generation, 5, Wrong.EDITED),
        (edit_hash, 5, Wrong.EDITED),
        (delete, 5, Wrong.MISSING),
        (delete_and_close_the_gap, 5, Wrong.EDITED),
        (swap, 5, Wrong.EDITED),
        (insert, 5, Wrong.EDITED),
        (insert_before_the_first, 1, Wrong.EXTRA),
        (append, 13, Wrong.EDITED),
        (rename, 1, Wrong.EDITED),
    ],
)
@pytest.mark.threat("chain")
async def test_tampering_is_found_by_the_chain_alone_and_the_row_named(
    copy: Path, tamper: Tamper, row: int, why: str
) -> None:
    assert verify_file(copy).ok
    tampered(copy, tamper)
    verdict = verify_file(copy)
    assert (verdict.ok, verdict.first_wrong_row, verdict.why) == (False, row, why)
    assert verdict.rows == row - 1


@pytest.mark.rule("R87")
@pytest.mark.parametrize("row", [1, 7, ROWS])
@pytest.mark.threat("chain")
def test_a_changed_byte_makes_verify_name_the_row(copy: Path, row: int) -> None:
    sealed, data = stored_row(copy, row), copy.read_bytes()
    assert sealed is not None
    place = data.index(sealed) + len(sealed) // 2
    copy.write_bytes(data[:place] + bytes([data[place] ^ 0x20]) + data[place + 1 :])
    verdict = verify_file(copy)
    assert (verdict.ok, verdict.first_wrong_row) == (False, row)


async def test_a_row_whose_hash_was_made_again_breaks_the_next(copy: Path) -> None:
    tampered(copy, lambda db: rechain(db, 5, 5))
    assert verify_file(copy).first_wrong_row == 6


async def test_verifying_beside_the_running_bot_needs_no_key_and_stops_nothing(store: Opened) -> None:
    await fill(store)
    async with store.database.work() as work:
        await work.record([CommandRead(case=CASE, at=AT, person=EVA, command="plan")], cause=Cause("$open"))
        assert verify(store.folder).rows == ROWS
    verdict = verify(store.folder)
    assert (verdict.ok, verdict.rows) == (True, ROWS + 1)
    await store.record(CommandRead(case=CASE, at=AT, person=EVA, command="plan"))


async def test_a_row_sealed_for_another_place_stops_the_start_even_with_a_whole_chain(store: Opened) -> None:
    await fill(store)
    await store.close()
    whole = (store.folder / "sigbot.db").read_bytes()
    tampered(store.folder / "sigbot.db", lambda db: rechain(db, ROWS, ROWS))
    assert verify(store.folder).ok
    with pytest.raises(ChainBroken) as broken:
        await store.again_from_closed()
    assert (broken.value.row, broken.value.reason) == (ROWS, "not-sealed-by-us")
    (store.folder / "sigbot.db").write_bytes(whole)
    await store.again_from_closed()


def test_what_is_no_journal_is_said_to_be_none(tmp_path: Path) -> None:
    assert verify(tmp_path).why == Wrong.NO_JOURNAL
    for content in (b"", b"not a database at all " * 500):
        (tmp_path / "sigbot.db").write_bytes(content)
        verdict = verify(tmp_path)
        assert (verdict.ok, verdict.why) == (False, Wrong.UNREADABLE)


def test_the_chain_is_the_one_that_was_promised() -> None:
    head = genesis("00" * 16)
    assert head.hash.hex() == "dd6b4d9631d4ffd5447f68af51847f3ff68f2c97d14bf19aba8466b0c6c6de42"
    assert (
        link(1, "case", 1, b"sealed", head.hash).hex()
        == "2a1497d1d8a284ac4c8b579ecfc2912154d490996e44b885c238939c9f95f5be"
    )
