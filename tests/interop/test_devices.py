"""A second device, and a new identity: who gets a room key, who does not, and what each is told."""

from typing import Final

import pytest

from tests.interop.casefile import consented_case
from tests.interop.town import Town

REASON: Final = "Enheten är inte bekräftad av sin ägare."
UNVERIFIED: Final = "MEGOLM_KEY_WITHHELD_FOR_UNVERIFIED_DEVICE"
"""Element shows this as: the sender keeps the message from devices that their owner has not confirmed."""


@pytest.mark.rule("R26")
async def test_a_device_added_later_reads_the_next_message_and_not_the_earlier(town: Town) -> None:
    police = await town.person("polis")
    case = await consented_case(town, polis=police)
    earlier = await case.in_room("!plan", police)
    phone = await police.another_device()
    await phone.wait_joined(case.room)
    later = await case.in_room("!möten")
    await phone.wait_for(lambda heard: heard.event == later.event)
    await police.wait_for(lambda heard: heard.event == later.event)
    await phone.until(lambda: earlier.event in phone.unreadable, what="the earlier answer, unreadable")
    assert not phone.has_read(earlier.event)
    answer = await town.ask(phone, case.room, "!plan")
    assert answer.room == case.room


async def test_n2_an_unsigned_device_gets_no_key_is_told_why_and_reads_once_it_is_signed(town: Town) -> None:
    police = await town.person("polis")
    case = await consented_case(town, polis=police)
    phone = await police.another_device(signed=False)
    await phone.wait_joined(case.room)
    said = await case.in_room("!möten")
    await police.wait_for(lambda heard: heard.event == said.event)
    await phone.until(lambda: phone.unreadable.get(said.event) == UNVERIFIED, what="Element's word for why")
    notice = next(notice for notice in phone.withheld if notice.room == case.room)
    assert (notice.sender, notice.code, notice.reason) == (town.bot_user, "m.unverified", REASON)
    await phone.cross_sign()
    signed = await case.in_room("!plan")
    await phone.wait_for(lambda heard: heard.event == signed.event)
    assert not phone.has_read(said.event)


async def test_n17_a_command_from_an_unsigned_device_is_not_obeyed_and_its_writer_told_what_helps(town: Town) -> None:
    police = await town.person("polis")
    case = await consented_case(town, polis=police)
    phone = await police.another_device(signed=False)
    await phone.wait_joined(case.room)
    moment = police.moment()
    await phone.say(case.room, "!plan")
    told = await town.hears(police, town.says("Enheten du skrev från är inte bekräftad"), after=moment)
    assert told.room != case.room
    await town.settle(police)
    assert not any("Plan" in text for text in town.said_to(police, moment, case.room))


async def test_n12_a_withdrawal_from_an_unsigned_device_is_obeyed_and_nothing_else_is(town: Town) -> None:
    guardian, police = await town.person("vh1"), await town.person("polis")
    case = await consented_case(town, vh1=guardian, polis=police)
    room = (await case.greet("vh1")).room
    phone = await guardian.another_device(signed=False)
    await phone.wait_joined(room)
    moment = guardian.moment()
    await phone.say(room, "vilka vet?")
    await town.settle(guardian)
    assert town.said_to(guardian, moment) == []
    await phone.say(room, "ta bort polisen")
    await police.wait_out(case.room)
    told = town.says(case.code, "vh1 tog tillbaka sitt ja", room=town.desk)
    await town.hears(town.coordinator, told, what="who withdrew")


async def test_n2_a_new_identity_is_out_at_once_and_gets_no_later_key(town: Town) -> None:
    police = await town.person("polis")
    case = await consented_case(town, polis=police)
    moment = town.coordinator.moment()
    await police.reset_identity()
    await police.wait_out(case.room)
    alarm = town.says(case.code, "polis", "har bytt telefon eller app", room=town.desk)
    await town.hears(town.coordinator, alarm, after=moment, what="the alarm")
    answer = await case.in_room("!plan")
    await town.settle(police)
    assert not police.has_read(answer.event)
    assert not await police.could_open(await town.coordinator.raw(case.room, answer.event))
