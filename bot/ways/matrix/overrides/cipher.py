"""The crypto store's database encrypted whole, its side files too: SQLCipher under peewee (N15)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import Any, Final

import peewee
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2 as sqlcipher

from bot.ways.matrix.overrides.binding import PlainlyBound
from bot.ways.matrix.settings import StoreUnreadable
from storage.refused import Failure, StorageFailed, code_of, file_failures

PURPOSE: Final = b"sigbot crypto store v1"
ROOM: Final = 2**18
"""Bytes: a disk with less room than this is a full one, where SQLCipher says that writing failed and not why."""


def file_key(pickle_key: str) -> str:
    """The file's key in hexadecimal, from the one secret that is kept for the store (HKDF-SHA-256, RFC 5869)."""
    return HKDF(SHA256(), 32, salt=None, info=PURPOSE).derive(pickle_key.encode()).hex()


def connect(path: Path, key: str | None = None, **options: Any) -> sqlcipher.Connection:
    """A connection to the file. Without a key it is read as one that is not encrypted."""
    connection = sqlcipher.connect(str(path), isolation_level=None, **options)
    # SQLCipher writes lines of its own to stderr otherwise.
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    if key is not None:
        connection.execute(f"PRAGMA key = {quoted(key)}")
    return connection


def quoted(key: str) -> str:
    """The key as SQLCipher takes raw bytes: there is nothing to be guessed, so nothing is derived slowly."""
    return f"\"x'{key}'\""


class Ciphered(PlainlyBound):
    """As nio's database, for who holds the key; nothing is written beside it in clear."""

    def __init__(self, path: str, key: str, **options: Any) -> None:
        super().__init__(path, **options)
        self._key = key

    def _connect(self) -> Any:
        connection = connect(self.database, self._key, timeout=self._timeout, **self.connect_params)
        try:
            self._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def execute_sql(self, *given: Any, **named: Any) -> Any:
        """As peewee's. Raises StorageFailed."""
        with running():
            return super().execute_sql(*given, **named)


@contextmanager
def opening(folder: Path) -> Iterator[None]:
    """Within it a file that this key does not open is StoreUnreadable, and other trouble with it StorageFailed.

    For want of room SQLCipher says no more than that reading or writing failed: so the disk is asked."""
    try:
        with running():
            yield
    except StorageFailed as problem:
        if problem.reason is Failure.DAMAGED:
            raise StoreUnreadable from problem
        if problem.reason is Failure.FAILED and disk_usage(folder).free < ROOM:
            raise StorageFailed(Failure.FULL) from problem
        raise


@contextmanager
def running() -> Iterator[None]:
    """Within it an error of the library or of the disk becomes StorageFailed, as one of the journal's does."""
    try:
        with file_failures():
            yield
    except (peewee.DatabaseError, peewee.InterfaceError, sqlcipher.Error) as error:
        # peewee raises an error of its own while it handles the library's.
        raise StorageFailed(code_of(error.__context__ or error)) from error
