"""A refused command among others comes back whole where its writer reads it; a personal number is never said again."""

from datetime import timedelta

import pytest

from cases.ids import UserId
from tests.town.gathered import Gathered
from tests.town.people import POLICE
from tests.town.town import COORDINATOR

PERSONAL = ("20110514-2384", "201105142384", "110514-2384", "1105142384", "110514+2384", "20110574-2384", "110514–2384")
BLOCK = "!samtycke papper 20/2 SN 1:5\nskola: grund\nja ungdom vh1\nring mig sen\ntill 1/5"


async def in_the_room(gathered: Gathered, text: str) -> str:
    """What the coordinator then reads in their own chat."""
    moment = gathered.now()
    await gathered.says(COORDINATOR, text, gathered.people.case_room.id)
    return "\n".join(gathered.said_in(gathered.own_room(COORDINATOR), moment))


def taken_away(gathered: Gathered) -> int:
    return len(gathered.town.server.redacted)


@pytest.mark.rule("R90")
async def test_a_refused_block_comes_back_whole_and_of_its_case(gathered: Gathered) -> None:
    before = taken_away(gathered)
    read = await in_the_room(gathered, BLOCK)
    assert "ring mig sen" in read
    for line in BLOCK.replace("papper", f"papper {gathered.code}", 1).split("\n"):
        assert line in read.split("\n")
    assert taken_away(gathered) == before + 1


@pytest.mark.rule("R90")
async def test_what_comes_back_is_done_when_it_is_mended_and_sent_from_there(gathered: Gathered) -> None:
    read = await in_the_room(gathered, "!person ny vh7 ringg")
    command = next(line for line in read.split("\n") if line.startswith("!"))
    assert gathered.code in command


@pytest.mark.rule("R90")
async def test_of_several_commands_in_one_message_each_comes_back_of_its_case_to_be_sent_alone(
    gathered: Gathered,
) -> None:
    before = taken_away(gathered)
    read = await in_the_room(gathered, "!möte kalla 8/12 15\n!möte kalla 9/12 15")
    for day in ("8/12", "9/12"):
        assert f"– !möte kalla {gathered.code} {day} 15" in read.split("\n")
    assert taken_away(gathered) == before
    read = await in_the_room(gathered, "!plan\n!person ny vh7 ring 20110514-2384")
    assert f"– !plan {gathered.code}" in read.split("\n")
    assert read.count("!person ny") == 1
    assert "2384" not in read
    assert taken_away(gathered) == before + 1
    await in_the_room(gathered, "!plan\n!person bort vh1")
    assert taken_away(gathered) == before + 2


@pytest.mark.parametrize("number", PERSONAL)
@pytest.mark.parametrize("where", ["room", "own"])
async def test_a_personal_number_is_taken_away_and_a_day_to_fill_in_stands_there(
    gathered: Gathered, number: str, where: str
) -> None:
    before = taken_away(gathered)
    for text in (f"!öppna\nfödd {number}\nbeslut SN 1\nungdom ring\nvh1 ring", f"!plann {number}", f"!xyz {number}"):
        moment = gathered.now()
        room = gathered.people.case_room.id if where == "room" else gathered.own_room(COORDINATOR)
        await gathered.says(COORDINATOR, text, room)
        said = "\n".join(message.body for message in gathered.said_since(moment))
        assert "2384" not in said
        assert "ÅÅÅÅ-MM-DD" in said
    assert taken_away(gathered) == before + 3


async def test_ordinary_talk_and_a_telephone_number_stay_where_they_are(gathered: Gathered) -> None:
    before = taken_away(gathered)
    await gathered.says(COORDINATOR, "ring 0701234567 eller 070-123 45 67", gathered.people.case_room.id)
    assert "0701234567" in await gathered.coordinator('!åtgärd ny CODE "Ring 0701234567" område=skola ansvarig=vh1')
    assert taken_away(gathered) == before


async def heard_there(gathered: Gathered, user: UserId, text: str) -> tuple[list[str], list[str]]:
    """What the bot then says in the case room, and in the writer's own chat."""
    moment, room = gathered.now(), gathered.people.case_room.id
    await gathered.says(user, text, room)
    own = gathered.people.own_room(user)
    return gathered.said_in(room, moment), gathered.said_in(own, moment) if own else []


@pytest.mark.rule("R90")
async def test_why_an_open_command_was_refused_stands_below_it_when_that_holds_nothing_private(
    gathered: Gathered,
) -> None:
    before = taken_away(gathered)
    (why,), own = await heard_there(gathered, COORDINATOR, "!möte kalla hos oss")
    assert why.startswith("Jag förstår inte tiden")
    assert own == []
    (why,), own = await heard_there(gathered, POLICE, "!möte kalla 8/12 15")
    assert why.startswith("Det kan bara socialtjänsten göra. Ring ")
    assert own == []
    assert taken_away(gathered) == before


@pytest.mark.rule("R90")
async def test_what_a_time_may_mean_is_asked_and_answered_in_the_room(gathered: Gathered) -> None:
    day = gathered.town.clock.at.date() + timedelta(days=8)
    (asked,), own = await heard_there(gathered, COORDINATOR, f"!möte kalla {day:%d/%m} 3")
    assert "Är " in asked
    assert own == []
    (called, *_), own = await heard_there(gathered, COORDINATOR, "2")
    assert called.startswith("M1 är kallat"), own


@pytest.mark.rule("R90", "R15")
async def test_who_is_in_a_case_is_told_of_an_open_command_in_its_writers_own_chat_with_the_whole_of_it(
    gathered: Gathered,
) -> None:
    before = taken_away(gathered)
    typed = '!åtgärd ny "Ringa" område=skola ansvarig=vh9 klart=15/12'
    room, (own,) = await heard_there(gathered, COORDINATOR, typed)
    assert room == ["Det gick inte. I din chatt med mig står varför."]
    assert "vh1" in own
    assert own.split("\n")[-1] == typed.replace("ny", f"ny {gathered.code}", 1)
    assert taken_away(gathered) == before, "others may read what was written"


@pytest.mark.rule("R90")
async def test_the_room_reads_whether_a_private_command_was_done_refused_or_answered(gathered: Gathered) -> None:
    assert (await heard_there(gathered, COORDINATOR, "!samtycke"))[0] == ["Svar i din chatt med mig."]
    assert (await heard_there(gathered, COORDINATOR, "!huvudkontakt polis"))[0] == ["Gjort. Mer i din chatt med mig."]
    refused = "Det gick inte. I din chatt med mig står varför."
    assert (await heard_there(gathered, COORDINATOR, "!huvudkontakt polis"))[0] == [refused]
    before = taken_away(gathered)
    room, (own,) = await heard_there(gathered, POLICE, "!möte kalla 20110514-2384")
    assert room == [refused], "what is taken away is not spoken of there"
    assert "ÅÅÅÅ-MM-DD" in own
    assert taken_away(gathered) == before + 1
