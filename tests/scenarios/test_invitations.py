"""An invitation that can be read: words that say it all, then a file; an answer to either counts. Who is to do
something hears of it when it is made."""

from typing import Final

import pytest

from cases.facts import Attendance
from cases.ids import EventId, UserId
from cases.plan.actions import AT_A_SITTING
from tests.scenarios.test_bare_answers import attendance
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL, Message
from tests.town.town import COORDINATOR

WHERE: Final = "Familjehuset"
SEEN_ON_A_LOCKED_SCREEN: Final = 80


async def called(
    gathered: Gathered, who: UserId, command: str = f"!möte kalla CODE 12/3 15 plats={WHERE}"
) -> list[Message]:
    """What one of them is shown in their own chat, in order."""
    moment = gathered.now()
    await gathered.coordinator(command)
    return shown_to(gathered, who, moment)


def shown_to(gathered: Gathered, who: UserId, moment: int) -> list[Message]:
    """But for the first words in a new chat."""
    there = (message for message in gathered.said_since(moment) if message.room == gathered.own_room(who))
    return [message for message in there if "fingeravtryck" not in message.body]


@pytest.mark.rule("R51", "R93")
@pytest.mark.parametrize("who", [POLICE, MOTHER])
async def test_a_call_says_when_how_to_answer_and_where_and_then_comes_the_file(
    gathered: Gathered, who: UserId
) -> None:
    words, file = await called(gathered, who)
    assert words.content["msgtype"] == "m.text"
    assert words.content["m.mentions"] == {"user_ids": [who]}
    assert "torsdag 12 mars kl. 15.00–16.00" in words.body
    assert "ja, nej, kanske, sen, sjuk eller annan tid" in words.body
    assert words.body.endswith(f"Plats: {WHERE}.")
    assert words.body.index("Plats") > SEEN_ON_A_LOCKED_SCREEN
    assert (file.content["msgtype"], file.body, file.content["filename"]) == ("m.file", "mote.ics", "mote.ics")
    assert file.content["m.mentions"] == {}


@pytest.mark.rule("R51")
@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("who", [POLICE, MOTHER])
async def test_an_answer_to_the_words_or_to_the_file_counts(gathered: Gathered, who: UserId, which: int) -> None:
    shown = await called(gathered, who)
    answer = await answered(gathered, who, "annan tid", shown[which].event)
    assert "torsdag 12 mars kl. 15.00" in answer
    assert await attendance(gathered, 1, who) is Attendance.OTHER_TIME


async def test_an_answer_to_neither_is_asked_about_once_and_not_for_the_file_too(gathered: Gathered) -> None:
    await called(gathered, POLICE)
    assert "tisdag" not in await answered(gathered, POLICE, "kanske")
    assert await attendance(gathered, 1, POLICE) is Attendance.MAYBE


@pytest.mark.rule("R51")
async def test_a_new_time_and_a_cancelled_one_say_it_in_words_too(gathered: Gathered) -> None:
    await called(gathered, POLICE)
    words, file = await called(gathered, POLICE, "!möte flytta CODE M1 13/3 9")
    assert "M1 är nu fredag 13 mars kl. 09.00" in words.body
    assert words.body.endswith(f"Plats: {WHERE}.")
    assert file.body == "mote.ics"
    moment = gathered.now()
    await gathered.coordinator("!person bort CODE polis")
    assert [each.body.partition(" · ")[2] or each.body for each in shown_to(gathered, POLICE, moment)][-2:] == [
        "Din tid fredag 13 mars kl. 09.00–10.00 (v. 11) är avbokad.",
        "mote.ics",
    ]


@pytest.mark.rule("R76")
async def test_who_lives_protected_is_called_in_words_alone_without_a_place(gathered: Gathered) -> None:
    await called(gathered, POLICE)
    moment = gathered.now()
    await gathered.coordinator("!person skydda CODE vh1")
    assert not [each for each in gathered.said_since(moment) if WHERE in each.body]
    (words,) = await called(gathered, MOTHER, "!möte flytta CODE M1 13/3 9")
    assert "fredag 13 mars" in words.body
    assert "Plats" not in words.body


@pytest.mark.rule("R57", "R93")
@pytest.mark.parametrize(("owner", "who"), [("skola", SCHOOL), ("vh1", MOTHER)])
async def test_who_is_to_do_something_hears_of_it_when_it_is_made_and_can_answer(
    gathered: Gathered, owner: str, who: UserId
) -> None:
    made = f'!åtgärd ny CODE "Ringa polisen" område=skola ansvarig={owner} klart=13/3'
    moment = gathered.now()
    await gathered.coordinator(made)
    gathered.town.clock.at += AT_A_SITTING
    await gathered.town.settle()
    *_, words = [each for each in gathered.said_since(moment) if each.room == gathered.own_room(who)]
    assert "Ringa polisen" in words.body
    assert "fredag 13 mars" in words.body
    assert words.content["m.mentions"] == {"user_ids": [who]}
    if who == MOTHER:
        assert "polis" not in words.body[:SEEN_ON_A_LOCKED_SCREEN].lower()
    await answered(gathered, who, "klar", words.event)
    assert gathered.people.case.plan.actions[1].done


async def test_who_takes_it_on_themselves_hears_it_once(gathered: Gathered) -> None:
    command = '!åtgärd ny CODE "Ringa" område=skola ansvarig=samordnare klart=13/3'
    (words,) = await called(gathered, COORDINATOR, command)
    assert "Åtgärd 1" in words.body


async def answered(gathered: Gathered, who: UserId, text: str, to: EventId | None = None) -> str:
    """What the bot says to it."""
    event = await gathered.says(who, text, gathered.own_room(who), reply_to=to)
    return "\n".join(message.body for message in gathered.people.answers_to(event))
