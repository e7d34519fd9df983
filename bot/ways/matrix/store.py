"""The crypto store on disk: one folder, one process, one pickle key; and the Olm machine that lives on it (N15)."""

import fcntl
import os
import secrets as randomness
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from nio.crypto import Olm

from bot.journalport import Secrets
from bot.ways.matrix.login import Login
from bot.ways.matrix.overrides.cipher import opening, running
from bot.ways.matrix.overrides.groupsessions import RoomKeys
from bot.ways.matrix.overrides.plainstore import wipe
from bot.ways.matrix.overrides.quiet import silence
from bot.ways.matrix.overrides.store import open_store
from bot.ways.matrix.overrides.unknown import HearingOlm
from bot.ways.matrix.settings import StoreBusy, StoreUnreadable

PICKLE_KEY = "matrix.pickle"


class FolderLock:
    """Held while this process uses the folder; the kernel lets go when the process dies."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        self._file = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._file)
            raise StoreBusy from None

    def release(self) -> None:
        """Let another process in."""
        os.close(self._file)


class Machine:
    """nio's Olm machine and the database beneath it."""

    def __init__(self, olm: Olm, store: Any) -> None:
        self.olm = olm
        self.store = store

    @property
    def room_keys(self) -> RoomKeys:
        """Every room key that reached us."""
        keys: RoomKeys = self.olm.inbound_group_store
        return keys

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that the machine saves inside becomes durable together, or not at all (N18).

        When it fails, the machine's memory is read back from what is durable: a ratchet that ran ahead of the store
        would not open the same message when it comes again. Raises StorageFailed.
        """
        with running():
            try:
                with self.store.database.atomic():
                    yield
            except BaseException:
                self.olm.load()
                self.olm.account = self.store.load_account() or self.olm.account
                raise

    def close(self) -> None:
        """Close the database."""
        self.store.database.close()

    def erase(self) -> None:
        """Close and delete a store that never was of use, so that the next start knows that there is none."""
        self.close()
        file = Path(self.store.database_path)
        for each in file.parent.glob(f"{file.name}*"):
            wipe(each)


def store_name(device: str) -> str:
    """The store's file for one device; device ids may hold anything, file names may not."""
    return f"device-{sha256(device.encode()).hexdigest()[:16]}.db"


def store_exists(folder: Path, login: Login) -> bool:
    """Whether this device has had a store here."""
    return (folder / store_name(login.device)).exists()


def forget_other_stores(folder: Path, device: str) -> None:
    """Wipe what earlier devices left: their keys open nothing that anyone may still read."""
    for file in folder.glob("device-*.db*"):
        if not file.name.startswith(store_name(device)):
            wipe(file)


async def open_machine(folder: Path, login: Login, secrets: Secrets) -> Machine:
    """The machine of this device, with a new Olm account when the store is new.

    Raises StoreUnreadable or StorageFailed.
    """
    silence()
    key = await _pickle_key(secrets)
    store = open_store(folder, store_name(login.device), login.user, login.device, key)
    try:
        with opening(folder):
            return Machine(HearingOlm(login.user, login.device, store), store)
    except ValueError:
        store.database.close()
        raise StoreUnreadable from None
    except BaseException:
        store.database.close()
        raise


async def _pickle_key(secrets: Secrets) -> str:
    """32 random bytes, made once and kept sealed; nio wants a string."""
    kept = await secrets.get(PICKLE_KEY)
    if kept is None:
        kept = randomness.token_bytes(32)
        await secrets.put(PICKLE_KEY, kept)
    return kept.hex()
