"""Towns with many cases: in memory, or a bot as a process of its own on a real homeserver.

    async with in_memory() as first:          # a Household: first.village.town has the bot and its homeserver
        await make_many(first, 1000)          # tests/town/many.py

    async with on_synapse() as real:          # two cases with real people, the fuller one is `real.case`
        await real.grow(300)                  # and 298 others; the bot is stopped meanwhile and started again
        await real.hears_plan()               # seconds until the coordinator has read the answer to !plan

On the real homeserver one case has a room of six: the bot, and the clients of the coordinator, the guide, school,
police and the clinic; a young person and a guardian belong to it too. The others hold the facts of a second case
under other names: the same people but for the guide and the clinic, a paper that holds for the school alone, and an
encrypted room of three, the bot, another coordinator and one from school, who are in all of them and use no client.
Nobody speaks there; the bot watches over them as over any. `on_synapse(crowded=True)` makes them like the first, six
in each room; that takes the homeserver three times as long (300 such rooms: about two minutes).
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from secrets import token_hex
from typing import Any, Final
from urllib.parse import quote

import aiohttp

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from bot.ways.matrix.roomshape import PINNED, creation, pinning
from cases.case import Case
from cases.ids import EventId, RoomId, UserId
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault
from tests.live.forked import ForkedBot
from tests.live.lean import LeanSynapse
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import Town
from tests.town.household import Household, Village
from tests.town.many import Again, others, record
from tests.town.town import Town as TownInMemory
from tests.town.town import data_folder

ACTORS: Final = ("lots", "skola", "polis", "bup")
IN_MEMORY: Final = (*ACTORS, "ungdom", "vh1")
KINDS: Final = ("skola: grund, närvaro, plan", "polis: grund, umgänge, plan", "bup: grund, plan")
BORN: Final = "2011-05-14"
SIDE_BY_SIDE: Final = 4
"""Rooms that are made at once."""


@asynccontextmanager
async def in_memory() -> AsyncIterator[Household]:
    """One whole case: two of the family who have shown who they are, four actors, and a paper that holds."""
    with data_folder() as folder:
        town = await TownInMemory.found(folder)
        try:
            await town.settle()
            first = await Village(town).opens(BORN, *IN_MEMORY)
            await first.greet("ungdom", "vh1")
            await first.consents("ja ungdom vh1", kinds=KINDS)
            yield first
        finally:
            await town.close()


@dataclass(slots=True)
class RealTown:
    """A bot on a real homeserver."""

    town: Town
    case: OpenCase
    like: OpenCase
    """The one that the others are like."""
    total: int
    stand_ins: dict[UserId, UserId] = field(default_factory=dict)
    """Who stands for each of that case's professionals in all the others."""
    _tokens: dict[UserId, str] = field(default_factory=dict)

    @property
    def synapse(self) -> Synapse:
        return self.town.synapse

    @property
    def pid(self) -> int:
        """The bot's process."""
        process = self.town.bot._process  # noqa: SLF001 - a benchmark looks at the process that the demo starts
        assert process is not None
        return process.pid

    @property
    def in_room(self) -> list[Player]:
        """The people of the case room."""
        return [self.town.coordinator, *(self.case.people[handle] for handle in ACTORS)]

    async def hears_plan(self) -> float:
        """The coordinator asks in the case room: the seconds until their client has read the answer."""
        started = time.perf_counter()
        asked = await self.town.coordinator.say(self.case.room, "!plan")
        await reply_heard(self.town.coordinator, asked)
        return time.perf_counter() - started

    async def grow(self, total: int) -> None:
        """Until there are so many cases; returns when the bot has looked at them all and rests."""
        await self.town.settle()
        await self.town.bot.stop()
        await self._add(total - self.total)
        self.total = total
        await self.town.bot.start()
        self.town.patience = 40.0 + total / 5
        await self.town.settle()

    async def _add(self, count: int) -> None:
        bot = self.town.bot
        vault = await Vault.open(bot.data, RootSecret.read(bot.folder / "root-secret"))
        database = await Database.open(bot.data, vault)
        try:
            first = next(case for case in database.cases.values() if case.code == self.like.code)
            async with database.work() as work:
                facts = await work.facts_of(first.id)
            await self._meet_stand_ins(first)
            made = self._others(first, count, database)
            rooms = await self._rooms(first, made)
            await record(
                database,
                {each.case(first): each.told(facts, first, here) for each, here in zip(made, rooms, strict=True)},
            )
        finally:
            await database.close()
            await vault.close()

    def _others(self, first: Case, count: int, database: Database) -> list[Again]:
        family = [who.user for who in first.people.values() if who.is_family and who.user]
        codes = [case.code for case in database.cases.values()]
        made = others(first, count, family, codes, start=self.total)
        return [replace(each, users={**each.users, **self.stand_ins}) for each in made]

    async def _meet_stand_ins(self, first: Case) -> None:
        if self.stand_ins:
            return
        for who in first.people.values():
            if who.user and not who.is_family:
                is_coordinator = who.user == self.town.coordinator.user
                account = await self.synapse.register(f"{who.handle}-{token_hex(4)}")
                self.stand_ins[who.user] = self.town.colleague.user if is_coordinator else account.user
        for user in (self.town.bot_user, *self.stand_ins.values()):
            self._tokens[user] = await self.synapse.token_of(user)

    async def _rooms(self, first: Case, made: Sequence[Again]) -> list[dict[RoomId, RoomId]]:
        """A room at the homeserver for each, as the bot would have made it, with those who stand in."""
        assert first.room is not None
        old, (planned,), gate = first.room, first.rooms.planned.values(), asyncio.Semaphore(SIDE_BY_SIDE)
        members = await self.synapse.members(old)
        inside = [new for user, new in self.stand_ins.items() if user in members]
        async with aiohttp.ClientSession() as http:

            async def make(again: Again) -> dict[RoomId, RoomId]:
                body = creation(again.code, again.nonce(planned.nonce), federate=False)
                pins = {"type": PINNED, "state_key": "", "content": pinning(first.rooms.talk.notice.message)}
                more = {"initial_state": [*body["initial_state"], pins], "invite": inside}
                async with gate:
                    answer = await self._post(http, self.town.bot_user, "createRoom", {**body, **more})
                    room = RoomId(answer["room_id"])
                    for user in inside:
                        await self._post(http, user, f"rooms/{quote(room)}/join", {})
                return {old: room}

            return await asyncio.gather(*map(make, made))

    async def _post(self, http: aiohttp.ClientSession, user: UserId, path: str, body: dict[str, Any]) -> dict[str, Any]:
        url, headers = f"{self.synapse.url}/_matrix/client/v3/{path}", {"Authorization": f"Bearer {self._tokens[user]}"}
        async with http.post(url, json=body, headers=headers) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == 200, answer
            return answer


async def reply_heard(player: Player, asked: EventId) -> None:
    """Wait until this client has decrypted a reply to that event."""
    await player.wait_for(lambda heard: heard.reply_to == asked and heard.decrypted, 60.0, what="an answer")


@asynccontextmanager
async def on_synapse(*, crowded: bool = False) -> AsyncIterator[RealTown]:
    """A running bot with a case, its room full, everyone's client in it; the data on the disk."""
    with tempfile.TemporaryDirectory(prefix="sigbot-bench-") as name:
        async with LeanSynapse() as synapse:
            bot = ForkedBot(Path(name))
            town = Town(synapse, bot, await synapse.register(f"bot-{token_hex(4)}"))
            try:
                await town.move_in()
                case = await open_case(town, BORN, **{handle: await town.regular(handle) for handle in ("lots", "bup")})
                await case.consent(*KINDS)
                await town.comes_in(town.colleague, town.office)
                await town.colleague.close()
                town.everyone.remove(town.colleague)
                like = case if crowded else await open_case(town)
                if not crowded:
                    await like.consent(KINDS[0])
                yield RealTown(town, case, like, 1 if crowded else 2)
            finally:
                await bot.stop()
                await asyncio.gather(*(player.close() for player in town.everyone))
