"""What the live tests of the Matrix client share: an opened client, its secrets, and plain words for waits."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from secrets import token_hex
from typing import Any

from bot.demo.synapse import Account, Synapse
from bot.inbound import Inbound, SyncAnswer, Unreadable
from bot.journalport import Pins
from bot.sent import Sent
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.crosssigning import Chain, read_chain
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.settings import MatrixSettings
from cases.ids import EventId, MasterKey, Nonce, RoomId, UserId

PATIENCE = 20.0
WORD = timedelta(seconds=1)


class KeptSecrets:
    """Secrets that outlive a client, as the sealed storage does."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    async def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    async def put(self, name: str, value: bytes) -> None:
        self.kept[name] = value


def pinned_in(pins: Mapping[UserId, MasterKey]) -> Pins:
    """The journal's pins, as this mapping has them at the moment."""

    def pinned(user: UserId) -> MasterKey | None:
        return pins.get(user)

    return pinned


@dataclass(slots=True)
class Bot:
    """A client under test and everything its syncs brought."""

    client: MatrixClient
    settings: MatrixSettings
    secrets: KeptSecrets
    pins: dict[UserId, MasterKey]
    token: str | None = None
    inbounds: list[Inbound] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    answers: list[SyncAnswer] = field(default_factory=list)

    async def sync(self) -> SyncAnswer:
        """One sync from where the last one ended."""
        answer = await self.client.sync(self.token, WORD)
        self.token = answer.token
        self.inbounds += answer.inbounds
        self.unreadable += answer.unreadable
        self.answers.append(answer)
        return answer

    async def sync_until(self, holds: Callable[[], object], what: str) -> None:
        """Sync until `holds`, or fail with `what` was awaited."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():
                    await self.sync()
        except TimeoutError:
            raise AssertionError(f"never seen: {what}") from None

    async def heard(self, body: str) -> Inbound:
        """Sync until this text has arrived."""
        await self.sync_until(lambda: any(i.body == body for i in self.inbounds), f"the message {body!r}")
        return next(i for i in self.inbounds if i.body == body)

    async def room(self, *people: UserId) -> RoomId:
        """A room with these people invited."""
        room = await self.client.create_room("Björk-17", Nonce(token_hex(16)))
        for person in people:
            await self.client.invite(room, person)
        return room

    async def say(self, room: RoomId, text: str, *readers: UserId, transaction: str | None = None) -> Sent:
        """Send a text to these readers."""
        return await self.client.send(
            room,
            {"msgtype": "m.text", "body": text},
            letter=token_hex(16),
            transaction=transaction or token_hex(8),
            readers=readers,
        )

    async def reopen(self) -> None:
        """Close and open again, as a restart does."""
        await self.client.close()
        self.client = await MatrixClient.open(self.settings, self.secrets, pinned_in(self.pins))


async def call(bot: Bot, method: str, where: str, body: Mapping[str, Any] | None = None) -> Json:
    """Any request in this account's name, past the client."""
    transport = bot.client._transport
    if method == "GET":
        return await transport.get(where, as_it_is)
    answer: Json = await getattr(transport, method.lower())(where, as_it_is, body or {})
    return answer


def as_it_is(answer: Any) -> Json:
    """The whole of an answer: for tests alone, which ask a server of their own."""
    assert isinstance(answer, dict)
    return answer


async def enter(actor: Bot, room: RoomId) -> None:
    """Accept an invitation."""
    await call(actor, "POST", path("rooms", room, "join"))


async def seal(actor: Bot, room: RoomId, reader: UserId, payload: Mapping[str, Any]) -> Json:
    """An encrypted event content of any payload, its key sent to the reader's trusted devices."""
    await actor.client._outbox._keys.prepare(room, frozenset({reader}), lambda: None)
    sealed: Json = actor.client._machine.olm.group_encrypt(room, dict(payload))
    return sealed


async def post(actor: Bot, room: RoomId, content: Mapping[str, Any], kind: str = "m.room.encrypted") -> EventId:
    """Put any event content into the room."""
    return EventId((await call(actor, "PUT", path("rooms", room, "send", kind, token_hex(8)), content))["event_id"])


def text(body: str) -> Json:
    """The payload of an ordinary message."""
    return {"type": "m.room.message", "content": {"msgtype": "m.text", "body": body}}


async def new_bot(synapse: Synapse, folder: Path) -> Bot:
    """A fresh account's client, logged in by password, not yet synced."""
    account = await synapse.register(f"bot-{token_hex(4)}")
    settings = MatrixSettings(synapse.url, account.user, folder / "store", password=account.password)
    secrets, pins = KeptSecrets(), dict[UserId, MasterKey]()
    return Bot(await MatrixClient.open(settings, secrets, pinned_in(pins)), settings, secrets, pins)


async def open_bot(synapse: Synapse, folder: Path) -> Bot:
    """The same, past its first sync."""
    bot = await new_bot(synapse, folder)
    await bot.sync()
    return bot


async def meeting(bot: Bot, *actors: Bot) -> RoomId:
    """A room of the bot's with these people in it."""
    room = await bot.room(*(actor.client.user for actor in actors))
    for actor in actors:
        await enter(actor, room)
    await bot.sync()
    return room


async def session_of(bot: Bot, room: RoomId, sent: Sent) -> str:
    """The Megolm session that the server shows beside an event."""
    event = await call(bot, "GET", path("rooms", room, "event", sent.event))
    return str(event["content"]["session_id"])


async def hears(actor: Bot, *bodies: str) -> None:
    """Sync a person until these texts have been decrypted."""
    for body in bodies:
        await actor.heard(body)


@contextmanager
def interrupted(bot: Bot, method: str, piece: str, error: Exception) -> Iterator[None]:
    """The first request whose path holds `piece` fails."""
    transport = bot.client._transport
    honest = getattr(transport, method)

    async def failing(where: str, *given: Any, **named: Any) -> Any:
        if piece in where:
            setattr(transport, method, honest)
            raise error
        return await honest(where, *given, **named)

    setattr(transport, method, failing)
    try:
        yield
    finally:
        setattr(transport, method, honest)


NO_PINS = pinned_in({})


async def shown(bot: Bot, user: UserId) -> tuple[dict[str, Any], Chain]:
    """What the server shows of an account to anyone who asks."""
    answer = await call(bot, "POST", path("keys", "query"), {"device_keys": {user: []}})
    return answer, read_chain(answer, user)


async def token_login(synapse: Synapse, account: Account) -> tuple[str, str]:
    """An access token and its device, as an operator gets them."""
    transport = Transport(synapse.url)
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": account.user},
        "password": account.password,
    }
    answer = await transport.post(path("login"), as_it_is, body)
    await transport.close()
    return answer["access_token"], answer["device_id"]
