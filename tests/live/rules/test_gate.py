"""The gate as a whole, told as stories of one case each: who is let in, who is served beside the room, and who hears
why (R3–R6, R11–R13, R27, R32, R90)."""

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import timedelta
from functools import partial
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.player import Player
from tests.live.rules.casefile import BORN, OpenCase, open_case
from tests.live.rules.town import Town

SHARED: Final = ("skola: grund, plan", "polis: grund, plan")
COACH_WAITS: Final = "forening är inte i rummet utan en skriven tystnadsförbindelse."
BUP_WAITS: Final = "bup är inte i rummet, för BUP får inte veta plan. Talar ni bara om "


def moments(players: Iterable[Player]) -> dict[Player, int]:
    """Where each one's hearing stands now."""
    return {player: player.moment() for player in players}


async def silence(case: OpenCase, since: Mapping[Player, int]) -> bool:
    """Nobody in the case, the family or any other, has heard a word of the bot's since then."""
    await case.town.settle(*since)
    return not [text for player, moment in since.items() for text in case.town.said_to(player, moment)]


async def inside(case: OpenCase) -> set[Player]:
    """Those of the case that the server has in the case room; nobody else is there but the bot and the coordinator."""
    there = await case.town.synapse.members(case.room) - {case.town.bot_user, case.coordinator.user}
    found = {player for player in case.people.values() if player.user in there}
    assert there == {player.user for player in found}
    return found


async def confirm(case: OpenCase, *lines: str) -> None:
    """A whole paper with these lines, and the coordinator's yes to its card."""
    card = await case.at_desk(case.paper(*lines))
    assert card.text.endswith(f"varar: ja {case.code}")
    await case.reply(card, "ja")


@pytest_asyncio.fixture(scope="module")
async def closed(town: Town) -> AsyncIterator[OpenCase]:
    """A case that no consent ever opens, with two guardians, police and school."""
    new = {handle: await town.person(handle) for handle in ("polis", "skola")}
    yield await open_case(town, BORN, vh2=await town.regular("vh2"), **new)


@pytest.mark.rule("R4", "R5", "R6")
async def test_all_kinds_no_last_day_and_a_spoken_yes_let_nobody_in(closed: OpenCase) -> None:
    case, since = closed, moments(closed.people.values())
    wild = await case.at_desk(case.paper("skola: grund", "polis: alla"))
    assert wild.text.startswith(f"{case.code} · Ett samtycke räknar upp vilka parter")
    wild = await case.at_desk(case.paper("kategorier alla", "skola: grund"))
    assert "så jag har inte gjort något" in wild.text
    endless = await case.at_desk(case.paper(yes="ungdom vh1 vh2").rpartition("\n")[0])
    assert "Slutdatum saknas" in endless.text
    assert "!samtycke papper" in endless.text
    assert "inget papper gäller i dag" in (await case.at_desk("!samtycke saknas CODE")).text
    partly = await case.at_desk(case.paper(yes="ungdom vh1"))
    assert "Ja saknas från vh2." in partly.text
    coordinator = case.coordinator.moment()
    await case.at_desk("!samtycke svara CODE vh2 ja muntligt")
    spoken = case.town.says(case.code, "vh2 har sagt ja muntligt. Det räknas inte", room=case.town.desk)
    await case.town.hears(case.coordinator, spoken, after=coordinator)
    await case.coordinator.reply(partly.room, partly.event, "ja")
    assert await silence(case, since)
    assert await inside(case) == set()


@pytest.mark.rule("R3", "R11", "R12")
async def test_a_no_stands_as_a_no_shuts_the_gate_and_is_the_coordinators_to_know(closed: OpenCase) -> None:
    case, since, office = closed, moments(closed.people.values()), closed.coordinator.moment()
    told = await case.at_desk(case.paper("nej vh1", *SHARED, yes="ungdom", reference="SN 2026/123:5"))
    assert "Har sagt NEJ: vh1." in told.text
    assert "Ja saknas från vh2." in told.text
    grid = await case.at_desk("!samtycke CODE")
    for standing in ("ungdom: JA", "vh1: NEJ", "vh2: EJ TILLFRÅGAD"):
        assert grid.text.count(standing) == 2, "once for the school and once for the police"
    assert grid.text.count("inget får delas") == 2
    assert "Oeniga svar" not in grid.text
    await case.at_desk("!samtycke svara CODE vh2 ja")
    torn = await case.at_desk("!samtycke CODE")
    assert "Oeniga svar: alla har svarat, men inget är gemensamt." in torn.text
    assert {heard.room for heard in (told, grid, torn)} == {case.town.desk}
    assert await silence(case, since)
    assert not case.town.said_to(case.coordinator, office, case.room)
    assert not case.town.said_to(case.coordinator, office, case.town.office)
    assert await inside(case) == set()


