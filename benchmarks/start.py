"""From the start of a killed bot until the client of a coordinator who wrote meanwhile has read the answer.

Each time a new process, imports and all: `sigbot run` on a real homeserver, beside a bare nio program that takes up a
login of the same account and syncs the same rooms with their full state. In turns. Both are compiled before. What is
compared is the time on the wall and, apart, what both have used of the processor by then."""

import compileall
import os
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.peers import Peer, begun, processor_seconds
from benchmarks.plan_cpu import size
from benchmarks.script import script
from benchmarks.town import RealTown, on_synapse, reply_heard
from benchmarks.turns import Pairs, in_turns
from bot.demo.botprocess import BotProcess
from bot.demo.synapse import Account

CASES: Final = {Scale.QUICK: (3, 10), Scale.FULL: (10, 300, 1000)}
TURNS: Final = {Scale.QUICK: 2, Scale.FULL: 12}
FIRST: Final = 1
PROGRAM: Final = "benchmarks.started"
CODE: Final = ("bot", "cases", "commands", "calendars", "storage", "benchmarks")
GOALS: Final = (
    Goal(
        "killed and started → the first answer is read",
        "bare nio takes up a login and syncs the same rooms whole",
        tuple(map(size, CASES[Scale.FULL][1:])),
        at_most(0.3),
    ),
    Goal("processor time of that", "the same", (size(CASES[Scale.FULL][0]),), at_most(1.6)),
    Goal("wall and processor time at other sizes", "the same", tuple(map(size, CASES[Scale.FULL])), None),
    Goal("most memory held by then", "the same", tuple(map(size, CASES[Scale.FULL])), None),
)


@dataclass(slots=True)
class Spent:
    """What each turn has used of the processor by the end, in seconds, and of memory at the most, in megabytes."""

    processor: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def note(self, pid: int) -> None:
        self.processor.append(processor_seconds(pid))
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
        self.memory.append(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024)


async def measure(scale: Scale) -> list[Row]:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    for folder in CODE:
        compileall.compile_dir(folder, quiet=1)
    rows = []
    async with on_synapse(crowded=True) as real:
        account = real.town._account  # noqa: SLF001 - the peer is in the bot's rooms as the bot is
        login = await _login(real, account)
        for cases in CASES[scale]:
            await real.grow(cases)
            rows += await _rows(real, account, login, cases, scale)
    return sorted(rows, key=lambda row: GOALS.index(row.goal))


async def _login(real: RealTown, account: Account) -> dict[str, Any]:
    """Of a device of its own; what is done with it below never sends anything."""
    bare = await begun(account)
    try:
        made = await bare.order("log_in", url=real.synapse.url, user=account.user, password=account.password)
    finally:
        await bare.end()
    return {"url": real.synapse.url, "user": account.user, **made}


async def _rows(real: RealTown, account: Account, login: dict[str, Any], cases: int, scale: Scale) -> list[Row]:
    ours, theirs = Spent(), Spent()
    cold = BotProcess(real.town.bot.folder)
    cold.program = PROGRAM
    cold.set_clock(real.town.bot.now())
    await real.town.bot.kill()

    async def first_answer() -> float:
        coordinator = real.town.coordinator
        asked = await coordinator.say(real.case.room, "!plan")
        started = time.perf_counter()
        await cold.start()
        await reply_heard(coordinator, asked)
        took = time.perf_counter() - started
        ours.note(_pid(cold))
        await cold.kill()
        return took

    async def full_sync() -> float:
        started = time.perf_counter()
        bare: Peer = await begun(account)
        try:
            await bare.order("take_up", **login)
            await bare.order("sync")
            took = time.perf_counter() - started
            theirs.note(bare.pid)
        finally:
            await bare.end()
        return took

    wall = await in_turns(first_answer, full_sync, TURNS[scale], first=FIRST)
    await real.town.bot.start()  # for the town to grow
    processor = Pairs(tuple(ours.processor[FIRST:]), tuple(theirs.processor[FIRST:]))
    few = cases == CASES[scale][0]
    return [
        Row.of_pairs(GOALS[2 if few else 0], size(cases), wall),
        Row.of_pairs(GOALS[1 if few else 2], size(cases), processor),
        Row.of_two(GOALS[3], size(cases), max(ours.memory), max(theirs.memory), unit="MB"),
    ]


def _pid(bot: BotProcess) -> int:
    assert bot._process is not None  # noqa: SLF001 - a benchmark looks at the process that the demo starts
    return bot._process.pid  # noqa: SLF001 - the same


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
