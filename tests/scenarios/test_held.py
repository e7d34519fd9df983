"""A letter that could not leave is not asked about again before something is another, and then it is."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any, NoReturn

import pytest

from bot.courier import Courier
from bot.letters import held
from bot.letters.leaving import Leave
from bot.trouble import Unavailable
from cases.decision import ToPerson
from cases.facts import GateOpened, GateShut
from cases.ids import Cause, LetterId
from storage.letters import Letter, LetterState
from storage.said import Words
from storage.touched import Touched
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, SCHOOL
from tests.town.town import COORDINATOR

WAITS = LetterId("waits")


async def write(gathered: Gathered, to: ToPerson) -> None:
    async with gathered.town.bot.offline.database.work() as work:
        case, now = gathered.people.case, gathered.town.clock.at
        await work.post(Letter(WAITS, case.id, to, "chat", Words("ett ord"), now))


async def state(gathered: Gathered) -> LetterState:
    async with gathered.town.bot.offline.database.work() as work:
        letter = await work.letter(WAITS)
    assert letter is not None
    return letter.state


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[LetterId]:
    """Each letter that is asked about."""
    seen = list[LetterId]()
    word = Courier._word_on

    async def counted(courier: Courier, letter: Letter, *rest: Any) -> Leave:
        seen.append(letter.id)
        return await word(courier, letter, *rest)

    monkeypatch.setattr(Courier, "_word_on", counted)
    return seen


async def waits_for_the_mother(gathered: Gathered) -> None:
    """She is out of her chat when something is written to her there."""
    mother = gathered.people.person_of(MOTHER)
    assert mother is not None
    gathered.town.willing.discard(MOTHER)
    gathered.town.server.go(MOTHER, gathered.own_room(MOTHER))
    await gathered.town.settle()
    await write(gathered, ToPerson(mother.id))
    await gathered.town.settle()
    assert await state(gathered) is LetterState.WAITING


async def waits_for_the_gate(gathered: Gathered) -> None:
    school, now = gathered.people.person_of(SCHOOL), gathered.town.clock.at
    assert school is not None
    async with gathered.town.bot.offline.database.work() as work:
        await work.record([GateShut(case=gathered.people.case.id, at=now, why="test")], cause=Cause("$shut"))
    await write(gathered, ToPerson(school.id))
    await gathered.town.settle()
    assert await state(gathered) is LetterState.WAITING


async def test_a_letter_that_waits_is_left_alone_while_other_words_are_answered(
    gathered: Gathered, asked: list[LetterId]
) -> None:
    await waits_for_the_mother(gathered)
    await gathered.says(COORDINATOR, "!hjälp")  # who has the room's key is written down with the first word
    asked.clear()
    await gathered.says(COORDINATOR, "!hjälp")
    assert asked
    assert WAITS not in asked


async def test_it_leaves_as_soon_as_its_reader_is_there(gathered: Gathered) -> None:
    await waits_for_the_mother(gathered)
    gathered.town.server.join(MOTHER, gathered.own_room(MOTHER))
    await gathered.town.settle()
    assert await state(gathered) is LetterState.SENT


async def waits_for_a_room(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> None:
    """The school has no chat yet when something is written to them, and the server makes none."""

    async def refuse(*_: object) -> NoReturn:
        raise Unavailable

    school = gathered.people.person_of(SCHOOL)
    assert school is not None
    assert gathered.people.own_room(SCHOOL) is None
    monkeypatch.setattr(gathered.town.server, "create_room", refuse)
    await write(gathered, ToPerson(school.id))
    await gathered.town.settle()
    assert await state(gathered) is LetterState.WAITING


async def test_a_letter_whose_room_cannot_be_made_is_left_alone_and_leaves_when_it_is_made(
    gathered: Gathered, asked: list[LetterId], monkeypatch: pytest.MonkeyPatch
) -> None:
    await waits_for_a_room(gathered, monkeypatch)
    await gathered.says(COORDINATOR, "!hjälp")
    asked.clear()
    await gathered.says(COORDINATOR, "!hjälp")
    assert asked
    assert WAITS not in asked
    monkeypatch.undo()
    await gathered.town.settle()
    assert await state(gathered) is LetterState.SENT


async def the_gate_is_opened(gathered: Gathered) -> None:
    async with gathered.town.bot.offline.database.work() as work:
        case, by = gathered.people.case, gathered.people.person_of(COORDINATOR)
        assert by is not None
        opened = GateOpened(case=case.id, at=gathered.town.clock.at, by=by.id)
        await work.record([opened], cause=Cause("$open"))
    await gathered.town.settle()


async def test_it_leaves_as_soon_as_its_case_lets_it(gathered: Gathered) -> None:
    await waits_for_the_gate(gathered)
    await the_gate_is_opened(gathered)
    assert await state(gathered) is LetterState.SENT


async def test_each_minute_every_letter_is_asked_about(gathered: Gathered) -> None:
    """For what a clock alone changes."""
    await waits_for_the_gate(gathered)
    remembered = gathered.town.bot.courier._held
    assert WAITS in remembered.now(gathered.town.clock.at)
    gathered.town.clock.at += timedelta(seconds=held.MINUTE)
    assert WAITS not in remembered.now(gathered.town.clock.at)


@pytest.mark.parametrize("of", ["cases", "rooms"])
async def test_a_change_that_is_passed_over_is_found(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, of: str
) -> None:
    """By the tests above."""
    blind = Touched[Any]()
    remembered = gathered.town.bot.courier._held
    if of == "cases":
        monkeypatch.setattr(remembered, "_database", SimpleNamespace(office=object, touched=blind))
        with pytest.raises(AssertionError):
            await test_it_leaves_as_soon_as_its_case_lets_it(gathered)
    else:
        monkeypatch.setattr(remembered, "_seen", blind)
        with pytest.raises(AssertionError):
            await test_it_leaves_as_soon_as_its_reader_is_there(gathered)
