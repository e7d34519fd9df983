"""One sync answer: keys first, then gaps filled, then every event read; nothing is acted upon here (N8, N10, N11)."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.inbound import Inbound, Members, SyncAnswer, Trust, Unreadable
from bot.trouble import Rejected
from bot.ways.matrix.beside import reactions, receipts
from bot.ways.matrix.decrypt import read
from bot.ways.matrix.devices import Devices
from bot.ways.matrix.history import gap, ours_back
from bot.ways.matrix.http import SYNC_CAP, Transport, path
from bot.ways.matrix.identity import top_up
from bot.ways.matrix.members import Joined
from bot.ways.matrix.messages import Wire, as_inbound, read_wire
from bot.ways.matrix.olmsessions import unwedge
from bot.ways.matrix.shapes.leaves import object_at
from bot.ways.matrix.shapes.syncing import Synced, as_sync
from bot.ways.matrix.store import Machine
from bot.ways.matrix.todevice import take
from cases.ids import EventId, RoomId, UserId

ENCRYPTED = "m.room.encrypted"
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

    def __init__(self, transport: Transport, machine: Machine, devices: Devices, joined: Joined, me: UserId) -> None:
        self._transport = transport
        self._machine = machine
        self._devices = devices
        self._joined = joined
        self._me = me
        self._first = True
        self._ahead: tuple[str, asyncio.Task[Synced]] | None = None
        """The next answer, asked for already with this token."""
        self._named: list[Callable[[Members], None]] = []
        self.dropped = 0
        """Events and to-device messages of which nothing could be made, since the start."""

    def when_named(self, listener: Callable[[Members], None]) -> None:
        """See Homeserver."""
        self._named.append(listener)

    async def poll(self, since: str | None, timeout: timedelta) -> SyncAnswer:
        """See Homeserver.sync. Without `since` only the token, the invitations and the rooms are told."""
        raw = await self._heard(since, timeout)
        taken = take(self._machine, raw.to_device, datetime.now(UTC))
        self.dropped += raw.dropped + taken.dropped
        await top_up(self._transport, self._machine, raw.on_server, fallback_used=raw.fallback_used)
        await unwedge(self._transport, self._machine)
        wires = await self._wires(raw, since)
        inbounds, unreadable = await self._read_all(wires)
        answer = SyncAnswer(
            token=raw.token,
            inbounds=inbounds,
            unreadable=unreadable,
            stirred=frozenset(room for room, part in raw.joined.items() if part.stirred),
            members=_members(raw),
            left=frozenset(raw.left),
            invitations=tuple((room, asked.get(self._me, UserId(""))) for room, asked in raw.invited.items()),
            new_keys=taken.new_keys,
            identities=raw.changed,
            verifications=taken.verifications,
            reactions=reactions(wires),
            receipts=receipts(raw.joined, self._me) if since is not None else (),
        )
        self._first = False
        return answer

    def ask_ahead(self, since: str, timeout: timedelta) -> None:
        """See Homeserver."""
        self.close()
        self._ahead = since, asyncio.create_task(self._ask_and_name(since, timeout))

    def close(self) -> None:
        """What is asked for ahead is not waited for."""
        if self._ahead is not None:
            self._ahead[1].cancel()
            self._ahead = None

    async def _heard(self, since: str | None, timeout: timedelta) -> Synced:
        if self._ahead is not None and self._ahead[0] != since:
            self.close()
        ahead, self._ahead = self._ahead, None
        return await (ahead[1] if ahead else self._ask_and_name(since, timeout))

    async def _ask_and_name(self, since: str | None, timeout: timedelta) -> Synced:
        raw = await self._ask(since, timeout)
        self._devices.changed(raw.changed)
        self._follow(raw)
        for listener in self._named:
            listener(_members(raw))
        return raw

    async def _ask(self, since: str | None, timeout: timedelta) -> Synced:
        """The process's first poll does not wait: there is something to tell at once."""
        wait = timedelta(0) if self._first or since is None else timeout
        query = {"filter": FILTER, "set_presence": "offline", "timeout": str(int(wait.total_seconds() * 1000))}
        if since is not None:
            query["since"] = since
        return await self._transport.get(path("sync"), as_sync, query, wait + GRACE, SYNC_CAP, apart=True)

    def _follow(self, raw: Synced) -> None:
        """Who came and who went, for what is sent next; a gap, or what cannot be read, is asked about then."""
        untold = {room for room, part in raw.joined.items() if part.limited or (part.stirred and not part.members)}
        self._joined.doubt(untold | raw.left.keys())
        for room, named in _members(raw).items():
            if room not in untold:
                self._joined.moved(room, named)

    async def _wires(self, raw: Synced, since: str | None) -> list[Wire]:
        """The timeline events of all rooms, oldest first in each, with what a limited timeline left out."""
        if since is None:
            return []
        wires: list[Wire] = []
        for room, part in (*raw.joined.items(), *raw.left.items()):
            if part.limited and room in raw.joined and part.before is not None:
                wires += await self._gap(room, part.before, since)
            wires += part.wires
        return [wire for wire in wires if wire.sender != self._me and not wire.is_state]

    async def _gap(self, room: RoomId, newest: str, since: str) -> list[Wire]:
        """What lies between; a server that refuses to show it must not hold up all other rooms for ever."""
        try:
            return await gap(self._transport, room, newest, since)
        except Rejected:
            self.dropped += 1
            return []

    async def _read_all(self, wires: list[Wire]) -> tuple[tuple[Inbound, ...], tuple[Unreadable, ...]]:
        results = await self._read_each(wires)
        self.dropped += sum(
            result is None and wire.kind == ENCRYPTED for wire, result in zip(wires, results, strict=True)
        )
        return (
            tuple(result for result in results if isinstance(result, Inbound)),
            tuple(result for result in results if isinstance(result, Unreadable)),
        )

    async def _read_each(self, wires: list[Wire]) -> list[Inbound | Unreadable | None]:
        """In their order; of an unsigned device that seemed up to date the server is asked once more."""
        encrypted = {wire.sender for wire in wires if wire.kind == ENCRYPTED}
        stale = self._devices.stale(encrypted)
        await self._devices.ensure(encrypted)
        results = [self._read(wire) for wire in wires]
        unsure = {r.sender for r in results if isinstance(r, Inbound) and r.trust is Trust.UNSIGNED} - stale
        if not unsure:
            return results
        # A device so new that its list change is still on the way: ask once more before judging it.
        await self._devices.refresh(unsure)
        return [self._read(wire) if wire.sender in unsure else r for wire, r in zip(wires, results, strict=True)]

    def _read(self, wire: Wire) -> Inbound | Unreadable | None:
        if wire.kind == ENCRYPTED:
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
            relation = object_at(wire.content, "m.relates_to")
            if relation.get("rel_type") != "m.thread" or thread not in (None, relation.get("event_id")):
                continue
            said = read(self._machine, self._devices, wire)
            if isinstance(said, Inbound | Unreadable):
                found.append(said.body if isinstance(said, Inbound) else None)
            if isinstance(said, Inbound) and until(said.body):
                break
        return tuple(found)


def _members(raw: Synced) -> Members:
    return {room: part.members for room, part in raw.joined.items() if part.members}
