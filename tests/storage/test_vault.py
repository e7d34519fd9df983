"""The vault: keys survive a restart, are wrapped, are bound to their root secret, and can be destroyed."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cases.ids import CaseId, Cause, LetterId, MeetingUid
from storage import failpoints
from storage.refused import KeysRefused, StorageFailed, WrongRootSecret
from storage.root import RootSecret
from storage.vault import Vault
from tests.storage.examples.given import CASE
from tests.storage.opened import Crash, Opened, crash_at


def everything(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def test_keys_and_secrets_are_the_same_after_a_restart(store: Opened) -> None:
    key, office = await store.vault.make_case_key(CASE), await store.vault.office_key()
    await store.vault.put("access token", b"old")
    await store.vault.put("access token", b"syt_new")
    await store.again()
    assert await store.vault.case_key(CASE) == key
    assert await store.vault.make_case_key(CASE) == key
    assert await store.vault.office_key() == office
    assert await store.vault.get("access token") == b"syt_new"
    assert await store.vault.get("another") is None
    assert len({key, office}) == 2


async def test_a_key_is_made_once_however_many_ask(store: Opened) -> None:
    assert len(set(await asyncio.gather(*(store.vault.make_case_key(CASE) for _ in range(20))))) == 1


@pytest.mark.threat("operators-mistake")
async def test_another_root_secret_opens_nothing_and_writes_nothing(store: Opened) -> None:
    await store.vault.make_case_key(CASE)
    await store.close()
    before = everything(store.folder)
    with pytest.raises(WrongRootSecret):
        await Vault.open(store.folder, RootSecret(b"w" * 32))
    assert everything(store.folder) == before
    await store.again_from_closed()


async def test_a_journal_without_its_keys_never_gets_new_ones(store: Opened) -> None:
    await store.close()
    keys = (store.folder / "keys.db").read_bytes()
    (store.folder / "keys.db").unlink()
    with pytest.raises(KeysRefused, match="keys-missing"):
        await Vault.open(store.folder, store.root)
    assert not (store.folder / "keys.db").exists()
    (store.folder / "keys.db").write_bytes(keys)
    await store.again_from_closed()


def swap_keys(connection: sqlite3.Connection) -> None:
    (first, a), (second, b) = connection.execute("SELECT scope, wrapped FROM data_key WHERE scope != ''").fetchall()
    connection.execute("UPDATE data_key SET wrapped = ? WHERE scope = ?", (b, first))
    connection.execute("UPDATE data_key SET wrapped = ? WHERE scope = ?", (a, second))


def raise_generation(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE data_key SET generation = 2")


def lose_office(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM data_key WHERE scope = ''")


@pytest.mark.parametrize("tamper", [swap_keys, raise_generation, lose_office])
async def test_a_wrapped_key_opens_in_its_own_place_only(
    tmp_path: Path, root: RootSecret, tamper: Callable[[sqlite3.Connection], None]
) -> None:
    vault = await Vault.open(tmp_path / "data", root)
    await vault.make_case_key(CaseId("a"))
    await vault.make_case_key(CaseId("b"))
    await vault.close()
    with closing(sqlite3.connect(tmp_path / "data" / "keys.db", isolation_level=None)) as connection:
        tamper(connection)
    with pytest.raises(KeysRefused, match="keys-damaged"):
        await Vault.open(tmp_path / "data", root)


async def test_a_shredded_key_is_gone_for_good_and_that_is_remembered(store: Opened) -> None:
    key = await store.vault.make_case_key(CASE)
    wrapped = wrapped_key(store.folder, CASE)
    assert wrapped in (store.folder / "keys.db").read_bytes()
    await store.vault.shred(CASE)
    await store.again()
    assert await store.vault.case_key(CASE) is None
    assert store.vault.destroyed == (CASE,)
    assert not any(wrapped in data or key in data for data in everything(store.folder).values())
    with pytest.raises(KeysRefused, match="key-destroyed"):
        await store.vault.make_case_key(CASE)


async def test_the_office_key_cannot_be_shredded(store: Opened) -> None:
    with pytest.raises(KeysRefused):
        await store.vault.shred(CaseId(""))


async def test_a_start_that_ended_while_keys_were_made_begins_again(tmp_path: Path, root: RootSecret) -> None:
    failpoints.listen(crash_at("vault.before-first-commit"))
    with pytest.raises(Crash):
        await Vault.open(tmp_path / "data", root)
    failpoints.listen(None)
    await (await Vault.open(tmp_path / "data", root)).close()


async def test_names_are_stable_keyed_and_apart(store: Opened) -> None:
    vault = store.vault
    letter, cause, uid = LetterId("cmd:$e:0"), Cause("$e"), MeetingUid("u@x")

    def names(vault: Vault) -> tuple[str, ...]:
        made = vault.transaction(letter), vault.mark(letter), vault.index(letter), vault.fresh(cause, "case")
        return *made, vault.secret_address(uid, "p"), vault.fresh(cause, "nonce")

    first = names(vault)
    assert len(set(first)) == len(first)
    assert all(len(bytes.fromhex(name.removeprefix("s"))) == 16 for name in first)
    await store.again()
    assert names(store.vault) == first
    other = await Vault.open(store.folder.parent / "other", RootSecret(b"o" * 32))
    assert not set(names(other)) & set(first)
    await other.close()


async def test_only_this_vault_signs_in_its_name(store: Opened) -> None:
    signature = store.vault.sign(b"head")
    assert store.vault.verify(b"head", signature)
    assert not store.vault.verify(b"heap", signature)
    assert not store.vault.verify(b"head", signature[:-1] + bytes([signature[-1] ^ 1]))


async def test_nobody_else_can_look_into_the_folder(store: Opened) -> None:
    await store.open_case()
    assert store.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in store.folder.iterdir()} == {0o600}


def wrapped_key(folder: Path, case: CaseId) -> bytes:
    with closing(sqlite3.connect(folder / "keys.db")) as connection:
        (wrapped,) = connection.execute("SELECT wrapped FROM data_key WHERE scope = ?", (case,)).fetchone()
    return bytes(wrapped)


async def test_a_full_disk_keeps_the_keys_that_were_acknowledged_and_more_fit_when_there_is_room(
    store: Opened,
) -> None:
    connection = store.vault._connection
    ((pages,),) = await connection.execute_fetchall("PRAGMA page_count")
    await connection.execute(f"PRAGMA max_page_count = {pages}")
    await store.vault.put("token", b"acknowledged")
    with pytest.raises(StorageFailed, match="disk-full"):
        await store.vault.put("large", b"x" * 100_000)
    assert await store.vault.get("large") is None
    await connection.execute("PRAGMA max_page_count = 1073741823")
    await store.vault.put("large", b"x" * 100_000)
    await store.again()
    assert await store.vault.get("token") == b"acknowledged"
