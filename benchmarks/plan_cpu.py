"""What the bot itself spends on one !plan, no homeserver: beside the same among ten cases, and beside a bare echo.

Ours is the processor time of a running bot over the homeserver in memory, from the word until the answer is out and all
is at rest; what that homeserver spends is left out. A bare nio client that answers each message stands beside it: the
processor time of its process for a word in an encrypted room of six on a real homeserver, encryption and HTTP and all.
Ours has no encryption and no HTTP in it, which is why the bound beside the echo is a third."""

import statistics
import sys
from contextlib import AsyncExitStack
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.peers import peer, processor_seconds
from benchmarks.script import script
from benchmarks.speaking import speaking
from benchmarks.town import reply_heard
from benchmarks.turns import Pairs
from bot.demo.player import Player
from cases.ids import RoomId
from tests.live.lean import LeanSynapse

CASES: Final = {Scale.QUICK: (10, 60), Scale.FULL: (10, 300, 1000)}
WORDS: Final = {Scale.QUICK: 10, Scale.FULL: 150}
FIRST: Final = 3
"""Words that are not counted: what is read or worked out once."""
IN_ROOM: Final = 6
ECHOES: Final = {Scale.QUICK: 20, Scale.FULL: 200}
_OURS: Final = "the bot's own processor time for one !plan, no server"
GOALS: Final = (
    Goal(_OURS, "the same among 10 cases", ("300 cases", "1 000 cases"), at_most(1.1)),
    Goal(_OURS, "what a bare nio echo spends on a word", ("10 cases", "300 cases", "1 000 cases"), at_most(0.3)),
)


async def measure(scale: Scale) -> list[Row]:
    spent = await in_memory(CASES[scale], WORDS[scale])
    echo = await of_echo(ECHOES[scale])
    few = spent[CASES[scale][0]]
    more = {cases: words for cases, words in spent.items() if words is not few}
    grown = [Row.of_pairs(GOALS[0], size(cases), Pairs(words, few)) for cases, words in more.items()]
    beside = [Row.of_two(GOALS[1], size(cases), statistics.median(words), echo) for cases, words in spent.items()]
    return [*grown, *beside]


async def in_memory(sizes: tuple[int, ...], words: int) -> dict[int, tuple[float, ...]]:
    """What each word cost in a town of each size, asked in turns."""
    async with AsyncExitStack() as stack:
        towns = {cases: await stack.enter_async_context(speaking(cases)) for cases in sizes}
        spent: dict[int, list[float]] = {cases: [] for cases in sizes}
        for turn in range(FIRST + words):
            for cases in sizes if turn % 2 else sizes[::-1]:
                cost = await towns[cases].spent("!plan")
                spent[cases] += [cost] if turn >= FIRST else []
    return {cases: tuple(costs) for cases, costs in spent.items()}


async def of_echo(words: int) -> float:
    """Processor seconds of a bare client for a word that it answers, in an encrypted room of six."""
    async with LeanSynapse() as synapse, AsyncExitStack() as stack:
        people = [await Player.log_in(synapse.url, await synapse.register(f"person{n}")) for n in range(IN_ROOM - 1)]
        for person in people:
            stack.push_async_callback(person.close)
        bare = await stack.enter_async_context(peer(synapse))
        room = await bare.room(*people)
        await bare.begin("echo")
        await _said(people[0], room, FIRST)
        before = processor_seconds(bare.pid)
        await _said(people[0], room, words)
        return (processor_seconds(bare.pid) - before) / words


async def _said(person: Player, room: RoomId, words: int) -> None:
    for _ in range(words):
        await reply_heard(person, await person.say(room, "!plan"))


def size(cases: int) -> str:
    """As the table says it."""
    return f"{cases:,} cases".replace(",", " ")


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
