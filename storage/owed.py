"""Room keys that a reader has not got yet: kept beside the letter they belong to (N7).

Sealed under the key of the letter's scope, so that a case's purge takes them too. Forgetting needs no unsealing."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

import msgspec

from cases.ids import CaseId, LetterId, RoomId, UserId
from storage.readable import readable
from storage.refused import KeyMissing
from storage.sealing import OFFICE
from storage.transaction import Transaction

PURPOSE: Final = "owed"
KEYS_OF_A_ROOM: Final = 20
"""So many of the latest keys of a room are kept for the readers they did not reach."""
WRITE: Final = """
INSERT INTO owed (id, session, room, reader, scope, sealed) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
"""
BOUND: Final = """
DELETE FROM owed WHERE room = ?1 AND session NOT IN (
  SELECT session FROM owed WHERE room = ?1 GROUP BY session ORDER BY max(number) DESC LIMIT ?2
)
"""


@dataclass(frozen=True, slots=True)
class OwedKey:
    """One room key and one reader. `raw` is the client's own, with the key in it."""

    room: RoomId
    session: str
    user: UserId
    raw: bytes = field(repr=False)
    letter: LetterId | None = None
    """What it opens, for what was kept before it left; without one `raw` says it."""


class _Sealed(msgspec.Struct):
    room: RoomId
    session: str
    user: UserId
    raw: bytes
    letter: LetterId | None = None


_READ: Final = msgspec.json.Decoder(_Sealed)


class OwedKeys(Transaction):
    """A row a key, scope and reader; the first of a scope stays, for it opens the most."""

    async def owe(self, case: CaseId | None, keys: Collection[OwedKey]) -> None:
        """Before the letter that they open leaves."""
        scope = case or OFFICE
        for key in keys:
            room, session, reader = self._owed_room(key.room), self._owed_session(key.session), self._owner(key.user)
            place = self._vault.index(f"owed:{key.session}:{key.user}:{scope}")
            plain = msgspec.json.encode(_Sealed(key.room, key.session, key.user, key.raw, key.letter))
            sealed = self._key(scope).seal(PURPOSE, plain, place)
            await self._run(WRITE, place, session, room, reader, scope, sealed)
            await self._run(BOUND, room, KEYS_OF_A_ROOM)

    async def paid(self, keys: Collection[tuple[str, UserId]]) -> None:
        """These sessions have reached these readers."""
        for session, user in keys:
            values = self._owed_session(session), self._owner(user)
            await self._run("DELETE FROM owed WHERE session = ? AND reader = ?", *values)

    async def forget_owed(self, room: RoomId, users: Collection[UserId]) -> None:
        """They are taken out, or come in again: nothing said there before is theirs."""
        for user in users:
            values = self._owed_room(room), self._owner(user)
            await self._run("DELETE FROM owed WHERE room = ? AND reader = ?", *values)

    async def owed(self) -> list[OwedKey]:
        """All of them, the oldest first. Rows of a case whose key is gone are gone too."""
        kept = []
        for place, scope, sealed in await self._rows("SELECT id, scope, sealed FROM owed ORDER BY number"):
            try:
                with readable("owed"):
                    read = _READ.decode(self._key(scope).unseal(PURPOSE, sealed, place))
            except KeyMissing:
                await self._run("DELETE FROM owed WHERE id = ?", place)
                continue
            kept.append(OwedKey(read.room, read.session, read.user, read.raw, read.letter))
        return kept

    def _owed_room(self, room: RoomId) -> str:
        return self._vault.index(f"owed-room:{room}")

    def _owed_session(self, session: str) -> str:
        return self._vault.index(f"owed-session:{session}")

    def _owner(self, user: UserId) -> str:
        return self._vault.index(f"owed-reader:{user}")
