"""An answer beside the room is tied to its message inside the ciphertext; the room learns nothing by it (R90)."""

from typing import Any

import pytest

from bot.ways.matrix.writing import ANSWERS
from cases.ids import EventId, UserId
from tests.town.gathered import Gathered
from tests.town.people import POLICE
from tests.town.town import COORDINATOR


def contents(gathered: Gathered, moment: int) -> list[dict[str, Any]]:
    """What the bot has sent since then, as it stands in the ciphertext."""
    return [dict(message.content) for message in gathered.said_since(moment)]


def tied_to(gathered: Gathered, moment: int, event: EventId) -> list[tuple[str, str]]:
    """Where and how those letters begin that name this message as the one they answer."""
    said = gathered.said_since(moment)
    return [(message.room, message.body[:20]) for message in said if message.content.get(ANSWERS) == event]


@pytest.mark.rule("R90")
@pytest.mark.parametrize(("writer", "text"), [(COORDINATOR, "!samtycke"), (POLICE, "!samtycke")])
async def test_an_answer_aside_names_its_message_and_the_word_in_the_room_does_not(
    gathered: Gathered, writer: UserId, text: str
) -> None:
    moment = gathered.now()
    event = await gathered.says(writer, text, gathered.people.case_room.id)
    ((room, words),) = tied_to(gathered, moment, event)
    assert room == gathered.own_room(writer)
    assert words.startswith(gathered.code)
    assert not [content for content in contents(gathered, moment) if "m.relates_to" in content]


@pytest.mark.rule("R90")
async def test_what_others_are_told_of_a_command_is_tied_to_nothing(gathered: Gathered) -> None:
    moment = gathered.now()
    event = await gathered.says(COORDINATOR, "!aktör bort polis", gathered.people.case_room.id)
    assert {room for room, _ in tied_to(gathered, moment, event)} == {gathered.own_room(COORDINATOR)}
    heard = {message.room for message in gathered.said_since(moment)}
    assert heard == {gathered.own_room(who) for who in (COORDINATOR, POLICE)} | {gathered.people.case_room.id}


async def test_an_answer_in_the_room_it_was_asked_in_is_a_reply_and_nothing_more(gathered: Gathered) -> None:
    moment = gathered.now()
    event = await gathered.says(COORDINATOR, "!möten", gathered.people.case_room.id)
    (answer,) = contents(gathered, moment)
    assert answer["m.relates_to"] == {"m.in_reply_to": {"event_id": event}}
    assert ANSWERS not in answer
