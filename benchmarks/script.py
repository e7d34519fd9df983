"""What each script of this folder ends with: it runs, prints its rows and what they were measured on, and writes JSON.

A script is one file with its goals and one function, and `python -m benchmarks` finds it by `GOALS`:

    GOALS: Final = (Goal("what is measured", "what stands beside it", ("10 cases", "1 000 cases"), at_most(1.1)),)

    async def measure(scale: Scale) -> list[Row]:
        pairs = await in_turns(wall(ours), wall(peer), 5 if scale is Scale.QUICK else 40)
        return [Row.of_pairs(GOALS[0], "10 cases", pairs)]

    if __name__ == "__main__":
        sys.exit(script(GOALS, measure))

`turns.py` has the turns, `town.py` towns with many cases (in memory, or on a real homeserver), `peers.py` bare nio
programs as processes of their own and how much processor time a process has used. FULL gives a row for each size that a
goal names; QUICK may leave sizes out and takes a minute at the most. Nothing is imported that the other side of the
comparison does not need too, where imports or memory are measured.
"""

import argparse
import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import surroundings
from benchmarks.goals import Bound, Compared, Goal, Row, Scale
from benchmarks.table import TOO_LITTLE, terminal

Measure = Callable[[Scale], Awaitable[list[Row]]]


def script(goals: Sequence[Goal], measure: Measure) -> int:
    """Run as a program: 1 where a bound is broken, and not with `--quick`, which measures too little to judge."""
    asked = argparse.ArgumentParser(description="; ".join(goal.what for goal in goals))
    asked.add_argument("--quick", action="store_true", help="small towns and few turns")
    asked.add_argument("--json", type=Path, help="where to write the rows")
    given = asked.parse_args()
    scale = Scale.QUICK if given.quick else Scale.FULL
    logging.getLogger("nio").setLevel(logging.CRITICAL)  # people's clients tell of each device they have no key for yet
    before = surroundings.load()
    rows = asyncio.run(_measured(measure, scale))
    load = {"before": before, "after": surroundings.load()}
    if given.json:
        about = {"at": surroundings.moment(), "scale": scale, "load": load}
        given.json.write_text(json.dumps({**about, "rows": [as_json(row) for row in rows]}, ensure_ascii=False))
    else:
        say_where(load)
        print(terminal(rows, scale))
    return verdict(rows, scale)


async def _measured(measure: Measure, scale: Scale) -> list[Row]:
    return await measure(scale)


def say_where(load: dict[str, tuple[float, float, float]]) -> None:
    """The machine, the programs, and how busy it was."""
    print(", ".join(f"{name} {value}" for name, value in surroundings.environment().items()))
    print("load average", ", ".join(f"{when} {values[0]:.2f}" for when, values in load.items()))


def verdict(rows: Sequence[Row], scale: Scale) -> int:
    """The exit code."""
    if scale is Scale.QUICK:
        print(TOO_LITTLE)
        return 0
    return int(any(row.holds is False for row in rows))


def as_json(row: Row) -> dict[str, Any]:
    """All of a row, and whether it holds."""
    bound = row.goal.bound
    held = {"compared": bound.compared.name, "ratio": bound.ratio} if bound else None
    goal = {"what": row.goal.what, "peer": row.goal.peer, "sizes": row.goal.sizes, "bound": held}
    figures = {"ours": row.ours, "peer": row.peer, "ratio": row.ratio, "interval": row.interval, "unit": row.unit}
    return {"goal": goal, "size": row.size, **figures, "holds": row.holds, "more": row.more}


def from_json(given: dict[str, Any]) -> Row:
    """The row again."""
    goal, held = given["goal"], given["goal"]["bound"]
    bound = Bound(Compared[held["compared"]], held["ratio"]) if held else None
    between = tuple(given["interval"]) if given["interval"] else None
    figures = (given["ours"], given["peer"], given["ratio"], between, given["unit"], given["more"])
    return Row(Goal(goal["what"], goal["peer"], tuple(goal["sizes"]), bound), given["size"], *figures)
