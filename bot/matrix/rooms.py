"""Calls about rooms: make, read, invite, remove, leave. Members and powers are the server's state alone (N3, N10)."""

import asyncio

from bot.homeserver import Membership, RoomState
from bot.matrix.http import Transport, path, want
from bot.matrix.roomshape import MEGOLM, PINNED, added, as_made, changed, creation, from_state, pinning
from bot.trouble import Rejected
from cases.ids import EventId, Nonce, RoomId, UserId

AT_ONCE = 8


async def create(transport: Transport, me: UserId, name: str, nonce: Nonce, *, federate: bool) -> RoomId:
    """Make a room, read it back, and leave it again if it is not what was asked for."""
    answer = await transport.post(path("createRoom"), creation(name, nonce, federate=federate))
    room = RoomId(want(answer, "room_id", str))
    made = await read_state(transport, room, me)
    if not as_made(made, me, name, nonce, federate=federate):
        await leave(transport, room)
        raise Rejected("SE_SIGBOT_ROOM_NOT_AS_ASKED")
    return room


async def read_state(transport: Transport, room: RoomId, me: UserId) -> RoomState:
    """The room as the server's state has it now.

    Raises Rejected when we are not in it: to a former member the server shows the room as it was then.
    """
    state = from_state(await transport.get_list(path("rooms", room, "state")), room, me)
    if state.members.get(me) is not Membership.JOIN:
        raise Rejected("M_FORBIDDEN")
    return state


async def is_encrypted(transport: Transport, room: RoomId) -> bool:
    """Whether the server's state says that the room is encrypted."""
    try:
        content = await transport.get(path("rooms", room, "state", "m.room.encryption", ""))
    except Rejected as no:
        if no.code == "M_NOT_FOUND":
            return False
        raise
    return content.get("algorithm") == MEGOLM


async def joined_members(transport: Transport, room: RoomId) -> frozenset[UserId]:
    """Who the server says is joined, now."""
    answer = await transport.get(path("rooms", room, "joined_members"))
    return frozenset(UserId(user) for user in want(answer, "joined", dict))


async def joined_rooms(transport: Transport) -> frozenset[RoomId]:
    """The rooms we are joined to, now."""
    answer = await transport.get(path("joined_rooms"))
    return frozenset(RoomId(room) for room in want(answer, "joined_rooms", list))


async def membership(transport: Transport, room: RoomId, user: UserId) -> Membership | None:
    """One person's membership, now; None when they never had any."""
    try:
        content = await transport.get(path("rooms", room, "state", "m.room.member", user))
    except Rejected as no:
        if no.code == "M_NOT_FOUND":
            return None
        raise
    known = {member.value: member for member in Membership}
    return known.get(want(content, "membership", str))


async def invite(transport: Transport, room: RoomId, user: UserId) -> None:
    """Invite without a reason; fine when they are invited or joined already."""
    try:
        await transport.post(path("rooms", room, "invite"), {"user_id": user})
    except Rejected:
        if await membership(transport, room, user) not in (Membership.JOIN, Membership.INVITE):
            raise


async def remove(transport: Transport, room: RoomId, user: UserId) -> None:
    """Take someone out without a reason; fine when they are out already."""
    try:
        await transport.post_apart(path("rooms", room, "kick"), {"user_id": user})
    except Rejected:
        if await membership(transport, room, user) not in (None, Membership.LEAVE, Membership.BAN):
            raise


async def leave(transport: Transport, room: RoomId) -> None:
    """Leave, or decline an invitation, and forget; fine when we are out already."""
    for step in ("leave", "forget"):
        try:
            await transport.post(path("rooms", room, step), {})
        except Rejected:
            if room in await joined_rooms(transport):
                raise


async def put_back(transport: Transport, room: RoomId, name: str) -> None:
    """See Homeserver.put_back. Power first: without it the rest could be changed again."""
    events = await transport.get_list(path("rooms", room, "state"))
    for kind, content in changed(events, name).items():
        await transport.put(path("rooms", room, "state", kind, ""), content)
    for event in added(events):
        await transport.put(path("rooms", room, "redact", event, f"put-back-{event}"), {})


async def pin(transport: Transport, room: RoomId, event: EventId | None) -> None:
    """See Homeserver.pin."""
    await transport.put(path("rooms", room, "state", PINNED, ""), pinning(event))


class Nonces:
    """Which of our rooms carries which nonce; a creation event never changes, so each is asked for once."""

    def __init__(self, transport: Transport, me: UserId) -> None:
        self._transport = transport
        self._me = me
        self._known: dict[RoomId, Nonce | None] = {}

    async def find(self, nonce: Nonce) -> RoomId | None:
        """A joined room of our making with this nonce."""
        joined = await joined_rooms(self._transport)
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
