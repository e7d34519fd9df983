"""Who is let into a case room, and who waits outside with the reason told to the coordinator alone (R1, R3, R11)."""

import pytest

from tests.live.rules.casefile import open_case
from tests.live.rules.town import Town


@pytest.mark.rule("R1")
async def test_the_police_wait_with_the_reason_while_the_consent_names_only_the_school(town: Town) -> None:
    police = await town.person("polis")
    case = await open_case(town, polis=police)
    await case.consent("skola: grund, närvaro")
    shown = await case.at_desk("!samtycke saknas CODE")
    assert shown.room == town.desk
    assert "polis väntar: inget papper nämner polisen." in shown.text
    assert "skola väntar" not in shown.text
    assert not police.rooms()
    inside = {town.bot_user, town.coordinator.user, case.skola.user}
    assert await town.synapse.members(case.room) == inside
    await case.consent()
    assert await town.synapse.members(case.room) == inside | {police.user}


@pytest.mark.rule("R1")
async def test_another_employee_of_socialtjansten_learns_nothing_and_is_not_let_in(town: Town) -> None:
    case = await open_case(town)
    there = await town.ask(town.colleague, town.office, f"!samtycke {case.code}")
    nowhere = await town.ask(town.colleague, town.office, "!samtycke Zzzzz-17")
    refused = "Det går inte. Antingen finns det inte, eller så är det inte ditt."
    assert there.text.startswith(refused)
    assert nowhere.text == there.text
    added = await case.at_desk(f"!aktör ny CODE part=soc {town.colleague.user}")
    assert 'Jag känner inte parten "soc". Parterna är polis, ' in added.text
    await town.settle(town.colleague)
    assert case.room not in town.colleague.rooms()
    assert await town.synapse.members(case.room) == {town.bot_user, town.coordinator.user}


@pytest.mark.rule("R3")
async def test_one_guardian_of_two_is_missing_and_only_the_coordinator_hears_who(town: Town) -> None:
    other = await town.person("vh2", family=True)
    police = await town.person("polis")
    case = await open_case(town, born="2009-03-01", vh2=other, polis=police)
    moments = {player: player.moment() for player in (*case.people.values(), town.colleague)}
    office = town.coordinator.moment()
    told = await case.at_desk(case.paper(yes="ungdom vh1"))
    assert told.room == town.desk
    assert "Ja saknas från vh2." in told.text
    assert f"!samtycke svara {case.code} vh2 ja" in told.text
    await town.settle(*moments)
    assert await town.synapse.members(case.room) == {town.bot_user, town.coordinator.user}
    assert not police.rooms()
    assert [town.said_to(player, moment) for player, moment in moments.items()] == [[]] * len(moments)
    assert not town.said_to(town.coordinator, office, town.office)
    assert not town.said_to(town.coordinator, office, case.room)


@pytest.mark.rule("R11")
async def test_a_no_is_shown_as_a_no_and_never_as_not_asked(town: Town) -> None:
    other = await town.regular("vh2")
    case = await open_case(town, vh2=other)
    told = await case.at_desk(case.paper("nej vh1", "skola: grund", yes="ungdom"))
    assert "Har sagt NEJ: vh1." in told.text
    assert "Ja saknas från vh2." in told.text
    grid = (await case.at_desk("!samtycke CODE")).text
    assert "ungdom: JA" in grid
    assert "vh1: NEJ" in grid
    assert "vh2: EJ TILLFRÅGAD" in grid
    assert "inget får delas" in grid


@pytest.mark.rule("R2", "R11")
async def test_only_what_everyone_said_yes_to_holds(town: Town) -> None:
    case = await open_case(town)
    paper = case.paper("ja vh1: skola närvaro", "skola: närvaro", "polis: umgänge", yes="ungdom")
    await case.reply(await case.at_desk(paper), "ja")
    await town.comes_in(case.skola, case.room)
    grid = (await case.at_desk("!samtycke CODE")).text
    assert "skola: närvaro" in grid
    assert "umgänge" not in grid
    assert await town.synapse.members(case.room) == {town.bot_user, town.coordinator.user, case.skola.user}
