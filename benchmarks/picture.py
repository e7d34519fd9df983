"""Draw what a !plan costs against the number of cases, from the JSON of a run: `make bench` does it after each.

    python -m benchmarks.picture bench-out/results.json docs/cost.svg

Two panels, narrow enough for a phone, light or dark as the reader's screen is set: the bot's own processor time with
the echo's beside it, and the time until the answer is read as a ratio to the echo, with its 95 % interval."""

import json
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Final

from benchmarks.goals import Row
from benchmarks.script import from_json

WIDTH, LEFT, RIGHT, HIGH, APART = 480, 54, 24, 130, 76
STYLE: Final = """
    text { font: 12px system-ui, "DejaVu Sans", Verdana, sans-serif; fill: #1e293b } .name { font-weight: bold }
    .end { text-anchor: end } .mid { text-anchor: middle } .page { fill: #ffffff } .axis { stroke: #94a3b8 }
    .ours { fill: none; stroke: #0369a1; stroke-width: 2 } .dot { fill: #0369a1 } .bar { stroke: #0369a1 }
    .peer { stroke: #b45309; stroke-width: 1.5; stroke-dasharray: 5 4 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e2e8f0 } .page { fill: #0f172a } .axis { stroke: #64748b }
      .ours, .bar { stroke: #38bdf8 } .dot { fill: #38bdf8 } .peer { stroke: #fbbf24 }
    }
"""
FEWEST, MOST = 10, 1000


@dataclass(frozen=True, slots=True)
class Point:
    """At so many cases this, and where the true value lies."""

    cases: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Panel:
    """One picture in the picture: a line of ours, and the peer's level."""

    name: str
    peer: str
    level: float
    points: tuple[Point, ...]
    digits: int


def draw(results: dict[str, Any]) -> str | None:
    """None where the run has not measured what is drawn."""
    parts = results["scripts"]
    if not {"plan_cpu", "plan_in_a_room"} <= parts.keys():
        return None
    panels = (_processor(_rows(parts["plan_cpu"])), _answer(_rows(parts["plan_in_a_room"])))
    height = len(panels) * (HIGH + APART) + 16
    body = [line for number, panel in enumerate(panels) for line in _drawn(panel, 40 + number * (HIGH + APART))]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">'
    title = "<title>What a !plan costs against the number of cases, beside a bare nio echo</title>"
    page = f'<rect class="page" width="{WIDTH}" height="{height}"/>'
    return "\n".join((head, title, f"<style>{STYLE}</style>", page, *body, "</svg>", ""))


def _rows(part: dict[str, Any]) -> list[Row]:
    return [from_json(each) for each in part["rows"]]


def _processor(rows: Sequence[Row]) -> Panel:
    """Those beside the echo: one a size."""
    beside = [row for row in rows if "echo" in row.goal.peer]
    points = tuple(Point(_cases(row), row.ours * 1e3, row.ours * 1e3, row.ours * 1e3) for row in beside)
    return Panel("processor time of the bot for one !plan, ms", "bare echo", beside[0].peer * 1e3, points, 1)


def _answer(rows: Sequence[Row]) -> Panel:
    """Those that were measured in turns with the echo."""
    beside = [row for row in rows if "echo" in row.goal.peer and row.interval]
    points = tuple(Point(_cases(row), row.ratio, *(row.interval or (row.ratio, row.ratio))) for row in beside)
    return Panel("!plan until the answer is read, times the echo", "bare echo", 1.0, points, 2)


def _cases(row: Row) -> int:
    return int("".join(filter(str.isdigit, row.size)))


def _drawn(panel: Panel, top: float) -> Iterator[str]:
    most = 1.25 * max(panel.level, *(point.high for point in panel.points))

    def y(value: float) -> float:
        return round(top + HIGH * (1 - value / most), 1)

    foot, right = top + HIGH, WIDTH - RIGHT
    yield _text("name", LEFT, top - 12, panel.name)
    yield f'<path class="axis" fill="none" d="M {LEFT} {top} V {foot} H {right}"/>'
    yield _text("end", LEFT - 6, foot + 4, "0")
    yield f'<path class="peer" d="M {LEFT} {y(panel.level)} H {right}"/>'
    yield _text("mid", (_x(FEWEST) + _x(300)) / 2, y(panel.level) - 5, f"{panel.peer} {panel.level:.{panel.digits}f}")
    yield f'<path class="ours" d="M {" L ".join(f"{_x(point.cases)} {y(point.value)}" for point in panel.points)}"/>'
    for point in panel.points:
        x = _x(point.cases)
        yield f'<path class="bar" d="M {x} {y(point.low)} V {y(point.high)}"/>'
        yield f'<circle class="dot" cx="{x}" cy="{y(point.value)}" r="3.5"/>'
        yield _text("mid", x, y(point.low) + 18, f"{point.value:.{panel.digits}f}")
        yield _text("mid", x, foot + 18, f"{point.cases:,} cases".replace(",", " "))


def _x(cases: int) -> float:
    """Ten times as many are as far to the right everywhere; none stands on the axis itself."""
    inside = WIDTH - LEFT - RIGHT - 80
    return round(LEFT + 40 + inside * math.log(cases / FEWEST) / math.log(MOST / FEWEST), 1)


def _text(kind: str, x: float, y: float, said: str) -> str:
    return f'<text class="{kind}" x="{x}" y="{y}">{escape(said)}</text>'


if __name__ == "__main__":
    picture = draw(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    assert picture, "the run has not measured !plan"
    Path(sys.argv[2]).write_text(picture, encoding="utf-8")
