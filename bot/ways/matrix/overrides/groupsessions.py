"""Room keys kept by room, sender key and session id together.

nio's table has the session id alone as its key, so anyone who holds a room key could send it to us under a device of
their own and push the true owner's aside; and nio lets a second key with a later start replace the first.
"""

from typing import Any

from nio.crypto import GroupSessionStore, InboundGroupSession
from peewee import SqliteDatabase

TABLE = """
CREATE TABLE IF NOT EXISTS room_keys (
  room TEXT NOT NULL, sender_key TEXT NOT NULL, session TEXT NOT NULL,
  ed25519 TEXT NOT NULL, first_index INTEGER NOT NULL, pickle BLOB NOT NULL,
  PRIMARY KEY (room, sender_key, session)
) WITHOUT ROWID
"""
SAVE = """
INSERT INTO room_keys VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET ed25519 = excluded.ed25519, first_index = excluded.first_index, pickle = excluded.pickle
WHERE excluded.first_index < first_index
"""


class RoomKeys(GroupSessionStore):  # type: ignore[misc]  # nio ships no types
    """The keys in memory: of two for one session and sender, the one that opens more is kept."""

    def add(self, session: InboundGroupSession) -> bool:
        """Take a key; False when one that reaches as far back is here already."""
        known = self.get(session.room_id, session.sender_key, session.id)
        if known is not None and known.first_known_index <= session.first_known_index:
            return False
        self._entries[session.room_id][session.sender_key][session.id] = session
        return True

    def candidates(self, room: str, session: str) -> tuple[InboundGroupSession, ...]:
        """Every key for this session of this room, from any sender."""
        held: dict[str, dict[str, InboundGroupSession]] = self._entries.get(room, {})
        return tuple(sessions[session] for sessions in held.values() if session in sessions)


def save(database: SqliteDatabase, session: InboundGroupSession, pickle_key: str) -> None:
    """Write a key down, unless one that reaches as far back stands there."""
    row = (session.room_id, session.sender_key, session.id, session.ed25519, session.first_known_index)
    database.execute_sql(SAVE, (*row, session.pickle(pickle_key)))


def load(database: SqliteDatabase, pickle_key: str) -> RoomKeys:
    """All keys, as a process finds them at its start."""
    keys = RoomKeys()
    rows: list[Any] = database.execute_sql(
        "SELECT room, sender_key, session, ed25519, pickle FROM room_keys"
    ).fetchall()
    for room, sender_key, _, ed25519, pickle in rows:
        keys.add(InboundGroupSession.from_pickle(bytes(pickle), ed25519, sender_key, room, pickle_key))
    return keys
