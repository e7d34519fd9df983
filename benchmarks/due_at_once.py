"""Two hundred reminders that fall due in one minute, each in a room of its own, beside bare nio that sends as many.

    python -m benchmarks.due_at_once [--quick]

One young person has a case, a room and an action in each of so many cases; the morning before the action's day every
case reminds them. The bare program has as many encrypted rooms with them and sends one message into each, one after the
other. When a message came is the homeserver's word (`origin_server_ts`); ours counts from the moment at which the
reminders fall due, so the time until the bot has looked at its clock is in it.

Then the same with rooms that are still to be made: the young person is asked into each, comes in, and is told. The bare
program makes one room after the other, waits for them in it, and sends.
"""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Final
from urllib.parse import quote

import aiohttp

from benchmarks.goals import Goal, Row, Scale, at_least
from benchmarks.peers import Peer, peer
from benchmarks.script import script
from benchmarks.town import RealTown, on_synapse
from benchmarks.turns import in_turns
from bot.ways.matrix.roomshape import creation
from cases.case import Case
from cases.days import MORNING
from cases.dues import STOCKHOLM
from cases.facts import CaseFact, RoomPlanned
from cases.ids import RoomId
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault
from tests.live.rules.town import NEUTRAL, START
from tests.town.many import Again, others, record

COUNT: Final = {Scale.QUICK: 40, Scale.FULL: 200}
TURNS: Final = 2
"""Mornings that count: with the one before them and the one with rooms to be made there are four."""
OWNER: Final = "ungdom"
SIDE_BY_SIDE: Final = 4
"""Rooms that are made at once while the town is made."""
LONGEST: Final = 120.0
"""Seconds in which all reminders have come."""
GOALS: Final = (
    Goal("reminders of one minute, rooms there", "bare nio one by one", ("200 rooms",), at_least(1.2)),
    Goal("reminders of one minute, rooms still to be made", "bare nio one by one", ("200 rooms",), None),
    Goal("the first of them, rooms still to be made", "bare nio's first", ("200 rooms",), None),
)
"""The first two count how fast: how long bare nio takes, to how long ours does."""


