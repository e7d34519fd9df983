"""`sigbot run` beside a real homeserver on this machine, after a stop that seems to have lasted for two years."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex

import pytest

from bot.demo.synapse import Synapse
from cases.days import today
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault
from tests.live.operator.configured import configured
from tests.live.operator.test_first_start import sigbot

PATIENCE = 60.0
DOUBTED = "the clock shows"


@asynccontextmanager
async def running(config: Path) -> AsyncIterator[Process]:
    """`sigbot run`, told to stop in the end."""
    command = (sys.executable, "-m", "bot.cli", "run", "--config", str(config))
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE, env=environment)
    try:
        yield process
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def first_line(stream: asyncio.StreamReader | None, words: str) -> str:
    """The first line with these words in it."""
    assert stream is not None
    async with asyncio.timeout(PATIENCE):
        while line := (await stream.readline()).decode():
            if words in line:
                return line
    raise AssertionError(f"it ended without a word of: {words}")


async def as_if_stopped_for(folder: Path, time: timedelta) -> None:
    vault = await Vault.open(folder / "data", RootSecret.read(folder / "root-secret"))
    database = await Database.open(folder / "data", vault)
    async with database.work() as work:
        await work.set_clock(datetime.now(UTC) - time)
    await database.close()
    await vault.close()


@pytest.mark.threat("time")
async def test_where_nobody_vouches_for_the_clock_it_is_said_and_the_operators_word_helps(
    synapse: Synapse, tmp_path: Path
) -> None:
    account = await synapse.register(f"bot-{token_hex(4)}")
    config = configured(tmp_path, synapse.url, account.user, password_file=account.password)
    async with running(config) as process:
        await first_line(process.stdout, account.user)
    await as_if_stopped_for(tmp_path, timedelta(days=731))
    async with running(config) as process:
        line = await first_line(process.stderr, DOUBTED)
    day = today(datetime.now(UTC)).isoformat()
    assert f"sigbot clock confirm {day}" in line
    assert f"sigbot clock confirm {day}" in (await sigbot("check", "--config", str(config))).out
    said = await sigbot("clock", "confirm", day, "--config", str(config))
    assert (said.code, said.err) == (0, "")
    assert "clock confirm" not in (await sigbot("check", "--config", str(config))).out
    async with running(config) as process:
        await first_line(process.stdout, account.user)
    assert process.stderr is not None
    assert DOUBTED not in (await process.stderr.read()).decode()
