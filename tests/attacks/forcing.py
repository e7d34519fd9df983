"""A stranger that the server's administrator forces into a room, again and again, and how long each time lasts."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any, Self

from nio import AsyncClient, AsyncClientConfig, RoomMemberEvent, RoomMessageText
from nio.store import SqliteMemoryStore

from bot.demo.player import Player
from bot.demo.synapse import Account, Synapse
from bot.demo.wire import Refused, ask
from cases.ids import RoomId, UserId

NOWHERE = RoomId("")
LONGEST_WAIT = 0.3
"""Seconds at the most between a question to the bot and the forced join: before, during or after its answer."""


@dataclass(slots=True)
class Target:
    """A room to force somebody into."""

    room: RoomId
    witness: Player
    """Is in the room, and sees every coming and going with the server's own times."""
    provoke: Callable[[], Awaitable[Any]]
    """Makes the one who keeps the room send something there."""
    joins: int = 0
    turned_away: int = 0

    async def force(self, synapse: Synapse, stranger: Player) -> None:
        """Once, at a random moment while an answer is on its way; returns when the stranger is out again."""
        asking = asyncio.ensure_future(self.provoke())
        await asyncio.sleep(random.uniform(0, LONGEST_WAIT))
        await synapse.make_room_admin(self.room, stranger.user)
        try:
            await stranger.join(self.room)
            self.joins += 1
        except Refused:  # the invitation was taken back before it could be used
            self.turned_away += 1
        await asking
        await self._until_out(synapse, stranger)

    async def _until_out(self, synapse: Synapse, stranger: Player) -> None:
        async with asyncio.timeout(30):
            while stranger.user in await synapse.members(self.room):  # noqa: ASYNC110 - the server's word, asked for
                await asyncio.sleep(0.05)

    def stays(self, stranger: UserId) -> list[float]:
        """Seconds from each join to the removal, by the server's clock; as many as there were joins."""
        came = sorted(self.witness.hearing.moved_at(stranger, self.room, "join"))
        went = sorted(self.witness.hearing.moved_at(stranger, self.room, "leave"))
        return [(min(at for at in went if at >= join) - join) / 1000 for join in came]


@dataclass(slots=True)
class BareKeeper:
    """What one would write with matrix-nio alone: a callback that removes those who come, and one that answers."""

    client: AsyncClient
    welcome: set[UserId]
    room: RoomId = NOWHERE
    _loop: asyncio.Task[None] | None = field(default=None)

    @classmethod
    async def open(cls, url: str, account: Account, guest: Player) -> Self:
        """A room of its own with one guest in it."""
        config = AsyncClientConfig(store=SqliteMemoryStore, pickle_key=token_hex(32))
        keeper = cls(AsyncClient(url, account.user, config=config), {account.user, guest.user})
        await keeper.client.login(account.password, device_name="")
        await keeper.client.keys_upload()
        await keeper.client.sync(timeout=0, full_state=True)
        state = [{"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}]
        body = {"preset": "private_chat", "room_version": "12", "initial_state": state, "invite": [guest.user]}
        keeper.room = RoomId((await ask(keeper.client, "POST", "/createRoom", body))["room_id"])
        await guest.join(keeper.room)
        keeper.client.add_event_callback(keeper._came, RoomMemberEvent)
        keeper.client.add_event_callback(keeper._said, RoomMessageText)
        keeper._loop = asyncio.create_task(keeper.client.sync_forever(timeout=30_000))
        await guest.wait_joined(keeper.room)
        return keeper

    async def close(self) -> None:
        """Stop listening and let go."""
        if self._loop is not None:
            self._loop.cancel()
            with suppress(asyncio.CancelledError):
                await self._loop
        await self.client.close()
        self.client.store.database.close()

    async def _came(self, room: Any, event: Any) -> None:
        if event.membership in ("join", "invite") and event.state_key not in self.welcome:
            await self.client.room_kick(room.room_id, event.state_key)

    async def _said(self, room: Any, event: Any) -> None:
        if event.sender != self.client.user_id:
            content = {"msgtype": "m.notice", "body": "heard"}
            await self.client.room_send(room.room_id, "m.room.message", content, ignore_unverified_devices=True)
