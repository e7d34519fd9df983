"""Before consent covers the police nobody asks them for a contact person, and a group that lacks them says why it meets
(R14, R15)."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from bot.demo.player import Player
from tests.live.rules.casefile import BORN, OpenCase, open_case
from tests.live.rules.town import Town


@pytest_asyncio.fixture(scope="module")
async def case(town: Town) -> AsyncIterator[OpenCase]:
    """The school is in; the police stand on no paper yet."""
    outside = {handle: await town.person(handle) for handle in ("polis", "skola")}
    case = await open_case(town, BORN, **outside)
    await case.consent("skola: grund, plan")
    await town.settle(*outside.values())
    yield case


async def hears_nothing(case: OpenCase, player: Player) -> bool:
    """Somebody has no room with the bot and has heard no word of its own."""
    await case.town.settle(player)
    return not player.rooms() and not case.town.said_to(player)


@pytest.mark.rule("R15")
async def test_a_group_without_the_police_meets_when_the_coordinator_has_said_why_and_without_them(
    case: OpenCase,
) -> None:
    town, since = case.town, case.skola.moment()
    day = town.now().date() + timedelta(days=8)
    asked = await case.in_room(f"!möte kalla {day} 15:00")
    assert asked.room == town.desk
    assert "Gruppen är ofullständig: inget samtycke täcker polis den dagen." in asked.text
    await town.settle(case.skola)
    assert town.said_to(case.skola, since) == ["Det gick inte. I din chatt med mig står varför."]
    again = asked.text.partition("\n\n")[2].replace("…", "Skolan kan inte vänta")
    assert again.startswith(f"!möte kalla {case.code} {day}"), "it names the case, to be sent from either chat"
    await case.in_room(again)
    assert (await case.next_file(case.skola, since)).method == "REQUEST"
    heard = town.said_to(case.skola, since)
    assert not [text for text in heard if "polis" in text or "vänta" in text], "why is the coordinator's to know"
    assert await hears_nothing(case, case.polis)


@pytest.mark.rule("R14")
async def test_the_police_are_asked_for_a_contact_after_a_consent_that_names_them_and_by_the_code_alone(
    case: OpenCase,
) -> None:
    early = await case.at_desk("!fråga CODE polis")
    assert "får inte tillfrågas än: inget samtycke täcker dem i dag." in early.text
    assert await hears_nothing(case, case.polis)
    await case.consent()
    words = await case.at_desk("!fråga CODE polis")
    assert case.code in words.text
    assert not [each for each in ("vh1", "SN 2026", "2011", case.ungdom.user) if each in words.text]
