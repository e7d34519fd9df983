"""What comes of one cause in several cases is one message with a line a case; no line is read that might not be."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import NoReturn

import pytest
import pytest_asyncio

from bot.trouble import Unavailable
from cases.facts import ActionDone
from tests.town.desk import POLICE, Desk
from tests.town.household import SAMORDNARE, Household, Village
from tests.town.kept import Kept
from tests.town.town import Town, data_folder
from tests.town.weeks import KINDS


@dataclass(slots=True)
class Two:
    """Two cases with the same police, who have promised something in each."""

    town: Town
    desk: Desk

    @property
    def first(self) -> Household:
        return self.desk.cases[0]

    @property
    def second(self) -> Household:
        return self.desk.cases[1]

    def read(self, words: str) -> list[str]:
        """What the police have read with these words."""
        return [text for text in self.desk.shows(POLICE) if words in text]


@asynccontextmanager
async def _two() -> AsyncIterator[Two]:
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            desk = Desk(Village(town))
            for born in ("2010-05-14", "2011-08-02"):
                case = await desk.opens(born, "ungdom", "vh1")
                await case.greet("ungdom", "vh1")
                await desk.lets_in(case, "ja ungdom vh1", days=90, kinds=KINDS)
            for case in desk.cases:
                await case.coordinator('!åtgärd ny CODE "Gå förbi" område=fritid ansvarig=polis klart=2026-03-12')
            await desk.days_until("2026-03-08", "09:00")
            yield Two(town, desk)
        finally:
            await town.close()


TWO = Kept(_two)


@pytest_asyncio.fixture
async def two() -> AsyncIterator[Two]:
    async with TWO.begun() as two:
        yield two


async def test_what_is_given_at_a_sitting_is_told_once_with_a_line_a_case(two: Two) -> None:
    (told,) = two.read("står på dig nu")
    for case in (two.first, two.second):
        assert f"{case.code} · 1 · Gå förbi" in told


async def test_a_mornings_reminders_are_one_message_and_an_answer_that_names_the_case_acts_in_it(two: Two) -> None:
    await two.desk.days_until("2026-03-09", "09:00")
    (told,) = two.read("God morgon")
    assert [f"{case.code}:" in told.splitlines() for case in (two.first, two.second)] == [True, True]
    await two.second.says("polis", f"klar 1 {two.second.code}")
    assert two.second.case.plan.actions[1].done
    assert not two.first.case.plan.actions[1].done


async def test_a_bare_reply_to_it_is_asked_about_and_acts_in_no_case(two: Two) -> None:
    await two.desk.days_until("2026-03-09", "09:00")
    chat = two.first.chat("polis")
    assert chat is not None
    asked = two.desk.last(chat, "God morgon")
    two.town.server.say(POLICE, chat, "klar", reply_to=asked)
    await two.town.settle()
    answer = two.desk.shows(POLICE)[-1]
    assert two.first.code in answer
    assert two.second.code in answer
    assert not any(case.case.plan.actions[1].done for case in (two.first, two.second))


@pytest.mark.rule("R29")
async def test_a_line_of_a_case_that_they_have_left_meanwhile_is_not_read(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object, **__: object) -> NoReturn:
        raise Unavailable

    with monkeypatch.context() as away:
        away.setattr(two.town.server, "send", down)
        two.town.clock.at = two.town.clock.at.replace(day=9, hour=8, minute=0, second=30)
        for _ in range(3):
            await two.town.step()
        chat = two.first.chat("vh1")
        assert chat is not None
        two.town.server.say(two.first.users["vh1"], chat, "ta bort polisen")
        for _ in range(3):
            await two.town.step()
    await two.town.settle()
    (told,) = two.read("God morgon")
    assert two.second.code in told
    assert two.first.code not in told
    assert "polis" not in two.first.room


async def test_one_reminder_alone_stands_as_it_did(two: Two) -> None:
    await two.first.says("polis", f"klar 1 {two.first.code}")
    await two.desk.days_until("2026-03-09", "09:00")
    (told,) = two.read("God morgon")
    assert told.startswith(f"{two.second.code} · God morgon!")


async def test_new_keys_are_told_once_with_one_command_for_all_cases(two: Two) -> None:
    coordinator = two.first.users[SAMORDNARE]
    read = len(two.desk.shows(coordinator))
    await two.desk.new_phone(POLICE)
    told = [text for text in two.desk.shows(coordinator)[read:] if "!person lita" in text]
    assert len(told) == 1
    for case in (two.first, two.second):
        assert f"{case.code}: polis" in told[0]
        assert "polis" not in case.room
    assert await two.desk.copies("!person lita", read) == 1
    for case in (two.first, two.second):
        assert "polis" in case.room


async def test_a_death_between_joining_and_sending_loses_and_doubles_nothing(two: Two) -> None:
    two.town.clock.at = two.town.clock.at.replace(day=9, hour=8, minute=0, second=30)
    await two.town.bot.offline.ticker.tick()
    await two.town.bot.courier._together.join(two.town.bot.offline.clock.now())
    await two.town.restart()
    await two.town.settle()
    (told,) = two.read("God morgon")
    assert two.first.code in told
    assert two.second.code in told
    async with two.town.bot.offline.database.work() as work:
        facts = [fact for case in two.desk.cases for fact in await work.facts_of(case.id)]
    assert not [fact for fact in facts if isinstance(fact, ActionDone)]
