"""Bots that are forked from one process, which has read their modules and texts (forking.py)."""

import asyncio
import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import IO, Final

from bot.demo.botprocess import BotProcess
from bot.demo.ending import Process

ROOT: Final = Path(__file__).parents[2]


class ForkedBot(BotProcess):
    """As any bot of a folder, but for how its process begins."""

    async def _run(self, output: IO[bytes], program: str, *words: str, passed: int | None = None) -> Process:
        order = {
            "program": program,
            "words": words,
            "places": [] if passed is None else [passed],
            "folder": str(Path.cwd()),
            "environment": dict(os.environ),
        }
        told, end = os.pipe()
        descriptors = [end, output.fileno(), *([] if passed is None else [passed])]
        socket.send_fds(_forking(), [json.dumps(order).encode()], descriptors)
        os.close(end)
        return await Forked.begun(told)


class Forked:
    """A process that is not ours to wait for: who attends to it tells when it has ended."""

    def __init__(self, told: asyncio.StreamReader, pid: int) -> None:
        self._pid = pid
        self._code: int | None = None
        self._ended = asyncio.create_task(self._hear(told))

    @classmethod
    async def begun(cls, descriptor: int) -> "Forked":
        """Once it has its number."""
        told, loop = asyncio.StreamReader(), asyncio.get_running_loop()
        pipe = os.fdopen(descriptor, "rb")
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(told), pipe)
        return cls(told, int(await told.readline()))

    @property
    def pid(self) -> int:
        return self._pid

    @property
    def returncode(self) -> int | None:
        return self._code

    def terminate(self) -> None:
        self._signal(signal.SIGTERM)

    def kill(self) -> None:
        self._signal(signal.SIGKILL)

    async def wait(self) -> int:
        return await asyncio.shield(self._ended)

    def _signal(self, number: signal.Signals) -> None:
        if self._code is None:
            os.kill(self._pid, number)

    async def _hear(self, told: asyncio.StreamReader) -> int:
        self._code = int(await told.readline())
        return self._code


@cache
def _forking() -> socket.socket:
    """The way to the process to fork from, begun when it is first needed; it ends when that way is closed."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        beside = subprocess.Popen(
            (sys.executable, "-m", "tests.live.forking", str(theirs.fileno())),
            pass_fds=(theirs.fileno(),),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
            start_new_session=True,
        )
    atexit.register(beside.wait)
    atexit.register(ours.close)  # before the wait: the last registered is the first called
    return ours
