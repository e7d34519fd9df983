"""What verifying a journal takes, and opening it at a start, beside reading and hashing its bytes and nothing more.

Usage: python -m benchmarks.verify_rows."""

import hashlib
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
from cases.facts import CaseOpened, CommandRead
from cases.ids import CaseCode, CaseId, Cause, PersonId, Unit
from storage.database import Database
from storage.folder import JOURNAL
from storage.root import RootSecret
from storage.vault import Vault
from storage.verify import verify

CASES: Final = 1000
ROWS: Final = {Scale.QUICK: 10_000, Scale.FULL: 100_000}
TIMES: Final = 3
"""The best of so many counts."""
SIZE: Final = "100 000 rows"
_PEER: Final = "its rows read and hashed, and nothing more"
GOALS: Final = (
    Goal("the journal verified beside the running bot", _PEER, (SIZE,), at_most(12)),
    Goal("the journal opened at a start: verified, unsealed, folded", _PEER, (SIZE,), at_most(25)),
)
AT: Final = datetime(2026, 1, 1, tzinfo=UTC)


async def write(database: Database, rows: int) -> None:
    ids = [CaseId(f"{number:032x}") for number in range(CASES)]
    for case in ids:
        await database.prepare_case(case)
    async with database.work() as work:
        opened = [
            CaseOpened(
                case=c, at=AT, code=CaseCode("Ek-1"), unit=Unit("u"), model="standard", born=AT.date(), decision="d"
            )
            for c in ids
        ]
        await work.record(opened, cause=Cause("open"))
    for start in range(CASES, rows, CASES):
        async with database.work() as work:
            some = ids[: rows - start]
            read = [CommandRead(case=c, at=AT, person=PersonId("p"), command="plan") for c in some]
            await work.record(read, cause=Cause(f"read{start}"))


def best_of(step: Callable[[], object]) -> float:
    """What else the machine was busy with is not its cost."""
    return min(_seconds(step) for _ in range(TIMES))


def _seconds(step: Callable[[], object]) -> float:
    started = time.perf_counter()
    step()
    return time.perf_counter() - started


def read_and_hash(folder: Path) -> bytes:
    """The baseline: what lies in the file, through the same hash."""
    hashed = hashlib.sha256()
    with closing(sqlite3.connect(folder / JOURNAL)) as connection:
        for _, scope, _, sealed, chained in connection.execute("SELECT * FROM journal ORDER BY number"):
            hashed = hashlib.sha256(scope.encode() + sealed + chained + hashed.digest())
    return hashed.digest()


async def measure(scale: Scale) -> list[Row]:
    rows = ROWS[scale]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        vault = await Vault.open(folder, RootSecret.make(Path(name) / "root"))
        database = await Database.open(folder, vault)
        await write(database, rows)
        verdict = verify(folder)
        assert (verdict.ok, verdict.rows) == (True, rows)
        verified, plain = best_of(lambda: verify(folder)), best_of(lambda: read_and_hash(folder))
        await database.close()
        started = time.perf_counter()
        again = await Database.open(folder, vault)
        opened = time.perf_counter() - started
        await again.close()
        await vault.close()
    size = f"{rows:,} rows".replace(",", " ")
    return [Row.of_two(GOALS[0], size, verified, plain), Row.of_two(GOALS[1], size, opened, plain)]


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
