"""A room opens when the guard has looked at it: after a start nothing is said there before that, and nothing waits
for the rooms in which nothing is to be said."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.homeserver import RoomState
from bot.inbound import Membership
from bot.sent import Sent
from bot.trouble import Unavailable
from cases.case import Case
from cases.ids import EventId, RoomId, UserId
from tests.town.household import Village
from tests.town.many import make_many
from tests.town.town import COORDINATOR, Town, data_folder

SOON = 30.0
INTRUDER = UserId("@objuden:town")


class Watched:
    """What the bot asks about each room and says in it, in order; some rooms cannot be looked at."""

    def __init__(self, town: Town, patch: pytest.MonkeyPatch) -> None:
        self.done: list[tuple[str, RoomId]] = []
        self.hidden: set[RoomId] = set()
        self._state, self._send = town.server.state, town.server.send
        patch.setattr(town.server, "state", self.state)
        patch.setattr(town.server, "send", self.send)

    async def state(self, room: RoomId) -> RoomState:
        if room in self.hidden:
            raise Unavailable
        state = await self._state(room)
        self.done.append(("looked", room))
        return state

    async def send(self, room: RoomId, *given: Any, **named: Any) -> Sent:
        sent = await self._send(room, *given, **named)
        self.done.append(("said", room))
        return sent

    def said_unseen(self) -> list[RoomId]:
        """Rooms in which something was said before they were looked at."""
        return [
            room
            for at, (what, room) in enumerate(self.done)
            if what == "said" and ("looked", room) not in self.done[:at]
        ]


@asynccontextmanager
async def many_cases(count: int) -> AsyncIterator[Town]:
    """A town at rest, with so many cases."""
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            first = await Village(town).opens("2011-05-14", "lots", "skola", "polis", "ungdom", "vh1")
            await first.greet("ungdom", "vh1")
            await first.consents("ja ungdom vh1")
            await make_many(first, count)
            yield town
        finally:
            await town.close()


def case_rooms(town: Town) -> list[RoomId]:
    return [room for case in town.bot.offline.database.cases.values() if (room := room_of(case)) is not None]


def room_of(case: Case) -> RoomId | None:
    return next((planned.room for planned in case.rooms.planned.values() if planned.person is None), None)


def answers(town: Town, event: EventId) -> int:
    return sum(event in str(content) for _, _, content in town.server.sent)


async def until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(SOON):
        while not done():  # noqa: ASYNC110 - the bot runs by itself and tells nobody
            await asyncio.sleep(0.01)


@pytest.mark.rule("R1")
async def test_nothing_is_said_in_a_room_before_it_has_been_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    async with many_cases(6) as town:
        await town.close()
        town.server.restart()
        *rooms, hidden = case_rooms(town)
        said = [town.server.say(COORDINATOR, room, "!plan") for room in rooms]
        in_vain = town.server.say(COORDINATOR, hidden, "!plan")
        await town.start()
        watched = Watched(town, monkeypatch)
        watched.hidden.add(hidden)
        up = asyncio.Event()

        async def is_up() -> None:
            up.set()

        running = asyncio.create_task(town.bot.run(is_up))
        await until(lambda: up.is_set() and all(answers(town, event) for event in said))
        assert watched.said_unseen() == []
        assert ("said", hidden) not in watched.done
        assert answers(town, in_vain) == 0
        watched.hidden.clear()
        await until(lambda: answers(town, in_vain) == 1)
        assert watched.said_unseen() == []
        assert [answers(town, event) for event in said] == [1] * len(said)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.mark.rule("R1")
@pytest.mark.threat("forced-in")
async def test_somebody_who_was_let_in_while_the_bot_was_down_hears_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the server tells of them to nobody who does not ask."""
    async with many_cases(3) as town:
        await town.close()
        room = case_rooms(town)[-1]
        town.server.person(INTRUDER)
        town.server.rooms[room].members[INTRUDER] = Membership.JOIN
        event = town.server.say(COORDINATOR, room, "!plan")
        await town.start()
        watched = Watched(town, monkeypatch)
        await town._hear()
        await town.bot.courier.round()
        await town.settle()
        assert answers(town, event) == 1
        assert watched.said_unseen() == []
        assert town.server.rooms[room].members[INTRUDER] is Membership.LEAVE


async def asked_before_the_first_answer(town: Town, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often the server is asked for anything from the start to the answer to one waiting command."""
    await town.close()
    event = town.server.say(COORDINATOR, case_rooms(town)[0], "!plan")
    asked: list[str] = []
    begin = town.server._begin

    def ask(kind: str = "") -> None:
        asked.append(kind)
        begin(kind)

    monkeypatch.setattr(town.server, "_begin", ask)
    await town.start()
    await town._hear()
    await town.bot.looking_back.at_start()
    while not answers(town, event):
        await town.bot.guard.serve_first()
        await town.bot.courier.round()
    return len(asked)


async def test_a_start_asks_the_server_as_much_among_many_cases_as_among_few(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = []
    for count in (10, 200):
        async with many_cases(count) as town:
            counts.append(await asked_before_the_first_answer(town, monkeypatch))
    few, many = counts
    assert few == many, counts
    assert few < 12
