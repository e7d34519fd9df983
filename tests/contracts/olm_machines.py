"""Two Olm machines get to know each other, and one gives the other a room key."""

from collections.abc import Callable

from nio import KeysQueryResponse

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.crosssigning import Device
from bot.ways.matrix.overrides.devices import settle
from bot.ways.matrix.overrides.publishing import device_keys, one_time_keys, published
from bot.ways.matrix.overrides.sharing import new_session, opening_of, parcels
from bot.ways.matrix.store import Machine
from cases.ids import UserId

ROOM = "!room"
Machines = Callable[[str], Machine]


def introduce(machine: Machine, other: Machine) -> Device:
    """`machine` learns of the other's device, and has a session with it."""
    keys = device_keys(other.olm)
    answer = KeysQueryResponse({other.olm.user_id: {other.olm.device_id: keys}}, {})
    machine.olm.handle_response(answer)
    (one_time_key, *_) = one_time_keys(other.olm, 49).values()
    published(other.olm)
    identity = other.olm.account.identity_keys
    machine.olm.create_session(one_time_key["key"], identity["curve25519"])
    return Device(UserId(other.olm.user_id), other.olm.device_id, identity["ed25519"], identity["curve25519"])


def arrived(sender: Machine, receiver: Machine, messages: Json) -> Json:
    """A to-device message as the receiver's server hands it out."""
    content = messages[receiver.olm.user_id][receiver.olm.device_id]
    return {"type": "m.room.encrypted", "sender": sender.olm.user_id, "content": content}


def shared_key(sender: Machine, receiver: Machine) -> Json:
    """A fresh room key of the sender's on its way to the receiver."""
    device = introduce(sender, receiver)
    settle(sender, device.user, {device.device})
    ((_, messages),) = parcels(sender, ROOM, opening_of(new_session(sender, ROOM)), [device])
    return arrived(sender, receiver, messages)


def keys_of(machine: Machine, session: str) -> list[tuple[str, int]]:
    return [(key.sender_key, key.first_known_index) for key in machine.room_keys.candidates(ROOM, session)]
