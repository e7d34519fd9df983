"""The homeserver as the bot uses it: every part of this folder behind the one port of bot/homeserver.py."""

from collections.abc import Callable, Collection, Mapping
from datetime import timedelta
from typing import Any, Self

from bot.answers import Answers
from bot.homeserver import Content, RoomState
from bot.inbound import Inbound, SyncAnswer, Unreadable, VerificationRequest
from bot.journalport import Generations, Pins, Secrets
from bot.sent import Owed, Owing, Sent
from bot.ways.matrix import rooms
from bot.ways.matrix.asking import account_of
from bot.ways.matrix.crosssigning import Identity
from bot.ways.matrix.devices import Devices
from bot.ways.matrix.elsewhere import is_elsewhere
from bot.ways.matrix.files import Files
from bot.ways.matrix.history import find_letter
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.identity import establish, publish_device
from bot.ways.matrix.keys import KeySharing
from bot.ways.matrix.members import Joined
from bot.ways.matrix.messages import MESSAGE
from bot.ways.matrix.opening import take_up
from bot.ways.matrix.probe import reach, require_room_version, versions
from bot.ways.matrix.sending import Outbox, upload
from bot.ways.matrix.settings import MatrixSettings
from bot.ways.matrix.shapes.accounts import as_display_name, unread
from bot.ways.matrix.store import FolderLock, Machine, forget_other_stores
from bot.ways.matrix.sync import Sync
from bot.ways.matrix.verifying import cancel
from cases.accounts import Account
from cases.ids import EventId, MasterKey, Nonce, RoomId, UserId


