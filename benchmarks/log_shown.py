"""What the bot spends on `!logg visa`, no homeserver: in a case of 5 000 facts, beside one of fifty."""

import sys
from contextlib import AsyncExitStack
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
from benchmarks.speaking import speaking
from benchmarks.turns import Pairs, in_turns

FEW: Final = 50
MANY: Final = 5000
WORDS: Final = {Scale.QUICK: 8, Scale.FULL: 60}
WORD: Final = "!logg visa CODE"
CASES: Final = 10
SIZE: Final = f"{MANY:,} facts".replace(",", " ")
GOALS: Final = (
    Goal(
        "the bot's own processor time for one !logg visa, no server", f"in a case of {FEW} facts", (SIZE,), at_most(1.5)
    ),
)


async def measure(scale: Scale) -> list[Row]:
    async with AsyncExitStack() as stack:
        short = await stack.enter_async_context(speaking(CASES, facts=FEW))
        long = await stack.enter_async_context(speaking(CASES, facts=MANY))

        async def in_long() -> float:
            return await long.spent(WORD, at_desk=True)

        async def in_short() -> float:
            return await short.spent(WORD, at_desk=True)

        pairs: Pairs = await in_turns(in_long, in_short, WORDS[scale], first=2)
    return [Row.of_pairs(GOALS[0], SIZE, pairs)]


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
