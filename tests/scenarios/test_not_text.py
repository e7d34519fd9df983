"""An edit, a picture, a voice, a sticker, what cannot be decrypted: never a command, and never met with silence."""

from datetime import timedelta
from typing import Final

import pytest

from bot.inbound import Trust
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL, YOUTH
from tests.town.town import COORDINATOR

FORMS: Final = (
    "m.image",
    "m.audio",
    "m.video",
    "m.file",
    "m.location",
    "m.emote",
    "m.sticker",
    "m.poll.start",
    "m.call.invite",
    "org.example.anything",
)
REWRITE: Final = "Jag ser inte om du ändrar i ett meddelande. Skriv det på nytt."


def to_youth(gathered: Gathered, moment: int) -> list[str]:
    return gathered.said_in(gathered.own_room(YOUTH), moment)


@pytest.mark.rule("R96")
@pytest.mark.parametrize("form", FORMS)
async def test_what_is_no_text_from_a_young_person_gets_the_numbers(gathered: Gathered, form: str) -> None:
    moment = gathered.now()
    await gathered.says(YOUTH, "ta bort alla", msgtype=form)
    (answer,) = to_youth(gathered, moment)
    assert "Ring 112" in answer
    assert "Svara ring" in answer
    assert POLICE in gathered.people.inside()


@pytest.mark.rule("R96")
async def test_ten_pictures_in_a_row_are_answered_once_in_ten_minutes(gathered: Gathered) -> None:
    moment = gathered.now()
    for _ in range(10):
        await gathered.says(YOUTH, "IMG_0001.jpg", msgtype="m.image")
    assert len(to_youth(gathered, moment)) == 1
    gathered.town.clock.at += timedelta(minutes=10)
    await gathered.says(YOUTH, "IMG_0002.jpg", msgtype="m.image")
    assert len(to_youth(gathered, moment)) == 2


async def test_a_forward_is_no_word_of_the_one_who_forwards_it_and_is_answered(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.says(YOUTH, "ta bort alla", is_secondhand=True)
    assert len(to_youth(gathered, moment)) == 1
    assert POLICE in gathered.people.inside()


@pytest.mark.rule("R9")
async def test_an_edit_into_words_of_withdrawal_takes_back(gathered: Gathered) -> None:
    said = await gathered.says(YOUTH, "hej")
    await gathered.says(YOUTH, "ta bort polisen", edits=said)
    assert POLICE not in gathered.people.inside()
    await gathered.says(YOUTH, "ta bort alla", edits=said)
    assert SCHOOL not in gathered.people.inside()


async def test_any_other_edit_in_a_family_chat_is_answered_once_and_does_nothing(gathered: Gathered) -> None:
    said = await gathered.says(MOTHER, "hej")
    moment = gathered.now()
    for text in ("skolan är tråkig", "när", "när är mötet"):
        await gathered.says(MOTHER, text, edits=said)
    (answer,) = gathered.said_in(gathered.own_room(MOTHER), moment)
    assert REWRITE in answer
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL}


@pytest.mark.threat("member")
async def test_an_edit_of_a_command_is_none_and_its_writer_hears_that(gathered: Gathered) -> None:
    said = await gathered.says(COORDINATOR, f"!plan {gathered.code}")
    moment = gathered.now()
    await gathered.says(COORDINATOR, f"!aktör bort {gathered.code} polis", edits=said)
    assert POLICE in gathered.people.inside()
    assert gathered.told_coordinator(moment, REWRITE) == [REWRITE]


async def test_people_who_mend_a_word_of_their_talk_in_the_room_hear_nothing_of_it(gathered: Gathered) -> None:
    room = gathered.people.case_room.id
    said = await gathered.says(POLICE, "vi ses pa torsdag", room)
    moment = gathered.now()
    await gathered.says(POLICE, "vi ses på torsdag", room, edits=said)
    await gathered.says(POLICE, "IMG_0001.jpg", room, msgtype="m.image")
    assert not gathered.said_since(moment)
    await gathered.says(POLICE, "!mina", room, edits=said)
    assert [text for text in gathered.said_in(room, moment) if "din chatt" in text]


async def test_a_coordinator_who_sends_a_voice_message_hears_that_text_alone_is_read(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.says(COORDINATOR, "voice-message.ogg", msgtype="m.audio")
    assert len(gathered.told_coordinator(moment, "Jag läser bara text")) == 1


@pytest.mark.rule("R99")
async def test_after_stopp_a_picture_is_not_answered(gathered: Gathered) -> None:
    await gathered.says(YOUTH, "stopp")
    moment = gathered.now()
    await gathered.says(YOUTH, "IMG_0001.jpg", msgtype="m.image")
    assert not to_youth(gathered, moment)


@pytest.mark.rule("R96")
async def test_what_cannot_be_decrypted_is_said_with_the_numbers_once_and_to_the_coordinator(
    gathered: Gathered,
) -> None:
    moment, room = gathered.now(), gathered.own_room(YOUTH)
    for _ in range(3):
        gathered.town.server.say(YOUTH, room, "jag har tagit massa tabletter", readable=False)
    await gathered.town.settle()
    gathered.town.clock.at += timedelta(seconds=61)
    await gathered.town.bot.listener.keyless.remind()
    await gathered.town.settle()
    (answer,) = to_youth(gathered, moment)
    assert "Jag kunde inte läsa ditt meddelande" in answer
    assert "Ring 112" in answer
    assert len(gathered.told_coordinator(moment, "kunde inte läsa")) == 1


async def test_an_edit_or_a_picture_in_the_clear_does_nothing(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.says(YOUTH, "ta bort alla", is_edit=True, trust=Trust.CLEAR)
    await gathered.says(YOUTH, "IMG_0001.jpg", msgtype="m.image", trust=Trust.CLEAR)
    assert not to_youth(gathered, moment)
    assert POLICE in gathered.people.inside()
