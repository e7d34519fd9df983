"""The Samordningsrum: codes and lights are answered there and nothing is taken away; persons stay private (R90)."""

import pytest

from cases.facts import CommandRead
from cases.ids import EventId
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, YOUTH
from tests.town.town import COORDINATOR, UNIT

OPENS = f"!öppna {UNIT}\nfödd 2011-03-01\nbeslut bistånd SN 2026/9\nungdom ring\nvh1 ring"


async def said_there(gathered: Gathered, text: str) -> tuple[EventId, list[str], list[str]]:
    """The command, what was said in the Samordningsrum, and what in the writer's own chat."""
    moment, office, own = gathered.now(), gathered.people.office_room(), gathered.own_room(COORDINATOR)
    event = await gathered.says(COORDINATOR, text, office)
    return event, gathered.said_in(office, moment), gathered.said_in(own, moment)


def is_gone(gathered: Gathered, event: EventId) -> bool:
    """The message was taken away."""
    return event in gathered.town.server.redacted


@pytest.mark.rule("R90")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("!ärenden", "Enhetens ärenden:"),
        ("!ärenden rött", "Bara rött"),
        ("!ärenden lila", "lila"),
        ("!mall öppna", "!öppna norr"),
        ("!mall samtycke CODE", "!samtycke papper CODE"),
        ("!modell visa", "Ni arbetar efter modellen"),
        ("!hjälp", "!öppna"),
    ],
)
async def test_lists_templates_and_help_are_answered_there_and_stay(gathered: Gathered, text: str, words: str) -> None:
    event, there, own = await said_there(gathered, text.replace("CODE", gathered.code))
    (answer,) = there
    assert words.replace("CODE", gathered.code) in answer
    assert own == []
    assert not is_gone(gathered, event)


@pytest.mark.rule("R90")
async def test_that_a_case_is_open_stands_there_and_who_is_in_it_in_the_writers_chat(gathered: Gathered) -> None:
    event, there, own = await said_there(gathered, OPENS)
    (told,) = there
    code = told.split()[0]
    assert told.startswith(f"{code} är öppnat.")
    assert "vh1" not in told
    (answer,) = own
    assert answer.startswith(f"{code} är öppnat.")
    assert "vh1" in answer
    assert not is_gone(gathered, event)


@pytest.mark.rule("R90")
async def test_a_case_that_is_opened_in_a_chat_of_ones_own_stands_there_too(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.coordinator(OPENS)
    (told,) = gathered.said_in(gathered.people.office_room(), moment)
    assert "är öppnat." in told


@pytest.mark.rule("R96")
async def test_an_unknown_text_of_a_parent_is_a_line_of_the_day_and_nothing_of_it_is_told(gathered: Gathered) -> None:
    await gathered.says(MOTHER, "min katt heter Findus")
    _, there, own = await said_there(gathered, "!idag")
    (answer,) = own
    assert f"{gathered.code}: vh1 skrev något" in answer
    assert "Findus" not in answer
    assert not answer.startswith(gathered.code), "it is of no one case"
    assert all("vh1" not in text for text in there)
    read = [fact for fact in await gathered.facts() if isinstance(fact, CommandRead)]
    assert [fact.command for fact in read] == ["today"]


@pytest.mark.rule("R90")
async def test_what_shows_persons_is_answered_aside_and_taken_away(gathered: Gathered) -> None:
    event, there, own = await said_there(gathered, f"!samtycke {gathered.code}")
    assert len(own) == 1
    assert not [text for text in there if YOUTH in text or "ungdom" in text]
    assert is_gone(gathered, event)
