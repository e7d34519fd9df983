"""The rows as people read them: a table for a terminal of 100 columns, and one in Markdown for the docs."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from benchmarks.goals import Goal, Row, Scale

WIDTH, SIZE = 100, 36
_STEPS: Final = ((1.0, "s", 1.0), (1e-3, "ms", 1e3), (0.0, "µs", 1e6))
TOO_LITTLE: Final = "QUICK measures too little to judge by: no bound is held to it."


def terminal(rows: Iterable[Row], scale: Scale) -> str:
    """Each goal with its sizes below it."""
    of_goal: dict[Goal, list[Row]] = {}
    for row in rows:
        of_goal.setdefault(row.goal, []).append(row)
    lines: list[str] = []
    for goal, sizes in of_goal.items():
        lines += ["", *_heading(goal), *(_line(row, scale) for row in sizes)]
    head = f"  {'':<{SIZE}}{'ours':>12}{'peer':>12}{'ratio':>9}  {'95 % of it':<15}"
    return "\n".join([head.rstrip(), *lines])


def markdown(rows: Mapping[str, Iterable[Row]], scale: Scale) -> str:
    """Goal, ours, peer and ratio side by side, script by script, as docs/reliability.md holds them."""
    head = ("| What | Size | Goal | Ours | Peer | Ratio (95 %) | | Script |", "|---|---|---|---|---|---|---|---|")
    return "\n".join((*head, *(_cells(row, scale, name) for name, some in rows.items() for row in some), ""))


def amount(value: float, unit: str) -> str:
    """A figure with its unit, three digits of it; seconds as what they are best read in."""
    if unit != "s":
        return f"{value:.3g} {unit}" if value < 1000 else f"{value:.0f} {unit}"
    _, name, times = next(step for step in _STEPS if value >= step[0])
    shown = value * times
    return f"{shown:.0f} {name}" if shown >= 100 else f"{shown:.3g} {name}"


def _heading(goal: Goal) -> Iterator[str]:
    bound = f"[{goal.bound}]" if goal.bound else "[only shown]"
    said = f"{goal.what}, beside {goal.peer}"
    if len(said) + len(bound) < WIDTH:
        yield f"{said:<{WIDTH - len(bound)}}{bound}"
    else:
        yield goal.what
        yield f"{'  beside ' + goal.peer:<{WIDTH - len(bound)}}{bound}"


def _line(row: Row, scale: Scale) -> str:
    figures = f"{amount(row.ours, row.unit):>12}{amount(row.peer, row.unit):>12}{_ratio(row.ratio):>9}"
    return f"  {row.size:<{SIZE}}{figures}  {_interval(row):<15}{_verdict(row, scale)}".rstrip()


def _cells(row: Row, scale: Scale, script: str) -> str:
    ratio = " ".join(filter(None, (_ratio(row.ratio), f"({_interval(row)})" if row.interval else "")))
    goal = str(row.goal.bound) if row.goal.bound else "only shown"
    figures = f"{amount(row.ours, row.unit)} | {amount(row.peer, row.unit)} | {ratio}"
    verdict = _verdict(row, scale)
    return f"| {row.goal.what}, beside {row.goal.peer} | {row.size} | {goal} | {figures} | {verdict} | `{script}` |"


def _interval(row: Row) -> str:
    return "–".join(map(_ratio, row.interval)) if row.interval else ""


def _ratio(ratio: float) -> str:
    """Two digits behind the point, or what is left of a small one."""
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.2g}"


def _verdict(row: Row, scale: Scale) -> str:
    if row.holds is None or scale is Scale.QUICK:
        return ""
    return "holds" if row.holds else "BROKEN"
