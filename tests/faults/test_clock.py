"""The clock is two years from what the bot has seen, at a start or while it runs: doubted, or gone on without."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from bot.demo.synapse import Synapse
from cases.days import today
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault
from tests.faults.house import House, holds
from tests.faults.operators import OperatorsBot
from tests.faults.sampling import played, whole_only
from tests.faults.standing import standing

AHEAD: Final = "the clock at a start: two years ahead"
BEHIND: Final = "the clock at a start: two years behind"
SET_AHEAD: Final = "the clock while it runs: set two years ahead"
SET_BACK: Final = "the clock while it runs: set two years back"
FAULTS: Final = (AHEAD, BEHIND, SET_AHEAD, SET_BACK)
TWO_YEARS: Final = timedelta(days=731)


async def seen_last(folder: Path, moment: datetime) -> None:
    """Let this be the latest time that the stopped bot has seen: it is the other clock that is wrong for it then."""
    vault = await Vault.open(folder / "data", RootSecret.read(folder / "root-secret"))
    database = await Database.open(folder / "data", vault)
    async with database.work() as work:
        await work.set_clock(moment)
    await database.close()
    await vault.close()


async def operator_confirms(house: House) -> None:
    """The operator has looked at another clock."""
    code, said = await house.bot.sigbot("clock", "confirm", today(datetime.now(UTC)).isoformat())
    assert code == 0, said


@whole_only
@pytest.mark.threat("time")
async def test_a_clock_two_years_ahead_at_a_start_is_doubted_until_it_is_right_and_a_withdrawal_does_not_wait(
    house: House,
) -> None:
    await house.bot.end()
    with settable(house.bot) as off:
        off.write_text(str(TWO_YEARS.total_seconds()))
        said = await house.say()
        holds(AHEAD, await house.bot.try_to_start())
        await house.bot.logs("sigbot clock confirm")
        await house.town.goes_out(house.case.polis, house.case.room)
        await house.bot.end()
    await house.is_mended(said)


@whole_only
@pytest.mark.threat("time")
async def test_a_clock_two_years_behind_ends_no_service_and_what_ended_stays_ended(synapse: Synapse) -> None:
    async with standing(synapse) as house:
        await house.bot.end()
        await seen_last(house.bot.folder, datetime.now(UTC) + TWO_YEARS)
        said = await house.say()
        holds(BEHIND, await house.bot.try_to_start())
        await house.bot.logs("behind what it has shown")
        await house.town.answer_to(house.town.coordinator, said.asked)
        await house.bot.end()
        await operator_confirms(house)
        again = await house.say()
        assert (await house.bot.try_to_start()).code is None
        await house.town.answer_to(house.town.coordinator, again.asked)
        staff = {str(house.town.bot_user), str(house.town.coordinator.user)}
        await house.has_in_the_room(staff)


@pytest.mark.threat("time")
@pytest.mark.parametrize("fault", played((SET_AHEAD, SET_BACK), (SET_AHEAD,)))
async def test_a_clock_set_two_years_off_while_it_runs_loses_nothing_and_a_withdrawal_does_not_wait(
    house: House, fault: str
) -> None:
    await house.bot.end()
    with settable(house.bot) as off:
        holds(fault, await house.bot.try_to_start())
        await house.town.settle()
        off.write_text(str((TWO_YEARS if fault == SET_AHEAD else -TWO_YEARS).total_seconds()))
        await house.bot.logs("sigbot clock confirm" if fault == SET_AHEAD else "behind what it has shown")
        said = await house.say()
        await house.town.goes_out(house.case.polis, house.case.room)
        off.write_text("0")
        await house.answers_once(said)
        await house.bot.end()
    await house.bot.start()


@contextmanager
def settable(bot: OperatorsBot) -> Iterator[Path]:
    """Inside the block its machine's clock is set by a file: how many seconds it is off."""
    off, usual = bot.folder.with_name(f"{bot.folder.name}-clock"), bot.program_of_sigbot
    off.write_text("0")
    bot.program_of_sigbot = (str(Path(__file__).with_name("machine_clock.py")), str(off))
    yield off
    bot.program_of_sigbot = usual
