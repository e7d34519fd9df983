"""Checkpoints of the journal's chain, posted where coordinators keep them out of the operator's reach (R87)."""

import time
from datetime import datetime

from bot.clock import SteadyClock
from bot.letters.checkpoints import checkpoint_letter, thread_cause, thread_letter
from bot.scribe import Scribe
from cases.decision import Decision, Say, ToOffice
from cases.ids import EventId, Unit
from storage.checkpoint import Checkpoint
from storage.database import Database
from storage.letters import Answers, Letter
from storage.said import Words
from storage.work import Work

ROWS = 100
"""A checkpoint at the latest after so many new rows …"""
HOUR = 3600.0
"""… or after an hour with any."""


class Witness:
    """Posts checkpoints as notices in one thread of each Samordningsrum; posting one writes no row."""

    def __init__(self, database: Database, scribe: Scribe, clock: SteadyClock) -> None:
        self._database = database
        self._scribe = scribe
        self._clock = clock
        self._posted = time.monotonic()
        self._row = 0
        self._overdue = True
        """One was to be posted and could not yet be: the start's own, until its thread is there."""

    async def minute(self) -> None:
        """A checkpoint if one is due, or if the one at start is still to come."""
        async with self._database.work() as work:
            checkpoint = await work.checkpoint()
        if checkpoint is None:
            return
        if self._overdue or checkpoint.row - self._row >= ROWS or time.monotonic() - self._posted >= HOUR:
            await self.post()

    async def post(self) -> None:
        """A checkpoint now, if there is anything new to witness."""
        async with self._database.work() as work:
            checkpoint = await work.checkpoint()
            if checkpoint is None:
                return
            units = sorted({who.unit for who in work.office().coordinators.values()})
            roots = {unit: await self._thread(work, unit) for unit in units}
            self._overdue = None in roots.values()
            if self._overdue:
                return  # the thread's first message is on its way; the next minute finds it
            await work.keep_posted(checkpoint)
            self._row, self._posted = checkpoint.row, time.monotonic()
            for unit, root in roots.items():
                await work.post(checkpoint_line(unit, checkpoint, root, self._clock.now()))

    async def _thread(self, work: Work, unit: Unit) -> EventId | None:
        """The message that says what the lines below it are for; written when it is first needed."""
        cause = thread_cause(unit)
        if await work.claim(cause):
            say = Say(ToOffice(unit), "checkpoints-thread")
            await self._scribe.record(work, cause, Decision(effects=(say,)), self._clock.now())
        first = await work.letter(thread_letter(unit))
        return first.event if first else None


def checkpoint_line(unit: Unit, checkpoint: Checkpoint, thread: EventId | None, now: datetime) -> Letter:
    """The letter that posts this checkpoint in its thread."""
    return Letter(
        id=checkpoint_letter(unit, checkpoint.row, checkpoint.head),
        case=None,
        to=ToOffice(unit),
        order=f"checkpoints:{unit}",
        words=Words(checkpoint.text),
        answers=Answers(thread=thread),
        written=now,
    )
