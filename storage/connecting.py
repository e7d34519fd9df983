"""The one connection to the journal's file, and its two ways in.

A statement in an open transaction takes microseconds; to hand it to a thread and to wake up for the answer costs ten
times that. So it is run here, in the loop's own thread. Only what waits for the disk has a thread: COMMIT, one hop a
transaction that wrote something (storage/transaction.py), and the start."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

CHUNK = 64


@dataclass(frozen=True, slots=True)
class Connected:
    """Never both ways at once: the turn of `Database.work()` holds that."""

    here: sqlite3.Connection
    """In the loop's own thread."""
    beside: aiosqlite.Connection
    """The same connection in a thread of its own, for the start."""

    @classmethod
    async def to(cls, path: Path) -> "Connected":
        """Opened; nothing is read or set."""
        made: list[sqlite3.Connection] = []

        def connector() -> sqlite3.Connection:
            made.append(sqlite3.connect(path, isolation_level=None, check_same_thread=False))
            return made[0]

        beside = await aiosqlite.Connection(connector, CHUNK)
        return cls(made[0], beside)
