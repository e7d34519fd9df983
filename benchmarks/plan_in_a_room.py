"""From !plan in an encrypted room of six until the coordinator's client has read the answer, beside a bare nio echo.

The same word by the same client in two rooms with the same people, in turns: in one the bot answers it with the plan,
in the other a stock nio client with a notice. So what the people's clients do is the same in both. The town grows
between the sizes; the echo is in no other room. Where REMINDER_BOT names it, matrix-reminder-bot stands beside ours too
(reminderbot.py)."""

import sys
import time
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most, reaches
from benchmarks.peers import memory_megabytes, peer, processor_seconds
from benchmarks.plan_cpu import size
from benchmarks.reminderbot import PROGRAM, WORD, reminder_bot
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
    Goal(
        "the same",
        f"matrix-reminder-bot 0.4 answering {WORD}, where it is installed",
        (size(CASES[Scale.FULL][0]),),
        at_most(1.0),
    ),
    Goal(
        "memory of the bot's process meanwhile",
        "the echo's, which knows one room",
        tuple(map(size, CASES[Scale.FULL])),
        None,
    ),
)


async def measure(scale: Scale) -> list[Row]:
    rows, memory = [], []
    async with on_synapse() as real, peer(real.synapse) as bare:
        room = await bare.room(*real.in_room)
        await bare.begin("echo")
        for cases in CASES[scale]:
            await real.grow(cases)
            rows.append(await _row(real, room, bare.pid, cases, TURNS[scale]))
            held = memory_megabytes(real.pid), memory_megabytes(bare.pid)
            memory.append(Row.of_two(GOALS[2], size(cases), *held, unit="MB"))
            if PROGRAM and cases == CASES[scale][0]:
                rows.append(await _beside_reminders(real, cases, TURNS[scale]))
    return [*rows, *memory]


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


async def _beside_reminders(real: RealTown, cases: int, turns: int) -> Row:
    async with reminder_bot(real.synapse, *real.in_room) as reminders:
        pairs = await in_turns(real.hears_plan, reminders.hears, turns, first=FIRST)
    return Row.of_pairs(GOALS[1], size(cases), pairs)


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
