"""Another program holds one of the files: the bot waits as long as that takes, and goes on."""

import asyncio
import sqlite3
from collections.abc import Coroutine, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from cases.ids import Cause
from storage import vault, waiting
from storage.refused import Failure, StorageFailed
from tests.storage.examples.given import CASE
from tests.storage.opened import Opened

pytestmark = pytest.mark.threat("operators-mistake")
SOON = 20.0


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite itself waits for milliseconds; the rest of the waiting is ours."""
    monkeypatch.setattr(vault, "SETTINGS", (*vault.SETTINGS, "busy_timeout = 5"))
    monkeypatch.setattr(waiting, "PAUSE", 0.01)
    monkeypatch.setattr(waiting, "PATIENCE", 0.0)


@contextmanager
def held(path: Path, how: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        if how == "exclusive mode":
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
            how = "BEGIN EXCLUSIVE"
        other.execute(how)
        yield
        other.execute("ROLLBACK")


async def waits_for(other: Any, step: Coroutine[Any, Any, Any], caplog: pytest.LogCaptureFixture) -> Any:
    """The step is under way while the file is held, and comes to its end when it is let go."""
    with other:
        task = asyncio.create_task(step)
        async with asyncio.timeout(SOON):
            while "waits for it" not in caplog.text:  # noqa: ASYNC110 - a log has no event to wait for
                await asyncio.sleep(0.01)
        assert not task.done()
    async with asyncio.timeout(SOON):
        return await task


async def test_a_transaction_waits_and_is_done_once(store: Opened, caplog: pytest.LogCaptureFixture) -> None:
    journal = held(store.folder / "sigbot.db")
    assert await waits_for(journal, store.claim_and_record(Cause("$e")), caplog)
    assert not await store.claim_and_record(Cause("$e"))


async def test_a_key_that_is_to_be_made_waits(store: Opened, caplog: pytest.LogCaptureFixture) -> None:
    await waits_for(held(store.folder / "keys.db"), store.open_case(), caplog)
    assert set(store.database.cases) == {CASE}


@pytest.mark.parametrize("name", ["sigbot.db", "keys.db"])
async def test_a_start_waits(store: Opened, caplog: pytest.LogCaptureFixture, name: str) -> None:
    await store.open_case()
    await store.close()
    await waits_for(held(store.folder / name, "exclusive mode"), store.again_from_closed(), caplog)
    assert set(store.database.cases) == {CASE}


@pytest.mark.parametrize("busy", [1, 400], ids=["between two tries", "in the middle of one"])
async def test_who_waits_can_be_told_to_stop(store: Opened, caplog: pytest.LogCaptureFixture, busy: int) -> None:
    with held(store.folder / "sigbot.db"):
        task = asyncio.create_task(store.claim_and_record(Cause("$e")))
        async with asyncio.timeout(SOON):
            while "waits for it" not in caplog.text:  # noqa: ASYNC110 - a log has no event to wait for
                await asyncio.sleep(0.001)
        await store.database._connection.execute(f"PRAGMA busy_timeout = {busy}")
        await asyncio.sleep(0.1)  # a try takes `busy`, the pause between two a tenth of this
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            async with asyncio.timeout(SOON):
                await task
    assert await store.claim_and_record(Cause("$e"))


async def test_only_a_lock_is_waited_for() -> None:
    async def full() -> None:
        raise StorageFailed(Failure.FULL)

    with pytest.raises(StorageFailed):
        await waiting.unlocked(full)
