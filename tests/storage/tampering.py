"""What someone does who can write into the file of the journal."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from cases.facts import CommandRead
from storage.chain import link
from storage.checkpoint import Checkpoint
from tests.storage.examples.given import AT, CASE, EVA
from tests.storage.opened import Opened

ROWS = 12
Tamper = Callable[[sqlite3.Connection], None]


async def fill(store: Opened) -> None:
    await store.open_case()
    for number in range(1, ROWS):
        read = CommandRead(case=CASE, at=AT + timedelta(minutes=number), person=EVA, command="plan")
        await store.record(read, cause=f"$event{number}")


async def checkpoint(store: Opened) -> Checkpoint:
    async with store.database.work() as work:
        point = await work.checkpoint()
    assert point is not None
    return point


def tampered(path: Path, tamper: Tamper) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER rows_are_never_rewritten")
        connection.execute("DROP TRIGGER rows_are_never_removed")
        tamper(connection)


def rechain(db: sqlite3.Connection, first: int, last: int) -> None:
    """Change one row and the hashes of some rows with it, as someone does who knows how the chain is made."""
    (before,) = db.execute("SELECT hash FROM journal WHERE number = ?", (first - 1,)).fetchone()
    for number in range(first, last + 1):
        query = "SELECT scope, generation, sealed FROM journal WHERE number = ?"
        scope, generation, sealed = db.execute(query, (number,)).fetchone()
        if number == first:
            sealed = sealed[:-1] + bytes([sealed[-1] ^ 1])
        before = link(number, scope, generation, sealed, before)
        db.execute("UPDATE journal SET sealed = ?, hash = ? WHERE number = ?", (sealed, before, number))
