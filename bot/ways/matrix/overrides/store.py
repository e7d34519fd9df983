"""nio's SQLite store, encrypted, with durable commits, our own table of room keys, a memory of to-device messages, and
its generation (N15, N18)."""

from pathlib import Path
from typing import Any, Final

from nio.crypto import InboundGroupSession
from nio.store import SqliteStore

from bot.ways.matrix.overrides import groupsessions
from bot.ways.matrix.overrides.cipher import Ciphered, file_key, opening
from bot.ways.matrix.overrides.plainstore import encrypt

SEEN = "CREATE TABLE IF NOT EXISTS seen_to_device (hash BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID"
GENERATION: Final = """
CREATE TABLE IF NOT EXISTS generation (only INTEGER PRIMARY KEY CHECK (only = 1), number INTEGER NOT NULL)
"""
KEPT_SECONDS = 7 * 24 * 3600


class DurableStore(SqliteStore):  # type: ignore[misc]  # nio ships no types
    """One device's keys. What is committed survives a power cut; what is deleted is overwritten."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.database.execute_sql(groupsessions.TABLE)
        self.database.execute_sql(SEEN)
        self.database.execute_sql(GENERATION)

    def _create_database(self) -> Ciphered:
        pragmas = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1, "secure_delete": 1}
        pragmas |= {"temp_store": "memory"}
        return Ciphered(self.database_path, file_key(self.pickle_key), pragmas=pragmas)

    def save_inbound_group_session(self, session: InboundGroupSession) -> None:
        """As nio's, into a table whose key a stranger cannot occupy."""
        groupsessions.save(self.database, session, self.pickle_key)

    def load_inbound_group_sessions(self) -> groupsessions.RoomKeys:
        """As nio's, from that table."""
        return groupsessions.load(self.database, self.pickle_key)

    def generation(self) -> int:
        """At which start of the bot this store was last used; 0 before there was any count."""
        row = self.database.execute_sql("SELECT number FROM generation").fetchone()
        return row[0] if row else 0

    def keep_generation(self, number: int) -> None:
        """It is used by this start."""
        self.database.execute_sql("INSERT OR REPLACE INTO generation VALUES (1, ?)", (number,))

    def first_sight(self, digest: bytes, now: int) -> bool:
        """Note a to-device message by its hash; False when it was here before (N18). `now` in Unix seconds."""
        cursor = self.database.execute_sql("INSERT OR IGNORE INTO seen_to_device VALUES (?, ?)", (digest, now))
        return bool(cursor.rowcount)

    def forget_seen(self, now: int) -> None:
        """Drop what is too old to be delivered again."""
        self.database.execute_sql("DELETE FROM seen_to_device WHERE at < ?", (now - KEPT_SECONDS,))


def open_store(folder: Path, name: str, user: str, device: str, pickle_key: str) -> Any:
    """The store file `name` in `folder`; made when it is not there, encrypted when an earlier version made it.

    Raises StoreUnreadable or StorageFailed."""
    with opening(folder):
        encrypt(folder / name, file_key(pickle_key))
        # SQLite gives the files beside it, the WAL above all, the mode of the first.
        (folder / name).touch(mode=0o600)
        return DurableStore(user, device, str(folder), pickle_key=pickle_key, database_name=name)
