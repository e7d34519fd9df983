"""Police and family on Element's crypto, and on the older one with relations beside the ciphertext: the same holds."""

from typing import Final

import pytest

from tests.interop.casefile import call, consented_case, open_case
from tests.interop.element import Crypto
from tests.interop.person import replying
from tests.interop.town import Town

FAREWELL: Final = (
    "Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren."
)
NUMBERS: Final = ("Ingen läser det här nu", "Ring 112", "0470-123 45")
PICTURE: Final = {"msgtype": "m.image", "body": "ta bort alla", "url": "mxc://sig.localhost/bild"}


@pytest.mark.rule("R9", "R29")
async def test_a_guardian_takes_the_police_out_who_read_farewell_in_their_chat_and_open_nothing_more(
    town: Town, crypto: Crypto
) -> None:
    police, guardian = await town.person("polis", crypto), await town.person("vh1", crypto)
    case = await consented_case(town, polis=police, vh1=guardian)
    greeting = await case.greet("vh1")
    before = await town.coordinator.say(case.room, "Det här läser polisen.")
    await police.wait_for(lambda heard: heard.event == before)
    await guardian.reply(greeting.room, greeting.event, "> Svara ring, så ringer vi.\n\nta bort polisen 🙏")
    await police.wait_out(case.room)
    await town.hears(guardian, town.says("Från och med nu får polisen inte veta något nytt", room=greeting.room))
    farewell = await town.hears(police, town.says(FAREWELL))
    own = await town.own_room(police)
    assert farewell.room == own, "read in a chat that its reader is in"
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
    assert police.rooms()[own] == "join", "nothing shows yet that the farewell is read"
    await police.show_read(farewell)
    await police.wait_out(own)


@pytest.mark.rule("R51")
async def test_a_bare_answer_counts_for_the_one_open_call_and_is_told_which(town: Town, crypto: Crypto) -> None:
    police = await town.person("polis", crypto)
    case = await consented_case(town, polis=police)
    first = await call(case, police, "8/12")
    assert "Du har svarat ja på M1" in (await town.ask(police, first.room, "ja")).text
    await call(case, police, "15/12")
    if crypto is Crypto.ELEMENT:
        await police.relabel_next(replying(first.event))  # the older crypto writes it there, and there only
        answered = await town.ask(police, first.room, "nej")
    else:
        answered = await town.reply(police, first, "nej")
    assert "Du har svarat nej på M2" in answered.text


@pytest.mark.rule("R96")
async def test_a_picture_gets_numbers_a_quotation_is_not_read_and_an_edit_into_a_withdrawal_acts(
    town: Town, crypto: Crypto
) -> None:
    police, guardian = await town.person("polis", crypto), await town.person("vh1", crypto)
    case = await consented_case(town, polis=police, vh1=guardian)
    greeting = await case.greet("vh1")
    room = greeting.room
    shown = await town.answer_to(guardian, await guardian.send(room, PICTURE))
    assert all(words in shown.text for words in NUMBERS)
    said = await guardian.reply(room, greeting.event, "> ta bort polisen\n> ta bort alla\n\nvi hörs i morgon")
    await town.answer_to(guardian, said)
    await town.settle(police)
    assert police.rooms()[case.room] == "join"
    await guardian.edit(room, said, "ta bort polisen")
    await police.wait_out(case.room)
    told = town.says(case.code, "vh1 tog tillbaka sitt ja", room=town.desk)
    await town.hears(town.coordinator, told, what="who withdrew")


async def test_n2_someone_without_an_identity_waits_outside_until_they_have_one(town: Town, crypto: Crypto) -> None:
    police = await town.person("polis", crypto, signed=False)
    case = await open_case(town, polis=police)
    moment = town.coordinator.moment()
    await case.consent()
    await case.people["skola"].wait_joined(case.room)
    remedy = town.says(case.code, "polis har inte satt upp krypteringen", "Element", room=town.desk)
    await town.hears(town.coordinator, remedy, after=moment, what="the remedy")
    await town.settle(police)
    assert not police.rooms()
    await police.cross_sign()
    await case.at_desk("!samtycke CODE")
    await police.wait_joined(case.room)
    answer = await case.in_room("!plan", police)
    assert answer.room == case.room
