"""The real client on a real Synapse keeps the same contract as the fake."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

import pytest
import pytest_asyncio
from nio import KeyVerificationCancel

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from bot.demo.wire import Refused, ask
from bot.ways.matrix.client import MatrixClient
from cases.ids import EventId, MasterKey, RoomId, UserId
from tests.contracts.contract_stage import Stage
from tests.contracts.homeserver_contract import CHECKS
from tests.live.conftest import Players
from tests.live.matrix.support import Bot, new_bot


class RealStage:
    """Synapse, the bot's client, and players with clients of another make."""

    def __init__(self, synapse: Synapse, bot: Bot, players: Players) -> None:
        self._synapse = synapse
        self._bot = bot
        self._players = players
        self._people: dict[UserId, Player] = {}
        self._ended: list[str] = []

    @property
    def bot(self) -> MatrixClient:
        return self._bot.client

    async def person(self, name: str) -> UserId:
        player = await self._players(name, welcome=None)
        self._people[player.user] = player
        self._bot.pins[player.user] = MasterKey(player.fingerprint)
        player._client.add_to_device_callback(self._note_end, KeyVerificationCancel)
        return player.user

    async def bare_person(self, name: str) -> UserId:
        player = await self._players(name, welcome=None, cross_sign=False)
        self._people[player.user] = player
        return player.user

    def mispin(self, user: UserId) -> None:
        self._bot.pins[user] = self.bot.master_key

    def pin(self, user: UserId) -> None:
        self._bot.pins[user] = MasterKey(self._people[user].fingerprint)

    async def join(self, user: UserId, room: RoomId) -> None:
        await self._people[user].join(room)
        await self._people[user].wait_joined(room)

    async def force_join(self, user: UserId, room: RoomId) -> None:
        await self._synapse.make_room_admin(room, user)
        await self.join(user, room)

    async def ask_in(self, user: UserId) -> RoomId:
        return await self._people[user].create_room(self.bot.user)

    async def say(self, user: UserId, room: RoomId, body: str) -> EventId:
        return await self._people[user].say(room, body)

    async def say_in_the_clear(self, user: UserId, room: RoomId, body: str) -> EventId:
        return await self._people[user].say_in_the_clear(room, body)

    async def read(self, user: UserId) -> list[str]:
        player = self._people[user]
        await player.catch_up()
        return [h.text for h in player.hearing.messages if h.decrypted and h.sender == self.bot.user and h.text]

    async def heard_besides(self, user: UserId) -> list[str]:
        player = self._people[user]
        await player.catch_up()
        from_bot = [h for h in player.hearing.messages if h.sender == self.bot.user and h.state_key is None]
        return [h.kind for h in from_bot if h.kind != "m.room.message"]

    async def ask_to_verify(self, user: UserId) -> str:
        client, transaction = self._people[user]._client, token_hex(8)
        request = {"from_device": client.device_id, "methods": ["m.sas.v1"], "transaction_id": transaction}
        body = {"messages": {self.bot.user: {"*": request}}}
        await ask(client, "PUT", f"/sendToDevice/m.key.verification.request/{token_hex(8)}", body)
        return transaction

    async def verifications_ended(self, user: UserId) -> list[str]:
        await self._people[user].catch_up()
        return self._ended

    async def _note_end(self, told: KeyVerificationCancel) -> None:
        self._ended.append(told.transaction_id)

    async def show_read(self, user: UserId, room: RoomId, event: EventId, *, private: bool = False) -> None:
        with suppress(Refused):
            await self._people[user].shows_read(room, event, private=private)

    async def restart(self) -> None:
        await self._bot.reopen()


@pytest_asyncio.fixture
async def stage(synapse: Synapse, players: Players, tmp_path: Path) -> AsyncIterator[Stage]:
    bot = await new_bot(synapse, tmp_path)
    yield RealStage(synapse, bot, players)
    await bot.client.close()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
async def test_the_real_client_holds_that(check: Callable[[Stage], Awaitable[None]], stage: Stage) -> None:
    await check(stage)
