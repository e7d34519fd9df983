"""Which module of ours imports which, read from the sources; the picture and the measures stand on it."""

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PACKAGES: Final = ("bot", "cases", "commands", "calendars", "storage")
Arrow = tuple[str, str]
"""Who imports, and what."""


@cache
def modules() -> Mapping[str, Path]:
    """Every module of ours by its dotted name; a package goes by the name of its folder."""
    files = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
    return {_dotted(path): path for path in files}


@cache
def tree(path: Path) -> ast.Module:
    """The file taken apart, once."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def arrows() -> frozenset[Arrow]:
    """Every import of one module of ours by another."""
    return frozenset((name, other) for name, path in modules().items() for other in _imported(path) if other != name)


def between(parts: Mapping[str, str]) -> dict[Arrow, int]:
    """How many imports run from one part to another, each module being in the part named here; others count nothing."""
    found: dict[Arrow, int] = {}
    for source, target in arrows():
        ends = parts.get(source), parts.get(target)
        if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
            found[ends[0], ends[1]] = found.get((ends[0], ends[1]), 0) + 1
    return dict(sorted(found.items()))


def fewest_up(found: frozenset[Arrow]) -> int:
    """How many of these arrows run up in the best order there is; 0: they are layers.

    For each set of parts that could lie below the rest, the fewest arrows that then run up: exact, for rings of up to
    about twenty parts."""
    return sum(_fewest_up(ring, found) for ring in _rings(found))


def _fewest_up(ring: tuple[str, ...], found: frozenset[Arrow]) -> int:
    bit = {part: 1 << place for place, part in enumerate(ring)}
    imports = [sum(bit[b] for a, b in found if a == part and b in bit) for part in ring]
    best = [0] * (1 << len(ring))
    for below in range(1, len(best)):
        # The topmost of those below imports only what lies above all of them by an arrow that runs up.
        tops = (place for place in range(len(ring)) if below >> place & 1)
        best[below] = min(best[below ^ (1 << top)] + (imports[top] & ~below).bit_count() for top in tops)
    return best[-1]


def _rings(found: frozenset[Arrow]) -> Iterator[tuple[str, ...]]:
    """The parts that import one another, directly or by way of others."""
    parts = {part for arrow in found for part in arrow}
    reached = {part: _reached(part, found) for part in parts}
    seen: set[str] = set()
    for part in sorted(parts):
        ring = {other for other in reached[part] if part in reached[other]}
        if part not in seen and len(ring) > 1:
            yield tuple(sorted(ring))
        seen |= ring


def _reached(part: str, found: frozenset[Arrow]) -> set[str]:
    reached: set[str] = set()
    ahead = {part}
    while ahead:
        ahead = {b for a, b in found if a in ahead} - reached
        reached |= ahead
    return reached


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules())
        elif isinstance(node, ast.ImportFrom) and node.module in modules():
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in modules() else str(node.module)


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
