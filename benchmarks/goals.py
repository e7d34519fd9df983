"""What a benchmark promises before it runs, and what a row of its table holds once it has run.

A bound is on a ratio: ours to a peer that was measured in the same run, so that a slower machine breaks none."""

import statistics
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from benchmarks.turns import Pairs


class Scale(StrEnum):
    """How much is measured."""

    QUICK = "quick"
    """Small towns and few turns, to see that everything runs: nothing is judged by it."""
    FULL = "full"


class Compared(StrEnum):
    """How a ratio must lie to its bound."""

    AT_MOST = "≤"
    AT_LEAST = "≥"
    REACHES = "95 % reaches ≤"
    """The interval of the paired median holds the bound, or lies below it."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What a ratio is held to."""

    compared: Compared
    ratio: float

    def __str__(self) -> str:
        return f"{self.compared} {self.ratio:.2f}"


@dataclass(frozen=True, slots=True)
class Goal:
    """One line of the table: what is measured, beside what, how large, and what must hold of ours to the peer."""

    what: str
    peer: str
    """What stands beside it in the same run."""
    sizes: tuple[str, ...]
    """At which sizes, as the table says them: `10 cases`."""
    bound: Bound | None
    """None where the figure is only shown."""


@dataclass(frozen=True, slots=True)
class Row:
    """What came of a goal at one size. Seconds, but where `unit` says otherwise."""

    goal: Goal
    size: str
    ours: float
    peer: float
    ratio: float
    interval: tuple[float, float] | None = None
    unit: str = "s"
    more: dict[str, float] = field(default_factory=dict)
    """Further figures of the same measurement, for the JSON alone: `p99`, `turns`."""

    @classmethod
    def of_pairs(cls, goal: Goal, size: str, pairs: Pairs, **more: float) -> Self:
        """Medians of both, and the paired ratio with its interval."""
        ours, peer = statistics.median(pairs.ours), statistics.median(pairs.peer)
        return cls(goal, size, ours, peer, pairs.ratio, pairs.interval, more={"turns": len(pairs.ours), **more})

    @classmethod
    def of_two(cls, goal: Goal, size: str, ours: float, peer: float, *, unit: str = "s", **more: float) -> Self:
        """Two figures that were not measured in pairs."""
        return cls(goal, size, ours, peer, ours / peer, unit=unit, more=more)

    @property
    def holds(self) -> bool | None:
        """Whether the bound is kept; None where there is none."""
        if self.goal.bound is None:
            return None
        bound = self.goal.bound.ratio
        match self.goal.bound.compared:
            case Compared.AT_MOST:
                return self.ratio <= bound
            case Compared.AT_LEAST:
                return self.ratio >= bound
            case Compared.REACHES:
                return (self.interval or (self.ratio, self.ratio))[0] <= bound


def at_most(ratio: float) -> Bound:
    return Bound(Compared.AT_MOST, ratio)


def at_least(ratio: float) -> Bound:
    return Bound(Compared.AT_LEAST, ratio)


def reaches(ratio: float) -> Bound:
    return Bound(Compared.REACHES, ratio)
