"""Letters under way in a town whose homeserver takes its time: what is under way meanwhile, and what was said."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any, Final

from bot.sent import Sent
from bot.trouble import HomeserverError
from bot.writing.addressing import purpose_of
from cases.decision import ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.ids import LetterId, RoomId, Unit
from storage.letters import Destination, Letter
from storage.said import Words
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, YOUTH
from tests.town.town import COORDINATOR, UNIT

PLACES: Final = ("case room", "mother", "youth", "coordinator", "coordinator, no case", "office")
Written = tuple[str, str | None]
"""Where a letter goes, and which meeting it tells the same person of."""


@dataclass
class Slow:
    """How long each sending takes, in turns of the loop, and what is under way meanwhile."""

    gathered: Gathered
    durations: Iterator[int] = field(default_factory=lambda: cycle([0]))
    held: dict[RoomId, asyncio.Event] = field(default_factory=dict)
    """What is sent into these rooms is not answered before this."""
    begun: list[RoomId] = field(default_factory=list)
    going: Counter[RoomId] = field(default_factory=Counter)
    most: int = 0
    met: Callable[[RoomId], HomeserverError | None] = lambda _: None
    """What a sending meets instead of being done."""

    def __post_init__(self) -> None:
        self._send = self.gathered.town.server.send
        setattr(self.gathered.town.server, "send", self.send)  # noqa: B010 - mypy knows methods as not assigned to

    async def send(self, room: RoomId, *args: Any, **named: Any) -> Sent:
        self.begun.append(room)
        self.going[room] += 1
        self.most = max(self.most, self.going[room])
        try:
            for _ in range(next(self.durations)):
                await asyncio.sleep(0)
            if room in self.held:
                await self.held[room].wait()
            if problem := self.met(room):
                raise problem
            return await self._send(room, *args, **named)
        finally:
            self.going[room] -= 1


async def write(gathered: Gathered, written: Sequence[Written]) -> None:
    """In one transaction, each with its number as its words."""
    database, case = gathered.town.bot.offline.database, gathered.people.case
    async with database.work() as work:
        for number, (place, meeting) in enumerate(written):
            to = place_of(gathered, place)
            name = f"inv:{meeting}@town:{number}:1:test" if meeting else f"test:{number}"
            of = None if isinstance(to, ToUser | ToOffice) else case.id
            words = Words(f"ord {number}", None)
            now = gathered.town.clock.at
            await work.post(Letter(LetterId(name), of, to, str(purpose_of(to, case)), words, written=now))


def place_of(gathered: Gathered, place: str) -> Destination:
    people = {"mother": MOTHER, "youth": YOUTH, "coordinator": COORDINATOR}
    if place in people:
        who = gathered.people.case.person_of(people[place])
        assert who is not None
        return ToPerson(who.id)
    others: dict[str, Destination] = {"case room": ToCaseRoom(), "office": ToOffice(Unit(UNIT))}
    return others.get(place, ToUser(COORDINATOR))


def in_the_order_said(gathered: Gathered) -> list[int]:
    words = [message.body for message in gathered.people.messages()]
    return [int(each.removeprefix("ord ")) for each in words if each.startswith("ord ")]


@asynccontextmanager
async def carried_on(gathered: Gathered) -> AsyncIterator[None]:
    """The courier runs as in the running bot."""
    task = asyncio.create_task(gathered.town.bot.courier.carry_on())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(met: Callable[[], bool]) -> None:
    for _ in range(5000):
        if met():
            return
        await asyncio.sleep(0.001)
    raise AssertionError("it does not come")
