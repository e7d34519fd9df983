"""Guardians who come and go on a real homeserver: a card before one is added, and what who lost custody hears."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from bot.demo.hearing import Heard
from bot.demo.player import Player
from tests.live.rules.casefile import BORN, OpenCase, open_case
from tests.live.rules.town import Town

GROUP = {"polis", "skola"}


@pytest_asyncio.fixture(scope="module")
async def father(town: Town) -> AsyncIterator[Player]:
    yield await town.person("vh2", family=True)


@pytest_asyncio.fixture(scope="module")
async def case(town: Town, father: Player) -> AsyncIterator[OpenCase]:
    """One guardian has said yes; police and school are in the room, and somebody may certify."""
    new = {"vh1": await town.person("vh1", family=True)}
    new |= {handle: await town.person(handle) for handle in ("intygare", "polis", "skola")}
    case = await open_case(town, BORN, **new)
    await case.consent()
    yield OpenCase(town, case.code, case.room, {**case.people, "vh2": father})


async def card(case: OpenCase) -> Heard:
    asked = await case.at_desk(f"!person ny CODE vh2 {case.vh2.user}")
    assert "Ut tills vh2 har sagt ja på papper och du har släppt in dem igen: skola och polis." in asked.text
    return asked


async def inside(case: OpenCase) -> set[str]:
    there = await case.town.synapse.members(case.room)
    return {handle for handle, player in case.people.items() if player.user in there}


@pytest.mark.rule("R3")
async def test_while_the_card_is_open_those_inside_stay_and_hear_nothing_and_a_no_leaves_all_as_it_was(
    case: OpenCase,
) -> None:
    town, since = case.town, case.polis.moment()
    asked = await card(case)
    day = town.now().date() + timedelta(days=14)
    await case.at_desk(f"!möte kalla CODE {day} 15:00 plats=Rådhuset")
    await case.at_desk("!bot")  # the bot has gone on to later things; what is held back keeps it from being idle
    await case.polis.catch_up()
    assert await inside(case) == GROUP
    assert case.told(case.polis, since) == []
    assert "läggs inte till" in (await case.reply(asked, "nej")).text
    await case.next_file(case.polis, since)
    assert await inside(case) == GROUP


@pytest.mark.rule("R3", "R88")
async def test_one_added_by_mistake_counts_no_more_after_the_certifiers_yes(case: OpenCase) -> None:
    town, asked = case.town, await card(case)
    assert f"ja {case.code}" in (await case.reply(asked, "ja")).text
    assert await inside(case) == GROUP, "a bare yes to what takes people out is asked for its object"
    await case.reply(asked, "lägg till")
    for player in (case.polis, case.skola):
        await town.goes_out(player, case.room)
    certifier, coordinator = case.intygare.moment(), case.coordinator.moment()
    removed = await case.at_desk(f"!person bort CODE vh2 folkbokföring={town.now().date()}")
    assert "behövs tills intygaren har svarat ja" in removed.text
    question = town.says(case.code, "Undantag om vh2", "aldrig varit vårdnadshavare")
    shown = await town.hears(case.intygare, question, after=certifier, what="the question")
    assert await inside(case) == set()
    answered = await case.reply(shown, f"ja vh2 {case.code}", case.intygare)
    assert "Ditt ja är noterat." in answered.text
    back = town.says(case.code, "kommer in på ditt ord")
    told = await town.hears(case.coordinator, back, after=coordinator, what="who may come back")
    for line in told.text.splitlines():
        if "!aktör ny " in line:
            await case.at_desk("!aktör ny " + line.partition("!aktör ny ")[2].strip("` "))
    for player in (case.polis, case.skola):
        await town.comes_in(player, case.room)


@pytest.mark.rule("R91")
@pytest.mark.threat("lost-custody")
async def test_who_lost_custody_hears_that_the_meeting_is_off_and_is_out_of_their_own_chat(
    town: Town, father: Player
) -> None:
    new = {"vh1": await town.person("vh1", family=True), "vh2": father, "intygare": await town.person("intygare")}
    case = await open_case(town, BORN, **new)
    room = await case.greet("vh2")
    day, since = town.now().date() + timedelta(days=14), father.moment()
    await case.at_desk(f"!möte kalla CODE {day} 15:00 plats=Rådhuset typ=information")
    called = await case.next_file(father, since)
    assert called.calendar["METHOD"] == "REQUEST"
    since = father.moment()
    noted = await case.at_desk('!undantag CODE ensam_vardnad vh2 dnr="SN 2026/9"')
    assert "är inte vårdnadshavare längre" in noted.text
    off = await case.next_file(father, since)
    assert off.calendar["METHOD"] == "CANCEL"
    await town.goes_out(father, room)
    said, *cancelled = town.said_to(father, since)
    assert (said.startswith("Din tid "), said.endswith(" är avbokad.")) == (True, True)
    assert cancelled == ["mote.ics"]
