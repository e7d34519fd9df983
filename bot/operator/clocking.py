"""The operator's word on the clock, `sigbot clock confirm DATE`: written in the journal, and it lets nobody in."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.config import Config
from bot.operator import secretfile
from bot.scribe import Scribe
from bot.texts.texts import Texts
from bot.writing.lettering import Lettering, Numbers
from cases.days import MORNING, at_wall, today
from cases.facts import ClockConfirmed
from cases.ids import CaseId, Cause
from cases.papers.put_back import put_back
from cases.timekeeping import A_LITTLE, A_WEEK
from storage.database import Database
from storage.folder import JOURNAL
from storage.root import RootSecret
from storage.vault import Vault
from storage.work import Work

CAUSE: Final = Cause("operator:clock")


class ClockRefused(Exception):
    """Not the day that the clock shows, or no journal to write in. `reason` is the id of a text, `told` fills it in."""

    def __init__(self, reason: str, **told: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.told = told


async def confirm(config: Config, said: str, clock: Clock) -> bool:
    """From the next start time goes on from what the clock shows now. False: there was nothing to confirm.

    Raises ClockRefused, and bot.operator.refused.START_ERRORS; beside a running bot that is AlreadyRunning."""
    now = clock.wall()
    if _day(said) != today(now):
        raise ClockRefused("clock-another-day", said=said, shown=today(now).isoformat())
    secretfile.check_data_folder(config.data_folder)
    if not (config.data_folder / JOURNAL).exists():
        raise ClockRefused("clock-before-first-start")
    vault = await Vault.open(config.data_folder, RootSecret.read(config.root_secret_file))
    try:
        database = await Database.open(config.data_folder, vault)
        try:
            async with database.work() as work:
                return await _confirm(work, _scribe(config, vault), sorted(database.cases), now)
        finally:
            await database.close()
    finally:
        await vault.close()


async def _confirm(work: Work, scribe: Scribe, cases: Collection[CaseId], now: datetime) -> bool:
    seen = await work.highest_clock()
    if seen is not None and -A_LITTLE <= now - seen <= A_WEEK:
        return False
    await work.record([ClockConfirmed(at=now, seen=seen)], cause=CAUSE)
    if seen is not None and seen > now:
        for case in cases:
            decision = put_back(work.case(case), seen, now)
            await scribe.record(work, Cause(f"{CAUSE}:{now.isoformat()}:{case}"), decision, now, case=case)
        await work.none_waits_past(at_wall(today(now) + timedelta(days=1), MORNING))
    await work.set_clock(now)
    return True


def _scribe(config: Config, vault: Vault) -> Scribe:
    numbers = Numbers(config.numbers.social_emergency, config.numbers.danger)
    return Scribe(Lettering(Texts.load(), vault, numbers, config.language))


def _day(said: str) -> date | None:
    try:
        return date.fromisoformat(said)
    except ValueError:
        return None
