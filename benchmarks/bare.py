"""What one would write with matrix-nio alone: the programs that ours is measured beside, each a process of its own.

    python -m benchmarks.bare < ORDERS

Begun and spoken to by peers.py. Orders come as lines of JSON, each is answered with a line. Nothing of the bot's is
imported here, so that what this process costs is nio's and Python's."""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from tempfile import TemporaryDirectory
from typing import Any, Final

from nio import AsyncClient, AsyncClientConfig, RoomMemberEvent, RoomMessageText, RoomPreset

ENCRYPTED: Final = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": "m.megolm.v1.aes-sha2"},
}
LONG_POLL_MS: Final = 30_000


class Bare:
    """One stock client with a stock loop."""

    def __init__(self) -> None:
        self.client: AsyncClient
        self.welcome: set[str] = set()
        self._loop: asyncio.Task[None] | None = None
        self.does: Final[Mapping[str, Callable[..., Awaitable[Any]]]] = {
            "log_in": self.log_in,
            "take_up": self.take_up,
            "sync": self.sync,
            "room": self.room,
            "echo": self.echo,
            "keep": self.keep,
            "listen": self.listen,
            "send": self.send,
            "meet": self.meet,
            "spent": self.spent,
        }

    async def log_in(self, url: str, user: str, password: str) -> dict[str, Any]:
        """On a new device. Its store is nio's own file of SQLite, as its documentation has it for bots."""
        self._folder = TemporaryDirectory(prefix="sigbot-bare-")
        config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
        self.client = AsyncClient(url, user, store_path=self._folder.name, config=config)
        await self.client.login(password, device_name="")
        await self.client.keys_upload()
        return {"device": self.client.device_id, "token": self.client.access_token}

    async def take_up(self, url: str, user: str, device: str, token: str) -> dict[str, Any]:
        """A login that there is, with an empty store: keys of its own, which the server is not told of."""
        self._folder = TemporaryDirectory(prefix="sigbot-bare-")
        config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=True)
        self.client = AsyncClient(url, user, store_path=self._folder.name, config=config)
        self.client.restore_login(user, device, token)
        return {}

    async def sync(self) -> dict[str, Any]:
        """The first one, of everything: the seconds it took, and how many rooms it knows then."""
        started = time.perf_counter()
        await self.client.sync(timeout=0, full_state=True)
        return {"seconds": time.perf_counter() - started, "rooms": len(self.client.rooms)}

    async def room(self, guests: list[str]) -> dict[str, Any]:
        """A new encrypted room with these asked in; who else comes is not welcome."""
        made = await self.client.room_create(preset=RoomPreset.private_chat, invite=guests, initial_state=[ENCRYPTED])
        self.welcome |= {*guests, self.client.user_id}
        return {"room": made.room_id}

    async def echo(self) -> dict[str, Any]:
        """Answer each text of another with a notice, as a reply."""
        self.client.add_event_callback(self._said, RoomMessageText)
        return {}

    async def keep(self) -> dict[str, Any]:
        """Take out those who come and are not welcome."""
        self.client.add_event_callback(self._came, RoomMemberEvent)
        return {}

    async def listen(self) -> dict[str, Any]:
        """Sync for ever, from now on beside all else."""
        self._loop = asyncio.create_task(self.client.sync_forever(timeout=LONG_POLL_MS))
        return {}

    async def send(self, rooms: list[str], body: str) -> dict[str, Any]:
        """One message into each of these rooms, one after the other: the seconds, and those until the first was out."""
        started, first = time.perf_counter(), 0.0
        for room in rooms:
            await self._notice(room, {"msgtype": "m.notice", "body": body})
            first = first or time.perf_counter() - started
        return {"seconds": time.perf_counter() - started, "first": first}

    async def meet(self, guest: str, count: int, body: str) -> dict[str, Any]:
        """One room after the other with this guest, a message into each once they are in it: the seconds, and those
        until the first was out."""
        started, first = time.perf_counter(), 0.0
        for _ in range(count):
            room = (await self.room([guest]))["room"]
            while room not in self.client.rooms or guest not in self.client.rooms[room].users:
                await self.client.synced.wait()
            await self._notice(room, {"msgtype": "m.notice", "body": body})
            first = first or time.perf_counter() - started
        return {"seconds": time.perf_counter() - started, "first": first}

    async def spent(self) -> dict[str, Any]:
        """Seconds of processor time since this process began, imports and all."""
        return {"seconds": time.process_time()}

    async def _said(self, room: Any, event: Any) -> None:
        if event.sender != self.client.user_id:
            reply = {"m.in_reply_to": {"event_id": event.event_id}}
            await self._notice(room.room_id, {"msgtype": "m.notice", "body": event.body, "m.relates_to": reply})

    async def _came(self, room: Any, event: Any) -> None:
        if event.membership in ("join", "invite") and event.state_key not in self.welcome:
            await self.client.room_kick(room.room_id, event.state_key)

    async def _notice(self, room: str, content: dict[str, Any]) -> None:
        await self.client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)


async def main() -> None:
    """Until the orders end."""
    orders, bare = asyncio.StreamReader(limit=1 << 24), Bare()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    while line := await orders.readline():
        order, given = json.loads(line)
        print(json.dumps(await bare.does[order](**given)), flush=True)
    await bare.client.close()


if __name__ == "__main__":
    asyncio.run(main())
