"""The bot as its operator runs it: `sigbot run` as a process, until it is up or has ended."""

import asyncio
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import yaml

from bot.demo.botprocess import BotProcess
from bot.demo.ending import end
from bot.demo.synapse import Account

WITHIN: Final = 90.0
"""Seconds in which a start is up or over, on a machine that does much else."""
LEVELS: Final = ("DEBUG ", "INFO ", "WARNING ", "ERROR ", "CRITICAL ")
PLAIN: Final = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
"""Root may read what nobody may; the bot does not, as somebody who is not root."""
UP: Final = "sigbot is up as "


@dataclass(frozen=True, slots=True)
class Started:
    """What came of a start: the code it ended with, or None while it is up; what it printed."""

    code: int | None
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """What the operator is told: stdout, and stderr without the log."""
        told = [line for line in self.err.splitlines() if not line.startswith(LEVELS)]
        return [*self.out.splitlines(), *told]

    def is_told_as(self, says: str, code: int | None) -> bool:
        """One line that says this, this code, and no traceback; before it perhaps that it was up."""
        told = [line for line in self.lines if not (code and line.startswith(UP))]
        (*more, line) = told or [""]
        clean = "Traceback" not in self.err and "Exception ignored" not in self.err
        return self.code == code and not more and says in line and clean


class OperatorsBot(BotProcess):
    """As an operator has it, on an English machine; its clock is the machine's."""

    def __init__(self, folder: Path, url: str, first: int = 0) -> None:
        """`first`: the number of its first start, in the names of what it prints."""
        super().__init__(folder)
        self._url = url
        self._number = first
        self.account: Account
        self.program_of_sigbot: tuple[str, ...] = ("-m", "bot.cli")

    async def prepare(self, url: str, account: Account, units: dict[str, Any], **more: Any) -> None:  # noqa: ARG002 - not the real server's address
        """As usual, but for the address."""
        self.account = account
        await super().prepare(self._url, account, units, **more)

    async def take_account(self, account: Account) -> None:
        """The operator names another account."""
        settings = yaml.safe_load(self.config.read_text())
        settings["homeserver"]["user"] = account.user
        self.config.write_text(yaml.safe_dump(settings, allow_unicode=True))
        (self.folder / "password").write_text(account.password)
        self.account = account

    def set_clock(self, moment: datetime) -> None:
        """Nobody sets the clock of `sigbot run`."""

    async def start(self) -> None:
        """Start it; `started` waits for what comes of that."""
        self._number += 1
        plain = PLAIN if os.getuid() == 0 else ()
        words = (*plain, sys.executable, *self.program_of_sigbot, "run", "--config", str(self.config))
        with self._written("out").open("wb") as out, self._written("err").open("wb") as err:
            self._process = await asyncio.create_subprocess_exec(
                *words,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
                start_new_session=True,
            )
        self.log = self._written("err")

    async def started(self, within: float = WITHIN) -> Started:
        """Wait until it is up or has ended."""
        assert self._process is not None
        async with asyncio.timeout(within):
            while True:
                so_far = self._so_far()
                if UP in so_far.out or so_far.code is not None:
                    return so_far
                await asyncio.sleep(0.05)

    async def try_to_start(self, within: float = WITHIN) -> Started:
        """Start it and wait for what comes of it."""
        await self.start()
        return await self.started(within)

    async def ended(self, within: float = WITHIN) -> Started:
        """Wait until it has ended by itself."""
        assert self._process is not None
        async with asyncio.timeout(within):
            await self._process.wait()
        return self._so_far()

    async def logs(self, word: str, within: float = WITHIN) -> None:
        """Wait until a line of the log says this."""
        async with asyncio.timeout(within):
            while True:
                if word in self._so_far().err:
                    return
                await asyncio.sleep(0.05)

    async def end(self) -> Started:
        """Tell it to end, and wait until it has."""
        await end(self._process, WITHIN)
        return self._so_far()

    def _so_far(self) -> Started:
        code = self._process.returncode if self._process else None
        out, err = (self._written(kind).read_text(errors="replace") for kind in ("out", "err"))
        return Started(code, out, err)

    def _written(self, kind: str) -> Path:
        """Beside the folder, which a fault may take away."""
        return self.folder.with_name(f"{self.folder.name}-{kind}-{self._number}.txt")
