"""The file of keys as it lies in the data folder: made whole or not at all, and read before anything is written."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from cases.ids import CaseId
from storage import folder as data
from storage.failpoints import reach
from storage.keyring import Wrapped, Wrapper
from storage.refused import Failure, KeysRefused, code_of, failures
from storage.sealing import OFFICE

LAYOUT, COUNTING = 1, 2
"""As it is made, and from when the rows of the journal's file are counted. The tables are the same."""
TABLES: Final = """
BEGIN IMMEDIATE;
CREATE TABLE data_key (
  scope TEXT PRIMARY KEY, generation INTEGER NOT NULL, wrapper TEXT NOT NULL, wrapped BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE destroyed (scope TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TRIGGER destroyed_is_remembered AFTER DELETE ON data_key
  BEGIN INSERT OR IGNORE INTO destroyed VALUES (old.scope); END;
CREATE TABLE secret (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
"""
KEY_ROWS: Final = "SELECT scope, generation, wrapper, wrapped FROM data_key"


def create(path: Path, wrapper: Wrapper) -> None:
    """A new file of keys with an office key in it: whole, or not at all."""
    data.make_private(path.parent)
    data.make_private_file(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.executescript(TABLES)
        connection.execute("INSERT INTO data_key VALUES (?, ?, ?, ?)", wrapper.new(OFFICE))
        reach("vault.before-first-commit")
        connection.execute("COMMIT")


def read(path: Path) -> tuple[list[Wrapped], set[CaseId]]:
    """Every wrapped key, and the cases whose keys were destroyed. Writes nothing but what a crash left half done."""
    if not path.exists():
        return [], set()
    with failures():
        try:
            with closing(sqlite3.connect(f"file:{path}?mode=rw", uri=True, timeout=0)) as connection:
                return _read_from(connection)
        except sqlite3.Error as error:
            if code_of(error) in {Failure.LOCKED, Failure.FULL, Failure.READ_ONLY}:
                raise
            raise KeysRefused("keys-damaged") from None


def _read_from(connection: sqlite3.Connection) -> tuple[list[Wrapped], set[CaseId]]:
    (layout,) = connection.execute("PRAGMA user_version").fetchone()
    if layout == 0:  # the process ended while the file was being made
        return [], set()
    if layout not in {LAYOUT, COUNTING}:
        raise KeysRefused("unknown-layout")
    rows = connection.execute(KEY_ROWS).fetchall()
    destroyed = [scope for (scope,) in connection.execute("SELECT scope FROM destroyed")]
    if not all(isinstance(scope, str) for scope in destroyed):
        raise KeysRefused("keys-damaged")
    return rows, {CaseId(scope) for scope in destroyed}
