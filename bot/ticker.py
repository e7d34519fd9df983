"""Asks what is due, when the next moment comes and each second: no timer lives in memory alone, so three days of
downtime lose nothing.

At start and at each midnight every case is settled too: whatever no rule thought of is made good then."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import inf

from bot.backoff import Backoff
from bot.clock import SteadyClock
from bot.pipeline import Pipeline
from cases.days import today
from cases.dues import Due
from cases.falling_due import takes_out
from storage.database import Database
from storage.refused import StorageFailed

log = logging.getLogger(__name__)
LOOK = timedelta(seconds=1)
"""The longest time between two looks at what is due."""
GLANCE = timedelta(milliseconds=250)
"""The longest time between two glances at the clock, which may be set ahead."""
MINUTE = timedelta(minutes=1)
AT_ONCE = 100
"""How many dues are taken in one look."""
HOUR = timedelta(hours=1)


@dataclass(slots=True)
class _Failing:
    """A due whose rule breaks: it is left alone until a moment, ever longer, an hour at the most."""

    pauses: Backoff
    until: datetime


class Ticker:
    """Brings what falls due into the pipeline, ends of consent before all else."""

    def __init__(self, database: Database, clock: SteadyClock, pipeline: Pipeline) -> None:
        self._database = database
        self._clock = clock
        self._pipeline = pipeline
        self._kept: datetime | None = None
        self._day: date | None = None
        """The day on which every case was last looked at; none at start."""
        self._next: datetime | None = None
        """The moment of what falls due next, as it was at the last look; what is armed later the next look finds."""
        self.is_asking = False
        """What is due now is not all asked: of what it says some letters are not written yet."""
        self._failing: dict[str, _Failing] = {}
        """By the due's key. Forgotten at each start, so that all of them are asked again then."""

    async def tick_on(self, each_minute: Callable[[], Awaitable[None]]) -> None:
        """For ever: what is due, as it falls due; the clock kept, and `each_minute` called, each minute."""
        while True:
            self._next = None
            try:
                await self.tick()
                if self._kept is None or self._clock.now() - self._kept >= MINUTE:
                    await self._keep_clock()
                    await each_minute()
            except StorageFailed as problem:
                log.error("what is due waits: %s", problem.reason)
            await self._until_next()

    async def _until_next(self) -> None:
        """A second has passed, or the moment of what falls due next has come."""
        loop = asyncio.get_running_loop()
        ends = loop.time() + LOOK.total_seconds()
        while (left := min(ends - loop.time(), self._until_due())) > 0:  # noqa: ASYNC110 - a clock tells nobody
            await asyncio.sleep(min(left, GLANCE.total_seconds()))
        await asyncio.sleep(0)  # nobody waits for all that is due at once

    def _until_due(self) -> float:
        """Seconds until what falls due next."""
        return inf if self._next is None else (self._next - self._clock.now()).total_seconds()

    async def tick(self, *, only_ends: bool = False) -> int:
        """Everything due now; `only_ends`: only what takes people out, as at start before the server is asked."""
        self.is_asking = True
        try:
            return await self._tick(only_ends=only_ends)
        finally:
            self.is_asking = False

    async def _tick(self, *, only_ends: bool) -> int:
        most = AT_ONCE + len(self._failing)
        async with self._database.work() as work:
            now = self._clock.now()
            due, self._next = await work.due(now, most), await work.next_moment(now)
        chosen = [one for one in due if self._is_to_be_asked(one) and (takes_out(one) or not only_ends)]
        for one in chosen:
            if await self._pipeline.fall_due(one):
                self._failing.pop(one.key, None)
            else:
                self._leave_alone(one)
        if len(due) == most:
            self._next = self._clock.now()  # there may be more
        if len(due) < most or not all(map(takes_out, due)):  # all that takes out has been asked, and told in its words
            await self._settle_once_a_day()
        return len(chosen)

    async def _settle_once_a_day(self) -> None:
        """Every case, so that nobody stays because a rule forgot them or broke. What breaks off begins again."""
        day = today(self._clock.now())
        if day == self._day:
            return
        for case in sorted(self._database.cases):
            await self._pipeline.settle(case)
            await asyncio.sleep(0)  # nobody waits for a thousand cases
        self._day = day

    def _is_to_be_asked(self, due: Due) -> bool:
        failing = self._failing.get(due.key)
        return failing is None or failing.until <= self._clock.now()

    def _leave_alone(self, due: Due) -> None:
        now = self._clock.now()
        failing = self._failing.setdefault(due.key, _Failing(Backoff(MINUTE, HOUR), now))
        failing.until = now + failing.pauses.next()

    async def _keep_clock(self) -> None:
        self._kept = self._clock.now()
        async with self._database.work() as work:
            await work.keep_clock(self._kept)
