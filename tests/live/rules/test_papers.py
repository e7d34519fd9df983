"""The paper as it is typed: without a reference, without an end, too long, too wide; nobody comes in by it."""

from collections.abc import AsyncIterator
from datetime import date, timedelta

import pytest
import pytest_asyncio

from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import Town


@pytest_asyncio.fixture(scope="module")
async def case(town: Town) -> AsyncIterator[OpenCase]:
    """A case that nobody has consented to, before each test and after it."""
    yield await open_case(town)


async def nobody_is_in(case: OpenCase) -> bool:
    """The case room holds the coordinator alone, and nothing may be shared."""
    inside = await case.town.synapse.members(case.room)
    grid = await case.at_desk("!samtycke CODE")
    return inside == {case.town.bot_user, case.coordinator.user} and "inget får delas" in grid.text


@pytest.mark.rule("R4")
async def test_a_paper_that_cannot_be_found_again_stays_a_draft(case: OpenCase) -> None:
    told = await case.at_desk(case.paper(reference=""))
    assert "ligger kvar som utkast: referensen saknas" in told.text
    await case.coordinator.reply(told.room, told.event, "ja")
    assert await nobody_is_in(case)


@pytest.mark.rule("R4")
async def test_a_yes_by_word_of_mouth_lets_nobody_in(case: OpenCase) -> None:
    await case.at_desk(case.paper(yes="ungdom"))
    moment = case.coordinator.moment()
    await case.at_desk("!samtycke svara CODE vh1 ja muntligt")
    spoken = case.town.says(case.code, "vh1 har sagt ja muntligt. Det räknas inte")
    await case.town.hears(case.coordinator, spoken, after=moment)
    assert await nobody_is_in(case)


@pytest.mark.rule("R5")
@pytest.mark.parametrize("line", ["skola: alla", "alla: grund", "polis: all sekretess"])
async def test_everything_to_everyone_is_no_consent(case: OpenCase, line: str) -> None:
    told = await case.at_desk(case.paper("skola: grund", line))
    assert "Alla, eller all sekretess, går inte" in told.text
    assert await nobody_is_in(case)


@pytest.mark.rule("R6")
@pytest.mark.parametrize("end", [None, 13])
async def test_a_paper_without_an_end_or_with_a_far_one_comes_back_filled_in(case: OpenCase, end: int | None) -> None:
    signed = case.town.now().date() - timedelta(days=1)
    block = case.paper("skola: grund", yes="ungdom", signed=signed)
    head = block.rpartition("\n")[0]
    told = await case.at_desk(head if end is None else f"{head}\ntill {months(signed, end)}")
    half_a_year = months(signed, 6)
    filled = told.text.partition("\n\n")[2]
    assert filled.startswith("!samtycke papper")
    assert filled.endswith(f"till {half_a_year}")
    assert f"högst 12 månader, alltså till {months(signed, 12).day} " in told.text or end is None
    copied = await case.at_desk(filled)
    assert "Ja saknas från vh1." in copied.text


def months(day: date, count: int) -> date:
    """So many months later; the days of these tests are in every month."""
    year, month = divmod(day.month - 1 + count, 12)
    return day.replace(year=day.year + year, month=month + 1)
