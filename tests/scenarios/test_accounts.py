"""An account that somebody types is looked up before anything is decided: is, is not, could not be asked."""

import asyncio
from datetime import timedelta

import pytest

from bot.beforehand import Accounts
from bot.trouble import Rejected, Unavailable
from cases.accounts import Account
from cases.ids import UserId
from tests.town.gathered import Gathered
from tests.town.people import CLINIC
from tests.town.town import BOT

NOBODY = UserId("@felstavad:town")


@pytest.mark.rule("R30")
async def test_an_account_that_there_is_not_gets_no_part_and_the_command_comes_back(gathered: Gathered) -> None:
    people = len(gathered.people.case.people)
    answer = await gathered.coordinator(f"!aktör ny CODE part=bup {NOBODY}")
    assert f"Kontot {NOBODY} finns inte" in answer
    assert f"!aktör ny {gathered.code} part=bup {NOBODY}" in answer
    assert len(gathered.people.case.people) == people


@pytest.mark.rule("R30")
async def test_a_case_is_not_opened_with_a_mistyped_account(gathered: Gathered) -> None:
    cases = len(gathered.town.bot.offline.database.cases)
    block = f"!öppna\nfödd 2011-05-14\nbeslut bistånd SN 1\nungdom {NOBODY}\nvh1 ring"
    answer = await gathered.coordinator(block)
    assert f"Kontot {NOBODY} finns inte" in answer
    assert block in answer
    assert len(gathered.town.bot.offline.database.cases) == cases


@pytest.mark.rule("R30")
@pytest.mark.parametrize("command", ["!aktör ny CODE part=bup", "!person ny CODE lots", "!person ny CODE vh2"])
async def test_the_bots_own_account_is_nobodys_in_a_case(gathered: Gathered, command: str) -> None:
    people = len(gathered.people.case.people)
    assert "mitt eget konto" in await gathered.coordinator(f"{command} {BOT}")
    assert len(gathered.people.case.people) == people


@pytest.mark.parametrize("problem", [Unavailable(), Rejected("M_FORBIDDEN")])
async def test_a_server_that_does_not_say_stops_nothing_and_that_is_told_in_the_same_answer(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    async def silent(user: UserId) -> Account:
        del user
        raise problem

    monkeypatch.setattr(gathered.town.server, "account", silent)
    answer = await gathered.coordinator(f"!aktör ny CODE part=skola {CLINIC}")
    assert f"Jag kunde inte kolla om kontot finns: {CLINIC}" in answer
    assert gathered.people.case.person_of(CLINIC) is not None


async def test_a_server_that_hangs_is_waited_for_no_longer_than_said(gathered: Gathered) -> None:
    class Hanging:
        async def account(self, user: UserId) -> Account:
            if user == NOBODY:
                await asyncio.Event().wait()
            return Account.IS

    accounts = Accounts(Hanging(), timedelta(milliseconds=50))  # type: ignore[arg-type] # one call of the port is asked
    async with asyncio.timeout(5):
        found = await accounts.look_up([NOBODY, CLINIC])
    assert found == {NOBODY: Account.NOT_ASKED, CLINIC: Account.IS}


async def test_whom_a_command_takes_out_need_not_exist(gathered: Gathered) -> None:
    answer = await gathered.coordinator(f"!person spärra {NOBODY}")
    assert "finns inte. Kolla" not in answer


async def test_somebody_whose_account_is_not_there_is_told_of_once_as_that(gathered: Gathered) -> None:
    moment = gathered.now()
    gathered.town.server.accounts.add(NOBODY)
    await gathered.coordinator(f"!aktör ny CODE part=skola {NOBODY}")
    gathered.town.server.accounts.discard(NOBODY)
    await gathered.town.settle()
    await gathered.town.settle()
    told = gathered.told_coordinator(moment, "Kontot som står för")
    assert len(told) == 1
    assert "kontot finns inte" in await gathered.coordinator("!rum CODE")
