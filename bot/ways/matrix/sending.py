"""The one way out: encrypt for those who may read, under a lock a room, through a gate that can be shut (N12, N19)."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from nio.crypto.attachments import encrypt_attachment

from bot.homeserver import Content
from bot.inbound import Membership
from bot.sent import KeyShare, Owing, Sent
from bot.trouble import Rejected, Shut
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.crosssigning import Device
from bot.ways.matrix.devices import Devices
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.judging import never_as_it_stands
from bot.ways.matrix.keys import KeySharing
from bot.ways.matrix.members import Joined
from bot.ways.matrix.messages import MESSAGE
from bot.ways.matrix.overrides.sharing import keep_for_ourselves, opening_of
from bot.ways.matrix.roomkeys import RoomKey, owed_of
from bot.ways.matrix.rooms import is_encrypted, joined_members, remove
from bot.ways.matrix.shapes.accounts import as_uploaded
from bot.ways.matrix.shapes.rooms import as_sent
from bot.ways.matrix.store import Machine
from cases.ids import EventId, RoomId, UserId

LETTER = "se.sigbot.letter"
"""Stands in the clear beside the ciphertext: a keyed hash by which we know our own event again (N21)."""
INTRODUCTION = 1.0
"""Seconds from the first key that a device ever gets from us to the message: its app asks meanwhile who we are. Element
on the web refuses a message that comes before that answer, and does not try again until it is restarted."""
UPLOAD = timedelta(seconds=120)
"""How long an attachment may take."""


class Outbox:
    """Sends, and keeps the gate of each room."""

    def __init__(
        self,
        transport: Transport,
        machine: Machine,
        devices: Devices,
        keys: KeySharing,
        members: Joined,
        me: UserId,
    ) -> None:
        self._transport = transport
        self._machine = machine
        self._devices = devices
        self._keys = keys
        self._members = members
        self._me = me
        self._frozen: set[RoomId] = set()
        self._freezes: Counter[RoomId] = Counter()
        self._removing: Counter[RoomId] = Counter()
        """How many are being taken out: nothing is sent there meanwhile."""
        self._locks: defaultdict[RoomId, asyncio.Lock] = defaultdict(asyncio.Lock)

    def freeze(self, room: RoomId) -> None:
        """Shut the gate at once; a send under way ends at its next step."""
        self._frozen.add(room)
        self._freezes[room] += 1

    def thaw(self, room: RoomId) -> None:
        """Open the gate if it is shut; what is sent next has a new key."""
        if room in self._frozen:
            self._keys.invalidate(room)
            self._frozen.discard(room)

    async def removing(self, room: RoomId, user: UserId) -> None:
        """Take someone out, and wait for no send: one under way ends at its next step, another begins when they are out
        and the key they held is not used any more (N19)."""
        self._removing[room] += 1
        self._freezes[room] += 1
        try:
            await remove(self._transport, room, user)
            self._members.moved(room, {user: Membership.LEAVE})
        finally:
            async with self._locks[room]:
                self._keys.forget(room, user)
                self._removing[room] -= 1

    async def send(
        self,
        room: RoomId,
        content: Content,
        letter: str,
        transaction: str,
        readers: Collection[UserId],
        kind: str = MESSAGE,
        *,
        keep: bool = False,
        owing: Owing | None = None,
    ) -> Sent:
        """See Homeserver.send."""
        introduced = False
        while True:
            async with self._locks[room]:
                still_open = partial(self._still_open, room, self._freezes[room])
                still_open()
                people = await self._people(room, frozenset(readers))
                key = await self._keys.prepare(room, people, still_open)
                leaves = introduced or not key.just_met
                if leaves and owing is not None and (owed := owed_of(key, room, opening_of(key.session))):
                    await owing(owed)
                # Nothing is awaited between this look at the gate and the request that leaves.
                still_open()
                if leaves:
                    if keep:
                        keep_for_ourselves(self._machine, room, key.session)
                    return await self._say(room, key, kind, content, letter, transaction)
                key.just_met, introduced = False, True
            # Outside the lock: nobody's removal waits for an introduction, and it is made once a message.
            await asyncio.sleep(INTRODUCTION)

    async def _say(
        self, room: RoomId, key: RoomKey, kind: str, content: Content, letter: str, transaction: str
    ) -> Sent:
        event = await self._put(room, kind, content, letter, transaction)
        key.event = key.event or event
        return replace(self._sent(event, key), paid=key.settle())

    async def _put(self, room: RoomId, kind: str, content: Content, letter: str, transaction: str) -> EventId:
        sealed = self._machine.olm.group_encrypt(room, {"type": kind, "content": dict(content)})
        where = path("rooms", room, "send", "m.room.encrypted", transaction)
        with never_as_it_stands():
            return await self._transport.put(where, as_sent, {**sealed, **_relation(content), LETTER: letter})

    def owing(self) -> frozenset[RoomId]:
        """See Homeserver."""
        return self._keys.owing()

    async def hand_late(self, room: RoomId, readers: Collection[UserId]) -> tuple[Sent, ...]:
        """See Homeserver."""
        async with self._locks[room]:
            still_open = partial(self._still_open, room, self._freezes[room])
            still_open()
            people = await self._people(room, frozenset(readers))
            given = await self._keys.hand_late(room, people, still_open)
        return tuple(Sent(late.event, _shares(late.devices), key=late.key, paid=late.paid) for late in given)

    def _still_open(self, room: RoomId, freezes: int) -> None:
        """A gate that was shut and opened again meanwhile has been shut: what was prepared before is not sent."""
        if room in self._frozen or self._removing[room] or self._freezes[room] != freezes:
            raise Shut("the room is frozen")

    async def _people(self, room: RoomId, readers: frozenset[UserId]) -> frozenset[UserId]:
        """Who reads this message: those of `readers` who have joined, as far as is known. Raises Shut."""
        joined = self._members.of(room)
        if joined is None:
            joined = await self._asked_of(room)
        if self._me not in joined:
            raise Rejected("M_FORBIDDEN")
        if joined - readers - {self._me}:
            raise Shut("someone is in the room who is not among the readers")
        return joined & readers - {self._me}

    async def _asked_of(self, room: RoomId) -> frozenset[UserId]:
        """Who the server says is joined now in a room that was not looked at since something happened there."""
        if not await is_encrypted(self._transport, room):
            raise Shut("the room is not encrypted")
        return await joined_members(self._transport, room)

    def _sent(self, event: EventId, key: RoomKey) -> Sent:
        holders = key.holders()
        known = self._known(key.people)
        bare = key.people - {device.user for device in known}
        unproven = {user for user in key.people if not self._devices.trusted(user)}
        without = {KeyShare(device.user, device.device) for device in (key.devices | known) - holders}
        return Sent(
            event,
            shared=_shares(holders),
            withheld=_ordered(without | {KeyShare(user, "") for user in bare}),
            unsigned=_ordered(
                {KeyShare(device.user, device.device) for device in known if device.user in unproven}
                | {KeyShare(user, "") for user in bare}
            ),
            key=str(key.session.id),
        )

    def _known(self, people: Collection[UserId]) -> set[Device]:
        """Every device of theirs that we know of, vouched for or not."""
        return {each for user in people for each in (*self._devices.trusted(user), *self._devices.untrusted(user))}


def _relation(content: Content) -> Content:
    """A relation stands outside the ciphertext too (specification: m.relates_to): apps show replies and threads by it.

    It names an event that the server has; what the bot itself believes is the one inside (N3)."""
    return {"m.relates_to": content["m.relates_to"]} if "m.relates_to" in content else {}


def _shares(devices: Iterable[Device]) -> tuple[KeyShare, ...]:
    return _ordered(KeyShare(device.user, device.device) for device in devices)


def _ordered(shares: Iterable[KeyShare]) -> tuple[KeyShare, ...]:
    return tuple(sorted(shares, key=lambda share: (share.user, share.device)))


async def upload(transport: Transport, data: bytes, mimetype: str) -> Json:
    """The EncryptedFile object for an encrypted message: bytes without a name or a kind are uploaded (N16).

    The mimetype travels inside the message, not to the server."""
    sealed, keys = encrypt_attachment(data)
    with never_as_it_stands():
        where = await transport.post_bytes(path("upload", base="/_matrix/media/v3"), as_uploaded, sealed, UPLOAD)
    return {**keys, "url": where, "mimetype": mimetype}
