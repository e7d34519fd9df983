"""Rooms are made side by side: nobody waits for the room of another to be asked into theirs, nor their letter."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Final

import pytest

from bot import guard as guarding
from bot.inbound import Membership
from bot.rooms import making
from bot.sent import Sent
from bot.writing.addressing import purpose_of
from cases.decision import ToPerson
from cases.ids import LetterId, Nonce, RoomId, UserId
from storage.letters import Letter
from storage.said import Words
from tests.town.gathered import GATHERED, Gathered
from tests.town.lanes import until
from tests.town.people import POLICE, SCHOOL
from tests.town.town import COORDINATOR

BOTH: Final = 2
MANY: Final = 6
"""So often two rooms have asked whether they may be begun."""


async def write_to(gathered: Gathered, *users: UserId) -> None:
    """To people with whom the bot has no room yet."""
    case, now = gathered.people.case, gathered.town.clock.at
    async with gathered.town.bot.offline.database.work() as work:
        for user in users:
            who = case.person_of(user)
            assert who is not None
            assert gathered.people.own_room(user) is None
            to, words = ToPerson(who.id), Words("ett ord", None)
            await work.post(Letter(LetterId(user), case.id, to, str(purpose_of(to, case)), words, written=now))


@asynccontextmanager
async def the_first_takes_long(gathered: Gathered, made: asyncio.Event) -> AsyncIterator[asyncio.Task[bool]]:
    """The guard looks on; the server makes the first room that it is asked for when `made` is set."""
    server, asked = gathered.town.server, list[str]()
    create = server.create_room

    async def slowly(name: str, nonce: Nonce) -> RoomId:
        asked.append(name)
        if len(asked) == 1:
            await made.wait()
        return await create(name, nonce)

    setattr(server, "create_room", slowly)  # noqa: B010 - mypy knows methods as not assigned to
    look = asyncio.create_task(gathered.town.bot.guard.look_on(everything=False))
    try:
        yield look
    finally:
        made.set()
        await look


def asked_in(gathered: Gathered) -> set[UserId]:
    mine = [room for room in gathered.town.server.rooms.values() if room.creator == gathered.town.server.user]
    return {
        user
        for room in mine
        if room.id != gathered.people.case.room
        for user in (POLICE, SCHOOL)
        if room.members.get(user) in (Membership.INVITE, Membership.JOIN)
    }


async def one_is_in_while_the_others_is_made(gathered: Gathered) -> None:
    """The law."""
    await write_to(gathered, POLICE, SCHOOL)
    made = asyncio.Event()
    async with the_first_takes_long(gathered, made) as look:
        await until(lambda: len(asked_in(gathered)) == 1)
        (quick,) = asked_in(gathered)
        gathered.town._welcome()
        await gathered.town._hear()
        await gathered.town.bot.guard.serve_first()
        await gathered.town.bot.courier.round()
        assert any(content["body"].endswith("ett ord") for content in gathered.town.server.read_by(quick))
        assert not look.done()
    await gathered.town.settle()
    assert asked_in(gathered) == {POLICE, SCHOOL}
    said = [message for message in gathered.people.messages() if message.body.endswith("ett ord")]
    assert len(said) == 2


async def test_a_letter_reaches_its_reader_while_another_room_is_still_being_made(gathered: Gathered) -> None:
    await one_is_in_while_the_others_is_made(gathered)


@pytest.mark.usefixtures("_played")
async def test_rooms_made_one_after_another_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guarding, "BESIDE", 1)
    async with GATHERED.begun() as gathered:
        with pytest.raises(AssertionError, match="does not come"):
            await one_is_in_while_the_others_is_made(gathered)


async def others_begun_while_a_letter_goes(gathered: Gathered, enough: Callable[[int, int], bool]) -> int:
    """How many rooms the server is asked for while a letter to somebody who has theirs is on its way to it. `enough`:
    of the times that a room was held up, and of the rooms asked for, when the server takes the letter."""
    server, begun, taken = gathered.town.server, list[str](), asyncio.Event()
    held_up = list[bool]()

    def held() -> bool:
        held_up.append(True)
        return False

    gathered.town.bot.guard.maker._before.insert(0, held)
    create, send = server.create_room, server.send

    async def counted(name: str, nonce: Nonce) -> RoomId:
        begun.append(name)
        return await create(name, nonce)

    async def slowly(*given: Any, **named: Any) -> Sent:
        await taken.wait()
        return await send(*given, **named)

    setattr(server, "create_room", counted)  # noqa: B010 - mypy knows methods as not assigned to
    setattr(server, "send", slowly)  # noqa: B010 - the same
    gathered.town.server.say(COORDINATOR, gathered.own_room(COORDINATOR), f"!plan {gathered.code}")
    await gathered.town._hear()
    await gathered.town.bot.guard.serve_first()
    letters = asyncio.create_task(gathered.town.bot.courier.round())
    await until(lambda: not gathered.town.bot.courier.lanes.are_empty)
    await write_to(gathered, POLICE, SCHOOL)
    look = asyncio.create_task(gathered.town.bot.guard.look_on(everything=False))
    await until(lambda: enough(len(held_up), len(begun)))
    before = len(begun)
    taken.set()
    await asyncio.gather(letters, look)
    assert len(begun) == BOTH
    return before


async def test_no_room_is_begun_while_a_letter_is_on_its_way(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "OTHERS_FIRST", timedelta(minutes=1))
    assert await others_begun_while_a_letter_goes(gathered, lambda held_up, _: held_up >= MANY) == 0


async def test_a_letter_that_takes_long_holds_up_no_room_for_long(gathered: Gathered) -> None:
    """The server takes it only when both rooms are asked for."""
    assert await others_begun_while_a_letter_goes(gathered, lambda _, begun: begun == BOTH) == BOTH


async def test_invitations_that_go_on_from_the_look_before_are_looked_at_again(gathered: Gathered) -> None:
    """What a look has begun and not ended makes it, and the next one, ask for another."""
    server, answered = gathered.town.server, asyncio.Event()
    invite = server.invite

    async def slowly(room: RoomId, user: UserId) -> None:
        await answered.wait()
        await invite(room, user)

    setattr(server, "invite", slowly)  # noqa: B010 - mypy knows methods as not assigned to
    await write_to(gathered, POLICE)
    guard = gathered.town.bot.guard
    assert not await guard.look_on(everything=False)
    answered.set()
    await until(lambda: asked_in(gathered) == {POLICE})
    assert not await guard.look_on(everything=False)
    assert await guard.look_on(everything=False)
