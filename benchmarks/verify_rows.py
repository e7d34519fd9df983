"""How long the verification of a journal takes, and a start on it. Usage: python -m benchmarks.verify_rows [rows]."""

import asyncio
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from cases.facts import CaseOpened, CommandRead
from cases.ids import CaseCode, CaseId, Cause, PersonId, Unit
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault
from storage.verify import verify

CASES = 1000
LONGEST_SECONDS = 3.0
"""What 100 000 rows may take at the most."""
AT = datetime(2026, 1, 1, tzinfo=UTC)


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


async def measure(what: str, step: Callable[[], Awaitable[None]]) -> float:
    started = time.monotonic()
    await step()
    seconds = time.monotonic() - started
    print(f"{what:<34}{seconds:8.2f} s")
    return seconds


async def main(rows: int) -> None:
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {platform.machine()}, {rows} rows")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        vault = await Vault.open(folder, RootSecret.make(Path(name) / "root"))
        database = await Database.open(folder, vault)
        await measure("write", lambda: write(database, rows))

        async def check() -> None:
            verdict = verify(folder)
            assert (verdict.ok, verdict.rows) == (True, rows)

        seconds = min([await measure("verify beside the running bot", check) for _ in range(3)])
        await database.close()

        async def start() -> None:
            await (await Database.open(folder, vault)).close()

        await measure("start: verify, unseal, fold", start)
        await vault.close()
    assert seconds <= LONGEST_SECONDS * rows / 100_000


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