@dataclass
class Crowd:
    """The town whose cases all remind the same person, and that person's own look at the homeserver."""

    real: RealTown
    http: aiohttp.ClientSession
    days: int = 0
    """How many mornings have been."""
    since: str = ""
    asked_for: dict[str, str] = field(default_factory=dict)

    @property
    def owner(self) -> str:
        return self.real.like.people[OWNER].user

    async def add(self, count: int, *, made: bool) -> None:
        """So many more cases like the first, with the owner's room made or still to be made."""
        town, bot = self.real.town, self.real.town.bot
        await town.settle()
        await bot.stop()
        vault = await Vault.open(bot.data, RootSecret.read(bot.folder / "root-secret"))
        database = await Database.open(bot.data, vault)
        try:
            first = next(case for case in database.cases.values() if case.code == self.real.like.code)
            async with database.work() as work:
                facts = await work.facts_of(first.id)
            await self.real._meet_stand_ins(first)  # noqa: SLF001 - the town's own way, with one more room a case
            again = self._others(first, count, database)
            rooms = await self._rooms(first, again, made=made)
            told = facts if made else _without_rooms_of_their_own(first, facts)
            cases = zip(again, rooms, strict=True)
            await record(database, {each.case(first): each.told(told, first, here) for each, here in cases})
        finally:
            await database.close()
            await vault.close()
        await bot.start()
        town.patience = 60.0 + count
        await town.settle()

    def _others(self, first: Case, count: int, database: Database) -> list[Again]:
        family = [who.user for who in first.people.values() if who.is_family and who.user and who.user != self.owner]
        codes = [case.code for case in database.cases.values()]
        made = others(first, count, family, codes, start=self.real.total)
        self.real.total += count
        return [replace(each, users={**each.users, **self.real.stand_ins}) for each in made]

    async def _rooms(self, first: Case, again: Sequence[Again], *, made: bool) -> list[dict[RoomId, RoomId]]:
        assert first.room is not None
        members = await self.real.synapse.members(first.room)
        inside = [new for user, new in self.real.stand_ins.items() if user in members]
        gate = asyncio.Semaphore(SIDE_BY_SIDE)

        async def make(each: Again) -> dict[RoomId, RoomId]:
            found = {}
            for planned in first.rooms.planned.values():
                if planned.room is None or not (made or planned.room == first.room):
                    continue
                name, people = (each.code, inside) if planned.room == first.room else (NEUTRAL, [self.owner])
                async with gate:
                    body = {**creation(name, each.nonce(planned.nonce), federate=False), "invite": people}
                    found[planned.room] = await self._room(self.real.town.bot_user, body, people)
            return found

        return await asyncio.gather(*map(make, again))

    async def _room(self, maker: str, body: dict[str, Any], people: Iterable[str]) -> RoomId:
        room = RoomId((await self.call(maker, "POST", "createRoom", body))["room_id"])
        for user in people:
            await self.call(user, "POST", f"rooms/{quote(room)}/join", {})
        return room

    async def call(self, user: str, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """One request in somebody's name."""
        if user not in self.asked_for:
            self.asked_for[user] = await self.real.synapse.token_of(user)  # type: ignore[arg-type]  # an account of the town
        url, headers = (
            f"{self.real.synapse.url}/_matrix/client/v3/{path}",
            {"Authorization": f"Bearer {self.asked_for[user]}"},
        )
        async with self.http.request(method, url, json=body, headers=headers) as response:
            answer: dict[str, Any] = await response.json()
            assert response.status == 200, answer
            return answer

    async def news(self) -> list[tuple[str, float]]:
        """In which room and when each message of the bot's came that this person was not shown yet, as the homeserver
        has it."""
        only = {"types": ["m.room.encrypted"], "limit": 100}
        shown = {"room": {"timeline": only, "state": {"not_types": ["*"]}}, "presence": {"not_types": ["*"]}}
        query = f"sync?timeout=0&filter={quote(json.dumps(shown))}" + (f"&since={self.since}" if self.since else "")
        answer = await self.call(self.owner, "GET", query)
        self.since = answer["next_batch"]
        parts = answer.get("rooms", {}).get("join", {}).items()
        events = [(room, event) for room, part in parts for event in part["timeline"]["events"]]
        by_bot = [(room, event) for room, event in events if event["sender"] == self.real.town.bot_user]
        return [(room, event["origin_server_ts"] / 1000) for room, event in by_bot]

    async def morning(self, count: int, known: Collection[str] = ()) -> tuple[float, float]:
        """The next morning comes: seconds until the first reminder was there, and until the last of so many. Those in
        the rooms that are `known` do not count."""
        self.days += 1
        town, moment = self.real.town, datetime.combine(morning_of(self.days), MORNING, STOCKHOLM)
        await town.set_clock(moment - timedelta(hours=1))  # what falls due between is told first
        await asyncio.sleep(2)
        await self.news()
        began = time.time()
        town.bot.set_clock(moment)
        came = list[float]()
        async with asyncio.timeout(LONGEST):
            while len(came) < count:
                await asyncio.sleep(0.5)
                came += [at for room, at in await self.news() if room not in known]
        return min(came) - began, max(came) - began

    async def rooms(self) -> frozenset[str]:
        """Those that this person is in."""
        return frozenset((await self.call(self.owner, "GET", "joined_rooms"))["joined_rooms"])

    async def owes(self, morning: int) -> None:
        """The young person of the first case has an action of which they are reminded on that morning."""
        day = morning_of(morning) + timedelta(days=1)
        await self.real.like.at_desk(f'!åtgärd ny CODE "Ring" område=skola ansvarig={OWNER} klart={day}')


def morning_of(number: int) -> date:
    """One day after the other. On the fifth the coordinators would be told of what is late."""
    return START.date() + timedelta(days=number)


def _without_rooms_of_their_own(first: Case, facts: Iterable[CaseFact]) -> list[CaseFact]:
    own = {planned.room for planned in first.rooms.planned.values()} - {first.room}
    nonces = {planned.nonce for planned in first.rooms.planned.values() if planned.room in own}
    bare = (fact for fact in facts if getattr(fact, "room", None) not in own)
    return [fact for fact in bare if not (isinstance(fact, RoomPlanned) and fact.nonce in nonces)]


@asynccontextmanager
async def crowd(mornings: int) -> AsyncIterator[Crowd]:
    """One case whose young person owns an action for each of so many mornings."""
    async with on_synapse() as real, aiohttp.ClientSession() as http:
        await real.like.greet(OWNER)
        town = Crowd(real, http)
        for morning in range(1, mornings + 1):
            await town.owes(morning)
        yield town


async def measure(scale: Scale) -> list[Row]:
    count, turns = COUNT[scale], TURNS
    size = f"{count} rooms"
    async with crowd(turns + 1) as town, peer(town.real.synapse) as bare:
        await town.add(count - 1, made=True)
        rooms = [await _bare_room(town, bare) for _ in range(count)]
        await bare.begin()

        async def ours() -> float:
            return (await town.morning(count))[1]

        async def theirs() -> float:
            return float((await bare.order("send", rooms=rooms, body="Ring i morgon"))["seconds"])

        pairs = await in_turns(theirs, ours, turns)
        there = replace(Row.of_pairs(GOALS[0], size, pairs))
        await town.owes(turns + 2)
        known = await town.rooms()
        await town.add(count, made=False)
        first, last = await town.morning(count, known)
        met = await bare.order("meet", guest=town.owner, count=count, body="Ring i morgon")
        made = Row.of_two(GOALS[1], size, last, met["seconds"])
        return [
            replace(there, ours=there.peer, peer=there.ours),
            replace(made, ratio=met["seconds"] / last),
            Row.of_two(GOALS[2], size, first, met["first"]),
        ]


async def _bare_room(town: Crowd, bare: Peer) -> RoomId:
    room = RoomId((await bare.order("room", guests=[town.owner]))["room"])
    await town.call(town.owner, "POST", f"rooms/{quote(room)}/join", {})
    return room


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
