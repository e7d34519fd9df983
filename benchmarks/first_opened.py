"""`!öppna` until it is answered, on a real homeserver with many cases: the first after a start, beside later ones."""

import statistics
import sys
import time
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
from benchmarks.town import RealTown, on_synapse, reply_heard

CASES: Final = {Scale.QUICK: 10, Scale.FULL: 300}
STARTS: Final = {Scale.QUICK: 1, Scale.FULL: 5}
LATER: Final = {Scale.QUICK: 2, Scale.FULL: 4}
GOALS: Final = (
    Goal("the first !öppna after a start, until it is answered", "the later ones", ("300 cases",), at_most(1.25)),
)


async def measure(scale: Scale) -> list[Row]:
    firsts, others = list[float](), list[float]()
    async with on_synapse() as real:
        await real.grow(CASES[scale])
        for start in range(STARTS[scale]):
            if start:
                await real.town.bot.stop()
                await real.town.bot.start()
                await real.town.settle()
            firsts.append(await opened(real))
            for _ in range(LATER[scale]):
                others.append(await opened(real))
    size = f"{CASES[scale]} cases"
    return [Row.of_two(GOALS[0], size, statistics.median(firsts), statistics.median(others), turns=len(firsts))]


async def opened(real: RealTown) -> float:
    """Seconds until the coordinator has read the answer; all that follows is waited for, and not counted."""
    number = len(await real.synapse.accounts())
    youth = await real.town.person(f"opened{number}", family=True)
    text = f"!öppna\nfödd 2011-05-14\nbeslut bistånd SN 2026/{number}\nungdom {youth.user}"
    began = time.perf_counter()
    await reply_heard(real.town.coordinator, await real.town.coordinator.say(real.town.desk, text))
    spent = time.perf_counter() - began
    await real.town.settle()
    return spent


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
