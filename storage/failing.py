"""How the errors of SQLite and of files leave storage: as one typed error with a code, without their own words."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from storage.refused import StorageFailed

FULL: Final = "disk-full"
LOCKED: Final = "locked"
READ_ONLY: Final = "read-only"
DAMAGED: Final = "damaged"
FAILED: Final = "failed"
CODES: Final = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_ERROR: DAMAGED,  # a table or a column is not there
}
NUMBERS: Final = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
}


def code_of(error: BaseException) -> str:
    """What SQLite said, or a library that counts errors as it does, as a code of ours."""
    # Extended result codes keep the plain one in their lowest byte. An error without any is Python's own: it met what
    # is no text where a text stands.
    extended = getattr(error, "sqlite_errorcode", None)
    if extended == sqlite3.SQLITE_IOERR_SHMSIZE:
        return FULL  # no room for the file that SQLite keeps beside the log
    return DAMAGED if extended is None else CODES.get(extended & 0xFF, FAILED)


@contextmanager
def failures() -> Iterator[None]:
    """Within it an error of SQLite becomes StorageFailed."""
    try:
        yield
    except sqlite3.Error as error:
        raise StorageFailed(code_of(error)) from error


@contextmanager
def file_failures() -> Iterator[None]:
    """Within it an error of a file becomes StorageFailed. Not around what a caller does."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(NUMBERS.get(error.errno or 0, FAILED)) from error
