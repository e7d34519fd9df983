"""The certifier on a real homeserver: asked in their own chat, heard aloud in the Samordningsrum (R3, R88)."""

from collections.abc import AsyncIterator, Mapping
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.hearing import Heard
from bot.demo.player import Player
from cases.ids import RoomId
from tests.live.rules.casefile import BORN, OpenCase, open_case
from tests.live.rules.town import Town

DECISION: Final = 'dnr="SN 2026/9"'


@pytest_asyncio.fixture(scope="module")
async def case(town: Town) -> AsyncIterator[OpenCase]:
    """Two guardians, and one has signed; police and school wait; somebody may certify."""
    new = {"vh1": await town.person("vh1", family=True), "vh2": await town.person("vh2", family=True)}
    new |= {handle: await town.person(handle) for handle in ("intygare", "polis", "skola")}
    case = await open_case(town, BORN, **new)
    assert "Ja saknas från vh2." in (await case.at_desk(case.paper(yes="ungdom vh1"))).text
    yield case


async def noted(case: OpenCase, code: str, handle: str) -> tuple[Heard, Mapping[Player, int]]:
    """The coordinator notes an exception: what the certifier is asked, and where each one's hearing stood before."""
    town = case.town
    since = {player: player.moment() for player in (*case.people.values(), town.coordinator, town.colleague)}
    answer = await case.at_desk(f"!undantag CODE {code} {handle} {DECISION}")
    assert f"Noterat om {handle}:" in answer.text
    question = town.says(case.code, f"Undantag om {handle}", "SN 2026/9", f"Svara ja {handle} {case.code} eller nej")
    return await town.hears(case.intygare, question, after=since[case.intygare], what="the question"), since


async def loud(case: OpenCase, since: Mapping[Player, int], *words: str) -> None:
    """Both coordinators of the unit read it in the Samordningsrum, as something to act on, and no person is named."""
    town = case.town
    for player in (town.coordinator, town.colleague):
        wanted = town.says(case.code, "undantag", *words, room=town.office)
        heard = await town.hears(player, wanted, after=since[player], what="the post in the Samordningsrum")
        assert heard.msgtype == "m.text"
        assert not [word for word in ("vh1", "vh2", "SN 2026/9") if word in heard.text]


async def inside(case: OpenCase) -> set[str]:
    """Who is in the case room, beside the bot and the coordinator."""
    there = await case.town.synapse.members(case.room)
    return {handle for handle, player in case.people.items() if player.user in there}


@pytest.mark.rule("R88")
async def test_without_a_decision_or_a_certifiers_word_of_their_own_nothing_is_excepted(case: OpenCase) -> None:
    bare = await case.at_desk("!undantag CODE vh_forhindrad vh2")
    assert "!undantag" in bare.text.partition("\n\n")[2]
    question, since = await noted(case, "vh_forhindrad", "vh2")
    assert question.room in case.town.own_rooms(case.intygare)
    assert question.mentions(case.intygare.user)
    await loud(case, since, "Intygaren tillfrågas")
    own = await case.at_desk("!undantag svara CODE vh_forhindrad ja")
    assert "Det kan bara intygaren i ärendet göra." in own.text
    assert "vh2" in (await case.at_desk("!samtycke saknas CODE")).text
    assert await inside(case) == set()
    refused = await case.reply(question, "nej", case.intygare)
    assert "Ditt nej är noterat, och undantaget gäller inte." in refused.text
    await loud(case, since, "intygaren svarade nej")
    assert "vh2" in (await case.at_desk("!samtycke saknas CODE")).text
    assert await inside(case) == set()


@pytest.mark.rule("R3", "R35", "R88")
async def test_one_that_lets_somebody_in_waits_for_the_certifiers_yes_and_then_for_the_coordinators(
    case: OpenCase,
) -> None:
    town = case.town
    question, since = await noted(case, "vh_forhindrad", "vh2")
    assert await inside(case) == set()
    answer = await case.reply(question, "ja", case.intygare)
    assert "Ditt ja är noterat." in answer.text
    await loud(case, since, "intygaren svarade ja")
    card = town.says(case.code, "bjuds in när du svarar", room=town.desk)
    shown = await town.hears(town.coordinator, card, after=since[town.coordinator], what="the card")
    assert await inside(case) == set()
    await case.reply(shown, "ja")
    for player in (case.polis, case.skola):
        await town.comes_in(player, case.room)
    assert await inside(case) == {"polis", "skola"}
    refused = await town.ask(case.intygare, question.room, f"!samtycke {case.code}")
    assert refused.text.startswith("Det går inte. Antingen finns det inte,"), (
        "who certifies may read nothing of the case"
    )
    assert {case.intygare.room_name(room) for room in case.intygare.rooms()} == {"Påminnaren"}


@pytest.mark.rule("R88", "R91")
async def test_one_that_keeps_somebody_out_holds_before_it_is_answered_and_ends_with_a_no(case: OpenCase) -> None:
    town, mother = case.town, case.vh1
    room = await case.greet("vh1")
    assert (await town.ask(mother, room, "när")).room == room
    question, since = await noted(case, "sekretess_mot_vh", "vh1")
    await loud(case, since, "Intygaren tillfrågas")
    await unanswered(case, room)
    ended = await case.reply(question, "nej", case.intygare)
    assert "undantaget gäller inte" in ended.text
    await loud(case, since, "intygaren svarade nej")
    assert (await town.ask(mother, room, "när")).room == room


async def unanswered(case: OpenCase, room: RoomId) -> None:
    """She asks, and hears what a stranger hears."""
    since = case.vh1.moment()
    await case.vh1.say(room, "när")
    await case.town.settle(case.vh1)
    assert case.town.said_to(case.vh1, since) == []
