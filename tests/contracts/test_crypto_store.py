"""The crypto store on the disk: nothing in it can be read without its key, and one of an earlier version becomes so."""

import os
import secrets
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from stat import S_IMODE
from typing import Any, Final

import pytest
from nio.crypto import OlmDevice

from bot.ways.matrix.login import Login
from bot.ways.matrix.overrides import plainstore
from bot.ways.matrix.overrides.binding import PlainlyBound
from bot.ways.matrix.overrides.cipher import connect
from bot.ways.matrix.overrides.store import DurableStore, open_store
from bot.ways.matrix.overrides.unknown import HearingOlm
from bot.ways.matrix.settings import StoreUnreadable
from bot.ways.matrix.store import PICKLE_KEY, open_machine, store_name
from cases.ids import UserId
from storage.failpoints import ON_THE_WAY_UP, listen
from storage.refused import StorageFailed
from tests.live.matrix.support import KeptSecrets

NAME: Final = store_name("CANARYDEVICE")
KEY: Final = secrets.token_hex(32)
WORDS: Final = ("@canary:x", "CANARYDEVICE", "!canary:x", "canary phone", "SQLite format 3")
STEPS: Final = [name for name in ON_THE_WAY_UP if name.startswith("store.")]


class PlainStore(DurableStore):
    """As the store was before it was encrypted."""

    def _create_database(self) -> PlainlyBound:
        pragmas = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1, "secure_delete": 1}
        return PlainlyBound(self.database_path, pragmas=pragmas)


def fill(store: Any) -> str:
    """Let names into a new store; its public key."""
    olm = HearingOlm("@canary:x", "CANARYDEVICE", store)
    there = HearingOlm("@other:x", "OTHER", open_store(Path(store.store_path), "other.db", "@other:x", "OTHER", KEY))
    keys = there.account.identity_keys
    store.save_device_keys({"@canary:x": {"D": OlmDevice("@canary:x", "D", keys, "canary phone")}})
    store.save_encrypted_rooms(["!canary:x"])
    there.store.database.close()
    return str(olm.account.identity_keys["ed25519"])


def old_store(folder: Path) -> str:
    """A store as an earlier version leaves it when it is killed, much of it in the log; its public key."""
    (folder / NAME).touch(mode=0o600)

    def leave() -> None:
        store = PlainStore("@canary:x", "CANARYDEVICE", str(folder), pickle_key=KEY, database_name=NAME)
        (folder / "public").write_text(fill(store))
        os.kill(os.getpid(), signal.SIGKILL)

    in_a_child(leave)
    assert (folder / f"{NAME}-wal").stat().st_size > 0
    return (folder / "public").read_text()


def in_a_child(act: Callable[[], None]) -> int:
    """Run it in a process of its own; the signal that it died of, 0 for none."""
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0 if sys.exception() is None else 1)
    _, status = os.waitpid(child, 0)
    assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) == 0
    return os.WTERMSIG(status)


@contextmanager
def opened(folder: Path, key: str = KEY) -> Iterator[Any]:
    store = open_store(folder, NAME, "@canary:x", "CANARYDEVICE", key)
    with closing(store.database):
        yield store


def readable(folder: Path) -> list[tuple[str, str]]:
    """Each of the words that stands in clear in a file of the folder."""
    files = [file for file in sorted(folder.iterdir()) if file.name.startswith(NAME)]
    return [(file.name, word) for file in files for word in WORDS if word.encode() in file.read_bytes()]


def whole(folder: Path, public: str) -> bool:
    """All that was in the old store is in this one."""
    with opened(folder) as store:
        device = store.load_device_keys()["@canary:x"]["D"]
        kept = store.load_account().identity_keys["ed25519"]
        return bool(
            kept == public and device.display_name == "canary phone" and "!canary:x" in store.load_encrypted_rooms()
        )


@pytest.mark.threat("leaks")
def test_n15_no_name_can_be_read_in_the_store_or_beside_it(tmp_path: Path) -> None:
    store = open_store(tmp_path, NAME, "@canary:x", "CANARYDEVICE", KEY)
    fill(store)
    assert (tmp_path / f"{NAME}-wal").stat().st_size > 0
    assert readable(tmp_path) == []
    store.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    assert (tmp_path / NAME).stat().st_size > 0
    assert readable(tmp_path) == []
    store.database.close()


@pytest.mark.threat("leaks")
def test_n15_a_store_of_an_earlier_version_is_encrypted_with_all_that_is_in_it(tmp_path: Path) -> None:
    public = old_store(tmp_path)
    found = readable(tmp_path)
    assert {word for _, word in found} == set(WORDS)
    assert {name for name, _ in found} == {NAME, f"{NAME}-wal"}
    assert whole(tmp_path, public)
    assert readable(tmp_path) == []
    assert {file.name for file in tmp_path.glob("device-*")} == {NAME}
    assert S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


