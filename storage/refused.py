"""Why storage does not open or does not go on: typed errors that carry a reason code and never a word of content.

The errors of SQLite and of files leave storage as one of them, without their own words."""

import errno
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Final

from cases.ids import CaseId


class Failure(StrEnum):
    """What the database or the disk did not do; the end of the id of a text."""

    FULL = "disk-full"
    LOCKED = "locked"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    FAILED = "failed"


CODES: Final = {
    sqlite3.SQLITE_FULL: Failure.FULL,
    sqlite3.SQLITE_BUSY: Failure.LOCKED,
    sqlite3.SQLITE_LOCKED: Failure.LOCKED,
    sqlite3.SQLITE_READONLY: Failure.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Failure.DAMAGED,
    sqlite3.SQLITE_NOTADB: Failure.DAMAGED,
    sqlite3.SQLITE_ERROR: Failure.DAMAGED,  # a table or a column is not there
}
NUMBERS: Final = {
    errno.ENOSPC: Failure.FULL,
    errno.EDQUOT: Failure.FULL,
    errno.EROFS: Failure.READ_ONLY,
    errno.EACCES: Failure.READ_ONLY,
    errno.EPERM: Failure.READ_ONLY,
}


class StorageRefused(Exception):
    """Something must be put right before storage opens or goes on. `reason` is a code, the text is found elsewhere."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.told: dict[str, str] = {}
        """What the text fills in, beside files and folders."""


class RootSecretRefused(StorageRefused):
    """The root secret cannot be used: missing, others-can-read, not-a-file, wrong-size, exists, unreadable."""


class WrongRootSecret(StorageRefused):
    """The keys were wrapped under another root secret; nothing has been written."""

    def __init__(self) -> None:
        super().__init__("wrong-root-secret")


class KeysRefused(StorageRefused):
    """The file of keys does not fit: keys-missing (a journal without keys), keys-damaged, unknown-layout."""


class JournalRefused(StorageRefused):
    """The journal does not fit: journal-missing (keys of cases without a journal), journal-other, unknown-layout."""


class JournalShort(JournalRefused):
    """The journal ends at `row`, and keys.db knows that row `known` was committed: it is empty, cut or old."""

    def __init__(self, row: int, known: int) -> None:
        super().__init__("journal-short")
        self.row = row
        self.known = known
        self.told = {"row": str(row), "known": str(known)}


class RowsAltered(JournalRefused):
    """Rows of these tables were changed, removed or put in outside the bot, or their tally was."""

    def __init__(self, tables: Collection[str]) -> None:
        super().__init__("rows-altered")
        self.told = {"tables": ", ".join(sorted(tables))}
        self.is_mended_at_start = set(tables) == {"due"}
        """The dues are made again from the journal."""


class AlreadyRunning(StorageRefused):
    """Another process holds the data folder."""

    def __init__(self) -> None:
        super().__init__("already-running")


class ChainBroken(StorageRefused):
    """The chain does not hold at `row`: nothing from there on is believed. `reason` as in storage/chain.py."""

    def __init__(self, row: int, reason: str) -> None:
        super().__init__(reason)
        self.row = row


class KeyMissing(StorageRefused):
    """There are facts of this case and no key to read or write them with."""

    def __init__(self, case: CaseId) -> None:
        super().__init__("key-missing")
        self.case = case


class UnknownFact(StorageRefused):
    """The journal holds a fact that this version does not know, or knows only in an older version."""

    def __init__(self, name: str, version: int) -> None:
        super().__init__("unknown-fact")
        self.name = name
        self.version = version


class UnknownCase(LookupError):
    """No case of this id is in the journal."""


class StorageFailed(Exception):
    """The database did not do its work and nothing of the transaction is kept: worth another try."""

    def __init__(self, reason: Failure) -> None:
        super().__init__(reason)
        self.reason = reason


def code_of(error: BaseException) -> Failure:
    """What SQLite said, or a library that counts errors as it does, as a code of ours."""
    # Extended result codes keep the plain one in their lowest byte. An error without any is Python's own: it met what
    # is no text where a text stands.
    extended = getattr(error, "sqlite_errorcode", None)
    if extended == sqlite3.SQLITE_IOERR_SHMSIZE:
        return Failure.FULL  # no room for the file that SQLite keeps beside the log
    return Failure.DAMAGED if extended is None else CODES.get(extended & 0xFF, Failure.FAILED)


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
        raise StorageFailed(NUMBERS.get(error.errno or 0, Failure.FAILED)) from error
