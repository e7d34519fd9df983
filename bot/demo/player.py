"""A played person: an end-to-end-encrypted client of its own, on nio's stock client and apart from the bot's code."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from secrets import token_hex
from typing import Any, Self
from urllib.parse import quote

from nio import AsyncClient, AsyncClientConfig, RoomSendResponse
from nio.crypto.attachments import decrypt_attachment
from nio.store import SqliteMemoryStore

from bot.demo.hearing import Heard, Hearing
from bot.demo.listening import MARK, Listening
from bot.demo.synapse import Account
from bot.demo.wire import Refused, ask, fetch_media
from bot.ways.matrix.crosssigning import Chain, Identity, new_identity, read_chain, signatures_upload, signing_upload
from cases.ids import EventId, MasterKey, RoomId, UserId

Welcome = Callable[[UserId], bool]
"""Whether an invitation by this person is accepted."""

_PATIENCE = 20.0


class NotSeen(Exception):
    """What was waited for did not come within the bound."""


class Player:
    """One person at one device. Made by `log_in`, ended by `close`."""

    def __init__(self, client: AsyncClient, identity: Identity, listening: Listening) -> None:
        self._client = client
        self._identity = identity
        self._listening = listening
        self.user = identity.user

    @classmethod
    async def log_in(
        cls, url: str, account: Account, *, cross_sign: bool = True, welcome: Welcome | None = None
    ) -> Self:
        """Log in on a new device, sign it with new cross-signing keys (unless told not to) and begin to listen.

        Invitations are accepted from those `welcome` names; from nobody when it is absent. Raises Refused.
        """
        config = AsyncClientConfig(store=SqliteMemoryStore, pickle_key=token_hex(32), max_timeout_retry_wait_time=1)
        client = AsyncClient(url, account.user, config=config)
        identity = new_identity(account.user)
        try:
            await client.login(account.password, device_name="")
            if not client.logged_in:
                raise Refused(403, "M_FORBIDDEN")
            await client.keys_upload()
            if cross_sign:
                await _sign_own_device(client, identity)
            listening = Listening(client, identity.master_key, welcome)
            await listening.begin()
        except BaseException:
            await _put_away(client)
            raise
        return cls(client, identity, listening)

    async def close(self) -> None:
        """Stop listening and let go of the connection and the keys; the device stays known to the server."""
        await self._listening.end()
        await _put_away(self._client)

    @property
    def hearing(self) -> Hearing:
        """All that this client has seen."""
        return self._listening.hearing

    @property
    def fingerprint(self) -> str:
        """The person's own master key."""
        return self._identity.master_key

    def identity_of(self, user: UserId) -> MasterKey | None:
        """The first master key that this client saw for a person, which it believes ever after."""
        return self._listening.pins.get(user)

    async def chain_of(self, user: UserId) -> Chain:
        """What the server proves of a person's devices now."""
        answer = await ask(self._client, "POST", "/keys/query", {"device_keys": {user: []}})
        return read_chain(answer, user)

    def rooms(self) -> dict[RoomId, str]:
        """The person's membership, room by room: invite, join or leave."""
        return dict(self._listening.memberships)

    def room_name(self, room: RoomId) -> str | None:
        """The room's name as its state shows it to this client, invited or joined."""
        known = self._client.rooms.get(room) or self._client.invited_rooms.get(room)
        name: str | None = known.name if known else None
        return name

    def people_in(self, room: RoomId) -> frozenset[UserId]:
        """Who is joined, as this client has been told."""
        known = self._client.rooms.get(room)
        return frozenset(user for user, seen in known.users.items() if not seen.invited) if known else frozenset()

    def keys_for(self, room: RoomId) -> int:
        """How many room keys of *others* this client has ever been given for a room."""
        own = self._client.olm.account.identity_keys["curve25519"]
        sessions = (session for session in self._client.olm.inbound_group_store if session.room_id == room)
        return sum(session.sender_key != own for session in sessions)

    async def say(self, room: RoomId, text: str) -> EventId:
        """An ordinary message, encrypted for everyone in the room whose device is theirs."""
        return await self.send(room, {"msgtype": "m.text", "body": text})

    async def reply(self, room: RoomId, event: EventId, text: str) -> EventId:
        """A message that answers another; the relation stands inside the ciphertext and beside it."""
        relation = {"m.in_reply_to": {"event_id": event}}
        return await self.send(room, {"msgtype": "m.text", "body": text, "m.relates_to": relation})

    async def send(self, room: RoomId, content: Mapping[str, Any]) -> EventId:
        """Any `m.room.message`, encrypted. Raises Refused, and LocalProtocolError where the room is not encrypted."""
        async with self._listening.lock:
            await self._listening.prepare(room)
            try:
                answer = await self._client.room_send(room, "m.room.message", dict(content))
            except KeyError:  # nio drops the key it is sharing when somebody leaves meanwhile: nothing was sent
                answer = await self._client.room_send(room, "m.room.message", dict(content))
        if not isinstance(answer, RoomSendResponse):
            raise Refused(answer.transport_response.status, str(answer.status_code))
        return EventId(answer.event_id)

    async def say_in_the_clear(self, room: RoomId, text: str) -> EventId:
        """What a careless client does in an encrypted room: a message that anyone on the server can read."""
        path = f"/rooms/{quote(room)}/send/m.room.message/{token_hex(8)}"
        answer = await ask(self._client, "PUT", path, {"msgtype": "m.text", "body": text})
        return EventId(answer["event_id"])

    async def create_room(self, *guests: UserId) -> RoomId:
        """An encrypted room of one's own with the given people invited."""
        algorithm = {"algorithm": "m.megolm.v1.aes-sha2"}
        state = [
            {"type": "m.room.encryption", "state_key": "", "content": algorithm},
            {"type": "m.room.history_visibility", "state_key": "", "content": {"history_visibility": "joined"}},
        ]
        body = {"preset": "private_chat", "invite": list(guests), "initial_state": state}
        room = RoomId((await ask(self._client, "POST", "/createRoom", body))["room_id"])
        await self.wait_joined(room)
        return room

    async def join(self, room: RoomId) -> None:
        """Accept an invitation by hand. Raises Refused when there is none any more."""
        await ask(self._client, "POST", f"/rooms/{quote(room)}/join", {})

    async def leave(self, room: RoomId) -> None:
        await ask(self._client, "POST", f"/rooms/{quote(room)}/leave", {})

    async def remove(self, room: RoomId, user: UserId) -> None:
        """Take someone out of a room that this person rules."""
        await ask(self._client, "POST", f"/rooms/{quote(room)}/kick", {"user_id": user})

    async def redact(self, room: RoomId, event: EventId) -> None:
        await ask(self._client, "PUT", f"/rooms/{quote(room)}/redact/{quote(event)}/{token_hex(8)}", {})

    async def shows_read(self, room: RoomId, event: EventId, *, private: bool = False) -> None:
        """Tell the server that the room is shown up to this event: for all to see, or for oneself. Raises Refused."""
        kind = "m.read.private" if private else "m.read"
        await ask(self._client, "POST", f"/rooms/{quote(room)}/receipt/{kind}/{quote(event)}", {})

    async def download(self, file: Mapping[str, Any]) -> bytes:
        """The plain bytes behind the `file` object of an encrypted attachment. Raises EncryptionError if changed."""
        sealed = await fetch_media(self._client, file["url"])
        plain: bytes = decrypt_attachment(sealed, file["key"]["k"], file["hashes"]["sha256"], file["iv"])
        return plain

    def redacted(self, event: EventId) -> bool:
        """Whether this client has been told that an event was taken back."""
        return event in self.hearing.redacted

    def has_read(self, event: EventId) -> bool:
        """Whether this client has ever seen what stands in an event."""
        return any(heard.event == event for heard in self.hearing.messages)

    def moment(self) -> int:
        """Now, as a place in what has been heard: give it as `after` to wait for something new."""
        return len(self.hearing.messages)

    async def wait_for(
        self, wanted: Callable[[Heard], bool], seconds: float = _PATIENCE, *, what: str = "a message", after: int = 0
    ) -> Heard:
        """The first event, heard since `after`, that is wanted. Raises NotSeen, naming `what` was awaited."""
        found: list[Heard] = []

        def seen() -> bool:
            found[:] = [heard for heard in self.hearing.messages[after:] if wanted(heard)]
            return bool(found)

        await self.until(seen, seconds, what=what)
        return found[0]

    async def until(self, holds: Callable[[], bool], seconds: float = _PATIENCE, *, what: str) -> None:
        """Wait until something holds of what this client knows, looking again at each sync. Raises NotSeen."""
        try:
            await self._listening.until(holds, seconds)
        except TimeoutError:
            unproven = sum(heard.decrypted and not heard.verified for heard in self.hearing.messages)
            seen = f"{self.moment()} events read, {unproven} of them unproven; {len(self.hearing.unread)} unreadable"
            raise NotSeen(f"{self.user} waited {seconds:g} s for {what}, in vain ({seen})") from None

    async def catch_up(self) -> None:
        """Wait until all that the server had for this client when it was asked has been heard."""
        mark = token_hex(8)
        await ask(self._client, "PUT", f"/user/{quote(self.user)}/account_data/{MARK}", {"mark": mark})
        await self.until(lambda: mark in self._listening.marks, what="its own mark")

    async def wait_joined(self, room: RoomId, seconds: float = _PATIENCE) -> None:
        await self.until(lambda: self.rooms().get(room) == "join", seconds, what="being in the room")

    async def wait_out(self, room: RoomId, seconds: float = _PATIENCE) -> None:
        await self.until(lambda: self.rooms().get(room) == "leave", seconds, what="being out of the room")


async def _sign_own_device(client: AsyncClient, identity: Identity) -> None:
    await ask(client, "POST", "/keys/device_signing/upload", signing_upload(identity))
    answer = await ask(client, "POST", "/keys/query", {"device_keys": {identity.user: []}})
    own_device = answer["device_keys"][identity.user][client.device_id]
    body = signatures_upload(identity, own_device, lambda signed: str(client.olm.account.sign(signed.decode())))
    refused = await ask(client, "POST", "/keys/signatures/upload", body)
    if refused.get("failures"):
        raise Refused(400, "M_INVALID_SIGNATURE")


async def _put_away(client: AsyncClient) -> None:
    with suppress(asyncio.CancelledError):
        await client.close()
    if client.store is not None:
        client.store.database.close()