class MatrixClient(Files):
    """One logged-in, cross-signed device. Made by `open`, which raises StartRefused, Unavailable or LoggedOut."""

    def __init__(
        self,
        settings: MatrixSettings,
        transport: Transport,
        lock: FolderLock,
        machine: Machine,
        identity: Identity,
        pins: Pins,
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._lock = lock
        self._machine = machine
        self._identity = identity
        self._devices = Devices(transport, machine, pins)
        self._keys = KeySharing(transport, machine, self._devices, settings.withheld_reason)
        self._members = Joined(settings.user)
        self._outbox = Outbox(transport, machine, self._devices, self._keys, self._members, settings.user)
        self._sync = Sync(transport, machine, self._devices, self._members, settings.user)
        self.ask_ahead, self.when_named = self._sync.ask_ahead, self._sync.when_named
        """See Homeserver."""
        self._nonces = rooms.Nonces(transport, settings.user)

    def __repr__(self) -> str:
        return "MatrixClient()"

    @classmethod
    async def open(
        cls, settings: MatrixSettings, secrets: Secrets, pins: Pins, generations: Generations | None = None
    ) -> Self:
        """Log in or take up the kept login, open the crypto store, and stand before the server with our identity.

        Nothing is written before the server has answered as a homeserver. Who has no journal open gives no generations.
        """
        transport = reach(settings.homeserver)
        try:
            await versions(transport)
            transport.answers.time.is_witness = await is_elsewhere(settings.homeserver)
            lock = FolderLock(settings.folder)
        except BaseException:
            await transport.close()
            raise
        machine = None
        try:
            machine = await take_up(transport, settings, secrets, generations)
            await require_room_version(transport)
            await publish_device(transport, machine)
            identity = await establish(transport, settings, secrets, machine)
            forget_other_stores(settings.folder, machine.olm.device_id)
        except BaseException:
            if machine is not None:
                machine.close()
            lock.release()
            await transport.close()
            raise
        return cls(settings, transport, lock, machine, identity, pins)

    async def close(self) -> None:
        """Close the connections and the store; another process may open it then."""
        self._sync.close()
        await self._transport.close()
        self._machine.close()
        self._lock.release()

    @property
    def user(self) -> UserId:
        """Who we are."""
        return self._settings.user

    @property
    def device(self) -> str:
        """Our device id."""
        return str(self._machine.olm.device_id)

    @property
    def master_key(self) -> MasterKey:
        """Our own master key."""
        return self._identity.master_key

    @property
    def fingerprint(self) -> str:
        """Our own master key in groups of four, as people compare it."""
        key = self._identity.master_key
        return " ".join(key[at : at + 4] for at in range(0, len(key), 4))

    @property
    def answers(self) -> Answers:
        """See Homeserver."""
        return self._transport.answers

    @property
    def dropped(self) -> int:
        """Events and messages since the start of which nothing could be made: a gauge."""
        return self._sync.dropped

    async def introduce(self, name: str) -> None:
        """Show this display name to everyone (specification: PUT /profile/{userId}/displayname)."""
        await self._transport.put(path("profile", self.user, "displayname"), unread, {"displayname": name})

    async def sync(self, since: str | None, timeout: timedelta) -> SyncAnswer:
        """See Homeserver."""
        return await self._sync.poll(since, timeout)

    async def read_again(self, kept: Unreadable) -> Inbound | None:
        """See Homeserver."""
        return await self._sync.read_again(kept)

    async def state(self, room: RoomId) -> RoomState:
        """See Homeserver."""
        return await self._members.look(room, rooms.read_state(self._transport, room, self.user))

    async def joined_rooms(self) -> frozenset[RoomId]:
        """See Homeserver."""
        return await rooms.joined_rooms(self._transport)

    async def create_room(self, name: str, nonce: Nonce) -> RoomId:
        """See Homeserver."""
        return await rooms.create(self._transport, self.user, name, nonce, federate=self._settings.federate)

    async def find_room(self, nonce: Nonce, besides: frozenset[RoomId] = frozenset()) -> RoomId | None:
        """See Homeserver."""
        return await self._nonces.find(nonce, besides)

    async def invite(self, room: RoomId, user: UserId) -> None:
        """See Homeserver."""
        self._keys.welcome(room, user)
        await rooms.invite(self._transport, room, user)

    async def remove(self, room: RoomId, user: UserId) -> None:
        """See Homeserver."""
        await self._outbox.removing(room, user)

    async def leave(self, room: RoomId) -> None:
        """See Homeserver."""
        await rooms.leave(self._transport, room)

    async def put_back(self, room: RoomId, name: str) -> None:
        """See Homeserver."""
        await rooms.put_back(self._transport, room, name)

    async def pin(self, room: RoomId, event: EventId | None) -> None:
        """See Homeserver."""
        await rooms.pin(self._transport, room, event)

    def freeze(self, room: RoomId) -> None:
        """See Homeserver."""
        self._outbox.freeze(room)

    def thaw(self, room: RoomId) -> None:
        """See Homeserver."""
        self._outbox.thaw(room)

    async def send(
        self,
        room: RoomId,
        content: Content,
        *,
        letter: str,
        transaction: str,
        readers: Collection[UserId],
        kind: str = MESSAGE,
        keep: bool = False,
        owing: Owing | None = None,
    ) -> Sent:
        """See Homeserver."""
        return await self._outbox.send(room, content, letter, transaction, readers, kind, keep=keep, owing=owing)

    def take_up(self, owed: Collection[Owed]) -> None:
        """See Homeserver."""
        self._keys.take_up(owed)

    def owing(self) -> frozenset[RoomId]:
        """See Homeserver."""
        return self._outbox.owing()

    async def hand_late(self, room: RoomId, readers: Collection[UserId]) -> tuple[Sent, ...]:
        """See Homeserver."""
        return await self._outbox.hand_late(room, readers)

    async def find_sent(self, room: RoomId, letter: str) -> EventId | None:
        """See Homeserver."""
        return await find_letter(self._transport, room, self.user, letter)

    async def read_back(
        self, room: RoomId, thread: EventId | None, until: Callable[[str], bool]
    ) -> tuple[str | None, ...]:
        """See Homeserver."""
        return await self._sync.read_back(room, thread, until)

    async def upload(self, data: bytes, mimetype: str) -> Mapping[str, Any]:
        """See Homeserver."""
        return await upload(self._transport, data, mimetype)

    async def redact(self, room: RoomId, event: EventId, *, transaction: str) -> None:
        """See Homeserver."""
        await self._transport.put(path("rooms", room, "redact", event, transaction), unread, {})

    async def cancel_verification(self, request: VerificationRequest) -> None:
        """See Homeserver."""
        await cancel(self._transport, request)

    async def account(self, user: UserId) -> Account:
        """See Homeserver."""
        return await account_of(self._transport, user)

    async def display_name(self, user: UserId) -> str | None:
        """See Homeserver."""
        return await self._transport.get(path("profile", user), as_display_name)

    async def identity(self, user: UserId) -> MasterKey | None:
        """See Homeserver."""
        return await self._devices.identity(user)
