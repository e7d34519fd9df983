"""What falls due and when: a row for each moment at which a rule is to be asked again."""

from collections.abc import Collection
from datetime import datetime
from typing import Final

import aiosqlite
import msgspec

from cases.dues import Due, DueKind
from cases.ids import CaseId, Cause
from storage.packing import micros
from storage.seen import Seen

PURPOSE: Final = "due"
URGENCY: Final = {kind: number for number, kind in enumerate(DueKind)}
"""In which order late ones are asked: those that end a right before all else."""


class _Sealed(msgspec.Struct):
    key: str
    kind: DueKind


_READ: Final = msgspec.json.Decoder(_Sealed)


class Dues(Seen):
    """A case's dues are a desired state: what is wanted stands, what has come stays until it is answered."""

    async def arm(self, case: CaseId, dues: Collection[Due], *, now: datetime) -> None:
        """From now on these moments are wanted for this case.

        Added: those not answered yet. Dropped: those still to come that are not among them. Never dropped or moved: one
        whose moment is past, for its rule has not been asked yet."""
        wanted = {self._due_place(due.key): due for due in dues}
        rows = await self._rows("SELECT key, wall, moment FROM due WHERE scope = ?", case)
        standing = {key: (wall, moment) for key, wall, moment in rows}
        past = {key for key, (_, moment) in standing.items() if moment <= micros(now)}
        await self._run_many(
            "DELETE FROM due WHERE key = ?", [(key,) for key in standing.keys() - wanted.keys() - past]
        )
        for place, due in wanted.items():
            same = place in standing and standing[place][0] == due.wall.isoformat()
            if not same and place not in past and not await self.is_claimed(Cause(due.key)):
                await self._put(place, case, due)

    async def due(self, now: datetime, limit: int = 100) -> list[Due]:
        """Those whose moment has come, the most urgent kind first, then the earliest; at most `limit`."""
        query = "SELECT key, scope, wall, sealed FROM due WHERE moment <= ?"
        found = [
            self._due(place, scope, wall, sealed) for place, scope, wall, sealed in await self._rows(query, micros(now))
        ]
        return sorted(found, key=lambda due: (URGENCY[due.kind], due.moment, due.key))[:limit]

    async def disarm(self, key: str) -> None:
        """The rule of this moment has been asked."""
        await self._run("DELETE FROM due WHERE key = ?", self._due_place(key))

    async def _put(self, place: str, case: CaseId, due: Due) -> None:
        sealed = self._key(case).seal(PURPOSE, msgspec.json.encode(_Sealed(due.key, due.kind)), place)
        values = (place, case, due.wall.isoformat(), micros(due.moment), sealed)
        await self._run("INSERT OR REPLACE INTO due VALUES (?, ?, ?, ?, ?)", *values)

    def _due(self, place: str, scope: str, wall: str, sealed: bytes) -> Due:
        read = _READ.decode(self._key(scope).unseal(PURPOSE, sealed, place))
        return Due(read.key, read.kind, CaseId(scope), datetime.fromisoformat(wall))

    def _due_place(self, key: str) -> str:
        return self._vault.index(f"due:{key}")


async def reckon_moments(connection: aiosqlite.Connection) -> None:
    """Compute every moment anew from its wall time: the rules of summer time may have changed since it was written."""
    rows = list(await connection.execute_fetchall("SELECT key, wall, moment FROM due"))
    moved = []
    for key, wall, moment in rows:
        now_at = micros(Due(key, DueKind.DIGEST, CaseId(""), datetime.fromisoformat(wall)).moment)
        if now_at != moment:
            moved.append((now_at, key))
    if moved:
        await connection.execute("BEGIN IMMEDIATE")
        await connection.executemany("UPDATE due SET moment = ? WHERE key = ?", moved)
        await connection.execute("COMMIT")
