"""Print how the house stands: each measure as it once was, the goal, what is held, and what it is today.

The table is in docs/developer.md; what its column `held` says is the bound in the test. Lower it there when a number
falls.
"""

import asyncio
import json
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from tests.house import counting
from tests.house.following import COMMAND, WITHDRAWAL, Followed, follow
from tests.house.imports import ROOT

PAGE: Final = ROOT / "docs" / "developer.md"
TABLE: Final = re.compile(r"^## How the house stands$.*?(?=^## )", re.MULTILINE | re.DOTALL)
ROW: Final = re.compile(r"^\| ([^|]*\w[^|]*) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
BY_HAND: Final = "`make test` alone, two cores"
"""The one row that is measured with a watch."""
COUNTED: Final[Mapping[str, Callable[[], tuple[int, ...]]]] = {
    "fields of `Case` / `Person` / `Asked`": counting.sizes,
    "files to touch for a command / a fact / a due": lambda: tuple(map(len, counting.files_to_touch().values())),
    "functions over complexity 10 as ruff counts; the worst": counting.too_complex_by_ruff,
    "the same with every `and`, `or`, comprehension and case; the worst": counting.too_complex_in_full,
    "codes compared as strings; in files": counting.codes_compared,
    "modules that write fold → fallen_out → take_out → told": counting.settling_places,
    '"is the case closed?" asked by hand': counting.closed_by_hand,
    "arrows that run up inside `bot/`": counting.arrows_up,
    "collaborators built in `assembly`": counting.collaborators,
    "modules of ≤ 20 lines outside `commands/`": counting.short_modules,
}
FOLLOWED: Final = {
    "files entered by `!plan`; deepest chain of calls": COMMAND,
    "files entered by *ta bort polisen*; deepest chain of calls": WITHDRAWAL,
}
PARSED: Final = "times a command's words are parsed for one message"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    name: str
    before: str
    goal: str
    held: str

    @property
    def bounds(self) -> tuple[int, ...]:
        """The numbers that it must not pass, in their order."""
        return tuple(map(int, re.findall(r"\d+", self.held)))


def rows() -> dict[str, Row]:
    """The table as it stands on the page."""
    table = TABLE.search(PAGE.read_text(encoding="utf-8"))
    found = (Row(*cells) for cells in ROW.findall(table.group() if table else ""))
    return {row.name: row for row in found}


async def measured() -> dict[str, tuple[int, ...]]:
    """Each measure today, by its name in the table; the one that takes a watch is not among them."""
    followed = {name: await follow(said) for name, said in FOLLOWED.items()}
    counted = {name: count() for name, count in COUNTED.items()}
    return counted | {name: _way(seen) for name, seen in followed.items()} | {PARSED: (_first(followed).parsed,)}


def lines(today: Mapping[str, tuple[int, ...]]) -> list[str]:
    """The table, in the order of the page."""
    head = [("", "before", "goal", "held", "today")]
    body = [(row.name, row.before, row.goal, row.held, _said(today.get(row.name))) for row in rows().values()]
    widths = [max(map(len, column)) for column in zip(*head, *body, strict=True)]
    return ["  ".join(map(str.ljust, line, widths)).rstrip() for line in (*head, *body)]


def hold(today: Mapping[str, tuple[int, ...]]) -> None:
    """Write what fell into the column `held`; what rose is left for a reader to judge."""
    page = PAGE.read_text(encoding="utf-8")
    for row in rows().values():
        if row.name in today:
            lower = _said(tuple(map(min, row.bounds, today[row.name])))
            page = page.replace(
                f"| {row.name} | {row.before} | {row.goal} | {row.held} |",
                f"| {row.name} | {row.before} | {row.goal} | {lower} |",
            )
    PAGE.write_text(page, encoding="utf-8")


def _way(seen: Followed) -> tuple[int, ...]:
    return len(seen.files), seen.deepest


def _first(followed: Mapping[str, Followed]) -> Followed:
    return next(iter(followed.values()))


def _said(values: tuple[int, ...] | None) -> str:
    return "by hand" if values is None else " / ".join(map(str, values))


def main() -> int:
    """Print the table, or with --json what is measured alone. --hold writes what fell into the page first."""
    today = asyncio.run(measured())
    if "--hold" in sys.argv:
        hold(today)
    sys.stdout.write((json.dumps(today) if "--json" in sys.argv else "\n".join(lines(today))) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
