"""A town in memory as a process of its own, whose bot runs as `sigbot run` has it, and what it spends on a word.

    async with speaking(1000) as town:        # so many cases; `facts`: how many more there are of the one that is asked
        await town.spent("!plan")             # processor seconds from the word until its answer is out and all rests

The word is the coordinator's, in the room of one case; with `at_desk` in their own chat, where CODE stands for
the case. Towns of several sizes are asked in turns, so that what else the machine does falls on all of them.
What the homeserver in memory spends is measured as it is called and left out, and so is what the bot spends anyway,
as on the patrol; the journal is a real file.
`python -m benchmarks.speaking CASES FACTS` is the process itself: it reads orders as lines of JSON and answers each
with a line."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from benchmarks.town import in_memory
from bot.demo.ending import end
from bot.homeserver import Content
from cases.facts import CommandRead
from cases.ids import Cause, EventId
from tests.town.household import SAMORDNARE, Household
from tests.town.many import make_many
from tests.town.server import Server
from tests.town.town import COORDINATOR

READY: Final = 900.0
PATIENCE: Final = 30.0
REST: Final = 0.02
"""Seconds for which the loop is left alone after an answer: what the bot does once it is out belongs to the word."""
PAUSE: Final = 0.1
"""Seconds before each word in which nobody says anything."""
CALLS: Final = (
    "_answer",
    "state",
    "joined_rooms",
    "send",
    "find_sent",
    "find_room",
    "account",
    "redact",
    "hand_late",
    "owing",
)
"""Of the homeserver in memory; `_answer` makes what a sync says."""


@dataclass(slots=True)
class Spoken:
    """A town that was begun."""

    process: asyncio.subprocess.Process

    async def spent(self, text: str, *, at_desk: bool = False) -> float:
        """The processor seconds that the bot spends on this word of the coordinator's."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps([text, at_desk]).encode() + b"\n")
        return await self.heard(PATIENCE)

    async def heard(self, within: float) -> float:
        assert self.process.stdout is not None
        async with asyncio.timeout(within):
            line = await self.process.stdout.readline()
        assert line, "the town ended"
        return float(json.loads(line))


@asynccontextmanager
async def speaking(cases: int, facts: int = 0) -> AsyncIterator[Spoken]:
    """A town with so many cases, its bot running and at rest. `facts`: so many more became true of the first case."""
    words, pipe = (sys.executable, "-m", "benchmarks.speaking", str(cases), str(facts)), asyncio.subprocess.PIPE
    town = Spoken(await asyncio.create_subprocess_exec(*words, stdin=pipe, stdout=pipe))
    try:
        await town.heard(READY)
        yield town
    finally:
        if town.process.stdin is not None:
            town.process.stdin.close()
        await end(town.process, 20.0)


class Meter:
    """What the homeserver in memory has spent."""

    def __init__(self, server: Server) -> None:
        self.seconds = 0.0
        for name in CALLS:
            call = getattr(server, name)
            setattr(server, name, self._awaited(call) if asyncio.iscoroutinefunction(call) else self._called(call))

    def _called(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def measured(*given: Any, **named: Any) -> Any:
            began = time.process_time()
            try:
                return call(*given, **named)
            finally:
                self.seconds += time.process_time() - began

        return measured

    def _awaited(self, call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        """None of these calls waits for anything, so that nothing else runs meanwhile."""

        async def measured(*given: Any, **named: Any) -> Any:
            began = time.process_time()
            try:
                return await call(*given, **named)
            finally:
                self.seconds += time.process_time() - began

        return measured


@dataclass(slots=True)
class Anyway:
    """What the bot spends while nobody says anything, as on the patrol: processor seconds, and how long they took."""

    spent: float = 0.0
    lasted: float = 0.0

    async def listen(self, meter: Meter) -> None:
        """Look on for a while."""
        began, others, started = time.process_time(), meter.seconds, time.perf_counter()
        await asyncio.sleep(PAUSE)
        self.spent += time.process_time() - began - (meter.seconds - others)
        self.lasted += time.perf_counter() - started

    def within(self, seconds: float) -> float:
        """So much of it falls into a time as long as this."""
        return self.spent / self.lasted * seconds


async def word(first: Household, meter: Meter, anyway: Anyway, text: str, *, at_desk: bool) -> float:
    """What one word costs the bot, beside what it spends anyway."""
    town = first.village.town
    room = first.chat(SAMORDNARE) if at_desk else first.case.room
    assert room is not None
    said = text.replace("CODE", first.code)
    await anyway.listen(meter)
    began, others, started = time.process_time(), meter.seconds, time.perf_counter()
    answered, sent = asyncio.Event(), list[Content]()

    def note(content: Content) -> None:
        sent.append(content)
        answered.set()

    town.server.looks_on = note
    event = town.server.say(COORDINATOR, room, said)
    async with asyncio.timeout(PATIENCE):
        while not any(_answers(content, event) for content in sent):
            answered.clear()
            await answered.wait()
    await asyncio.sleep(REST)
    lasted = time.perf_counter() - started
    return time.process_time() - began - (meter.seconds - others) - anyway.within(lasted)


def _answers(content: Content, event: EventId) -> bool:
    relates = content.get("m.relates_to", {})
    return bool(relates.get("m.in_reply_to", {}).get("event_id") == event)


async def has_been_read(first: Household, times: int) -> None:
    """The plan of the case was asked for so many times."""
    case, database = first.case, first.village.town.bot.offline.database
    by = next(iter(case.people))
    read = CommandRead(case=case.id, at=first.village.town.clock.at, person=by, command="plan")
    async with database.work() as work:
        await work.record([read] * times, cause=Cause("read before"))


async def main(cases: int, facts: int) -> None:
    async with in_memory() as first:
        await make_many(first, cases)
        await has_been_read(first, facts)
        town, up = first.village.town, asyncio.Event()
        await town.restart()
        delattr(town.bot.guard, "settled")  # here a task of its own looks, as in the running bot

        async def is_up() -> None:
            up.set()

        running = asyncio.create_task(town.bot.run(is_up))
        await up.wait()
        await asyncio.sleep(1.0)
        meter, anyway = Meter(town.server), Anyway()
        print(json.dumps(0.0), flush=True)
        orders = asyncio.StreamReader()
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
        while line := await orders.readline():
            text, at_desk = json.loads(line)
            print(json.dumps(await word(first, meter, anyway, text, at_desk=at_desk)), flush=True)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main(*map(int, sys.argv[1:])))