@pytest.mark.rule("R13")
async def test_before_consent_the_police_are_called_to_nothing_and_the_family_may_be_informed(town: Town) -> None:
    home = {handle: await town.person(handle, family=True) for handle in ("vh1", "ungdom")}
    case = await open_case(town, BORN, polis=await town.person("polis"), skola=await town.person("skola"), **home)
    for handle in home:
        await case.greet(handle)
    await town.settle(*home.values())
    outside, family = moments((case.polis, case.skola)), moments(home.values())
    day = town.now().date() + timedelta(days=7)
    refused = await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset")
    assert "Ingen utanför socialtjänsten kan kallas" in refused.text
    assert await silence(case, outside | family)
    await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset typ=informationsmöte")
    for player, since in family.items():
        assert (await case.next_file(player, since)).method == "REQUEST"
    assert await silence(case, outside)
    assert not case.polis.rooms()
    assert await inside(case) == set()


@pytest_asyncio.fixture(scope="module")
async def shared(town: Town) -> AsyncIterator[OpenCase]:
    """A case with police and school in its room; BUP may know less, and a club's coach has promised nothing."""
    new = {handle: await town.person(handle) for handle in ("polis", "skola", "bup", "forening")}
    case = await open_case(town, BORN, **new)
    await confirm(case, *SHARED, "bup: grund", "forening: grund, plan")
    for player in (case.polis, case.skola):
        await town.comes_in(player, case.room)
    yield case


@pytest.mark.rule("R27", "R32")
async def test_someone_who_may_know_less_and_a_coach_without_a_promise_meet_the_others_but_not_in_the_room(
    shared: OpenCase,
) -> None:
    case, town = shared, shared.town
    lacks = await town.hears(
        case.coordinator,
        town.says(case.code, "De här är inte med i rummet", "bup (saknar plan)"),
        what="what BUP lacks",
    )
    assert lacks.room == town.desk
    since = moments(case.people.values())
    day = town.now().date() + timedelta(days=8)
    await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset")
    for player in (case.bup, case.forening):
        call = await case.next_file(player, since[player])
        assert (call.method, call.user) == ("REQUEST", player.user)
        heard = await town.hears(player, lambda heard: heard.msgtype == "m.file", after=since[player])
        assert heard.room in town.own_rooms(player)
        assert case.room not in player.rooms()
    waits = await case.at_desk("!samtycke saknas CODE")
    assert COACH_WAITS in waits.text
    assert BUP_WAITS in waits.text
    assert await inside(case) == {case.polis, case.skola}
    noted = await case.at_desk('!aktör förbehåll CODE forening dnr="SN 2026/9"')
    assert "forening" in noted.text
    await town.comes_in(case.forening, case.room)
    assert await inside(case) == {case.polis, case.skola, case.forening}


@pytest.mark.rule("R90")
async def test_why_the_police_are_in_typed_in_the_room_is_taken_away_and_answered_elsewhere(shared: OpenCase) -> None:
    case, town = shared, shared.town
    await town.settle(case.polis, case.skola)
    since, coordinator = moments((case.polis, case.skola)), case.coordinator.moment()
    typed = await case.coordinator.say(case.room, "!samtycke varför polis")
    why = town.says(case.code, "polis är med", "vh1: JA", "SN 2026/123:4", room=town.desk)
    await town.hears(case.coordinator, why, after=coordinator)
    for player in since:
        await player.until(partial(player.redacted, typed), what="the command taken away")
    await town.settle(*since)
    assert [town.said_to(player, since[player]) for player in since] == [["Svar i din chatt med mig."]] * len(since)
    hidden = await town.ask(case.polis, case.room, "!samtycke varför polis")
    assert hidden.room in town.own_rooms(case.polis)
    assert hidden.text.startswith(f"{case.code} · Det kan bara socialtjänsten göra.")
