"""Days on which the bot dies: people act all at once, somebody pulls the plug, and in the end all comes to rest."""

import asyncio
import random
import time as clock
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, time, timedelta
from functools import partial
from typing import Final

from cases.dues import STOCKHOLM
from tests.crash.acts import AT_THE_DESK, Acts
from tests.crash.deaths import Deaths
from tests.crash.household import Household
from tests.crash.record import Record, Reminder
from tests.crash.reminders import Calendar
from tests.live.rules.town import Town

MORNING: Final = time(8, 0, 5)
SPREAD: Final = 1.5
"""Seconds within which people begin to act on a day."""
UNTIL_ALL_IS_DUE: Final = (1, 4)
"""How many days the clock goes on, twice, after the last kill: what was promised yesterday is late by then."""
Act = Callable[[], Awaitable[object]]


class Days:
    """Each a morning of the bot's clock, with two cases: one whose police leave, one to which they come back."""

    def __init__(
        self, town: Town, homes: tuple[Household, Household], record: Record, dice: random.Random, kills: int
    ) -> None:
        self._town, self._homes, self._record, self._dice = town, homes, record, dice
        self._deaths = Deaths(town, record, dice, kills)
        self._calendar = Calendar(town, record)
        self._acts = Acts(town, record, self._calendar)

    async def pass_by(self) -> None:
        """Until all kills are done; then the clock goes on until all that was promised is due, and nothing moves."""
        began, number = clock.monotonic(), 0
        while self._deaths.to_come:
            await self._day(number)
            number += 1
        for days in UNTIL_ALL_IS_DUE:
            await self._are_said(self._morning(days))
        await self._town.settle(*self._town.everyone)
        self._record.seconds = clock.monotonic() - began

    async def _day(self, number: int) -> None:
        leaving, coming = self._homes[number % 2], self._homes[1 - number % 2]
        self._record.note(f"day {number}: {leaving.case.code} loses its police, {coming.case.code} gets them back")
        reminders = self._morning(1)
        async with asyncio.TaskGroup() as people:
            people.create_task(self._deaths.strike())
            for act in self._acts_of(leaving, coming, by_words=number % 4 < 2):
                people.create_task(self._some_time(self._dice.uniform(0, SPREAD), act))
        self._record.note("everybody has an answer")
        await self._are_said(reminders)

    def _morning(self, days: int) -> list[Reminder]:
        """The clock goes so many days on; what is to be said by then."""
        day = self._town.now().date() + timedelta(days=days)
        self._town.bot.set_clock(datetime.combine(day, MORNING, STOCKHOLM))
        return self._calendar.morning(day)

    def _acts_of(self, leaving: Household, coming: Household, *, by_words: bool) -> list[Act]:
        acts, desk = self._acts, self._dice.sample(AT_THE_DESK, 2)
        school, room = leaving.case.people["skola"], leaving.case.room
        return [
            partial(acts.withdraw, leaving, by_words=by_words),
            partial(acts.let_in, coming),
            partial(acts.promise, coming),
            partial(acts.call_meeting, coming),
            partial(acts.tick_off, leaving),
            *(partial(acts.at_desk, leaving, text) for text in desk),
            partial(acts.ask, self._town.coordinator, room, "!plan"),
            partial(acts.ask, school, room, "!plan"),
        ]

    async def _some_time(self, pause: float, act: Act) -> None:
        await asyncio.sleep(pause)
        await act()

    async def _are_said(self, reminders: Sequence[Reminder]) -> None:
        for each in reminders:
            await self._town.hears(each.reader, each.says, after=each.since, what=each.what)
