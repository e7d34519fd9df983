"""nio's outbound sessions: made on our word alone, and shared in parcels whose arrival we confirm (N6, N7)."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from nio.crypto import OutboundGroupSession

from bot.homeserver import Content
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.crosssigning import Device
from bot.ways.matrix.roomshape import MEGOLM
from bot.ways.matrix.store import Machine

MESSAGES = 100
AGE = timedelta(days=7)
AT_ONCE = 20
"""Devices in one request."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A session as it was before its first message; someone who gets it late reads from there on too."""

    session: str
    key: str = field(repr=False)


def new_session(machine: Machine, room: str) -> OutboundGroupSession:
    """A fresh session for the room in the place of the old one.

    nio would keep the key to our own messages in the store too; we do not read those, so nobody shall find it there.
    """
    session = OutboundGroupSession()
    session.max_messages, session.max_age = MESSAGES, AGE
    machine.olm.outbound_group_sessions[room] = session
    return session


def keep_for_ourselves(machine: Machine, room: str, session: OutboundGroupSession) -> None:
    """What is said with it from here on can be read back by this device, and by nobody else by this."""
    own = machine.olm.account.identity_keys
    with machine.transaction():
        machine.olm.create_group_session(own["curve25519"], own["ed25519"], room, session.id, session.session_key)


def opening_of(session: OutboundGroupSession) -> Opening:
    """To be asked before the first message: nio gives a session away only as it stands at the moment."""
    return Opening(str(session.id), str(session.session_key))


def begin_with(machine: Machine, room: str, session: OutboundGroupSession) -> None:
    """Let nio encrypt with it, though not nio has shared it."""
    if machine.olm.outbound_group_sessions.get(room) is not session:
        raise RuntimeError("the room has another session than the one that was shared")
    session.mark_as_shared()


def parcels(
    machine: Machine, room: str, opening: Opening, devices: Collection[Device]
) -> Iterator[tuple[set[tuple[str, str]], dict[str, dict[str, Content]]]]:
    """The key encrypted for each of these devices, with the receivers of each parcel.

    As nio does, this passes over a device without an Olm session, and sends to none that is not verified.
    """
    content = {"algorithm": MEGOLM, "room_id": room, "session_id": opening.session, "session_key": opening.key}
    within_reach = [each for each in devices if machine.olm.session_store.get(each.curve25519) is not None]
    ordered = sorted(within_reach, key=lambda each: (each.user, each.device))
    for at in range(0, len(ordered), AT_ONCE):
        some, messages = ordered[at : at + AT_ONCE], dict[str, dict[str, Content]]()
        with machine.transaction():
            for device in some:
                messages.setdefault(device.user, {})[device.device] = _sealed(machine, device, content)
        yield {(device.user, device.device) for device in some}, messages


def _sealed(machine: Machine, device: Device, content: Content) -> Json:
    known = machine.olm.device_store[device.user][device.device]
    if not (known.verified and known.curve25519 == device.curve25519):
        raise RuntimeError("a room key was about to be sent to a device that is not trusted")
    session = machine.olm.session_store.get(device.curve25519)
    sealed: Json = machine.olm._olm_encrypt(session, known, "m.room_key", content)  # noqa: SLF001  nio gives no other way
    return sealed
