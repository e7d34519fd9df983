"""How SQLite's errors leave storage: as one typed error with a code, without SQLite's own words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from storage.refused import StorageFailed

CODES: Final = {
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}


@contextmanager
def failures() -> Iterator[None]:
    """Within it an error of SQLite becomes StorageFailed."""
    try:
        yield
    except sqlite3.Error as error:
        # Extended result codes keep the plain one in their lowest byte.
        plain = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        raise StorageFailed(CODES.get(plain, "failed")) from error
