"""Who an event names in a room where they may not be is out at once, and told of as if a look had found them (R1)."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import pytest

from bot.guard import Guard
from bot.homeserver import RoomState
from bot.inbound import Membership
from bot.trouble import Unavailable
from cases.facts import KeyShared
from cases.ids import RoomId, UserId
from storage.refused import Failure, StorageFailed
from tests.fakes.homeserver import FakeHomeserver
from tests.scenarios.test_guard import noting
from tests.town.gathered import GATHERED, Gathered
from tests.town.people import MOTHER, POLICE, STRANGER
from tests.town.town import BOT, COORDINATOR

YEARS: Final = timedelta(days=731)
Comes = Callable[[FakeHomeserver, RoomId], None]


async def heard(gathered: Gathered, room: RoomId | None = None) -> None:
    """The sync answers; those it names have left, or the server would not remove them. No look is taken."""
    async with gathered.town.bot.offline.database.work() as work:
        token = await work.token()
    await gathered.town.server.sync(token, timedelta())
    await gathered.town.bot.guard.removals.named(room or gathered.people.case_room.id)


COMES: Final[dict[str, Comes]] = {
    "forced in": lambda server, room: server.force_join(STRANGER, room),
    "forced in without power": lambda server, room: server.force_join(STRANGER, room, powers=False),
    "knocking": lambda server, room: server.knock(STRANGER, room),
    "asked in by the server": lambda server, room: server._move(server.rooms[room], STRANGER, Membership.INVITE),
}


@pytest.mark.rule("R1")
@pytest.mark.threat("forced-in")
@pytest.mark.parametrize("comes", COMES.values(), ids=COMES)
async def test_who_is_named_is_out_while_a_look_waits_for_the_server(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, comes: Comes
) -> None:
    room, server = gathered.people.case_room.id, gathered.town.server
    looking, answers, honest = asyncio.Event(), asyncio.Event(), server.state

    async def slow(asked: RoomId) -> RoomState:
        state = await honest(asked)
        if asked == room:
            looking.set()
            await answers.wait()
        return state

    monkeypatch.setattr(server, "state", slow)
    look = asyncio.create_task(gathered.town.bot.guard.serve(everything=True))
    await looking.wait()
    calls = noting(gathered, monkeypatch, "freeze", "remove")
    comes(server, room)
    await heard(gathered)
    assert calls == ["freeze", "remove"]
    assert STRANGER not in gathered.people.inside()
    answers.set()
    await look
    assert room in server._frozen, "the look began before they came: it is no look at a room that is right"
    monkeypatch.undo()
    await gathered.town.settle()
    assert room not in server._frozen


def again(gathered: Gathered) -> None:
    """The same stranger for the second time."""
    gathered.town.server.force_join(STRANGER, gathered.people.case_room.id)


def from_the_case(gathered: Gathered) -> None:
    """One of the family, who is never let into the case room."""
    gathered.town.server.force_join(MOTHER, gathered.people.case_room.id)


def into_the_office(gathered: Gathered) -> None:
    gathered.town.server.force_join(STRANGER, gathered.people.office_room())


def into_a_chat(gathered: Gathered) -> None:
    gathered.town.server.force_join(STRANGER, gathered.own_room(COORDINATOR))


def several(gathered: Gathered) -> None:
    for user in (STRANGER, MOTHER, UserId("@annan:town")):
        gathered.town.server.force_join(user, gathered.people.case_room.id)


FORCED: Final = (again, from_the_case, into_the_office, into_a_chat, several)


@pytest.mark.parametrize("force", FORCED, ids=lambda force: force.__name__)
async def test_they_are_told_of_once_in_the_same_words_and_facts_as_if_the_look_had_found_them(
    gathered: Gathered, force: Callable[[Gathered], None]
) -> None:
    async with GATHERED.begun() as other:
        other.town.server._named.clear()
        by_look = await came_of(other, force)
    by_name = await came_of(gathered, force)
    assert by_name == by_look
    assert len(by_name[0]) == (3 if force is several else 1)
    assert await gathered.town.bot.guard.serve(everything=True)


async def came_of(gathered: Gathered, force: Callable[[Gathered], None]) -> tuple[list[str], list[str]]:
    """What is said of those forced in, and what is recorded."""
    if force is again:
        again(gathered)
        await gathered.town.settle()
    before, moment = await gathered.facts(), gathered.now()
    force(gathered)
    await gathered.town.settle()
    facts = [fact for fact in (await gathered.facts())[len(before) :] if not isinstance(fact, KeyShared)]
    said = [message.body for message in gathered.said_since(moment) if "tvingades in" in message.body]
    return sorted(said), sorted(f"{type(fact).__name__} {getattr(fact, 'why', '')}" for fact in facts)


async def test_letters_wait_for_whom_an_event_named_and_for_the_look_after_that(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    guard, server = gathered.town.bot.guard, gathered.town.server
    answers, honest = asyncio.Event(), server.remove

    async def slow(room: RoomId, user: UserId) -> None:
        await answers.wait()
        await honest(room, user)

    monkeypatch.setattr(server, "remove", slow)
    assert await Guard.settled(guard, timedelta(seconds=5))
    server.force_join(STRANGER, gathered.people.case_room.id)
    hearing = asyncio.create_task(heard(gathered))
    async with asyncio.timeout(5):
        while not guard.removals.are_going:  # noqa: ASYNC110 - until the answer has named them
            await asyncio.sleep(0.01)
    assert not await Guard.settled(guard, timedelta(milliseconds=50))
    answers.set()
    await hearing
    assert not await Guard.settled(guard, timedelta(milliseconds=50)), "the look is asked for, and not done"
    await guard.serve(everything=False)
    assert await Guard.settled(guard, timedelta(seconds=5))


@pytest.mark.rule("R1")
async def test_power_that_somebody_got_before_they_came_is_taken_back_after_they_are_out(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, server, moment = gathered.people.case_room, gathered.town.server, gathered.now()
    calls = noting(gathered, monkeypatch, "remove", "put_back")
    room.powerful.add(STRANGER)
    gathered.town.bot.guard.ask([room.id])
    look = asyncio.create_task(gathered.town.bot.guard.serve(everything=False))
    async with asyncio.timeout(5):
        while room.id not in server._frozen:  # noqa: ASYNC110 - nothing is sent from here on
            await asyncio.sleep(0.01)
    server.force_join(STRANGER, room.id)
    await heard(gathered)
    await look
    await gathered.town.settle()
    assert calls == ["remove", "put_back"]
    assert len(gathered.told_coordinator(moment, "tvingades in")) == 1
    assert gathered.told_coordinator(moment, "gett makt") == []


async def test_power_is_taken_back_and_told_when_nobody_comes_for_whom_it_was(gathered: Gathered) -> None:
    moment = gathered.now()
    gathered.people.case_room.powerful.add(POLICE)
    gathered.town.bot.guard.ask([gathered.people.case_room.id])
    await gathered.town.settle()
    assert not gathered.people.case_room.powerful
    assert len(gathered.told_coordinator(moment, "gett makt")) == 1


@pytest.mark.rule("R1")
async def test_those_who_belong_there_and_the_bot_itself_stay_whatever_an_event_names(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = noting(gathered, monkeypatch, "freeze", "remove")
    for user in (BOT, POLICE, COORDINATOR):
        gathered.town.server.force_join(user, gathered.people.case_room.id, powers=False)
    gathered.town.server.go(POLICE, gathered.people.case_room.id)
    await heard(gathered)
    assert calls == []


@pytest.mark.threat("time")
async def test_whom_only_a_doubted_clock_keeps_out_is_left_to_the_look(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    await gathered.town.keep_clock()
    gathered.town.clock.wrong_by = YEARS
    gathered.town.bot.clock_watch.look()
    calls = noting(gathered, monkeypatch, "remove")
    gathered.town.server.force_join(POLICE, gathered.people.case_room.id, powers=False)
    await heard(gathered)
    assert calls == []
    gathered.town.server.force_join(STRANGER, gathered.people.case_room.id, powers=False)
    await heard(gathered)
    assert calls == ["remove"]


@pytest.mark.rule("R1")
async def test_a_room_of_others_is_left_to_the_look(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = noting(gathered, monkeypatch, "freeze", "remove")
    room = gathered.town.server.add_room(STRANGER)
    gathered.town.server.force_join(BOT, room)
    await heard(gathered, room)
    assert calls == []


async def test_one_who_waits_and_is_named_again_is_told_of(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> None:
    honest, moment = gathered.town.server.remove, gathered.now()

    async def fails(room: RoomId, user: UserId) -> None:
        if room == gathered.people.case_room.id:
            raise Unavailable
        await honest(room, user)

    monkeypatch.setattr(gathered.town.server, "remove", fails)
    await gathered.says(MOTHER, "ta bort polisen")
    assert POLICE in gathered.people.inside()
    monkeypatch.undo()
    gathered.town.server.force_join(POLICE, gathered.people.case_room.id, powers=False)  # a new picture, perhaps
    await heard(gathered)
    assert POLICE not in gathered.people.inside()
    await gathered.town.settle()
    assert len(gathered.told_coordinator(moment, "ska ut ur")) == 1
    assert len(gathered.told_coordinator(moment, "är ute ur")) == 1


@pytest.mark.rule("R1")
async def test_a_removal_by_name_needs_no_journal(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> None:
    again(gathered)
    await gathered.town.settle()

    async def fails(*_: object) -> None:
        raise StorageFailed(Failure.FULL)

    monkeypatch.setattr(gathered.town.bot.guard.removals._reporter, "owe_word", fails)
    again(gathered)
    await heard(gathered)
    assert STRANGER not in gathered.people.inside()
