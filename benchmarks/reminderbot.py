"""matrix-reminder-bot as a peer, where it is installed: a bot that people run, on the same nio.

It is no dependency of ours. REMINDER_BOT names its program:

    python3 -m venv peers && peers/bin/pip install matrix-reminder-bot==0.4 'matrix-nio[e2e]==0.26.0'
    REMINDER_BOT=$PWD/peers/bin/matrix-reminder-bot make bench ROW=plan_in_a_room
"""

import asyncio
import os
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any, Final

import yaml

from benchmarks.peers import sign_device
from bot.demo.ending import end
from bot.demo.player import Player
from bot.demo.synapse import Account, Synapse
from cases.ids import RoomId, UserId

PROGRAM: Final = os.environ.get("REMINDER_BOT", "")
WORD: Final = "!listreminders"
"""What it answers from what it remembers, as ours does !plan."""
DEVICE: Final = "REMINDERS"
PATIENCE: Final = 60.0


@dataclass(frozen=True, slots=True)
class ReminderBot:
    """One that runs, in a room with people."""

    user: UserId
    room: RoomId
    asker: Player

    async def hears(self) -> float:
        """Seconds until the answer is read; it answers with a notice that is no reply."""
        started, moment = time.perf_counter(), self.asker.moment()
        await self.asker.say(self.room, WORD)
        await self.asker.wait_for(
            lambda heard: heard.sender == self.user and heard.decrypted, PATIENCE, what="an answer", after=moment
        )
        return time.perf_counter() - started


@asynccontextmanager
async def reminder_bot(synapse: Synapse, *people: Player) -> AsyncIterator[ReminderBot]:
    """It runs, and these people are in an encrypted room with it; the first one asks."""
    account = await synapse.register(f"reminder-{token_hex(4)}")
    with tempfile.TemporaryDirectory(prefix="sigbot-bench-") as name:
        folder, quiet = Path(name), asyncio.subprocess.DEVNULL
        (folder / "config.yaml").write_text(yaml.safe_dump(_settings(synapse.url, account)))
        process = await asyncio.create_subprocess_exec(
            *(PROGRAM, "config.yaml"), cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet
        )
        try:
            await _signed(synapse, account)
            yield ReminderBot(account.user, await _room(account.user, people), people[0])
        finally:
            await end(process, 5.0)


async def _signed(synapse: Synapse, account: Account) -> None:
    """Once its keys are at the server, its account signs its device: our people write to no other."""
    token = await synapse.token_of(account.user)
    async with asyncio.timeout(PATIENCE):
        while not await sign_device(synapse.url, token, account.user, DEVICE):  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.2)


async def _room(bot: UserId, people: tuple[Player, ...]) -> RoomId:
    first, *others = people
    room = await first.create_room(bot, *(each.user for each in others))
    for each in others:
        await each.join(room)
        await each.wait_joined(room)
    await first.until(lambda: bot in first.people_in(room), PATIENCE, what="the reminder bot")
    return room


def _settings(url: str, account: Account) -> dict[str, Any]:
    matrix = {"user_id": str(account.user), "user_password": account.password, "device_id": DEVICE}
    nobody = {"enabled": False, "regexes": []}
    logs = {"level": "ERROR", "file_logging": {"enabled": False}, "console_logging": {"enabled": True}}
    return {
        "matrix": {**matrix, "homeserver_url": url},
        "storage": {"database": "sqlite://reminders.db", "store_path": "store"},
        "logging": logs,
        "reminders": {"timezone": "Etc/UTC"},
        "allowlist": nobody,
        "blocklist": nobody,
    }
