"""A crypto store of an earlier version, which anyone can read, is encrypted at its first start and wiped (N15).

The process may die between any two steps. The store's name stands for one whole store all the time, and the next start
goes on: what `.plain` names is the old store, put aside under a second name until it is overwritten."""

import os
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from bot.ways.matrix.overrides.cipher import connect, quoted
from storage.failpoints import reach

PLAIN: Final = b"SQLite format 3\0"
"""How every SQLite file begins that is not encrypted."""
ZEROS: Final = bytes(1 << 20)


def encrypt(file: Path, key: str) -> None:
    """Bring the store at `file` to what this version reads; a store that is so already stays as it is."""
    log, aside, aside_log, new = (Path(f"{file}{ending}") for ending in ("-wal", ".plain", ".plain-wal", ".new"))
    _finish(aside, aside_log, new)
    if not is_plain(file):
        return
    with closing(connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(FULL)").fetchall()
        if log.exists():
            _second_name(log, aside_log)
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        reach("store.log-taken-in")
        _copy(connection, new, key)
    reach("store.copied")
    _second_name(file, aside)
    reach("store.put-aside")
    new.replace(file)
    sync_folder(file.parent)
    reach("store.replaced")
    _finish(aside, aside_log, new)


def is_plain(file: Path) -> bool:
    """Whether the file is a database that anyone can read."""
    if not file.exists():
        return False
    with file.open("rb") as opened:
        return opened.read(len(PLAIN)) == PLAIN


def wipe(file: Path) -> None:
    """Overwrite and delete. One that has another name yet, so that it is in use, loses this name alone."""
    if file.stat().st_nlink == 1:
        with file.open("r+b") as opened:
            left = file.stat().st_size
            while left > 0:
                left -= opened.write(ZEROS[:left])
            opened.flush()
            os.fsync(opened.fileno())
        reach("store.overwritten")
    file.unlink()
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """The names in the folder are on the disk when this returns."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(connection: sqlcipher.Connection, new: Path, key: str) -> None:
    """All tables into a new encrypted file, on the disk when this returns."""
    os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    connection.execute(f"ATTACH DATABASE ? AS sealed KEY {quoted(key)}", (str(new),))
    connection.execute("PRAGMA sealed.synchronous = EXTRA")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("SELECT sqlcipher_export('sealed')").fetchall()
    reach("store.before-commit")
    connection.execute("COMMIT")
    connection.execute("DETACH DATABASE sealed")


def _second_name(file: Path, name: Path) -> None:
    """The file is not lost with its first name."""
    os.link(file, name)
    sync_folder(file.parent)


def _finish(aside: Path, aside_log: Path, new: Path) -> None:
    """What an earlier start left: half a copy goes, what was put aside is wiped."""
    for half in (new, Path(f"{new}-journal")):
        half.unlink(missing_ok=True)
    for old in (aside, aside_log):
        if old.exists():
            wipe(old)
