"""The bot as a process of its own: made ready, started, its clock moved, ended or killed."""

import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import yaml

from bot.demo.ending import Process, end, kill
from bot.demo.synapse import Account

_GONE_WITHIN = 20.0
_LOG_TAIL = 20


class BotEnded(Exception):
    """The bot is not running any more, though nobody ended it."""


class BotProcess:
    """One bot, its configuration and its data in a folder that only this account can read."""

    def __init__(self, folder: Path) -> None:
        self.program = "bot.demo.child"
        """The module that is run."""
        self.folder = folder
        self.config = folder / "config.yaml"
        self.data = folder / "data"
        self.log = folder / "bot.log"
        self._offset = timedelta()
        self._pipe: int | None = None
        self._process: Process | None = None

    async def prepare(self, url: str, account: Account, units: dict[str, Any], *, federate: bool = False) -> None:
        """Write the configuration and let `sigbot init` make the root secret and the data folder."""
        password = self.folder / "password"
        password.touch(mode=0o600)
        password.write_text(account.password)
        self.config.write_text(
            yaml.safe_dump(_configuration(url, account, units, federate=federate), allow_unicode=True)
        )
        await self.sigbot("init")

    async def sigbot(self, *words: str) -> tuple[int, str]:
        """Run `sigbot` with these words on this bot's configuration: its exit code and all it wrote."""
        with TemporaryFile() as written:
            process = await self._run(written, "bot.cli", *words, "--config", str(self.config))
            code = await process.wait()
            written.seek(0)
            return code, written.read().decode(errors="replace")

    async def start(self) -> None:
        """Start it with the clock where it was last set."""
        there, here = os.pipe()
        with self.log.open("ab") as log:
            self._process = await self._run(log, self.program, str(self.config), str(there), passed=there)
        os.close(there)
        self._pipe = here
        self._tell()

    async def _run(self, output: IO[bytes], program: str, *words: str, passed: int | None = None) -> Process:
        """Begin `python -m program words`, which writes into `output` and may read from the descriptor `passed`."""
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", program, *words),
            pass_fds=() if passed is None else (passed,),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,  # Ctrl-C reaches the demo alone, which then ends the bot in order
        )

    def set_clock(self, moment: datetime) -> None:
        """Let it be `moment` (aware) for the bot from now on; its clock goes on from there."""
        self._offset = moment - datetime.now(UTC)
        if self._pipe is not None:
            self._tell()

    def now(self) -> datetime:
        """What time it is for the bot."""
        return datetime.now(UTC) + self._offset

    def check(self) -> None:
        """Raises BotEnded, with the last lines of its log, if it has ended by itself."""
        if self._process is not None and self._process.returncode is not None:
            lines = self.log.read_text(errors="replace").splitlines()[-_LOG_TAIL:]
            raise BotEnded("\n".join([f"exit code {self._process.returncode}", *lines]))

    async def stop(self) -> None:
        """End it in order, as an operator does; after the bound, by force."""
        await end(self._process, _GONE_WITHIN)
        self._let_go()

    async def kill(self) -> None:
        """End it as a power cut would."""
        await kill(self._process)
        self._let_go()

    def _tell(self) -> None:
        if self._pipe is not None:
            os.write(self._pipe, f"{self._offset.total_seconds()}\n".encode())

    def _let_go(self) -> None:
        self._process = None
        if self._pipe is not None:
            os.close(self._pipe)
            self._pipe = None


def _configuration(url: str, account: Account, units: dict[str, Any], *, federate: bool) -> dict[str, Any]:
    return {
        "homeserver": {"url": url, "user": account.user, "password_file": "password", "federate": federate},
        "data_folder": "data",
        "root_secret_file": "root-secret",
        "calendar_domain": "sig.example",
        "numbers": {"social_emergency": "0470-100 00"},
        "units": units,
    }
