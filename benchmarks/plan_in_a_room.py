"""From !plan in an encrypted room of six until the coordinator's client has read the answer, beside a bare nio echo.

The same word by the same client in two rooms with the same people, in turns: in one the bot answers it with the plan,
in the other a stock nio client with a notice. So what the people's clients do is the same in both. The town grows
between the sizes; the echo is in no other room."""

import sys
import time
from typing import Final

from benchmarks.goals import Goal, Row, Scale, reaches
from benchmarks.peers import peer, processor_seconds
from benchmarks.plan_cpu import size
from benchmarks.script import script
from benchmarks.town import RealTown, on_synapse, reply_heard
from benchmarks.turns import in_turns, percentile
from cases.ids import RoomId

CASES: Final = {Scale.QUICK: (10, 60), Scale.FULL: (10, 300, 1000)}
TURNS: Final = {Scale.QUICK: 6, Scale.FULL: 100}
FIRST: Final = 3
GOALS: Final = (
    Goal(
        "!plan in an encrypted room of six → decrypted answer",
        "a bare nio echo in turns",
        tuple(map(size, CASES[Scale.FULL])),
        reaches(1.0),
    ),
)


async def measure(scale: Scale) -> list[Row]:
    rows = []
    async with on_synapse() as real, peer(real.synapse) as bare:
        room = await bare.room(*real.in_room)
        await bare.begin("echo")
        for cases in CASES[scale]:
            await real.grow(cases)
            rows.append(await _row(real, room, bare.pid, cases, TURNS[scale]))
    return rows


async def _row(real: RealTown, room: RoomId, echo: int, cases: int, turns: int) -> Row:
    async def hears_echo() -> float:
        started = time.perf_counter()
        await reply_heard(real.town.coordinator, await real.town.coordinator.say(room, "!plan"))
        return time.perf_counter() - started

    ours, theirs = processor_seconds(real.pid), processor_seconds(echo)
    pairs = await in_turns(real.hears_plan, hears_echo, turns, first=FIRST)
    words = FIRST + turns
    more = {
        "p99": percentile(pairs.ours),
        "p99 of the peer": percentile(pairs.peer),
        "processor seconds a word, patrol and all": (processor_seconds(real.pid) - ours) / words,
        "processor seconds a word of the peer": (processor_seconds(echo) - theirs) / words,
    }
    return Row.of_pairs(GOALS[0], size(cases), pairs, **more)


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
