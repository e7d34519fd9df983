"""kill -9 of the whole bot, and of its homeserver: nothing said is lost or said twice, and nobody is let in by it."""

from collections import Counter

import pytest
import pytest_asyncio

from cases.ids import RoomId
from tests.crash.aftermath import Aftermath
from tests.crash.server_side import Timeline, rooms_of, timeline


@pytest_asyncio.fixture(scope="session")
async def timelines(aftermath: Aftermath) -> dict[RoomId, Timeline]:
    """Every room that somebody was in with the bot, as the homeserver holds it."""
    rooms = {room for player in aftermath.town.everyone for room in player.rooms()}
    return {room: await timeline(aftermath.town.synapse, room) for room in sorted(rooms)}


async def test_each_command_is_answered_once(aftermath: Aftermath) -> None:
    commands = zip(aftermath.record.commands, aftermath.answers(), strict=True)
    assert [(each.text, times) for each, times in commands if times != 1] == []


@pytest.mark.rule("R64")
async def test_what_falls_due_is_said_once(aftermath: Aftermath) -> None:
    said = [(each.what, aftermath.times_said(each), each.times) for each in aftermath.record.reminders]
    assert [each for each in said if each[1] != each[2]] == []


@pytest.mark.rule("R9", "R29")
async def test_each_withdrawal_is_done_and_its_farewell_read_once_by_the_one_it_is_for(aftermath: Aftermath) -> None:
    homes = aftermath.homes
    assert sum(map(aftermath.withdrawn, homes))
    assert [aftermath.farewells_read(home) for home in homes] == [aftermath.withdrawn(home) for home in homes]


async def test_no_letter_is_at_the_homeserver_twice_and_none_was_given_up(
    aftermath: Aftermath, timelines: dict[RoomId, Timeline]
) -> None:
    bot = aftermath.town.bot_user
    letters = Counter(mark for each in timelines.values() for mark in each.letters(bot))
    assert {mark: times for mark, times in letters.items() if times != 1} == {}
    states = aftermath.letters()
    assert states.keys() <= {"sent", "withdrawn"}
    assert len(letters) <= states["sent"]


async def test_everyone_can_read_all_that_the_bot_sent_them(
    aftermath: Aftermath, timelines: dict[RoomId, Timeline]
) -> None:
    """Of what was on its way in the moment somebody came in they got no key: it was said to those there before."""
    unread = [
        (player.user, each)
        for player in aftermath.town.everyone
        for each in player.hearing.unread.values()
        if each.sender == aftermath.town.bot_user
    ]
    assert [who for who, each in unread if not timelines[each.room].came_in_meanwhile(each.event, who)] == []


@pytest.mark.rule("R1")
@pytest.mark.threat("uncovered-person")
async def test_nobody_uncovered_is_in_any_room_of_the_bots(aftermath: Aftermath) -> None:
    town = aftermath.town
    known = {player.user for player in town.everyone} | {town.bot_user}
    for home in aftermath.homes:
        inside = {town.bot_user, town.coordinator.user, home.case.people["skola"].user}
        inside |= {home.police.user} if home.inside else set()
        assert await town.synapse.members(home.case.room) == inside
    for room in await rooms_of(town.synapse, town.bot_user):
        assert await town.synapse.members(room) <= known


@pytest.mark.threat("former-member")
async def test_no_room_key_that_was_made_after_a_removal_reached_the_removed(
    aftermath: Aftermath, timelines: dict[RoomId, Timeline]
) -> None:
    for home in aftermath.homes:
        later = timelines[home.case.room].sessions_while_out(aftermath.town.bot_user, home.police.user)
        assert later, "nothing was said while they were out"
        assert aftermath.keys_held(home.police, home.case.room) & later == set()


async def test_nothing_ended_with_a_traceback(aftermath: Aftermath) -> None:
    aftermath.town.bot.check()
    assert "Traceback" not in aftermath.town.bot.log.read_text(errors="replace")
