"""Parts put in rows, each above all that it imports; an arrow that others already say is left out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.house.imports import Arrow


@dataclass(frozen=True, slots=True)
class Layers:
    """The rows from the top, and the arrows to draw: those that run down, and those of a ring that run up."""

    rows: tuple[tuple[str, ...], ...]
    down: frozenset[Arrow]
    up: frozenset[Arrow]


def layered(parts: Iterable[str], weights: Mapping[Arrow, int]) -> Layers:
    """Of a ring the arrow of the fewest imports runs up."""
    names, down = sorted(parts), set(weights)
    up = set()
    while ring := {arrow for arrow in down if arrow[0] in below(arrow[1], down)}:
        weakest = min(ring, key=lambda arrow: (weights[arrow], arrow))
        down.discard(weakest)
        up.add(weakest)
    shown = {arrow for arrow in down if not _is_said(arrow, down)}
    height: dict[str, int] = {}
    for part in sorted(names, key=lambda each: (len(below(each, down)), each)):
        height[part] = max((height[b] + 1 for a, b in down if a == part), default=0)
    rows = [[part for part in names if height[part] == level] for level in range(max(height.values(), default=-1) + 1)]
    return Layers(_placed(rows, shown), frozenset(shown), frozenset(up))


def below(part: str, arrows: Iterable[Arrow]) -> set[str]:
    """All that a part imports, directly or by way of others."""
    found: set[str] = set()
    ahead = {part}
    while ahead:
        ahead = {b for a, b in arrows if a in ahead} - found
        found |= ahead
    return found


def _is_said(arrow: Arrow, arrows: set[Arrow]) -> bool:
    """Whether others lead there too."""
    source, target = arrow
    return any(target in below(b, arrows) for a, b in arrows if a == source and b != target)


def _placed(rows: list[list[str]], shown: set[Arrow]) -> tuple[tuple[str, ...], ...]:
    """From the lowest row up, each part as near as can be to what it imports."""
    place: dict[str, float] = {}
    ordered = []
    for row in rows:
        wanted = {part: [place[b] for a, b in shown if a == part] for part in row}
        new = sorted(row, key=lambda each: (sum(wanted[each]) / len(wanted[each]) if wanted[each] else 0.5, each))
        place |= {part: (number + 0.5) / len(new) for number, part in enumerate(new)}
        ordered.append(tuple(new))
    return tuple(reversed(ordered))
