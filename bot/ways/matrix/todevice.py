"""To-device messages of one sync answer: taken in one transaction, each once, whatever is in them (N4, N18)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from nio.events.to_device import ForwardedRoomKeyEvent, OlmEvent, RoomKeyEvent
from peewee import PeeweeException
from vodozemac import SessionCreationException

from bot.inbound import VerificationRequest
from bot.ways.matrix.canonical import canonical_json
from bot.ways.matrix.overrides.unknown import OlmMessage
from bot.ways.matrix.overrides.wedged import mark
from bot.ways.matrix.store import Machine
from bot.ways.matrix.verifying import request_in
from storage.refused import StorageFailed

LONGEST = 2**18


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of the messages."""

    new_keys: bool
    dropped: int
    """Messages that could not be used: malformed, not for us, not decryptable."""
    verifications: tuple[VerificationRequest, ...] = ()
    """Who asked for a verification, in the clear or not (N13)."""


def take(machine: Machine, messages: Sequence[Any], now: datetime) -> Taken:
    """Decrypt the messages in order and keep the room keys they carry.

    Only Olm messages are looked at: we ask for no keys, forward none and verify nobody by emoji.
    """
    sealed = [each for each in messages if isinstance(each, dict) and each.get("type") == "m.room.encrypted"]
    asking = [request for each in messages if (request := request_in(each)) is not None]
    if not sealed:
        return Taken(new_keys=False, dropped=0, verifications=tuple(asking))
    at, new_keys, dropped = int(now.timestamp()), False, 0
    with machine.transaction():
        for message in sealed:
            outcome = _take_one(machine, message, at)
            new_keys = new_keys or outcome is True
            dropped += outcome is None
            asking += [outcome] if isinstance(outcome, VerificationRequest) else []
        # Inside vodozemac a one-time key is used up by the first decryption; nio writes the account down before it.
        machine.olm.save_account()
        machine.store.forget_seen(at)
    machine.olm.outgoing_to_device_messages.clear()
    return Taken(new_keys, dropped, tuple(asking))


def _take_one(machine: Machine, message: dict[str, Any], at: int) -> VerificationRequest | bool | None:
    """True: it brought a room key; a request to verify; False: seen before, or nothing for us; None: dropped."""
    event = None
    try:
        written = canonical_json(message)
        if len(written) > LONGEST:
            return None
        if not machine.store.first_sight(sha256(written).digest(), at):
            return False
        event = OlmEvent.from_dict(message)
        result = machine.olm.decrypt_event(event) if isinstance(event, OlmEvent) else None
    except (PeeweeException, StorageFailed):
        raise
    except SessionCreationException:
        if isinstance(event, OlmEvent):
            mark(machine, event.sender, event.sender_key)
        return None
    except Exception:  # noqa: BLE001  the gate for strangers' bytes: nothing a remote user sends may stop the sync
        return None
    return _outcome(result)


def _outcome(result: object) -> VerificationRequest | bool | None:
    """What a decrypted message comes to; a forwarded key is one that we never asked for."""
    if isinstance(result, OlmMessage):
        return request_in(result.payload) or False
    if isinstance(result, RoomKeyEvent) and not isinstance(result, ForwardedRoomKeyEvent):
        return True
    return None if result is None else False
