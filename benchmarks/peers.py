"""Bare nio programs beside ours, each a process of its own, and what any process has used of the processor.

async with peer(synapse) as bare:
    room = await bare.room(*players)      # encrypted, all of them in it
    await bare.begin("echo")              # or "keep", which takes out those who are not welcome
    spent = processor_seconds(bare.pid)
"""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import Any, Final

import aiohttp

from bot.demo.ending import end
from bot.demo.player import Player
from bot.demo.synapse import Account, Synapse
from bot.ways.matrix.crosssigning import new_identity, sign_json, signing_upload
from cases.ids import RoomId, UserId

PATIENCE: Final = 120.0
"""Seconds within which an order is answered."""
_TICKS: Final = os.sysconf("SC_CLK_TCK")


class Peer:
    """A bare nio program that was begun; see bare.py for the orders."""

    def __init__(self, process: asyncio.subprocess.Process, account: Account) -> None:
        self._process = process
        self.user = account.user

    @property
    def pid(self) -> int:
        return self._process.pid

    async def order(self, name: str, **given: Any) -> dict[str, Any]:
        """One order, and its answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([name, given]).encode() + b"\n")
        async with asyncio.timeout(PATIENCE):
            line = await self._process.stdout.readline()
        assert line, f"the bare program ended at {name}"
        answer: dict[str, Any] = json.loads(line)
        return answer

    async def log_in(self, url: str, account: Account) -> None:
        """On a new device that its account has signed: our people write to no other."""
        here = await self.order("log_in", url=url, user=account.user, password=account.password)
        await sign_device(url, here["token"], account.user, here["device"])

    async def room(self, *guests: Player) -> RoomId:
        """A new encrypted room with all of these in it."""
        room = RoomId((await self.order("room", guests=[guest.user for guest in guests]))["room"])
        for guest in guests:
            await guest.join(room)
            await guest.wait_joined(room)
        return room

    async def begin(self, *doing: str) -> None:
        """`echo` or `keep` or both, and listen from now on, with all rooms known."""
        await self.order("sync")
        for each in doing:
            await self.order(each)
        await self.order("listen")

    async def end(self) -> None:
        """It ends by itself when no more orders come, and takes its store away; else by force."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._process.wait(), 5.0)
        await end(self._process, 5.0)


async def sign_device(url: str, token: str, user: UserId, device: str) -> bool:
    """Let the account sign its device; whether the server knew the device's keys already."""
    identity = new_identity(user)
    async with aiohttp.ClientSession(f"{url}/", headers={"Authorization": f"Bearer {token}"}) as http:
        known = (await _post(http, "keys/query", {"device_keys": {user: []}}))["device_keys"].get(user, {})
        if device not in known:
            return False
        await _post(http, "keys/device_signing/upload", signing_upload(identity))
        keys = {key: part for key, part in known[device].items() if key != "unsigned"}
        await _post(http, "keys/signatures/upload", {user: {device: sign_json(keys, user, identity.self_signing)}})
    return True


async def _post(http: aiohttp.ClientSession, path: str, body: dict[str, Any]) -> dict[str, Any]:
    async with http.post(f"_matrix/client/v3/{path}", json=body) as response:
        answer: dict[str, Any] = await response.json()
        assert response.status == 200, answer
        return answer


@asynccontextmanager
async def peer(synapse: Synapse, account: Account | None = None) -> AsyncIterator[Peer]:
    """A bare program that has logged in, with an account of its own or this one."""
    who = account or await synapse.register(f"bare-{token_hex(4)}")
    bare = await begun(who)
    try:
        await bare.log_in(synapse.url, who)
        yield bare
    finally:
        await bare.end()


async def begun(account: Account) -> Peer:
    """A bare program that has imported nio and done nothing else."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.bare"), stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL
    )
    return Peer(process, account)


def processor_seconds(pid: int) -> float:
    """What a process has used of the processor since it began, itself and in the kernel, in hundredths."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def memory_megabytes(pid: int) -> float:
    """What a process holds in memory now."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024
