"""A time that may be two is asked about, and *1*, *den andra* or a plain new time carries the whole command out."""

from datetime import datetime, timedelta

import pytest

from cases.days import local
from cases.facts import ActionMoved, ConsentWithdrawn, MeetingCalled
from cases.ids import EventId, UserId
from tests.town.gathered import Gathered
from tests.town.people import POLICE
from tests.town.town import COORDINATOR

TWO = "!möte kalla CODE 10/3 3 1h plats=Familjehuset"
NIGHT, AFTERNOON = datetime(2026, 3, 10, 3, 0), datetime(2026, 3, 10, 15, 0)  # noqa: DTZ001 - compared by the wall
OTHER = datetime(2026, 3, 12, 9, 30)  # noqa: DTZ001 - the same


async def called(gathered: Gathered) -> list[datetime]:
    facts = [fact for fact in await gathered.facts() if isinstance(fact, MeetingCalled)]
    assert all(fact.end - fact.start == timedelta(hours=1) and fact.place == "Familjehuset" for fact in facts)
    return [local(fact.start).replace(tzinfo=None) for fact in facts]


@pytest.mark.parametrize(
    ("answer", "start"),
    [
        ("1", NIGHT),
        ("2", AFTERNOON),
        ("2.", AFTERNOON),
        ("ettan", NIGHT),
        ("Den andra, tack!", AFTERNOON),
        ("nr 2", AFTERNOON),
        ("2️⃣", AFTERNOON),
        ("kl 15", AFTERNOON),
        ("15", AFTERNOON),
        ("2 CODE", AFTERNOON),
        ("torsdag 12/3 kl 9.30", OTHER),
        ("12 mars 9:30", OTHER),
    ],
)
async def test_an_answer_in_a_word_carries_the_whole_command_out(
    gathered: Gathered, answer: str, start: datetime
) -> None:
    assert "1 eller 2" in await gathered.coordinator(TWO)
    assert await called(gathered) == []
    assert "M1" in await gathered.coordinator(answer)
    assert await called(gathered) == [start]


async def test_a_no_leaves_it_and_the_question_is_answered_once(gathered: Gathered) -> None:
    await gathered.coordinator(TWO)
    await gathered.coordinator("nej")
    await gathered.coordinator("2")
    assert await called(gathered) == []
    await gathered.coordinator(TWO)
    await gathered.coordinator("2")
    await gathered.coordinator("2")
    assert await called(gathered) == [AFTERNOON]


async def test_after_half_an_hour_it_is_said_that_it_was_too_long_ago(gathered: Gathered) -> None:
    await gathered.coordinator(TWO)
    gathered.town.clock.at += timedelta(minutes=31)
    assert "halvtimme" in await gathered.coordinator("2")
    assert await called(gathered) == []


async def test_a_command_written_again_in_full_takes_the_question_away(gathered: Gathered) -> None:
    await gathered.coordinator(TWO)
    await gathered.coordinator("!möte kalla CODE 10/3 15 1h plats=Familjehuset")
    await gathered.coordinator("2")
    assert await called(gathered) == [AFTERNOON]


async def test_two_open_questions_are_listed_with_the_whole_command_of_each(gathered: Gathered) -> None:
    await gathered.coordinator(TWO)
    await gathered.coordinator("!möte kalla CODE 11/3 4 1h plats=Familjehuset")
    listed = await gathered.coordinator("2")
    for way in ("2026-03-10 15:00", "2026-03-11 16:00"):
        assert f"!möte kalla {gathered.code} {way} 1h plats=Familjehuset" in listed
    assert await called(gathered) == []


async def test_a_day_without_an_hour_is_answered_with_the_hour(gathered: Gathered) -> None:
    assert "klockslag" in await gathered.coordinator("!möte kalla CODE 10/3 1h plats=Familjehuset")
    await gathered.coordinator("kl 15")
    assert await called(gathered) == [AFTERNOON]


async def test_a_command_without_a_time_is_answered_with_one(gathered: Gathered) -> None:
    await gathered.coordinator("!möte kalla CODE plats=Familjehuset")
    await gathered.coordinator("10/3 15-16")
    assert await called(gathered) == [AFTERNOON]


async def test_an_answer_that_is_not_certain_is_asked_about_again(gathered: Gathered) -> None:
    await gathered.coordinator("!möte kalla CODE 10/3 1h plats=Familjehuset")
    assert "1 eller 2" in await gathered.coordinator("3")
    await gathered.coordinator("2")
    assert await called(gathered) == [AFTERNOON]


async def test_the_question_stands_where_the_command_was_written_and_is_asked_of_its_writer_alone(
    gathered: Gathered,
) -> None:
    await gathered.says(COORDINATOR, "!möte kalla 10/3 3 1h plats=Familjehuset", gathered.people.case_room.id)
    await gathered.says(POLICE, "2", gathered.people.case_room.id)
    assert await called(gathered) == []
    await gathered.says(COORDINATOR, "2", gathered.people.case_room.id)
    assert await called(gathered) == [AFTERNOON]


async def test_what_would_let_somebody_in_is_written_again_in_full(gathered: Gathered) -> None:
    answer = await gathered.coordinator("!samtycke papper CODE 29/2 SN 1:5\nskola: grund\nja ungdom vh1\ntill 1/1 2026")
    assert "Svara" not in answer
    await gathered.coordinator("1")
    assert not [fact for fact in await gathered.facts() if isinstance(fact, MeetingCalled | ActionMoved)]


@pytest.mark.parametrize("answer", ["vh1", "VH1!"])
async def test_a_name_that_is_nobodys_is_answered_with_whose_it_is(gathered: Gathered, answer: str) -> None:
    assert "vh1" in await gathered.coordinator("!samtycke återkalla CODE mamma part=polis")
    await gathered.coordinator("1")  # nothing is numbered
    assert not [fact for fact in await gathered.facts() if isinstance(fact, ConsentWithdrawn)]
    await gathered.coordinator(answer)
    taken = [fact for fact in await gathered.facts() if isinstance(fact, ConsentWithdrawn)]
    assert [(str(fact.person), fact.parties) for fact in taken] == [(str(who(gathered, "vh1")), ("polis",))]


async def test_a_name_in_what_would_let_somebody_in_is_written_again_in_full(gathered: Gathered) -> None:
    assert "Svara med" not in await gathered.coordinator("!person hälsa CODE mamma")
    before = len(await gathered.facts())
    await gathered.coordinator("vh1")
    assert len(await gathered.facts()) == before


@pytest.mark.threat("moved-answer")
async def test_a_number_that_the_server_held_back_answers_nothing_asked_later(gathered: Gathered) -> None:
    await gathered.coordinator("hej")
    held = hold(gathered, COORDINATOR, "2")
    await gathered.coordinator(TWO)
    await bring(gathered, held)
    assert await called(gathered) == []


def who(gathered: Gathered, handle: str) -> str:
    found = gathered.people.case.called(handle)
    assert found is not None
    return str(found.id)


def hold(gathered: Gathered, who: UserId, text: str) -> EventId:
    return gathered.town.server.say(who, gathered.own_room(who), text, held=True)


async def bring(gathered: Gathered, event: EventId) -> None:
    gathered.town.server.bring(event)
    await gathered.town.settle()
