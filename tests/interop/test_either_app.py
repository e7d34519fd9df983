"""Police and family on Element's crypto, and on the older one with relations beside the ciphertext: the same holds."""

from typing import Final

import pytest

from bot.demo.hearing import Heard
from tests.interop.casefile import HANDLES, consented_case, open_case
from tests.interop.element import Crypto
from tests.interop.person import Person, replying
from tests.interop.town import Town

FAREWELL: Final = (
    "Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren."
)
NUMBERS: Final = ("Ingen läser det här nu", "Ring 112", "0470-123 45")
HTML: Final = "org.matrix.custom.html"
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
async def test_an_invitation_is_read_in_words_and_answered_by_a_reply_or_by_its_name_and_by_no_sign_and_no_edit(
    town: Town, crypto: Crypto
) -> None:
    police, guardian = await town.person("polis", crypto), await town.person("vh1", crypto)
    case = await consented_case(town, polis=police, vh1=guardian)
    room = (await case.greet("vh1")).room
    moment = guardian.moment()
    await case.in_room("!möte kalla 8/12 15:00 plats=Familjehuset")
    words = town.says("Du är inbjuden", "tisdag 8 december", "Plats: Familjehuset", room=room)
    told = await town.hears(guardian, words)
    assert (await case.next_file(guardian, moment)).text == "mote.ics"
    assert "annan tid" in (await town.reply(guardian, told, "annan tid")).text
    first = await town.hears(police, town.says("Du kallas till M1"))
    assert "Du har svarat ja på M1" in (await town.ask(police, first.room, "ja")).text
    await case.in_room("!möte kalla 15/12 15:00")
    called = await town.hears(police, town.says("Du kallas till M2"))
    assert "Du har svarat nej på M2" in (await answered_as_if(town, police, first, crypto)).text
    await case.in_room("!möte kalla 22/12 15:00")
    third = await town.hears(police, town.says("Du kallas till M3"))
    assert "Du kommer sent till M1" in (await town.ask(police, called.room, "sen M1")).text
    await police.react(third, "👍")
    await town.hears(police, town.says("En reaktion räknas inte som svar", room=called.room))
    said = await police.say(called.room, "kanske M2")
    await town.answer_to(police, said)
    edited = await town.answer_to(police, await police.edit(called.room, said, "nej M2"))
    assert "Jag ser inte om du ändrar" in edited.text
    assert "polis: kanske" in (await case.at_desk("!möten CODE")).text


async def answered_as_if(town: Town, person: Person, first: Heard, crypto: Crypto) -> Heard:
    """A bare no, beside whose ciphertext a reply to the first call stands: it is none."""
    if crypto is Crypto.OLDER:
        return await town.reply(person, first, "nej")  # this crypto writes it there, and there only
    await person.relabel_next(replying(first.event))
    return await town.ask(person, first.room, "nej")


async def test_people_chosen_from_a_list_are_read_by_the_ids_in_their_links(town: Town, crypto: Crypto) -> None:
    writer = town.coordinator if crypto is Crypto.ELEMENT else town.colleague
    people = {handle: await town.regular(handle) for handle in HANDLES if handle != "ungdom"}
    year = 1999 if crypto is Crypto.ELEMENT else 1998  # two births of one day are asked about
    before = ["!öppna", f"född {year}-05-14", "beslut bistånd SN 2026/123", "ungdom ring"]
    body = [*before, *(f"{handle} {handle.title()} Ek" for handle in people)]
    link = '<a href="https://matrix.to/#/{}">{} Ek</a>'
    shown = [*before, *(f"{handle} {link.format(who.user, handle.title())}" for handle, who in people.items())]
    content = {"msgtype": "m.text", "body": "\n".join(body), "format": HTML, "formatted_body": "<br>".join(shown)}
    opened = await town.answer_to(writer, await writer.send(town.office, content))
    assert "är öppnat" in opened.text


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
