"""Room keys on their way out: which devices get one, who truly got it, and what the others are told (N2, N7)."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from itertools import chain

from nio.crypto import OutboundGroupSession

from bot.homeserver import Content
from bot.matrix.crosssigning import Device
from bot.matrix.devices import Devices
from bot.matrix.http import Transport
from bot.matrix.olmsessions import begin, to_device
from bot.matrix.overrides.sharing import new_session, parcels
from bot.matrix.store import Machine
from bot.trouble import HomeserverError
from cases.ids import RoomId, UserId

StillOpen = Callable[[], None]
"""Raises Shut when the room has been frozen meanwhile."""


@dataclass(slots=True)
class RoomKey:
    """The outbound session of one room, for whom it was made, and who has been told that they do not get it."""

    session: OutboundGroupSession = field(repr=False)
    people: frozenset[UserId]
    devices: frozenset[Device]
    told: set[Device] = field(default_factory=set)

    def holders(self) -> frozenset[Device]:
        """The devices that the key truly reached."""
        return frozenset(d for d in self.devices if (d.user, d.device) in self.session.users_shared_with)


class KeySharing:
    """One room key at a time for each room; only devices of `people` that are trusted at the moment get it."""

    def __init__(self, transport: Transport, machine: Machine, devices: Devices, reason: str) -> None:
        self._transport = transport
        self._machine = machine
        self._devices = devices
        self._reason = reason
        self._keys: dict[RoomId, RoomKey] = {}

    def invalidate(self, room: RoomId) -> None:
        """The next message gets a new key."""
        self._keys.pop(room, None)

    async def prepare(self, room: RoomId, people: frozenset[UserId], still_open: StillOpen) -> RoomKey:
        """A key that exactly the trusted devices of `people` have been sent; made anew on any change (N7).

        What could not reach a device is tried again at each call; `holders` says who has it.
        """
        await self._devices.ensure(people)
        key = self._keys.get(room)
        if key is None or key.session.expired or (key.people, key.devices) != (people, self._wanted(people)):
            await self._devices.refresh(people)
            still_open()
            key = RoomKey(new_session(self._machine, room), people, self._wanted(people))
            self._keys[room] = key
        missing = key.devices - key.holders()
        if missing or not key.session.shared:
            await self._claim(missing)
            await self._send_key(room, key, still_open)
        await self._tell_withheld(room, key)
        return key

    def _wanted(self, people: Iterable[UserId]) -> frozenset[Device]:
        return frozenset(chain.from_iterable(self._devices.trusted(user) for user in people))

    async def _claim(self, devices: Collection[Device]) -> None:
        """Olm sessions with the devices that we have none with."""
        sessions = self._machine.olm.session_store
        await begin(self._transport, self._machine, [d for d in devices if sessions.get(d.curve25519) is None])

    async def _send_key(self, room: RoomId, key: RoomKey, still_open: StillOpen) -> None:
        """Send the key to the devices that lack it, in parcels; each parcel counts once the server took it."""
        self._devices.settle(key.people)
        allowed = {(device.user, device.device) for device in key.devices}
        for receivers, messages in parcels(self._machine, room, key.session, sorted(key.people)):
            if not receivers <= allowed:
                raise RuntimeError("the Olm machine would send a room key to a device that is not trusted")
            still_open()
            await to_device(self._transport, "m.room.encrypted", messages["messages"])
            key.session.users_shared_with.update(receivers)
        key.session.mark_as_shared()

    async def _tell_withheld(self, room: RoomId, key: RoomKey) -> None:
        """Tell untrusted devices, once a key, that it is kept from them; that this fails keeps nothing back."""
        fresh = [d for user in key.people for d in self._devices.untrusted(user) if d not in key.told]
        if not fresh:
            return
        content = {
            "algorithm": "m.megolm.v1.aes-sha2",
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
