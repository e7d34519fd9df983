"""The homeserver in memory keeps the contract."""

from collections.abc import Awaitable, Callable

import pytest

from bot.inbound import Membership, Trust
from cases.ids import EventId, MasterKey, RoomId, UserId
from tests.contracts.contract_stage import Stage
from tests.contracts.homeserver_contract import CHECKS
from tests.fakes.homeserver import FakeHomeserver


class FakeStage:
    """The fake, and the people of its world."""

    def __init__(self) -> None:
        self._mispinned: set[UserId] = set()
        self._home = FakeHomeserver(UserId("@bot:fake"), self._pin)

    @property
    def bot(self) -> FakeHomeserver:
        return self._home

    def _pin(self, user: UserId) -> MasterKey | None:
        return MasterKey("another") if user in self._mispinned else self._home.identity_of.get(user)

    async def person(self, name: str) -> UserId:
        return self._home.person(UserId(f"@{name}:fake"))

    async def bare_person(self, name: str) -> UserId:
        user = UserId(f"@{name}:fake")
        self._home.accounts.add(user)
        return user

    def mispin(self, user: UserId) -> None:
        self._mispinned.add(user)

    def pin(self, user: UserId) -> None:
        self._mispinned.discard(user)

    async def join(self, user: UserId, room: RoomId) -> None:
        self._home.join(user, room)

    async def force_join(self, user: UserId, room: RoomId) -> None:
        self._home.force_join(user, room)

    async def ask_in(self, user: UserId) -> RoomId:
        return self._home.invite_bot(user)

    async def say(self, user: UserId, room: RoomId, body: str) -> EventId:
        return self._home.say(user, room, body)

    async def say_in_the_clear(self, user: UserId, room: RoomId, body: str) -> EventId:
        return self._home.say(user, room, body, trust=Trust.CLEAR)

    async def read(self, user: UserId) -> list[str]:
        return [content["body"] for content in self._home.read_by(user)]

    async def heard_besides(self, user: UserId) -> list[str]:
        rooms = {room.id for room in self._home.rooms.values() if user in room.members}
        return [kind for room, kind, _ in self._home.signals if room in rooms]

    async def ask_to_verify(self, user: UserId) -> str:
        return self._home.ask_to_verify(user).transaction

    async def verifications_ended(self, user: UserId) -> list[str]:
        return [request.transaction for request in self._home.cancelled if request.user == user]

    async def show_read(self, user: UserId, room: RoomId, event: EventId, *, private: bool = False) -> None:
        if not private and self._home.rooms[room].members.get(user) is Membership.JOIN:
            self._home.shows_read(user, room, event)

    async def restart(self) -> None:
        self._home.restart()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
async def test_the_fake_homeserver_holds_that(check: Callable[[Stage], Awaitable[None]]) -> None:
    await check(FakeStage())
