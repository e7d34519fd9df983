"""One encrypted event becomes an Inbound, an Unreadable or nothing; nio's own way is not taken.

nio looks a session up by the cleartext sender_key, copies cleartext relations into the plaintext, refuses a message it
met under another event id only until the next start, and hands state events on (N3, N8, N17). Here the session is found
by room and session id, its keys come from the Olm channel that brought it, and only what people say to each other
passes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

import vodozemac
from nio.crypto import InboundGroupSession

from bot.inbound import Inbound, Ratchet, Trust, Unreadable
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.devices import Devices
from bot.ways.matrix.messages import MESSAGE, Wire, as_inbound
from bot.ways.matrix.roomshape import MEGOLM
from bot.ways.matrix.shapes.plaintext import as_plaintext
from bot.ways.matrix.store import Machine

MEANT_FOR_READERS: Final = frozenset(
    {MESSAGE, "m.sticker", "m.poll.start", "org.matrix.msc3381.poll.start", "m.call.invite"}
)
"""The kinds of event by which somebody says something; those beside messages have their kind for a msgtype."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A plaintext, and the keys of the device whose room key opened it."""

    payload: Json = field(repr=False)
    ratchet: Ratchet
    curve25519: str
    ed25519: str


@dataclass(frozen=True, slots=True)
class Locked:
    """The room key has not come, or came for later messages only."""

    session: str
    index: int


def open_event(machine: Machine, devices: Devices, wire: Wire) -> Opened | Locked | None:
    """The plaintext of an encrypted event; None when nothing can ever be made of it."""
    content = wire.content
    session_id, ciphertext = content.get("session_id"), content.get("ciphertext")
    if content.get("algorithm") != MEGOLM or not isinstance(session_id, str) or not isinstance(ciphertext, str):
        return None
    try:
        message = vodozemac.MegolmMessage.from_base64(ciphertext)
    except ValueError:
        return None
    keys = [
        key
        for key in machine.room_keys.candidates(wire.room, session_id)
        if key.first_known_index <= message.message_index()
    ]
    if not keys:
        return Locked(session_id, message.message_index())
    # Two devices can have sent us the same session: the one that may be the sender's own is tried first.
    keys.sort(key=lambda key: not devices.owns(wire.sender, key.sender_key, key.ed25519))
    return next((opened for key in keys if (opened := _opened(key, ciphertext)) is not None), None)


def _opened(key: InboundGroupSession, ciphertext: str) -> Opened | None:
    try:
        plaintext, index = key.decrypt(ciphertext)
    except ValueError:
        return None
    payload = as_plaintext(plaintext)
    return Opened(payload, Ratchet(key.id, index), key.sender_key, key.ed25519) if payload is not None else None


def read(machine: Machine, devices: Devices, wire: Wire) -> Inbound | Unreadable | None:
    """The event as the bot takes it; None for what is dropped. The sender's devices have been asked for before."""
    opened = open_event(machine, devices, wire)
    match opened:
        case None:
            return None
        case Locked(session, index):
            return Unreadable(wire.event, wire.room, wire.sender, session, wire.raw, index)
        case Opened(payload, ratchet, curve25519, ed25519):
            if not is_message(payload, wire):
                return None
            content = payload["content"]
            if payload["type"] != MESSAGE:
                content = {**content, "msgtype": payload["type"], "body": ""}
            bound = devices.owns(wire.sender, curve25519, ed25519)
            heard = as_inbound(wire, content, Trust.SIGNED if bound else Trust.UNSIGNED, ratchet)
            return replace(heard, device=devices.named(wire.sender, curve25519)) if heard is not None else None


def is_message(payload: Mapping[str, Any], wire: Wire) -> bool:
    """Whether a plaintext is a message of this very room, and nothing that plays at being state (N3)."""
    return (
        payload.get("type") in MEANT_FOR_READERS
        and payload.get("room_id") == wire.room
        and "state_key" not in payload
        and isinstance(payload.get("content"), dict)
    )
