"""The clock at a start is two years from what the bot has seen: doubted, or gone on without, and put right."""

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
from tests.faults.sampling import whole_only
from tests.faults.standing import standing

AHEAD: Final = "the clock at a start: two years ahead"
BEHIND: Final = "the clock at a start: two years behind"
FAULTS: Final = (AHEAD, BEHIND)
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
async def test_a_clock_two_years_ahead_is_doubted_until_the_operators_word(house: House) -> None:
    await house.bot.end()
    await seen_last(house.bot.folder, datetime.now(UTC) - TWO_YEARS)
    said = await house.say()
    holds(AHEAD, await house.bot.try_to_start())
    await house.bot.logs("sigbot clock confirm")
    await house.bot.end()
    await operator_confirms(house)
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
        await house.town.answer_to(house.town.coordinator, said)
        await house.bot.end()
        await operator_confirms(house)
        again = await house.say()
        assert (await house.bot.try_to_start()).code is None
        await house.town.answer_to(house.town.coordinator, again)
        staff = {str(house.town.bot_user), str(house.town.coordinator.user)}
        assert await house.town.synapse.members(house.case.room) == staff
