"""Room keys on their way out: which devices get one, who truly got it, and what the others are told (N2, N7)."""

from collections.abc import Callable, Collection, Iterable
from itertools import chain

from bot.homeserver import Content
from bot.sent import Owed
from bot.trouble import HomeserverError
from bot.ways.matrix.crosssigning import Device
from bot.ways.matrix.devices import Devices
from bot.ways.matrix.http import Transport
from bot.ways.matrix.olmsessions import begin, to_device
from bot.ways.matrix.overrides.sharing import begin_with, new_session, opening_of, parcels
from bot.ways.matrix.roomkeys import Key, Late, RoomKey, keys_of
from bot.ways.matrix.roomshape import MEGOLM
from bot.ways.matrix.store import Machine
from cases.ids import RoomId, UserId

StillOpen = Callable[[], None]
"""Raises Shut when the room has been frozen meanwhile."""
MOST_PAST = 20
"""How many keys of a room are still handed to readers they did not reach."""


class KeySharing:
    """One room key at a time for each room; only devices of `people` that are trusted at the moment get it."""

    def __init__(self, transport: Transport, machine: Machine, devices: Devices, reason: str) -> None:
        self._transport = transport
        self._machine = machine
        self._devices = devices
        self._reason = reason
        self._keys: dict[RoomId, RoomKey] = {}
        self._past: dict[RoomId, list[Key]] = {}
        """Keys that are used no more and that somebody they were made for has not got."""

    def invalidate(self, room: RoomId) -> None:
        """The next message gets a new key."""
        key = self._keys.pop(room, None)
        if key is not None and key.event is not None and key.without():
            self._past[room] = [*self._past.get(room, ()), key][-MOST_PAST:]

    def forget(self, room: RoomId, user: UserId) -> None:
        """Someone is taken out: no key of this room ever reaches them again (N19)."""
        self.invalidate(room)
        self._owe_nothing(room, user)

    def welcome(self, room: RoomId, user: UserId) -> None:
        """Someone is asked in: a newcomer, who is owed nothing said before."""
        if (key := self._keys.get(room)) is not None and user in key.people:
            self.invalidate(room)
        self._owe_nothing(room, user)

    def _owe_nothing(self, room: RoomId, user: UserId) -> None:
        for key in self._past.get(room, ()):
            key.people -= {user}
            key.devices = frozenset(device for device in key.devices if device.user != user)

    def take_up(self, owed: Iterable[Owed]) -> None:
        """What was owed when the process before this one ended; the oldest first."""
        for room, key in keys_of(owed):
            self._past[room] = [*self._past.get(room, ()), key][-MOST_PAST:]

    def owing(self) -> frozenset[RoomId]:
        """Rooms in which somebody could not be given a key that they were to have."""
        self._past = {room: left for room, keys in self._past.items() if (left := [k for k in keys if k.without()])}
        current = {room for room, key in self._keys.items() if key.event is not None and key.without()}
        return frozenset(current | self._past.keys())

    async def prepare(self, room: RoomId, people: frozenset[UserId], still_open: StillOpen) -> RoomKey:
        """A key that exactly the trusted devices of `people` have been sent; a new one on any change (N7).

        A key that did not reach a device is tried again at each call; `holders` says who has it.
        """
        await self._devices.ensure(people)
        key = self._keys.get(room)
        if key is None or key.session.expired or (key.people, key.devices) != (people, self._wanted(people)):
            await self._devices.refresh(people)
            still_open()
            self.invalidate(room)
            session = new_session(self._machine, room)
            key = RoomKey(opening_of(session), people, self._wanted(people), session=session)
            self._keys[room] = key
        await self._hand(room, key, key.devices - key.holders(), still_open)
        begin_with(self._machine, room, key.session)
        await self._tell_withheld(room, key)
        return key

    async def hand_late(self, room: RoomId, people: frozenset[UserId], still_open: StillOpen) -> tuple[Late, ...]:
        """Give the keys of a room, from their first message on, to those of `people` they were made for and could not
        reach then (N7). A device that has come besides one that was reached gets none for what is past."""
        given = []
        for key in (*self._past.get(room, ()), *filter(None, [self._keys.get(room)])):
            lacking = key.without() & people
            if key.event is None or not lacking:
                continue
            await self._devices.ensure(lacking)
            still_open()
            bare = lacking - {device.user for device in key.devices}
            key.devices |= self._wanted(bare)
            before = key.holders()
            open_to = (key.devices - before) & self._wanted(lacking)
            await self._hand(room, key, open_to, still_open)
            if key.holders() - before:
                given.append(Late(key.event, key.opening.session, key.holders() - before, key.settle()))
        return tuple(given)

    def _wanted(self, people: Iterable[UserId]) -> frozenset[Device]:
        return frozenset(chain.from_iterable(self._devices.trusted(user) for user in people))

    async def _claim(self, devices: Collection[Device]) -> bool:
        """Olm sessions with the devices that we have none with; whether there was one that has one now."""
        sessions = self._machine.olm.session_store
        strange = [device for device in devices if sessions.get(device.curve25519) is None]
        return bool(await begin(self._transport, self._machine, strange))

    async def _hand(self, room: RoomId, key: Key, devices: Collection[Device], still_open: StillOpen) -> None:
        """The key as it opened, in parcels, to devices that lack it; each parcel counts once the server took it."""
        key.just_met |= await self._claim(devices)
        self._devices.settle(key.people)
        for receivers, messages in parcels(self._machine, room, key.opening, devices):
            still_open()
            await to_device(self._transport, "m.room.encrypted", messages)
            key.reached |= receivers

    async def _tell_withheld(self, room: RoomId, key: RoomKey) -> None:
        """Tell untrusted devices, once a key, that it is kept from them; that this fails keeps nothing back."""
        fresh = [d for user in key.people for d in self._devices.untrusted(user) if d not in key.told]
        if not fresh:
            return
        content = {
            "algorithm": MEGOLM,
            "room_id": room,
            "session_id": key.session.id,
            "sender_key": self._machine.olm.account.identity_keys["curve25519"],
            "code": "m.unverified",
            **({"reason": self._reason} if self._reason else {}),
        }
        messages: dict[str, dict[str, Content]] = {}
        for device in fresh:
            messages.setdefault(device.user, {})[device.device] = content
        try:
            await to_device(self._transport, "m.room_key.withheld", messages)
        except HomeserverError:
            return
        key.told.update(fresh)
