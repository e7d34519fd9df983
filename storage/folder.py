"""The data folder: private to its owner, its files too, and held by one process at a time."""

import fcntl
import os
from pathlib import Path
from typing import Final

from storage.refused import AlreadyRunning

JOURNAL: Final = "sigbot.db"
KEYS: Final = "keys.db"
LOCK: Final = "lock"


def make_private(folder: Path) -> None:
    """The folder exists and only its owner can look inside."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)


def make_private_file(path: Path) -> None:
    """The file exists, empty if new, and only its owner can read it; SQLite gives its side files the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    path.chmod(0o600)


class Hold:
    """The exclusive lock on a data folder; the kernel lets go of it when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        make_private_file(folder / LOCK)
        self._handle = os.open(folder / LOCK, os.O_RDWR | os.O_CLOEXEC)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._handle)
            raise AlreadyRunning from None

    def release(self) -> None:
        """Another process may open the folder now."""
        os.close(self._handle)
