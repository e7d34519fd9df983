"""An older copy of both files is put back: nobody only it knows of is in, and all that is said of it is true."""

from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

from cases.facts import ConsentsSuspended, Removed
from cases.facts.rooms import Gone
from cases.ids import UserId
from tests.town.gathered import Gathered
from tests.town.people import CLINIC, FAREWELL, MOTHER, POLICE, SCHOOL
from tests.town.set_back import begun, copy_taken, put_back, said_is_gone, witnessed
from tests.town.town import COORDINATOR

LATE: Final = UserId("@sen:town")
STANDS: Final = "!samtycke gäller"


async def things_happen(gathered: Gathered, tmp_path: Path) -> int:
    """A copy, and after it the police are taken out and another from school is let in; where the server then was."""
    town = gathered.town
    await witnessed(town)
    await copy_taken(town, tmp_path / "copy")
    before = town.server._position
    await gathered.says(MOTHER, "ta bort polisen")
    town.willing.add(town.server.person(LATE))
    await gathered.coordinator(f"!aktör ny CODE part=skola {LATE}")
    assert gathered.people.inside() == {COORDINATOR, SCHOOL, LATE}
    assert farewells(gathered, POLICE) == 1
    await witnessed(town)
    return before


def said_to_coordinators(gathered: Gathered, moment: int) -> str:
    rooms = (gathered.own_room(COORDINATOR), gathered.people.office_room())
    return "\n".join(text for room in rooms for text in gathered.said_in(room, moment))


def farewells(gathered: Gathered, user: UserId) -> int:
    return sum(FAREWELL in text for text in gathered.people.reads(user))


async def suspensions(gathered: Gathered) -> int:
    return sum(isinstance(fact, ConsentsSuspended) for fact in await gathered.facts())


@pytest.mark.rule("R1", "R9", "R29")
@pytest.mark.threat("backups")
async def test_what_the_copy_has_forgotten_lets_nobody_in_and_nobody_is_told_what_is_not_so(
    gathered: Gathered, tmp_path: Path
) -> None:
    before = await things_happen(gathered, tmp_path)
    said_is_gone(gathered, before)
    gathered.town.server.forget_transactions()
    moment = gathered.now()
    await put_back(gathered.town, tmp_path / "copy")
    assert gathered.people.inside() == {COORDINATOR}
    told = said_to_coordinators(gathered, moment)
    assert "Min journal är en gammal kopia" in told
    assert f"{STANDS} {gathered.code}" in told
    assert f"{LATE} var i rummet, men står inte i min journal" in told
    assert "själv lämnat" not in told
    assert "tvingades in" not in told
    assert farewells(gathered, POLICE) == 1
    assert farewells(gathered, SCHOOL) == 0
    whys = {fact.person: fact.why for fact in await gathered.facts() if isinstance(fact, Removed) and fact.person}
    police, school = (gathered.people.case.person_of(user) for user in (POLICE, SCHOOL))
    assert police is not None
    assert school is not None
    assert whys[police.id] == Gone.BEFORE
    assert Gone.LEFT_ALONE not in whys.values()
    assert whys[school.id] == "suspended"


@pytest.mark.rule("R1", "R9")
@pytest.mark.threat("backups")
async def test_after_the_coordinators_word_the_same_paper_counts_and_its_people_are_in_again(
    gathered: Gathered, tmp_path: Path
) -> None:
    said_is_gone(gathered, await things_happen(gathered, tmp_path))
    await put_back(gathered.town, tmp_path / "copy")
    answer = await gathered.coordinator(f"{STANDS} CODE")
    assert "gäller som förut igen" in answer
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL}


@pytest.mark.rule("R9", "R29")
@pytest.mark.threat("backups")
async def test_a_withdrawal_that_the_server_delivers_again_holds_and_nobody_hears_of_it_twice(
    gathered: Gathered, tmp_path: Path
) -> None:
    await things_happen(gathered, tmp_path)
    gathered.town.server.forget_transactions()
    await put_back(gathered.town, tmp_path / "copy")
    assert gathered.people.inside() == {COORDINATOR}
    assert farewells(gathered, POLICE) == 1
    await gathered.coordinator(f"{STANDS} CODE")
    assert POLICE not in gathered.people.inside()
    assert SCHOOL in gathered.people.inside()
    assert farewells(gathered, POLICE) == 1


@pytest.mark.rule("R1")
@pytest.mark.threat("backups")
async def test_who_only_waited_when_the_copy_was_taken_is_out_without_being_called_a_stranger(
    gathered: Gathered, tmp_path: Path
) -> None:
    town = gathered.town
    await gathered.coordinator(f"!aktör ny CODE part=bup {CLINIC}")
    await witnessed(town)
    await copy_taken(town, tmp_path / "copy")
    before, day = town.server._position, town.clock.at.date()
    lines = f"bup: grund\nskola: grund\nja ungdom vh1\ntill {day + timedelta(days=60)}"
    card = await gathered.card(f"!samtycke papper CODE {day} SN 1:5\n{lines}")
    await gathered.says(COORDINATOR, "ja", reply_to=card)
    assert CLINIC in gathered.people.inside()
    await witnessed(town)
    said_is_gone(gathered, before)
    moment = gathered.now()
    await put_back(town, tmp_path / "copy")
    assert gathered.people.inside() == {COORDINATOR}
    told = said_to_coordinators(gathered, moment)
    assert str(CLINIC) not in told
    assert "i mitt namn" not in told


