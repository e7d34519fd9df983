"""A played person's sync loop: keys looked after, invitations answered, everything seen noted down."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from nio import (
    AsyncClient,
    Event,
    KeysQueryResponse,
    MegolmEvent,
    RoomInfo,
    SyncError,
    SyncResponse,
    UnknownAccountDataEvent,
)

from bot.demo.hearing import Heard, Hearing
from bot.demo.wire import Refused, ask
from bot.ways.matrix.crosssigning import Chain, read_chain
from cases.ids import EventId, MasterKey, RoomId, UserId

MARK = "se.sigbot.demo.mark"
"""Account data that a played person writes to know when their sync has caught up."""
_LONG_POLL_MS = 20_000
_TRIES, _BETWEEN = 8, 0.25
_FILTER = {"room": {"timeline": {"limit": 200}}, "presence": {"types": []}}


class Listening:
    """Runs from `begin` to `end`; an error in it is raised to the one who waits."""

    def __init__(self, client: AsyncClient, own_key: MasterKey, welcome: Callable[[UserId], bool] | None) -> None:
        self.hearing = Hearing()
        self.memberships: dict[RoomId, str] = {}
        self.marks: set[str] = set()
        """Marks of one's own that have come back by the sync: all that was before them has come too."""
        self.lock = asyncio.Lock()
        """Held while keys are asked for or shared: nio cannot do that twice at once."""
        self._client = client
        self._welcome = welcome
        self.pins: dict[UserId, MasterKey] = {UserId(client.user_id): own_key}
        self._news = asyncio.Condition()
        self._locked_out: dict[EventId, MegolmEvent] = {}
        self._unproven: dict[EventId, Event] = {}
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Make the first sync, then go on in the background."""
        await self._turn(0)
        self._task = asyncio.create_task(self._forever())

    async def end(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def until(self, holds: Callable[[], bool], seconds: float) -> None:
        """Wait until `holds`, asked at each sync. Raises TimeoutError, or what ended the listening."""
        async with asyncio.timeout(seconds), self._news:
            while not holds():
                if self._task is not None and self._task.done():
                    self._task.result()
                await self._news.wait()

    async def prepare(self, room: RoomId) -> None:
        """Learn from the server who is in the room, and from their keys which devices are theirs, before sending."""
        known = self._client.rooms.get(room)
        before = frozenset(known.users) if known else frozenset()
        await self._client.joined_members(room)
        if known is not None and before != frozenset(known.users):
            self._client.invalidate_outbound_session(room)
        await self._ask_for_keys()

    async def _forever(self) -> None:
        try:
            while True:
                await self._turn(_LONG_POLL_MS)
        finally:
            async with self._news:
                self._news.notify_all()

    async def _turn(self, timeout_ms: int) -> None:
        answer = await self._client.sync(timeout=timeout_ms, sync_filter=_FILTER)
        if isinstance(answer, SyncError):
            await asyncio.sleep(0.2)  # the server is on its way down or up
            return
        async with self.lock:
            await self._look_after_keys()
        await self._take_in(answer)
        async with self._news:
            self._news.notify_all()

    async def _look_after_keys(self) -> None:
        await self._client.send_to_device_messages()
        if self._client.should_upload_keys:
            await self._client.keys_upload()
        await self._ask_for_keys()
        if self._client.should_claim_keys:
            await self._client.keys_claim(self._client.get_users_for_key_claiming())

    async def _ask_for_keys(self) -> None:
        users = frozenset(self._client.users_for_key_query) | {event.sender for event in self._unproven.values()}
        if not users:
            return
        answer = await ask(self._client, "POST", "/keys/query", {"device_keys": {user: [] for user in users}})
        await self._client.receive_response(KeysQueryResponse.from_dict(answer))
        for user in users:
            self._judge(user, read_chain(answer, user))

    def _judge(self, user: UserId, chain: Chain) -> None:
        """Trust the devices beneath the first master key ever seen for a person, and no others."""
        if chain.master is not None:
            self.pins.setdefault(user, chain.master)
        holds = chain.master is not None and chain.master == self.pins[user]
        own = {device.device for device in chain.signed} if holds else set()
        for device in self._client.device_store.active_user_devices(user):
            if device.id in own:
                self._client.verify_device(device)
            else:
                self._client.blacklist_device(device)

    async def _take_in(self, answer: SyncResponse) -> None:
        self._try_again()
        unknown = (seen for seen in answer.account_data_events if isinstance(seen, UnknownAccountDataEvent))
        self.marks.update(str(seen.content.get("mark")) for seen in unknown if seen.type == MARK)
        for name, joined in answer.rooms.join.items():
            self.memberships[RoomId(name)] = "join"
            self._note_all(RoomId(name), joined)
        for name, left in answer.rooms.leave.items():
            self.memberships[RoomId(name)] = "leave"
            self._note_all(RoomId(name), left)
            self._client.rooms.pop(name, None)
            self._client.invited_rooms.pop(name, None)
        for name in answer.rooms.invite:
            self.memberships[RoomId(name)] = "invite"
            await self._answer_invitation(RoomId(name))
        self._prove()

    async def _answer_invitation(self, room: RoomId) -> None:
        inviter = self._client.invited_rooms[room].inviter
        if inviter is not None and self._welcome is not None and self._welcome(UserId(inviter)):
            # It may have been taken back meanwhile. One from another server arrives here before that server itself
            # holds it, and so it is accepted again, as a person does who presses the button twice.
            tries = 1 if _server(inviter) == _server(self._client.user_id) else _TRIES
            for _ in range(tries):
                with suppress(Refused):
                    await ask(self._client, "POST", f"/rooms/{quote(room)}/join", {})
                    return
                await asyncio.sleep(_BETWEEN if tries > 1 else 0)

    def _note_all(self, room: RoomId, info: RoomInfo) -> None:
        for event in [*info.state, *info.timeline.events]:
            self._note(room, event)

    def _note(self, room: RoomId, event: Any) -> None:
        if isinstance(event, MegolmEvent):
            event.room_id = room
            event = self._client.olm._decrypt_megolm_no_error(event) or event  # noqa: SLF001 - nio reads no rooms one left
        if isinstance(event, MegolmEvent):
            self._locked_out[EventId(event.event_id)] = event
        elif getattr(event, "decrypted", False) and not event.verified:
            self._unproven[EventId(event.event_id)] = event
        source = event.source
        if "redacted_because" in source.get("unsigned", {}):
            self.hearing.redacted.add(EventId(source["event_id"]))
            return
        content = dict(source.get("content", {}))
        if source["type"] == "m.room.redaction":
            content.setdefault("redacts", source.get("redacts"))
        self.hearing.note(
            Heard(
                room=room,
                event=EventId(source["event_id"]),
                sender=UserId(source["sender"]),
                kind=source["type"],
                content=content,
                sent_at=int(source.get("origin_server_ts", 0)),
                state_key=source.get("state_key"),
                decrypted=bool(getattr(event, "decrypted", False)),
                verified=bool(getattr(event, "verified", False)),
            )
        )

    def _try_again(self) -> None:
        """A room key may come after the message it opens."""
        waiting, self._locked_out = self._locked_out, {}
        for event in waiting.values():
            self._note(RoomId(event.room_id), event)

    def _prove(self) -> None:
        """The proof whose a message is may come after the message itself."""
        proven = [event for event, seen in self._unproven.items() if self._is_proven(seen)]
        for event in proven:
            self.hearing.prove(event)
            del self._unproven[event]

    def _is_proven(self, event: Event) -> bool:
        """Asked again, for nio asks once, when it decrypts."""
        session = self._client.olm.inbound_group_store.get(event.room_id, event.sender_key, event.session_id)
        theirs = self._client.device_store.active_user_devices(event.sender)
        return session is not None and any(
            device.verified and (device.curve25519, device.ed25519) == (event.sender_key, session.ed25519)
            for device in theirs
        )


def _server(user: str) -> str:
    return user.partition(":")[2]
