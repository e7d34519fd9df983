"""Plaintexts of any depth, which no server has looked at: each is dropped, and what comes after it is read (N4)."""

import json
from base64 import b64encode
from datetime import UTC, datetime
from typing import Any

import pytest
from nio.crypto import olm_machine

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.decrypt import open_event
from bot.ways.matrix.devices import Devices
from bot.ways.matrix.messages import read_wire
from bot.ways.matrix.overrides.sharing import begin_with
from bot.ways.matrix.store import Machine
from bot.ways.matrix.todevice import take
from cases.ids import RoomId
from tests.contracts.olm_machines import ROOM, Machines, introduce, shared_key
from tests.contracts.test_deep_json import DEPTHS, nested

NOW = datetime.now(UTC)


def in_olm(sender: Machine, receiver: Machine, content: str) -> Json:
    """A to-device message whose plaintext has this content, as it is written here."""
    session = sender.olm.session_store.get(receiver.olm.account.identity_keys["curve25519"])
    payload = {
        "sender": sender.olm.user_id,
        "sender_device": sender.olm.device_id,
        "keys": {"ed25519": sender.olm.account.identity_keys["ed25519"]},
        "recipient": receiver.olm.user_id,
        "recipient_keys": {"ed25519": receiver.olm.account.identity_keys["ed25519"]},
        "type": "m.key.verification.request",
        "content": "here",
    }
    kind, body = session.encrypt(json.dumps(payload).replace('"here"', content)).to_parts()
    ours = receiver.olm.account.identity_keys["curve25519"]
    sealed = {
        "algorithm": "m.olm.v1.curve25519-aes-sha2",
        "sender_key": sender.olm.account.identity_keys["curve25519"],
        "ciphertext": {ours: {"type": kind, "body": b64encode(body).decode().rstrip("=")}},
    }
    return {"type": "m.room.encrypted", "sender": sender.olm.user_id, "content": sealed}


@pytest.mark.threat("malformed-keys")
def test_n4_a_deep_plaintext_between_devices_costs_itself_alone(machines: Machines) -> None:
    bot, eva = machines("bot"), machines("eva")
    introduce(eva, bot)
    for levels in DEPTHS:
        deep = in_olm(eva, bot, f'{{"from_device": "EVA", "transaction_id": {nested(levels)}}}')
        after = in_olm(eva, bot, f'{{"from_device": "EVA", "transaction_id": "{levels}"}}')
        taken = take(bot, [deep, after], NOW)
        assert [each.transaction for each in taken.verifications] == [str(levels)]
        assert taken.dropped == 1 or levels == DEPTHS[-1], "what is longer than a message may be is not read at all"


@pytest.mark.threat("malformed-keys")
def test_n4_a_deep_plaintext_in_a_room_costs_itself_alone(machines: Machines) -> None:
    bot, eva = machines("bot"), machines("eva")
    take(bot, [shared_key(eva, bot)], NOW)
    session = eva.olm.outbound_group_sessions[ROOM]
    begin_with(eva, ROOM, session)
    nothing: Any = None
    devices = Devices(nothing, bot, lambda _: None)
    for levels in DEPTHS:
        words = f'{{"type": "m.room.message", "room_id": "{ROOM}", "content": {{"body": {nested(levels)}}}}}'
        assert open_event(bot, devices, wire(session, words)) is None
        assert open_event(bot, devices, wire(session, words.replace(nested(levels), '"x"'))) is not None


def wire(session: Any, words: str) -> Any:
    content = {"algorithm": "m.megolm.v1.aes-sha2", "session_id": session.id, "ciphertext": session.encrypt(words)}
    event = {"event_id": "$e", "sender": "@eva:x", "type": "m.room.encrypted", "content": content}
    return read_wire(event, RoomId(ROOM))


def test_nio_reads_plaintexts_with_our_parser_and_takes_nothing_else_of_that_module() -> None:
    assert olm_machine.json.loads is not json.loads
    assert not hasattr(olm_machine.json, "JSONDecodeError")
