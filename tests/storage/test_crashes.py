"""The process ends between any two steps: nothing acknowledged is lost, nothing is done twice."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from cases.ids import Cause
from storage.root import RootSecret
from storage.verify import verify
from tests.storage.crashing import CASES, CAUSES, LATE, OVER
from tests.storage.opened import Opened

NAMES = (
    "vault.before-first-commit",
    "vault.key-made",
    "work.begun",
    "work.step",
    "journal.appended",
    "work.before-commit",
    "work.committed",
    "work.settled",
    "test.taken",
)


@pytest_asyncio.fixture(scope="module")
async def crashing() -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.storage.crashing"), cwd=Path(__file__).parents[2], stdin=PIPE, stdout=PIPE
    )
    yield process
    assert process.stdin is not None
    process.stdin.close()
    assert await process.wait() == 0


async def run(crashing: Process, folder: Path, root: Path, name: str, time: int) -> list[str]:
    """What was said until a run came to its end."""
    assert crashing.stdin is not None
    assert crashing.stdout is not None
    crashing.stdin.write(f"{folder}\t{root}\t{name}\t{time}\n".encode())
    lines = []
    async for line in crashing.stdout:
        lines.append(line.decode().rstrip("\n"))
        if lines[-1] == OVER:
            return lines[:-1]
    raise AssertionError("it ended in the middle, and said why above")


@pytest.mark.parametrize("time", [1, 2, 3])
@pytest.mark.parametrize("name", NAMES)
async def test_a_crash_between_any_two_steps_loses_and_doubles_nothing(
    crashing: Process, tmp_path: Path, name: str, time: int
) -> None:
    secret = tmp_path / "root.secret"
    root, folder = RootSecret.make(secret), tmp_path / "data"
    lines = await run(crashing, folder, secret, name, time)
    assert time > 1 or int(lines[-1].removeprefix("crashes ")), f"{name} is never reached"
    store = await Opened.at(folder, root)
    try:
        await look_at(store, lines)
    finally:
        await store.close()


async def look_at(store: Opened, lines: list[str]) -> None:
    causes = {f"${number}-{index}" for number in range(CASES) for index in range(CAUSES)}
    assert len(store.database.cases) == CASES
    assert verify(store.folder).rows == CASES + len(causes)
    done = [line for line in lines if line.startswith("done ")]
    assert len(done) == len(set(done)), "a cause that was acknowledged had to be answered again"
    assert len({line for line in lines if line.startswith("sent ")}) == len(causes)
    async with store.database.work() as work:
        assert all([await work.is_claimed(Cause(cause)) for cause in causes])
        assert await work.letters_waiting(LATE) == []
        assert {due.key for due in await work.due(LATE, limit=100)} == {f"due:{cause}" for cause in causes}
