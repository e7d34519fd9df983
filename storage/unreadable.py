"""Events that could not be read yet, kept until their key comes (N22)."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

import msgspec

from cases.ids import EventId
from storage.readable import readable
from storage.sealing import OFFICE, micros, moment_of
from storage.transaction import Transaction

PURPOSE: Final = "unreadable"


@dataclass(frozen=True, slots=True)
class UnreadableEvent:
    """A kept event: the JSON as it came, since when, and whether its sender was told."""

    event: EventId
    raw: bytes = field(repr=False)
    since: datetime
    told: bool


class _Sealed(msgspec.Struct):
    event: EventId
    raw: bytes


_READ: Final = msgspec.json.Decoder(_Sealed)


class UnreadableEvents(Transaction):
    """Sealed under the office key: to which case they belong is not known before they are read."""

    async def keep_unreadable(self, event: EventId, raw: bytes, now: datetime) -> None:
        """Keep the event; one that is kept already stays as it is."""
        place = self._kept_place(event)
        sealed = self._key(OFFICE).seal(PURPOSE, msgspec.json.encode(_Sealed(event, raw)), place)
        statement = "INSERT OR IGNORE INTO unreadable (event, since, sealed) VALUES (?, ?, ?)"
        await self._run(statement, place, micros(now), sealed)

    async def unreadable(self) -> list[UnreadableEvent]:
        """Every kept event, the oldest first."""
        query = "SELECT event, since, told, sealed FROM unreadable ORDER BY since, event"
        return [self._kept(*row) for row in await self._rows(query)]

    async def mark_told(self, event: EventId) -> None:
        """Its sender was told that it could not be read."""
        await self._run("UPDATE unreadable SET told = 1 WHERE event = ?", self._kept_place(event))

    async def drop_unreadable(self, event: EventId) -> None:
        """It was read, or given up."""
        await self._run("DELETE FROM unreadable WHERE event = ?", self._kept_place(event))

    def _kept(self, place: str, since: int, told: int, sealed: bytes) -> UnreadableEvent:
        with readable("unreadable"):
            read = _READ.decode(self._key(OFFICE).unseal(PURPOSE, sealed, place))
            return UnreadableEvent(read.event, read.raw, moment_of(since), bool(told))

    def _kept_place(self, event: EventId) -> str:
        return self._vault.index(f"unreadable:{event}")
