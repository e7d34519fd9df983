"""Coordinator, police and guardian on Element in its strict mode: they are obeyed, and read what is meant for them."""

from typing import Final

import pytest

from bot.demo.player import Player
from tests.interop.casefile import consented_case, open_case, read_file
from tests.interop.town import Town

FAREWELL: Final = (
    "Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren."
)


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


@pytest.mark.rule("R9", "R29")
async def test_a_guardian_takes_the_police_out_who_open_nothing_more(town: Town) -> None:
    police, guardian = await town.person("polis"), await town.person("vh1")
    case = await consented_case(town, polis=police, vh1=guardian)
    greeting = await case.greet("vh1")
    before = await town.coordinator.say(case.room, "Det här läser polisen.")
    await police.wait_for(lambda heard: heard.event == before)
    await guardian.say(greeting.room, "ta bort polisen")
    await police.wait_out(case.room)
    await town.hears(guardian, town.says("Från och med nu får polisen inte veta något nytt", room=greeting.room))
    await town.hears(police, town.says(FAREWELL))
    answer = await case.in_room("!möten")
    word = await town.coordinator.say(case.room, "Det här är för er som är kvar.")
    school = case.people["skola"]
    await town.settle(school, police)
    for later in (answer.event, word):
        raw = await town.coordinator.raw(case.room, later)
        assert raw["type"] == "m.room.encrypted"
        assert await school.could_open(raw)
        assert not await police.could_open(raw)
        assert not police.has_read(later)
    assert await police.could_open(await town.coordinator.raw(case.room, before))
