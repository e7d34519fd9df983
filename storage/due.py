"""What falls due and when: a row for each moment at which a rule is to be asked again."""

from collections.abc import Collection
from datetime import datetime
from typing import Final

import aiosqlite
import msgspec

from cases.dues import STOCKHOLM, Due, DueKind
from cases.falling_due import KINDS
from cases.ids import CaseId, Cause
from storage.readable import readable
from storage.refused import RowsAltered
from storage.sealing import DataKey, micros, moment_of
from storage.seen import Seen
from storage.vault import Vault

PURPOSE: Final = "due"
URGENCY: Final = {kind: number for number, kind in enumerate(KINDS)}
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
        walls = {key: wall for key, wall, _ in rows}
        past = {key for key, _, moment in rows if moment <= micros(now)}
        await self._run_many("DELETE FROM due WHERE key = ?", [(key,) for key in walls.keys() - wanted.keys() - past])
        for place, due in wanted.items():
            same = walls.get(place) == due.wall.isoformat()
            if not same and place not in past and not await self.is_claimed(Cause(due.key)):
                await self._put(place, case, due)

    async def due(self, now: datetime, limit: int = 100) -> list[Due]:
        """Those whose moment has come, the most urgent kind first, then the earliest; at most `limit`."""
        query = "SELECT key, scope, wall, sealed FROM due WHERE moment <= ?"
        found = [
            self._due(place, scope, wall, sealed) for place, scope, wall, sealed in await self._rows(query, micros(now))
        ]
        return sorted(found, key=lambda due: (URGENCY[due.kind], due.moment, due.key))[:limit]

    async def next_moment(self, now: datetime) -> datetime | None:
        """When the next of those falls due whose moment has not come. None: there is none."""
        ((moment,),) = await self._rows("SELECT min(moment) FROM due WHERE moment > ?", micros(now))
        return None if moment is None else moment_of(moment)

    async def disarm(self, key: str) -> None:
        """The rule of this moment has been asked."""
        await self._run("DELETE FROM due WHERE key = ?", self._due_place(key))

    async def _put(self, place: str, case: CaseId, due: Due) -> None:
        wall = due.wall.isoformat()
        sealed = self._key(case).seal(PURPOSE, msgspec.json.encode(_Sealed(due.key, due.kind)), place, wall)
        values = (place, case, wall, micros(due.moment), sealed)
        await self._run("INSERT OR REPLACE INTO due VALUES (?, ?, ?, ?, ?)", *values)

    def _due(self, place: str, scope: str, wall: str, sealed: bytes) -> Due:
        with readable("due"):
            read = _READ.decode(self._key(scope).unseal(PURPOSE, sealed, place, wall))
            URGENCY[read.kind]  # of a kind that there is
            return Due(read.key, read.kind, CaseId(scope), datetime.fromisoformat(wall))

    def _due_place(self, key: str) -> str:
        return self._vault.index(f"due:{key}")


async def reckon_moments(connection: aiosqlite.Connection) -> None:
    """Compute every moment from its wall time again: the rules of summer time may have changed since it was written."""
    rows = list(await connection.execute_fetchall("SELECT key, wall, moment FROM due"))
    moved = []
    for key, wall, moment in rows:
        now_at = micros(_moment(wall))
        if now_at != moment:
            moved.append((now_at, key))
    await connection.executemany("UPDATE due SET moment = ? WHERE key = ?", moved)


async def sift(connection: aiosqlite.Connection, vault: Vault, *, older: bool = False) -> None:
    """Keep the rows that are as they were written, each for itself; the rest is armed again from the journal.

    `older`: from before the time on the wall was bound to the seal. They are sealed as today's."""
    connection.text_factory = _any_text
    rows = list(await connection.execute_fetchall("SELECT key, scope, wall, moment, sealed FROM due"))
    connection.text_factory = str
    good = []
    for place, scope, wall, moment, sealed in rows:
        again = _sealed_again(vault.data_key(scope), place, wall, sealed, older=older)
        if again is not None and isinstance(moment, int):
            good.append((place, scope, wall, moment, again))
    # All are taken out: one that was put in may not be found again by what stands in it.
    await connection.execute("DELETE FROM due")
    await connection.executemany("INSERT INTO due VALUES (?, ?, ?, ?, ?)", good)


def _any_text(data: bytes) -> str:
    return data.decode(errors="surrogateescape")


def _sealed_again(key: DataKey | None, place: str, wall: str, sealed: bytes, *, older: bool) -> bytes | None:
    """The seal as it is written today; None: it is no due of ours."""
    if key is None:
        return None
    for bound in ((place, wall), (place,))[: 1 + older]:
        try:
            with readable("due"):
                content = key.unseal(PURPOSE, sealed, *bound)
                micros(_moment(wall))
        except RowsAltered:
            continue
        return sealed if len(bound) > 1 else key.seal(PURPOSE, content, place, wall)
    return None


def _moment(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=STOCKHOLM)
