"""The stage on which a Homeserver is held to its contract, and the moves that the checks share."""

from datetime import timedelta
from secrets import token_hex
from typing import Protocol

from bot.homeserver import Homeserver
from bot.inbound import SyncAnswer
from bot.sent import Owing, Sent
from bot.ways.matrix.messages import MESSAGE
from cases.ids import EventId, Nonce, RoomId, UserId

AT_ONCE = timedelta(0)


class Stage(Protocol):
    """A homeserver with the bot on it, and the hands of other people."""

    @property
    def bot(self) -> Homeserver: ...

    async def person(self, name: str) -> UserId:
        """Someone with a signed device, whose master key is pinned."""
        ...

    async def bare_person(self, name: str) -> UserId:
        """Someone who has an account and has made no cross-signing keys."""
        ...

    def mispin(self, user: UserId) -> None:
        """The journal has another master key pinned for this person than the server shows."""
        ...

    def pin(self, user: UserId) -> None:
        """The journal has the master key pinned that the server shows."""
        ...

    async def join(self, user: UserId, room: RoomId) -> None: ...

    async def force_join(self, user: UserId, room: RoomId) -> None:
        """The administrator gives someone power and puts them in."""
        ...

    async def ask_in(self, user: UserId) -> RoomId:
        """Someone invites the bot to a room of theirs."""
        ...

    async def say(self, user: UserId, room: RoomId, body: str) -> EventId: ...

    async def say_in_the_clear(self, user: UserId, room: RoomId, body: str) -> EventId: ...

    async def read(self, user: UserId) -> list[str]:
        """All texts of the bot's that this person's client could decrypt so far."""
        ...

    async def heard_besides(self, user: UserId) -> list[str]:
        """The types of the bot's events that this person's client could decrypt, messages left out."""
        ...

    async def ask_to_verify(self, user: UserId) -> str:
        """Someone's client asks the bot, outside any room, for a verification; its transaction id."""
        ...

    async def verifications_ended(self, user: UserId) -> list[str]:
        """The transaction ids of those that this person's client has been told are cancelled."""
        ...

    async def show_read(self, user: UserId, room: RoomId, event: EventId, *, private: bool = False) -> None:
        """Someone's client tells the server that it has shown the room up to this event; the server may refuse."""
        ...

    async def restart(self) -> None:
        """The bot's process ends and begins again."""
        ...


async def sync(stage: Stage, since: str | None) -> SyncAnswer:
    return await stage.bot.sync(since, AT_ONCE)


async def say(
    stage: Stage,
    room: RoomId,
    body: str,
    *readers: UserId,
    letter: str = "",
    transaction: str = "",
    owing: Owing | None = None,
) -> Sent:
    return await stage.bot.send(
        room,
        {"msgtype": "m.text", "body": body},
        letter=letter or token_hex(16),
        transaction=transaction or token_hex(8),
        readers=readers,
        kind=MESSAGE,
        owing=owing,
    )


async def room_of(stage: Stage, *people: UserId) -> RoomId:
    """A room of the bot's in which these people are joined."""
    room = await stage.bot.create_room("Björk-17", Nonce(token_hex(16)))
    for person in people:
        await stage.bot.invite(room, person)
        await stage.join(person, room)
    return room
