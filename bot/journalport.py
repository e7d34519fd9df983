"""The journal as the Matrix client sees it: who it may trust, a place for its secrets, how old its store should be."""

from dataclasses import dataclass
from typing import Protocol

from cases.ids import MasterKey, UserId
from storage.database import Database


class Pins(Protocol):
    """Which master key the journal has pinned for a person (N2)."""

    def __call__(self, user: UserId) -> MasterKey | None: ...


class Secrets(Protocol):
    """Where the client keeps what must not be lost: sealed by the storage layer."""

    async def get(self, name: str) -> bytes | None: ...

    async def put(self, name: str, value: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class Generation:
    """At which start the crypto store was last used, as the journal has it; `begun` is one more while a start is
    writing it into both."""

    settled: int
    begun: int

    def fits(self, stored: int) -> bool:
        """Whether a store that says so was there at the last start; an older copy was not, nor one from after it."""
        return self.settled <= stored <= self.begun


class Generations(Protocol):
    """Where the journal's side keeps it."""

    async def get(self) -> Generation: ...

    async def put(self, generation: Generation) -> None: ...

    async def journal_is_older(self) -> None:
        """The store was there at a start that the journal does not know of: it is the journal that was set back."""


def pins_of(database: Database) -> Pins:
    """What the client may trust: the pinned key, or nothing once the server shows another."""

    def pin(user: UserId) -> MasterKey | None:
        office = database.office
        return None if user in office.changed else office.pins.get(user)

    return pin


class JournalGenerations:
    """Each call a transaction of its own: the store is another file, and the two are never written at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self) -> Generation:
        """Nothing has been counted before the first start that counts."""
        async with self._database.work() as work:
            return Generation(*await work.store_generation())

    async def journal_is_older(self) -> None:
        """Kept until it is acted on (bot/operator/looking_back.py), for after this start the store shows it no more."""
        async with self._database.work() as work:
            await work.note_older(older=True)

    async def put(self, generation: Generation) -> None:
        """On the disk when this returns."""
        async with self._database.work() as work:
            await work.keep_store_generation(generation.settled, generation.begun)
