"""Coordinator and police on Element in its strict mode: they are obeyed, and read what is meant for them."""

import pytest

from bot.demo.player import Player
from tests.interop.casefile import consented_case, open_case, read_file
from tests.interop.town import Town


async def test_n1_strict_element_reads_the_bot_and_the_bot_reads_it(town: Town) -> None:
    answer = await town.ask(town.coordinator, town.office, "!bot")
    assert answer.decrypted
    assert answer.verified


async def test_n1_strict_element_and_a_bot_without_a_signature_could_read_nothing_of_each_other(town: Town) -> None:
    unsigned = await Player.log_in(town.synapse.url, await town.synapse.register("osignerad"), cross_sign=False)
    try:
        school = await town.person("skola", welcome=unsigned.user)
        room = await unsigned.create_room(school.user)
        await school.wait_joined(room)
        said = await unsigned.say(room, "Går det här att läsa?")
        await school.until(lambda: said in school.unreadable, what="a refusal")
        assert school.unreadable[said] == "UNSIGNED_SENDER_DEVICE"
        answered = await school.say(room, "Och det här?")
        await unsigned.until(lambda: answered in unsigned.hearing.unread, what="the answer, unreadable")
        assert unsigned.keys_for(room) == 0
    finally:
        await unsigned.close()


@pytest.mark.rule("R1")
async def test_a_coordinator_opens_a_case_and_the_police_come_in_with_the_consent(town: Town) -> None:
    police = await town.person("polis")
    case = await open_case(town, polis=police)
    assert not police.rooms()
    await case.consent()
    await police.wait_joined(case.room)
    await case.in_room('!åtgärd ny "Följ med till hallen" område=fritid ansvarig=polis klart=2026-12-20')
    plan = await case.in_room("!plan", police)
    assert "Följ med till hallen" in plan.text


@pytest.mark.rule("R51")
async def test_a_calendar_file_opens_on_element_and_is_answered_by_a_reply(town: Town) -> None:
    case = await consented_case(town)
    police = case.people["polis"]
    moment = police.moment()
    await case.in_room("!möte kalla 8/12 15:00 plats=Familjehuset")
    file = await case.next_file(police, moment)
    received = await read_file(police, file)
    assert (received.method, len(received.attendees)) == ("REQUEST", 1)
    answered = await town.reply(police, file, "ja")
    assert "Du har svarat ja på M1" in answered.text
