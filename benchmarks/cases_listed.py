"""What the bot spends on `!ärenden`, no homeserver: among many cases, beside the same among ten.

The word is written in the coordinator's own chat; all of the unit's cases are theirs. The first of a day, for which the
light of each case is worked out, is shown apart and held to nothing."""

import statistics
import sys
from contextlib import AsyncExitStack
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.script import script
from benchmarks.speaking import speaking
from benchmarks.turns import Pairs

CASES: Final = {Scale.QUICK: (10, 60), Scale.FULL: (10, 300, 1000)}
WORDS: Final = {Scale.QUICK: 8, Scale.FULL: 60}
FIRST: Final = 2
"""Words that are not counted: what is read or worked out once."""
WORD: Final = "!ärenden"
_OURS: Final = "the bot's own processor time for one !ärenden, no server"
SIZES: Final = ("300 cases", "1 000 cases")
GOALS: Final = (
    Goal(_OURS, "the same among 10 cases", SIZES, at_most(1.5)),
    Goal("the first of the day", "the later ones", SIZES, None),
)


async def measure(scale: Scale) -> list[Row]:
    sizes = CASES[scale]
    async with AsyncExitStack() as stack:
        towns = {cases: await stack.enter_async_context(speaking(cases)) for cases in sizes}
        first = {cases: [await towns[cases].spent(WORD, at_desk=True)] for cases in sizes}
        spent: dict[int, list[float]] = {cases: [] for cases in sizes}
        for turn in range(FIRST + WORDS[scale]):
            for cases in sizes if turn % 2 else sizes[::-1]:
                cost = await towns[cases].spent(WORD, at_desk=True)
                spent[cases] += [cost] if turn >= FIRST else []
    few, *more = sizes
    grown = [Row.of_pairs(GOALS[0], size(n), Pairs(tuple(spent[n]), tuple(spent[few]))) for n in more]
    return [*grown, *(Row.of_two(GOALS[1], size(n), first[n][0], statistics.median(spent[n])) for n in more)]


def size(cases: int) -> str:
    """As the table says it."""
    return f"{cases:,} cases".replace(",", " ")


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
