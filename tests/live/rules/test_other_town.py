"""Where the model stops, somebody oversees and things break: who is refused, who stands in, who is out all the same
(R10, R15, R35, R36)."""

from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from cases.dues import STOCKHOLM
from tests.live.rules.casefile import BORN, OpenCase, open_case
from tests.live.rules.other_town import OtherTown, another

NOT_YOURS: Final = "Det går inte. Antingen finns det inte, eller så är det inte ditt."


@pytest_asyncio.fixture(scope="module")
async def town(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[OtherTown]:
    async with another(synapse, tmp_path_factory.mktemp("other-town")) as town:
        yield town


@pytest_asyncio.fixture(scope="module")
async def case(town: OtherTown) -> AsyncIterator[OpenCase]:
    """Police and school are in; a mother may write."""
    case = await open_case(town, BORN)
    await case.consent("skola: grund, plan", "polis: grund, plan")
    await case.greet("vh1")
    yield case


async def told(town: OtherTown, player: Player, after: int, *words: str) -> str:
    """What somebody reads with these words, in a chat of their own."""
    heard = await town.hears(player, town.says(*words), after=after, what=" ".join(words))
    assert heard.room in town.own_rooms(player)
    return heard.text


@pytest.mark.rule("R15")
async def test_where_the_model_asks_for_a_whole_group_none_meets_without_its_counsellor(
    town: OtherTown, case: OpenCase
) -> None:
    since = {player: player.moment() for player in case.people.values()}
    day = town.now().date() + timedelta(days=9)
    refused = await case.at_desk(f'!möte kalla CODE {day} 15:00 skäl="Vi ses ändå"')
    assert "Gruppen är ofullständig: inget samtycke täcker kurator den dagen." in refused.text
    assert "Er modell kräver en hel grupp" in refused.text
    await town.settle(*since)
    assert [heard for player in since for heard in player.hearing.messages[since[player] :] if heard.msgtype] == []
    assert "Inga möten är kallade" in (await case.at_desk("!möten CODE")).text


@pytest.mark.rule("R35")
async def test_who_oversees_the_town_reads_the_log_of_a_case_and_nothing_else_of_it(
    town: OtherTown, case: OpenCase
) -> None:
    own = await town.own_room(town.officer)
    for asked in ("!samtycke", "!plan", "!ärende ta över", "!person bort"):
        refused = await town.ask(town.officer, own, f"{asked} {case.code}")
        assert refused.text.removeprefix(f"{case.code} · ").startswith(NOT_YOURS)
    log = await town.ask(town.officer, own, f"!logg visa {case.code}")
    assert "polis" in log.text
    assert not [player for player in (*case.people.values(), town.coordinator) if player.user in log.text]
    assert list(town.officer.rooms()) == [own]
    assert town.officer.user not in await town.synapse.members(case.room)


@pytest.mark.rule("R35")
async def test_the_intake_group_reads_codes_and_lights_and_the_steering_group_no_case_at_all(
    town: OtherTown, case: OpenCase
) -> None:
    listed = await town.ask(town.intake, await town.own_room(town.intake), "!ärenden")
    assert f"• {case.code} – " in listed.text
    assert not [player for player in (*case.people.values(), town.coordinator) if player.user in listed.text]
    for player, why in ((town.intake, "inget mer om dem"), (town.steering, "Siffrorna finns inte här än.")):
        own = await town.own_room(player)
        for code in (case.code, "Zzzz-17"):
            refused = await town.ask(player, own, f"!ärende visa {code}")
            assert why in refused.text
            assert "enhetens samordnare" in refused.text
        assert list(player.rooms()) == [own]
        assert player.user not in await town.synapse.members(case.room)


@pytest.mark.rule("R36")
async def test_while_the_coordinator_is_away_the_stand_in_is_in_and_hears_the_alarms_and_afterwards_not(
    town: OtherTown, case: OpenCase
) -> None:
    (mother,) = town.own_rooms(case.vh1)
    tomorrow = town.now().date() + timedelta(days=1)
    since = town.colleague.moment()
    noted = await town.ask(
        town.coordinator,
        town.desk,
        f"!frånvaro {tomorrow}–{tomorrow + timedelta(days=3)} ersättare={town.colleague.user}",
    )
    assert case.code in noted.text
    await case.vh1.say(mother, "ring")
    await town.settle(town.colleague)
    assert not [text for text in town.said_to(town.colleague, since) if "uppringd" in text]
    await town.set_clock(datetime.combine(tomorrow, time(8, 0, 5), STOCKHOLM))
    await town.comes_in(town.colleague, case.room)
    handed = await told(town, town.colleague, since, case.code, "Du ersätter")
    assert "vh1" not in handed
    since = town.colleague.moment()
    await case.vh1.say(mother, "ring")
    await told(town, town.colleague, since, case.code, "vh1 vill bli uppringd")
    await town.ask(town.coordinator, town.desk, "!frånvaro slut")
    await town.goes_out(town.colleague, case.room)
    since, heard = town.colleague.moment(), town.coordinator.moment()
    await case.vh1.say(mother, "ring")
    await told(town, town.coordinator, heard, case.code, "uppringd")
    await town.settle(town.colleague)
    assert not [text for text in town.said_to(town.colleague, since) if "uppringd" in text]


@pytest.mark.rule("R10")
async def test_a_server_that_fails_three_times_takes_them_out_on_the_fourth_and_the_coordinator_is_told_of_both(
    town: OtherTown, case: OpenCase
) -> None:
    (mother,) = town.own_rooms(case.vh1)
    since = town.coordinator.moment()
    with town.bot.server.refusing(f"{case.room}/kick", 3) as asked:
        await case.vh1.say(mother, "ta bort polisen")
        await told(town, town.coordinator, since, "ska ut ur", case.code)
        await town.goes_out(case.polis, case.room)
    assert len(asked) == 4
    await told(town, town.coordinator, since, f"är ute ur {case.code} nu.")
    await told(town, town.coordinator, since, case.code, "vh1 tog tillbaka sitt ja")
    assert case.skola.user in await town.synapse.members(case.room)


@pytest.mark.rule("R10", "R88")
async def test_a_bug_in_the_rule_itself_leaves_nobody_in_from_outside_and_only_a_word_opens_again(
    town: OtherTown, case: OpenCase
) -> None:
    (mother,) = town.own_rooms(case.vh1)
    since = {player: player.moment() for player in (town.coordinator, case.vh1)}
    town.bot.break_rule()
    await case.vh1.say(mother, "ta bort skolan")
    await town.goes_out(case.skola, case.room)
    await told(town, town.coordinator, since[town.coordinator], "är alla utom socialtjänsten ute", "referens")
    assert "Ring Samira 0470-123 45" in await told(town, case.vh1, since[case.vh1], "Något gick fel hos mig")
    town.bot.mend_rule()
    await town.settle()
    assert await town.synapse.members(case.room) == {town.bot_user, town.coordinator.user}
