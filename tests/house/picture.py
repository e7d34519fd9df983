"""Draw the house as it stands: the packages in their layers, the folders in them, an arrow where one imports another.

`make picture` writes docs/house.svg. It is narrow, for a phone, and light or dark as the reader's screen is set. What
lies in a package beside its folders has no box: it is the package.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final

from tests.house.imports import PACKAGES, ROOT, Arrow, between, modules
from tests.house.layers import layered

PICTURE: Final = ROOT / "docs" / "house.svg"
WIDTH, EDGE, GAP = 480, 30, 34
"""The whole, the lane at each side for the arrows that pass a package by, and the room between two packages."""
INSIDE: Final = WIDTH - 2 * EDGE
BOX_WIDTH, BOX_HEIGHT, APART, BELOW = 92, 28, 10, 30
IN_A_ROW: Final = 4
HEAD: Final = 46
SAID: Final = {
    "bot": "the running program; the only side effects",
    "storage": "the journal, the only SQL",
    "calendars": "meetings in and out",
    "commands": "what people may say; pure",
    "cases": "the rules; pure values and functions",
}
STYLE: Final = """
    text { font: 13px system-ui, "DejaVu Sans", Verdana, sans-serif; fill: #1e293b }
    .name { font-size: 17px; font-weight: bold } .small { font-size: 12px; fill: #475569 }
    .panel { fill: #f1f5f9; stroke: #94a3b8 } .box { fill: #ffffff; stroke: #64748b }
    .arrow { fill: none; stroke: #64748b; stroke-width: 1.3; marker-end: url(#down) } .head { fill: #64748b }
    .up { fill: none; stroke: #b45309; stroke-width: 1.6; stroke-dasharray: 4 3; marker-end: url(#up) }
    .uphead { fill: #b45309 } .page { fill: #ffffff }
    @media (prefers-color-scheme: dark) {
      text { fill: #e2e8f0 } .small { fill: #cbd5e1 } .page { fill: #0f172a }
      .panel { fill: #1e293b; stroke: #64748b } .box { fill: #334155; stroke: #94a3b8 }
      .arrow { stroke: #94a3b8 } .head { fill: #94a3b8 } .up { stroke: #fbbf24 } .uphead { fill: #fbbf24 }
    }
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A box on the page, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        return self.x + self.width / 2

    @property
    def foot(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Panel:
    """A package: where its folders stand below its upper edge, and how high it is."""

    name: str
    folders: dict[str, Place]
    down: frozenset[Arrow]
    up: frozenset[Arrow]
    height: float


def draw() -> str:
    """The picture of what the sources import today."""
    panels = {name: _panel(name) for name in PACKAGES}
    places, height = _stacked(panels)
    body = [*_between_packages(places)]
    for name, place in places.items():
        body += _inside(panels[name], place)
    runs_up = any('class="up"' in line for line in body)
    return "\n".join((*_opening(height), *body, *_legend(height, runs_up=runs_up), "</svg>", ""))


def _panel(name: str) -> Panel:
    folders = {
        module: path.relative_to(ROOT).parts[1]
        for module, path in modules().items()
        if path.is_relative_to(ROOT / name) and len(path.relative_to(ROOT).parts) > 2
    }
    layers = layered(set(folders.values()), between(folders))
    lines = [row[at : at + IN_A_ROW] for row in layers.rows for at in range(0, len(row), IN_A_ROW)]
    places = {}
    for number, line in enumerate(lines):
        left = (INSIDE - len(line) * (BOX_WIDTH + APART) + APART) / 2
        for step, folder in enumerate(line):
            x, y = left + step * (BOX_WIDTH + APART), HEAD + 14 + number * (BOX_HEIGHT + BELOW)
            places[folder] = Place(x, y, BOX_WIDTH, BOX_HEIGHT)
    return Panel(name, places, layers.down, layers.up, HEAD + 10 + len(lines) * (BOX_HEIGHT + BELOW) - bool(lines) * 14)


def _stacked(panels: dict[str, Panel]) -> tuple[dict[str, Place], float]:
    """The running program above, the rules below, what stands beside one another between them."""
    half = (INSIDE - GAP) / 2
    places = {"bot": Place(EDGE, 16, INSIDE, panels["bot"].height)}
    beside = places["bot"].foot + GAP
    for name, x in (("storage", EDGE), ("calendars", EDGE + half + GAP)):
        places[name] = Place(x, beside, half, panels[name].height)
    places["commands"] = Place(EDGE, places["storage"].foot + GAP, INSIDE, panels["commands"].height)
    places["cases"] = Place(EDGE, places["commands"].foot + GAP, INSIDE, panels["cases"].height)
    return places, places["cases"].foot + 76


def _between_packages(places: dict[str, Place]) -> Iterator[str]:
    packages = {name: name.split(".")[0] for name in modules()}
    for source, target in between(packages):
        above, under = places[source], places[target]
        if above.foot > under.y:
            yield _path("up", f"M {above.middle} {above.y} L {under.middle} {under.foot}")
        elif target == "cases" and source != "commands":
            side = -1 if source == "storage" else 1
            lane, start = {"storage": 16, "calendars": WIDTH - 18, "bot": WIDTH - 8}[source], above.y + 24
            begin, end = (above.x, under.x) if side < 0 else (above.x + above.width, under.x + under.width)
            reach = under.y + (24 if source == "calendars" else 38)
            yield _path("arrow", f"M {begin} {start} H {lane} V {reach} H {end + side * 3}")
        else:
            x = under.middle if source == "bot" and target != "commands" else above.middle
            yield _path("arrow", f"M {x} {above.foot} V {under.y - 3}")


def _inside(panel: Panel, place: Place) -> Iterator[str]:
    yield f'<rect class="panel" x="{place.x}" y="{place.y}" width="{place.width}" height="{place.height}" rx="10"/>'
    yield _text("name", place.middle, place.y + 24, f"{panel.name}/")
    yield _text("small", place.middle, place.y + 42, SAID[panel.name])
    there = {name: Place(place.x + p.x, place.y + p.y, p.width, p.height) for name, p in panel.folders.items()}
    for source, target in sorted(panel.down):
        a, b = there[source], there[target]
        bend = (b.y - a.foot) / 2
        yield _path(
            "arrow", f"M {a.middle} {a.foot} C {a.middle} {a.foot + bend} {b.middle} {b.y - bend} {b.middle} {b.y - 3}"
        )
    for source, target in sorted(panel.up):
        a, b = there[source], there[target]
        yield _path("up", f"M {a.middle + 14} {a.y} L {b.middle + 14} {b.foot + 3}")
    for name, p in there.items():
        yield f'<rect class="box" x="{p.x}" y="{p.y}" width="{p.width}" height="{p.height}" rx="6"/>'
        yield _text("", p.middle, p.y + 19, name)


def _opening(height: float) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="t d">\n'
        '  <title id="t">The house</title>\n'
        '  <desc id="d">Imports run one way: from bot to storage, commands and calendars, and from these to cases. '
        "Inside each package its folders stand in rows, each above what it imports.</desc>\n"
        f"  <style>{STYLE}  </style>\n  <defs>"
    )
    for name, kind in (("down", "head"), ("up", "uphead")):
        yield (
            f'    <marker id="{name}" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6" markerHeight="6" '
            f'orient="auto"><path class="{kind}" d="M0 0 8 4 0 8z"/></marker>'
        )
    yield f'  </defs>\n  <rect class="page" width="{WIDTH}" height="{height}" rx="12"/>'


def _legend(height: float, *, runs_up: bool) -> Iterator[str]:
    said = ["An arrow: imports. What other arrows say already is left out.", "Drawn from the sources by make picture."]
    if runs_up:
        said.insert(1, "Dashed: runs up, against the rest.")
    for number, line in enumerate(said):
        yield _text("small", WIDTH / 2, height - 52 + 18 * number, line)


def _path(kind: str, way: str) -> str:
    return f'<path class="{kind}" d="{way}"/>'


def _text(kind: str, x: float, y: float, said: str) -> str:
    return f'<text class="{kind}" x="{x}" y="{y}" text-anchor="middle">{escape(said)}</text>'


def main() -> int:
    """Write the picture."""
    PICTURE.write_text(draw(), encoding="utf-8")
    sys.stdout.write(f"{PICTURE.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
