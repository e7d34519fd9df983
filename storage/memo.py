"""The few single values: the sync token, the highest clock seen, the last posted checkpoint, the device."""

from collections.abc import Collection
from datetime import datetime
from typing import Final

import msgspec

from cases.ids import RoomId, UserId
from storage import checkpoint
from storage.chain import genesis
from storage.checkpoint import Checkpoint, line_after
from storage.readable import readable
from storage.refused import RowsAltered
from storage.sealing import OFFICE, micros, moment_of
from storage.transaction import Transaction

TOKEN: Final = "token"
CLOCK: Final = "clock"
POSTED: Final = "posted checkpoint"
HELD: Final = "held out"
DEVICE: Final = "device"
OLDER: Final = "older copy"
GENERATION: Final = "store generation"
WIDTH: Final = 8
_READ_HELD: Final = msgspec.json.Decoder(frozenset[tuple[RoomId, UserId]])


class Memo(Transaction):
    """Kept in the same file and the same transactions as the journal."""

    async def token(self) -> str | None:
        """Up to where the server's events are committed; None also where the account is new."""
        sealed = await self._memo(TOKEN)
        with readable("memo"):
            return None if sealed is None else self._key(OFFICE).unseal(TOKEN, sealed).decode() or None

    async def keep_token(self, token: str) -> None:
        """With, or after, the last event of the answer that brought it."""
        await self._keep(TOKEN, self._key(OFFICE).seal(TOKEN, token.encode()))

    async def highest_clock(self) -> datetime | None:
        """The latest moment ever kept: effective now is never before it."""
        kept = await self._memo(CLOCK)
        with readable("memo"):
            return None if kept is None else moment_of(int.from_bytes(kept, "big"))

    async def keep_clock(self, now: datetime) -> None:
        """Remember the moment, if it is later than every one before."""
        kept = await self._memo(CLOCK)
        if kept is None or micros(now) > int.from_bytes(kept, "big"):
            await self._keep(CLOCK, micros(now).to_bytes(8, "big"))

    async def set_clock(self, now: datetime) -> None:
        """By the operator's word alone, and with the fact that says so: what was seen before was wrong."""
        await self._keep(CLOCK, micros(now).to_bytes(8, "big"))

    async def held_out(self) -> frozenset[tuple[RoomId, UserId]]:
        """Those a doubted clock keeps out, and of which room."""
        sealed = await self._memo(HELD)
        with readable("memo"):
            return frozenset() if sealed is None else _READ_HELD.decode(self._key(OFFICE).unseal(HELD, sealed))

    async def keep_held_out(self, held: Collection[tuple[RoomId, UserId]]) -> None:
        """These and no others, until it is kept again."""
        await self._keep(HELD, self._key(OFFICE).seal(HELD, msgspec.json.encode(sorted(held))))

    async def checkpoint(self) -> Checkpoint | None:
        """The journal as of this transaction, signed; None when no row came since the last posted one."""
        head, posted = self._draft.head, int.from_bytes(await self._memo(POSTED) or b"", "big")
        if head.row <= posted:
            return None
        vault = self._vault
        return checkpoint.make(self.line(), head.row, head.hash, vault.destroyed, vault.public_key, vault.sign)

    def line(self) -> str:
        """The name that checkpoints carry now."""
        lines = self._draft.office.lines
        return lines[-1].line if lines else self._origin

    def next_line(self) -> str:
        """The name of the line that begins with the next row, if one does."""
        return line_after(self._origin, self._draft.head)

    async def last_posted(self) -> tuple[int, bytes] | None:
        """The row of the last checkpoint that was on its way, and the chain's value there."""
        row = int.from_bytes(await self._memo(POSTED) or b"", "big")
        head = await self._hash(row) if row else None
        return (row, head) if head else None

    async def contradicts(self, point: Checkpoint) -> bool:
        """Whether this genuine checkpoint has seen rows that the journal does not have: it was set back.

        One of a line that has ended says nothing any more; one of a line that is not known was begun after."""
        if point.origin in self._ended():
            return False
        return point.origin != self.line() or await self._hash(point.row) != point.head

    def is_ours(self, point: Checkpoint) -> bool:
        """Whether our own key has signed it."""
        return point.public == self._vault.public_key and point.holds()

    def _ended(self) -> frozenset[str]:
        return frozenset({self._origin, *(began.line for began in self._draft.office.lines)}) - {self.line()}

    async def _hash(self, row: int) -> bytes | None:
        found: bytes | None = await self._value("SELECT hash FROM journal WHERE number = ?", row)
        return found if row else genesis(self._origin).hash

    async def keep_posted(self, posted: Checkpoint) -> None:
        """The checkpoint is on its way, by a letter of the same transaction. No row is written by it."""
        await self._keep(POSTED, posted.row.to_bytes(8, "big"))

    async def device(self) -> str | None:
        """The device of ours that the coordinators know of."""
        sealed = await self._memo(DEVICE)
        return None if sealed is None else self._key(OFFICE).unseal(DEVICE, sealed).decode()

    async def keep_device(self, device: str) -> None:
        """They are told of it, by letters of the same transaction."""
        await self._keep(DEVICE, self._key(OFFICE).seal(DEVICE, device.encode()))

    async def store_generation(self) -> tuple[int, int]:
        """The crypto store's generation: the last one that both have, and the one that was begun."""
        kept = await self._memo(GENERATION) or bytes(2 * WIDTH)
        return int.from_bytes(kept[:WIDTH], "big"), int.from_bytes(kept[WIDTH:], "big")

    async def keep_store_generation(self, settled: int, begun: int) -> None:
        """No row is written by it."""
        await self._keep(GENERATION, settled.to_bytes(WIDTH, "big") + begun.to_bytes(WIDTH, "big"))

    async def note_older(self, *, older: bool) -> None:
        """Something outside knows that the journal is an older copy, and nothing has been done about it yet."""
        await self._keep(OLDER, b"older" if older else b"")

    async def is_older(self) -> bool:
        """Whether that is so."""
        return bool(await self._memo(OLDER))

    async def _memo(self, name: str) -> bytes | None:
        """What was kept under this name; that nobody else wrote it is known by the tally (storage/tally.py)."""
        value = await self._value("SELECT value FROM memo WHERE name = ?", name)
        if value is not None and not isinstance(value, bytes):
            raise RowsAltered(["memo"])
        return value

    async def _keep(self, name: str, value: bytes) -> None:
        await self._run("INSERT OR REPLACE INTO memo VALUES (?, ?)", name, value)
