"""Two contenders in alternating turns, and what their pairs say: medians, the ratio of each pair, its interval, p99.

The two of a pair are measured one straight after the other, and each begins every second pair, so that what else the
machine does meanwhile falls on both."""

import math
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

SURE: Final = 0.95
"""How often the interval of a median holds the true one."""
Contender = Callable[[], Awaitable[float]]
"""Does its work once, and says what it cost in seconds."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """What each turn cost, in seconds; the two of one place were measured together."""

    ours: tuple[float, ...]
    peer: tuple[float, ...]

    @property
    def ratios(self) -> tuple[float, ...]:
        """Ours to the peer, pair by pair."""
        return tuple(ours / peer for ours, peer in zip(self.ours, self.peer, strict=True))

    @property
    def ratio(self) -> float:
        """The middle one of them."""
        return statistics.median(self.ratios)

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true middle ratio lies, 95 times of 100."""
        return interval(self.ratios)


async def in_turns(ours: Contender, peer: Contender, turns: int, *, first: int = 1) -> Pairs:
    """So many pairs; `first`: how many of each come before, and are not counted."""
    for _ in range(first):
        await ours()
        await peer()
    pairs = [await _pair(ours, peer, ours_first=turn % 2 == 0) for turn in range(turns)]
    return Pairs(tuple(ours for ours, _ in pairs), tuple(peer for _, peer in pairs))


async def _pair(ours: Contender, peer: Contender, *, ours_first: bool) -> tuple[float, float]:
    if ours_first:
        one = await ours()
        return one, await peer()
    other = await peer()
    return await ours(), other


def wall(work: Callable[[], Awaitable[object]]) -> Contender:
    """Costs what the clock on the wall says."""
    return _by(time.perf_counter, work)


def processor(work: Callable[[], Awaitable[object]]) -> Contender:
    """Costs the processor time of this process, all its threads."""
    return _by(time.process_time, work)


def _by(clock: Callable[[], float], work: Callable[[], Awaitable[object]]) -> Contender:
    async def once() -> float:
        started = clock()
        await work()
        return clock() - started

    return once


def plain(work: Callable[[], object]) -> Callable[[], Awaitable[object]]:
    """Work that waits for nothing, as work that may be waited for."""

    async def once() -> object:
        return work()

    return once


def interval(values: Sequence[float], sure: float = SURE) -> tuple[float, float]:
    """Two of the measured values between which the true median lies with this probability, whatever its distribution.

    By order statistics: how many of n values lie below their true median is a coin thrown n times. With fewer than six
    values nothing is that sure, and it is the smallest and the largest."""
    ranked, count = sorted(values), len(values)
    places = (place for place in range((count + 1) // 2) if 2 * _at_most(place, count) <= 1 - sure)
    left_out = max(places, default=0)
    return ranked[left_out], ranked[count - 1 - left_out]


def _at_most(heads: int, throws: int) -> float:
    """The probability of so many heads or fewer."""
    return float(sum(math.comb(throws, each) for each in range(heads + 1)) / 2**throws)


def percentile(values: Sequence[float], part: float = 0.99) -> float:
    """The smallest measured value that this part of all does not exceed."""
    return sorted(values)[math.ceil(part * len(values)) - 1]
