"""Calls about rooms: make, read, invite, remove, leave. Members and powers are the server's state alone (N3, N10)."""

import asyncio

from bot.homeserver import RoomState
from bot.inbound import Membership
from bot.trouble import Rejected
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.http import SYNC_CAP, Transport, path
from bot.ways.matrix.roomshape import MEGOLM, PINNED, added, as_made, changed, creation, from_state, pinning
from bot.ways.matrix.shapes.accounts import unread
from bot.ways.matrix.shapes.rooms import as_algorithm, as_members, as_membership, as_rooms, as_state
from bot.ways.matrix.shapes.rooms import as_made as as_room_made
from cases.ids import EventId, Nonce, RoomId, UserId

AT_ONCE = 8


async def create(transport: Transport, me: UserId, name: str, nonce: Nonce, *, federate: bool) -> RoomId:
    """Make a room, read it back, and leave it again if it is not what was asked for."""
    room = await transport.post(path("createRoom"), as_room_made, creation(name, nonce, federate=federate))
    made = await read_state(transport, room, me)
    if not as_made(made, me, name, nonce, federate=federate):
        await leave(transport, room)
        raise Rejected("SE_SIGBOT_ROOM_NOT_AS_ASKED")
    return room


async def read_state(transport: Transport, room: RoomId, me: UserId) -> RoomState:
    """The room as the server's state has it now.

    Raises Rejected when we are not in it: to a former member the server shows the room as it was then.
    """
    state = from_state(await _state(transport, room), room, me)
    if state.members.get(me) is not Membership.JOIN:
        raise Rejected("M_FORBIDDEN")
    return state


async def _state(transport: Transport, room: RoomId) -> tuple[Json, ...]:
    return await transport.get(path("rooms", room, "state"), as_state, cap=SYNC_CAP)


async def is_encrypted(transport: Transport, room: RoomId) -> bool:
    """Whether the server's state says that the room is encrypted."""
    try:
        algorithm = await transport.get(path("rooms", room, "state", "m.room.encryption", ""), as_algorithm)
    except Rejected as no:
        if no.code == "M_NOT_FOUND":
            return False
        raise
    return algorithm == MEGOLM


async def joined_members(transport: Transport, room: RoomId) -> frozenset[UserId]:
    """Who the server says is joined, now."""
    return await transport.get(path("rooms", room, "joined_members"), as_members)


async def joined_rooms(transport: Transport) -> frozenset[RoomId]:
    """The rooms we are joined to, now."""
    return await transport.get(path("joined_rooms"), as_rooms)


async def membership(transport: Transport, room: RoomId, user: UserId) -> Membership | None:
    """One person's membership, now; None when they never had any."""
    try:
        return await transport.get(path("rooms", room, "state", "m.room.member", user), as_membership)
    except Rejected as no:
        if no.code == "M_NOT_FOUND":
            return None
        raise


async def invite(transport: Transport, room: RoomId, user: UserId) -> None:
    """Invite without a reason; fine when they are invited or joined already."""
    try:
        await transport.post(path("rooms", room, "invite"), unread, {"user_id": user})
    except Rejected:
        if await membership(transport, room, user) not in (Membership.JOIN, Membership.INVITE):
            raise


async def remove(transport: Transport, room: RoomId, user: UserId) -> None:
    """Take someone out without a reason; fine when they are out already."""
    try:
        await transport.post_apart(path("rooms", room, "kick"), unread, {"user_id": user})
    except Rejected:
        if await membership(transport, room, user) not in (None, Membership.LEAVE, Membership.BAN):
            raise


async def leave(transport: Transport, room: RoomId) -> None:
    """Leave, or decline an invitation, and forget; fine when we are out already."""
    for step in ("leave", "forget"):
        try:
            await transport.post(path("rooms", room, step), unread, {})
        except Rejected:
            if room in await joined_rooms(transport):
                raise


async def put_back(transport: Transport, room: RoomId, name: str) -> None:
    """See Homeserver.put_back. Power first: without it the rest could be changed again."""
    events = await _state(transport, room)
    for kind, content in changed(events, name).items():
        await transport.put(path("rooms", room, "state", kind, ""), unread, content)
    for event in added(events):
        await transport.put(path("rooms", room, "redact", event, f"put-back-{event}"), unread, {})


async def pin(transport: Transport, room: RoomId, event: EventId | None) -> None:
    """See Homeserver.pin."""
    await transport.put(path("rooms", room, "state", PINNED, ""), unread, pinning(event))


class Nonces:
    """Which of our rooms carries which nonce; a creation event never changes, so each is asked for once."""

    def __init__(self, transport: Transport, me: UserId) -> None:
        self._transport = transport
        self._me = me
        self._known: dict[RoomId, Nonce | None] = {}

    async def find(self, nonce: Nonce, besides: frozenset[RoomId]) -> RoomId | None:
        """A joined room of our making with this nonce, other than `besides`."""
        joined = await joined_rooms(self._transport) - besides
        gate = asyncio.Semaphore(AT_ONCE)

        async def read(room: RoomId) -> None:
            async with gate:
                self._known[room] = await self._read(room)

        await asyncio.gather(*(read(room) for room in sorted(joined) if room not in self._known))
        return next((room for room in sorted(joined) if self._known[room] == nonce), None)

    async def _read(self, room: RoomId) -> Nonce | None:
        try:
            state = await read_state(self._transport, room, self._me)
        except Rejected:
            return None
        return state.nonce if state.creator == self._me else None
