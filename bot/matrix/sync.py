"""One sync answer: keys first, then gaps filled, then every event read; nothing is acted upon here (N8, N10, N11)."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.homeserver import Inbound, Membership, SyncAnswer, Trust, Unreadable
from bot.matrix.canonical import Json
from bot.matrix.decrypt import read
from bot.matrix.devices import Devices
from bot.matrix.history import gap, ours_back
from bot.matrix.http import SYNC_CAP, Transport, path, want
from bot.matrix.identity import top_up
from bot.matrix.messages import Wire, as_inbound, read_wire
from bot.matrix.olmsessions import unwedge
from bot.matrix.reactions import reactions
from bot.matrix.receipts import receipts
from bot.matrix.rooms import joined_rooms
from bot.matrix.store import Machine
from bot.matrix.todevice import take
from bot.trouble import Rejected
from cases.ids import EventId, RoomId, UserId

NOTHING = {"not_types": ["*"]}
FILTER = json.dumps(
    {
        "presence": NOTHING,
        "account_data": NOTHING,
        "room": {"timeline": {"limit": 100}, "ephemeral": {"types": ["m.receipt"]}, "account_data": NOTHING},
    }
)
GRACE = timedelta(seconds=30)
"""How long beyond the long poll itself the server may take."""


class Sync:
    """The long poll. Whatever it raises, the same `since` may be asked for again and nothing is lost."""

    def __init__(self, transport: Transport, machine: Machine, devices: Devices, me: UserId) -> None:
        self._transport = transport
        self._machine = machine
        self._devices = devices
        self._me = me
        self._first = True
        self.dropped = 0
        """Events and to-device messages of which nothing could be made, since the start."""

    async def poll(self, since: str | None, timeout: timedelta) -> SyncAnswer:
        """See Homeserver.sync. Without `since` only the token, the invitations and the rooms are told."""
        raw = await self._ask(since, timeout)
        taken = take(self._machine, _list(_dict(raw, "to_device").get("events")), datetime.now(UTC))
        self.dropped += taken.dropped
        changed = self._changed_people(raw)
        await self._top_up(raw)
        await unwedge(self._transport, self._machine)
        joined, left = _dict(_dict(raw, "rooms"), "join"), _dict(_dict(raw, "rooms"), "leave")
        wires = await self._wires(joined, left, since)
        inbounds, unreadable = await self._read_all(wires)
        answer = SyncAnswer(
            token=want(raw, "next_batch", str),
            inbounds=inbounds,
            unreadable=unreadable,
            stirred=await self._stirred(joined),
            left=frozenset(RoomId(room) for room in left),
            invitations=_invitations(_dict(_dict(raw, "rooms"), "invite"), self._me),
            new_keys=taken.new_keys,
            identities=changed,
            verifications=taken.verifications,
            reactions=reactions(wires),
            receipts=receipts(joined, self._me) if since is not None else (),
        )
        self._first = False
        return answer

    async def _ask(self, since: str | None, timeout: timedelta) -> Json:
        """The process's first poll does not wait: there is something to tell at once."""
        wait = timedelta(0) if self._first or since is None else timeout
        query = {"filter": FILTER, "set_presence": "offline", "timeout": str(int(wait.total_seconds() * 1000))}
        if since is not None:
            query["since"] = since
        return await self._transport.get(path("sync"), query, wait + GRACE, SYNC_CAP)

    def _changed_people(self, raw: Json) -> frozenset[UserId]:
        lists = _dict(raw, "device_lists")
        users = frozenset(UserId(u) for u in (*_list(lists.get("changed")), *_list(lists.get("left"))))
        self._devices.changed(users)
        return users

    async def _top_up(self, raw: Json) -> None:
        count = _dict(raw, "device_one_time_keys_count").get("signed_curve25519", 0)
        unused = raw.get("device_unused_fallback_key_types")
        used = isinstance(unused, list) and "signed_curve25519" not in unused
        await top_up(self._transport, self._machine, count if isinstance(count, int) else 0, fallback_used=used)

    async def _wires(self, joined: Json, left: Json, since: str | None) -> list[Wire]:
        """The timeline events of all rooms, oldest first in each, with what a limited timeline left out."""
        if since is None:
            return []
        wires: list[Wire] = []
        for room, part in (*joined.items(), *left.items()):
            timeline = _dict(part, "timeline")
            events = _list(timeline.get("events"))
            if timeline.get("limited") is True and room in joined and isinstance(timeline.get("prev_batch"), str):
                events = await self._gap(RoomId(room), timeline["prev_batch"], since) + events
            read_ones = (read_wire(event, RoomId(room)) for event in events)
            wires += [wire for wire in read_ones if wire is not None and wire.sender != self._me and not wire.is_state]
        return wires

    async def _gap(self, room: RoomId, newest: str, since: str) -> list[Any]:
        """What lies between; a server that refuses to show it must not hold up all other rooms for ever."""
        try:
            return await gap(self._transport, room, newest, since)
        except Rejected:
            self.dropped += 1
            return []

    async def _read_all(self, wires: list[Wire]) -> tuple[tuple[Inbound, ...], tuple[Unreadable, ...]]:
        encrypted = {wire.sender for wire in wires if wire.kind == "m.room.encrypted"}
        stale = self._devices.stale(encrypted)
        await self._devices.ensure(encrypted)
        results = [self._read(wire) for wire in wires]
        unsure = {r.sender for r in results if isinstance(r, Inbound) and r.trust is Trust.UNSIGNED} - stale
        if unsure:
            # A device so new that its list change is still on the way: ask once more before judging it.
            await self._devices.refresh(unsure)
            results = [self._read(wire) if wire.sender in unsure else r for wire, r in zip(wires, results, strict=True)]
        self.dropped += sum(
            result is None and wire.kind == "m.room.encrypted" for wire, result in zip(wires, results, strict=True)
        )
        return (
            tuple(result for result in results if isinstance(result, Inbound)),
            tuple(result for result in results if isinstance(result, Unreadable)),
        )

    def _read(self, wire: Wire) -> Inbound | Unreadable | None:
        if wire.kind == "m.room.encrypted":
            return read(self._machine, self._devices, wire) if wire.content else None
        if wire.kind == "m.room.message":
            return as_inbound(wire, wire.content, Trust.CLEAR, None)
        return None

    async def read_again(self, kept: Unreadable) -> Inbound | None:
        """See Homeserver.read_again."""
        wire = read_wire(kept.raw, kept.room)
        if wire is None:
            return None
        await self._devices.ensure({wire.sender})
        result = read(self._machine, self._devices, wire)
        return result if isinstance(result, Inbound) else None

    async def read_back(
        self, room: RoomId, thread: EventId | None, until: Callable[[str], bool]
    ) -> tuple[str | None, ...]:
        """See Homeserver.read_back."""
        found: list[str | None] = []
        async for wire in ours_back(self._transport, room, self._me):
            relation = _dict(wire.content, "m.relates_to")
            if relation.get("rel_type") != "m.thread" or thread not in (None, relation.get("event_id")):
                continue
            said = read(self._machine, self._devices, wire)
            if isinstance(said, Inbound | Unreadable):
                found.append(said.body if isinstance(said, Inbound) else None)
            if isinstance(said, Inbound) and until(said.body):
                break
        return tuple(found)

    async def _stirred(self, joined: Json) -> frozenset[RoomId]:
        """Rooms whose state moved; at a process's first poll every room, for the guard must see each once."""
        moved = frozenset(RoomId(room) for room, part in joined.items() if _moved(part))
        return moved | await joined_rooms(self._transport) if self._first else moved


def _moved(part: Any) -> bool:
    timeline = _dict(part, "timeline")
    events = (*_list(_dict(part, "state").get("events")), *_list(timeline.get("events")))
    return timeline.get("limited") is True or any(isinstance(e, dict) and "state_key" in e for e in events)


def _invitations(rooms: Json, me: UserId) -> tuple[tuple[RoomId, UserId], ...]:
    """Each room we are invited to, with who asked; '' when the server does not say."""
    found = []
    for room, part in rooms.items():
        events = [e for e in _list(_dict(part, "invite_state").get("events")) if isinstance(e, dict)]
        mine = (e for e in events if e.get("type") == "m.room.member" and e.get("state_key") == me)
        asker = next((e.get("sender") for e in mine if _dict(e, "content").get("membership") == Membership.INVITE), "")
        found.append((RoomId(room), UserId(str(asker))))
    return tuple(found)


def _dict(value: Any, key: str) -> Json:
    part = value.get(key) if isinstance(value, Mapping) else None
    return part if isinstance(part, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