@pytest.mark.threat("leaks")
def test_n15_the_old_store_and_its_log_are_overwritten_before_they_are_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_store(tmp_path)
    wiped: dict[str, bytes] = {}
    honest = Path.unlink

    def unlink(file: Path, missing_ok: bool = False) -> None:  # noqa: FBT001  as pathlib has it
        if file.name.startswith(f"{NAME}.plain"):
            wiped[file.name] = file.read_bytes()
        honest(file, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with opened(tmp_path):
        pass
    assert wiped.keys() == {f"{NAME}.plain", f"{NAME}.plain-wal"}
    assert all(content.strip(b"\0") == b"" and len(content) > 4096 for content in wiped.values())


@pytest.mark.parametrize("hit", [1, 2])
@pytest.mark.parametrize("place", STEPS)
@pytest.mark.threat("leaks")
def test_n15_a_death_at_any_step_of_that_loses_nothing_and_leaves_nothing(place: str, hit: int, tmp_path: Path) -> None:
    public = old_store(tmp_path)

    def die() -> None:
        left = [hit]

        def strike(name: str) -> None:
            left[0] -= name == place
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        listen(strike)
        with opened(tmp_path):
            pass

    died = in_a_child(die)
    assert died == signal.SIGKILL or hit > 1, "it never comes there"
    assert (tmp_path / NAME).exists(), "the store has its name all the time"
    assert whole(tmp_path, public)
    assert readable(tmp_path) == []
    assert {file.name for file in tmp_path.glob("device-*")} == {NAME}


def test_n15_a_store_that_is_encrypted_already_is_left_alone(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        public = fill(store)
    before = (tmp_path / NAME).stat().st_ino
    assert whole(tmp_path, public)
    assert (tmp_path / NAME).stat().st_ino == before


def test_n15_what_has_a_second_name_in_a_copy_of_the_operators_is_not_overwritten(tmp_path: Path) -> None:
    file, copy = tmp_path / "file", tmp_path / "copy"
    file.write_bytes(b"content")
    copy.hardlink_to(file)
    plainstore.wipe(file)
    assert not file.exists()
    assert copy.read_bytes() == b"content"


@pytest.mark.threat("operators-mistake")
@pytest.mark.parametrize(
    "damage",
    [
        lambda whole: os.urandom(len(whole)),
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:8192] + os.urandom(4096) + whole[12288:],
        lambda _: b"no database",
        lambda whole: b"SQLite format 3\0" + whole[16:],
    ],
    ids=["garbage", "half", "one page", "short", "looks plain"],
)
async def test_n15_a_damaged_store_is_said_to_be_so(
    damage: Callable[[bytes], bytes], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with opened(tmp_path) as store:
        fill(store)
    file = tmp_path / NAME
    file.write_bytes(damage(file.read_bytes()))
    secrets_kept = KeptSecrets()
    await secrets_kept.put(PICKLE_KEY, bytes.fromhex(KEY))
    with pytest.raises(StoreUnreadable):
        await open_machine(tmp_path, Login(UserId("@canary:x"), "CANARYDEVICE", "token"), secrets_kept)
    assert capfd.readouterr() == ("", "")


@pytest.mark.threat("operators-mistake")
def test_n15_a_store_under_another_key_is_not_opened_and_stays_as_it_is(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        public = fill(store)
    with pytest.raises(StoreUnreadable), opened(tmp_path, secrets.token_hex(32)):
        pass
    assert whole(tmp_path, public)


def test_an_error_of_the_store_is_one_of_storage_without_its_words(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        fill(store)
        store.database.execute_sql("PRAGMA max_page_count = 1")
        with pytest.raises(StorageFailed) as failed:
            store.save_encrypted_rooms([f"!room{number}:x" for number in range(1000)])
    assert str(failed.value) == failed.value.reason == "disk-full"


def test_the_journals_library_and_the_stores_live_in_one_process(tmp_path: Path) -> None:
    """Two copies of SQLite, each with files of its own: locks of one file are never shared between them."""
    with closing(sqlite3.connect(tmp_path / "journal")) as journal, closing(connect(tmp_path / "store", KEY)) as store:
        for connection in (journal, store):
            connection.execute("CREATE TABLE one (a)")
            connection.execute("INSERT INTO one VALUES (1)")
            connection.commit()
        assert store.execute("PRAGMA cipher_version").fetchone()
        assert not journal.execute("PRAGMA cipher_version").fetchone()
