"""The tables of sigbot.db, one script a layout. Only the first makes the journal; no later one may touch its rows."""

from typing import Final

import aiosqlite

from storage.refused import JournalRefused

FIRST: Final = """
CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  scope TEXT NOT NULL,             -- a case's id, or empty for the office
  generation INTEGER NOT NULL,     -- of the scope's data key
  sealed BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER rows_are_never_rewritten BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER rows_are_never_removed BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE claimed (cause TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE ratchet (place TEXT PRIMARY KEY, event TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE letter (
  number INTEGER PRIMARY KEY,      -- the order in which letters were written
  id TEXT NOT NULL UNIQUE,         -- keyed hash, as are lane and reader
  lane TEXT NOT NULL,
  reader TEXT NOT NULL,
  scope TEXT NOT NULL,
  farewell INTEGER NOT NULL,       -- as under the seal, for the withdrawal alone
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'parked', 'withdrawn')),
  not_before INTEGER NOT NULL,     -- microseconds since 1970 UTC, as are the others
  again INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  first_try INTEGER,
  event TEXT,
  reason TEXT,
  sealed BLOB NOT NULL
) STRICT;
CREATE INDEX unsent ON letter (lane, number) WHERE state IN ('waiting', 'sending');
CREATE UNIQUE INDEX letter_event ON letter (event) WHERE event IS NOT NULL;

CREATE TABLE due (
  key TEXT PRIMARY KEY,            -- keyed hash
  scope TEXT NOT NULL,
  wall TEXT NOT NULL,              -- local time, ISO 8601
  moment INTEGER NOT NULL,         -- computed from wall again at each start
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX due_moment ON due (moment);
CREATE INDEX due_scope ON due (scope);

CREATE TABLE unreadable (
  event TEXT PRIMARY KEY,          -- keyed hash
  since INTEGER NOT NULL,
  told INTEGER NOT NULL DEFAULT 0,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE memo (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
"""

SECOND: Final = """
ALTER TABLE letter ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letter ADD COLUMN tried_for INTEGER NOT NULL DEFAULT 0;  -- microseconds, as they passed while it was tried
ALTER TABLE letter DROP COLUMN again;

CREATE TABLE owed (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,         -- keyed hash of the room key and the scope
  session TEXT NOT NULL,           -- keyed hash, as are room and reader
  room TEXT NOT NULL,
  reader TEXT NOT NULL,
  scope TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
"""

THIRD: Final = """
CREATE TABLE spoken (               -- who was heard in which chat, a row for each Megolm session of theirs
  speaker TEXT NOT NULL,            -- keyed hash of chat and sender
  session TEXT NOT NULL,            -- keyed hash
  since INTEGER NOT NULL,           -- the first message heard of it, counted over all of this speaker's
  latest INTEGER NOT NULL,          -- the last one
  place INTEGER NOT NULL,           -- the highest index heard
  PRIMARY KEY (speaker, session)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (             -- a letter that waits for an answer
  letter TEXT PRIMARY KEY,          -- as letter.id
  speaker TEXT NOT NULL,            -- who may answer, and where; as spoken.speaker
  heard INTEGER,                    -- how far they were heard when it left; NULL while it has not
  session TEXT,
  place INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX question_speaker ON question (speaker);
"""

FOURTH: Final = """
CREATE TABLE tally (one INTEGER PRIMARY KEY CHECK (one = 1), kept BLOB NOT NULL) STRICT;
"""

LAYOUTS: Final = (FIRST, SECOND, THIRD, FOURTH)
"""Script n brings a file from layout n to n + 1."""
COUNTED: Final = 4
"""The first layout whose rows are counted (storage/tally.py)."""

SETTINGS: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else a row that is replaced would not be taken off the tally
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    "busy_timeout = 5",  # of the loop's own time; storage/waiting.py waits for who holds the file longer
)


async def prepare(connection: aiosqlite.Connection) -> int:
    """Settings; the layout that the file has. Raises JournalRefused."""
    for setting in SETTINGS:
        await connection.execute(f"PRAGMA {setting}")
    ((layout,),) = await connection.execute_fetchall("PRAGMA user_version")
    if layout > len(LAYOUTS):
        raise JournalRefused("unknown-layout")
    return int(layout)


async def bring_up(connection: aiosqlite.Connection, layout: int) -> None:
    """Every layout that is missing, in a transaction that stays open: what the rows sum up to changes with them."""
    missing = LAYOUTS[layout:]
    reached = f"PRAGMA user_version = {len(LAYOUTS)};" if missing else ""
    await connection.executescript(f"BEGIN IMMEDIATE; {''.join(missing)} {reached}")
