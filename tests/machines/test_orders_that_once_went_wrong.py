"""Orders of acts in which the machines once found a fault, kept as short stories; and the minute consent ends."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta

import pytest

from bot.inbound import Membership
from bot.rooms.reporting import Reporter
from cases.dues import STOCKHOLM
from cases.phases import Phase
from storage.refused import Failure, StorageFailed
from tests.machines.consent_acts import TURNING_12
from tests.machines.consent_machine import FIRST_MINUTE, MORNING, RoomWithinConsent
from tests.town.mortal import Mortal
from tests.town.people import FAREWELL, POLICE, SCHOOL, STAFF, STRANGER, YOUTH, People
from tests.town.story import (
    BEGINNING,
    all_is_taken_back,
    confirms,
    last_to,
    opens,
    registers,
    school_is_taken_out,
    stranger_is_forced_in,
)
from tests.town.town import BEGIN, COORDINATOR, data_folder

FIRST_DAY = BEGIN.astimezone(STOCKHOLM).date()
LAST_DAY = FIRST_DAY + timedelta(days=10)
"""Of the paper that `registers` takes down."""


@pytest.fixture
async def mortal() -> AsyncIterator[Mortal]:
    """A town with one case, in which police and school are in the room."""
    with data_folder() as folder:
        mortal = Mortal(folder)
        await mortal.begin()
        for act in BEGINNING:
            await mortal.do(act)
        yield mortal
        await mortal.town.close()


async def at(mortal: Mortal, day: date, clock: time) -> None:
    mortal.town.clock.at = datetime.combine(day, clock, tzinfo=STOCKHOLM)
    await mortal.town.step()


def farewells(people: People) -> int:
    return sum(text.endswith(FAREWELL) for text in people.reads(SCHOOL))


@pytest.mark.rule("R7")
async def test_the_room_empties_at_midnight_after_the_last_day_and_not_a_minute_before(mortal: Mortal) -> None:
    await at(mortal, LAST_DAY, time(23, 59))
    assert mortal.people.inside() == {*STAFF, POLICE, SCHOOL}
    await at(mortal, LAST_DAY + timedelta(days=1), time(0, 0))
    assert mortal.people.inside() == set(STAFF)


@pytest.mark.rule("R29")
async def test_a_farewell_of_the_night_is_taken_back_from_who_comes_back_before_the_morning(mortal: Mortal) -> None:
    night = LAST_DAY + timedelta(days=1)
    await at(mortal, night, time(0, 1))
    await mortal.do(registers)
    await mortal.do(confirms)
    assert SCHOOL in mortal.people.inside()
    await at(mortal, night, time(8, 1))
    await mortal.town.settle()
    assert farewells(mortal.people) == 0


@pytest.mark.rule("R29")
async def test_a_call_for_who_left_in_the_night_without_a_consent_takes_no_farewell_from_them(mortal: Mortal) -> None:
    night = LAST_DAY + timedelta(days=1)
    await at(mortal, night, time(0, 1))
    mortal.people.coordinator_says("!aktör ny skola")
    await mortal.town.settle()
    assert SCHOOL not in mortal.people.inside()
    await at(mortal, night, time(8, 1))
    await mortal.town.settle()
    assert farewells(mortal.people) == 1


@pytest.mark.rule("R29")
async def test_who_goes_twice_in_one_night_is_told_once(mortal: Mortal) -> None:
    night = LAST_DAY + timedelta(days=1)
    await at(mortal, night, time(0, 1))
    await mortal.do(registers)
    await mortal.do(confirms)
    await mortal.do(all_is_taken_back)
    await at(mortal, night, time(8, 1))
    await mortal.town.settle()
    assert farewells(mortal.people) == 1


@pytest.mark.rule("R13", "R29")
async def test_who_is_called_back_and_only_waits_is_not_told_farewell_twice(
    mortal: Mortal,
) -> None:
    await mortal.do(all_is_taken_back)
    await mortal.do(lambda people: people.coordinator_says("!aktör ny skola"))
    await mortal.do(lambda people: people.coordinator_says("!ärende avsluta"))
    question = last_to(mortal.people, COORDINATOR, "ja, avsluta")
    await mortal.do(lambda people: people.coordinator_says(f"ja, avsluta {people.case.code}", reply_to=question))
    assert mortal.people.case.phase is Phase.CLOSED
    assert farewells(mortal.people) == 1


@pytest.mark.rule("R1")
async def test_a_paper_that_another_has_replaced_never_comes_back(mortal: Mortal) -> None:
    today = mortal.town.clock.at.astimezone(STOCKHOLM).date()
    event = mortal.people.coordinator_says(
        f"!samtycke papper {today} SN 1:5\nja ungdom vh1\nskola: grund\npolis: grund\ntill {today}"
    )
    await mortal.town.settle()
    (card,) = mortal.people.answers_to(event)
    mortal.people.coordinator_says("ja", reply_to=card.event)
    await mortal.town.settle()
    assert SCHOOL in mortal.people.inside()
    await at(mortal, today + timedelta(days=1), time(12, 0))
    assert mortal.people.inside() == set(STAFF)


async def test_a_restart_asks_nobody_back_into_a_chat_of_their_own(mortal: Mortal) -> None:
    await mortal.do(school_is_taken_out)
    assert farewells(mortal.people) == 1
    room = mortal.people.own_room(SCHOOL)
    assert room is not None
    mortal.town.unanswered.add((SCHOOL, room))
    last = [message.event for message in mortal.people.messages() if message.room == room][-1]
    mortal.town.server.shows_read(SCHOOL, room, last)
    await mortal.do(registers)
    await mortal.do(confirms)
    await mortal.town.restart()
    await mortal.town.settle()
    assert mortal.town.server.rooms[room].members[SCHOOL] is Membership.LEAVE


@pytest.mark.rule("R87")
@pytest.mark.parametrize("time_", [1, 2])
async def test_a_stranger_is_told_of_even_if_the_bot_dies_between_removal_and_word(mortal: Mortal, time_: int) -> None:
    for _ in range(1, time_):
        await mortal.do(stranger_is_forced_in)
    mortal.killer.aim("door.removed")
    await mortal.do(stranger_is_forced_in)
    assert mortal.deaths == 1
    assert STRANGER not in mortal.people.inside()
    told = [message for message in mortal.people.messages() if STRANGER in message.body]
    assert len(told) == time_


@pytest.mark.rule("R87")
@pytest.mark.parametrize("hit", range(1, 7))
async def test_a_stranger_with_power_is_told_of_in_one_message_wherever_the_bot_dies(mortal: Mortal, hit: int) -> None:
    mortal.killer.aim("work.committed", hit)
    await mortal.do(stranger_is_forced_in)
    assert mortal.deaths == 1
    said = [message.body for message in mortal.people.messages()]
    assert len([body for body in said if STRANGER in body]) == 1
    assert not [body for body in said if "gett makt" in body]


@pytest.mark.rule("R1")
async def test_a_stranger_goes_even_if_the_journal_cannot_be_written(
    mortal: Mortal, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: object) -> None:
        raise StorageFailed(Failure.FULL)

    monkeypatch.setattr(Reporter, "owe_word", fails)
    mortal.people.town.server.force_join(STRANGER, mortal.people.case_room.id)
    await mortal.town.step()
    assert STRANGER not in mortal.people.inside()


@pytest.mark.rule("R13")
async def test_before_consent_nobody_outside_is_asked_in_or_written_to() -> None:
    with data_folder() as folder:
        mortal = Mortal(folder)
        await mortal.begin()
        await mortal.do(opens)
        await mortal.do(registers)
        assert mortal.people.inside() == set(STAFF)
        assert not any(POLICE in room.members or SCHOOL in room.members for room in mortal.town.server.rooms.values())
        await mortal.town.close()


@pytest.mark.rule("R26")
async def test_who_comes_later_reads_nothing_of_what_was_said_before() -> None:
    with data_folder() as folder:
        mortal = Mortal(folder)
        await mortal.begin()
        await mortal.do(opens)
        mortal.people.says_in(STAFF[0], mortal.people.case_room.id, "!plan")
        await mortal.town.settle()
        room = mortal.people.case_room.id
        for act in BEGINNING[1:]:
            await mortal.do(act)
        assert SCHOOL in mortal.people.inside()
        before = len(mortal.people.reads_in(STAFF[1], room))
        assert before
        (first,) = mortal.people.reads_in(SCHOOL, room)
        assert "I det här rummet får ni tala om" in first, "said to those who come"
        mortal.people.says_in(STAFF[0], room, "!plan")
        await mortal.town.settle()
        assert len(mortal.people.reads_in(SCHOOL, room)) == 2
        assert len(mortal.people.reads_in(STAFF[1], room)) == before + 1
        await mortal.town.close()


@pytest.mark.parametrize("place", ["room.planned", "room.created"])
async def test_n14_a_room_whose_making_was_cut_short_is_taken_up_and_no_second_is_made(place: str) -> None:
    with data_folder() as folder:
        mortal = Mortal(folder)
        try:
            await mortal.begin()
            before = set(mortal.town.server.rooms)
            mortal.killer.aim(place)
            await mortal.do(opens)
            made = [room for name, room in mortal.town.server.rooms.items() if name not in before]
            assert mortal.deaths == 1
            assert len(made) == 1, "the case room; the coordinator has their own chat since they came"
        finally:
            await mortal.town.close()


@pytest.mark.rule("R12", "R29", "R94")
def test_where_consent_ends_at_night_behind_a_shut_gate_the_farewell_comes_in_the_morning() -> None:
    life = RoomWithinConsent()
    try:
        life.a_case_is_opened(born=TURNING_12, guardians=1, greeted=True, lasts=1)
        life.one_of_the_family_takes_it_back(YOUTH, "polis", None)
        for _ in range(2):
            life.days_pass(1, FIRST_MINUTE)
        assert not any(text.endswith(FAREWELL) for text in life.people.reads(SCHOOL))
        life.days_pass(1, MORNING)
        assert any(text.endswith(FAREWELL) for text in life.people.reads(SCHOOL))
    finally:
        life.teardown()