async def test_what_was_answered_in_the_forgotten_time_is_not_answered_twice(
    gathered: Gathered, tmp_path: Path
) -> None:
    town = gathered.town
    await witnessed(town)
    await copy_taken(town, tmp_path / "copy")
    asked = await gathered.says(COORDINATOR, "!ärenden")
    await gathered.coordinator("!aktör bort CODE polis")
    await witnessed(town)
    town.server.forget_transactions()
    await put_back(town, tmp_path / "copy")
    assert await suspensions(gathered) == 1
    assert len(gathered.people.answers_to(asked)) == 1


@pytest.mark.rule("R29")
async def test_a_withdrawal_written_down_again_by_the_coordinator_sends_no_second_farewell(
    gathered: Gathered, tmp_path: Path
) -> None:
    said_is_gone(gathered, await things_happen(gathered, tmp_path))
    await put_back(gathered.town, tmp_path / "copy")
    await gathered.coordinator("!samtycke återkalla CODE vh1 part=polis")
    await gathered.coordinator(f"{STANDS} CODE")
    assert gathered.people.inside() == {COORDINATOR, SCHOOL}
    assert farewells(gathered, POLICE) == 1


@pytest.mark.threat("backups")
async def test_it_is_said_once_and_the_next_start_compares_with_the_new_line_alone(
    gathered: Gathered, tmp_path: Path
) -> None:
    town = gathered.town
    said_is_gone(gathered, await things_happen(gathered, tmp_path))
    await put_back(town, tmp_path / "copy")
    await gathered.coordinator(f"{STANDS} CODE")
    for posts in (False, True):
        if posts:
            await witnessed(town)
        await town.close()
        moment = gathered.now()
        await begun(town)
        assert "gammal kopia" not in said_to_coordinators(gathered, moment)
        assert await suspensions(gathered) == 1


@pytest.mark.threat("backups")
async def test_a_copy_of_before_the_line_began_is_seen_too(gathered: Gathered, tmp_path: Path) -> None:
    town = gathered.town
    said_is_gone(gathered, await things_happen(gathered, tmp_path))
    await put_back(town, tmp_path / "copy")
    await gathered.coordinator(f"{STANDS} CODE")
    await witnessed(town)
    said_is_gone(gathered, town.server._position)
    await put_back(town, tmp_path / "copy")
    assert gathered.people.inside() == {COORDINATOR}
    assert await suspensions(gathered) == 1


@pytest.mark.rule("R1")
@pytest.mark.threat("backups")
async def test_a_store_that_knows_of_later_starts_shows_it_where_no_thread_can_be_read(
    gathered: Gathered, tmp_path: Path
) -> None:
    town = gathered.town
    said_is_gone(gathered, await things_happen(gathered, tmp_path))
    town.server.kept.clear()
    moment = gathered.now()
    await put_back(town, tmp_path / "copy", older=True)
    assert gathered.people.inside() == {COORDINATOR}
    told = said_to_coordinators(gathered, moment)
    assert "Det visar mina nycklar, som är nyare" in told
    assert f"{STANDS} {gathered.code}" in told
    assert "kan inte läsa" not in told
    await town.close()
    await begun(town)
    assert await suspensions(gathered) == 1


async def test_an_ordinary_start_says_nothing_and_suspends_nothing(gathered: Gathered) -> None:
    town = gathered.town
    for _ in range(2):
        await town.close()
        moment = gathered.now()
        await begun(town)
        assert town.bot.looking_back.done
        assert "kontrollrader" not in said_to_coordinators(gathered, moment)
        assert await suspensions(gathered) == 0
        await witnessed(town)


@pytest.mark.parametrize(("lost", "words"), [(True, "kan inte läsa"), (False, "hittar inte")])
async def test_a_thread_that_cannot_be_read_or_is_gone_is_said_in_one_line_and_stops_nothing(
    gathered: Gathered, *, lost: bool, words: str
) -> None:
    town, office = gathered.town, gathered.people.office_room()
    await witnessed(town)
    ours = {event for room, event, _ in town.server.sent if room == office}
    if lost:
        town.server.kept -= ours
    else:
        room = town.server.rooms[office]
        room.events = [event for event in room.events if event.id not in ours]
    await town.close()
    moment = gathered.now()
    await begun(town)
    assert [words in text for text in gathered.said_in(office, moment)].count(True) == 1
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL}
    assert "!" in await gathered.coordinator("!hjälp")
    assert await suspensions(gathered) == 0
