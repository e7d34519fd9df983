"""A request to verify is heard from anyone and however it came, and nothing in it is believed (N4, N13)."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.inbound import VerificationRequest
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.overrides.store import open_store
from bot.ways.matrix.overrides.unknown import HearingOlm
from bot.ways.matrix.store import Machine
from bot.ways.matrix.todevice import take
from bot.ways.matrix.verifying import request_in
from cases.ids import UserId
from tests.contracts.olm_machines import introduce

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
ANNA = UserId("@anna:x")
ASKS: Json = {"from_device": "ANNA", "transaction_id": "t", "methods": ["m.sas.v1"], "timestamp": 1}
ASKED = VerificationRequest(ANNA, "ANNA", "t")


@pytest.fixture
def people(tmp_path: Path) -> Iterator[tuple[Machine, Machine]]:
    """The bot, and Anna who has a session with it."""
    made = []
    for name in ("bot", "anna"):
        store = open_store(tmp_path, f"{name}.db", f"@{name}:x", name.upper(), "k")
        made.append(Machine(HearingOlm(f"@{name}:x", name.upper(), store), store))
    bot, anna = made
    yield bot, anna
    for each in made:
        each.close()


def sealed(anna: Machine, bot: Machine, kind: str, content: Json) -> Json:
    """An Olm message of Anna's as the bot's server hands it out."""
    device = introduce(anna, bot)
    session = anna.olm.session_store.get(device.curve25519)
    known = anna.olm.device_store[device.user][device.device]
    return {"type": "m.room.encrypted", "sender": ANNA, "content": anna.olm._olm_encrypt(session, known, kind, content)}


@pytest.mark.parametrize("kind", ["m.key.verification.request", "m.key.verification.start"])
def test_n13_one_in_an_olm_message_is_heard_once_as_one_in_the_clear_is(
    people: tuple[Machine, Machine], kind: str
) -> None:
    bot, anna = people
    clear = {"type": kind, "sender": ANNA, "content": ASKS}
    assert take(bot, [clear], NOW).verifications == (ASKED,)
    message = sealed(anna, bot, kind, ASKS)
    taken = take(bot, [message], NOW)
    assert (taken.verifications, taken.dropped, taken.new_keys) == ((ASKED,), 0, False)
    assert take(bot, [message], NOW).verifications == ()


def test_n13_the_rest_of_a_verification_is_left_alone(people: tuple[Machine, Machine]) -> None:
    bot, anna = people
    taken = take(bot, [sealed(anna, bot, "m.key.verification.cancel", ASKS)], NOW)
    assert (taken.verifications, taken.dropped) == ((), 0)


@pytest.mark.threat("malformed-keys")
@pytest.mark.parametrize(
    "content",
    [None, [], {}, {**ASKS, "from_device": 7}, {**ASKS, "from_device": "*"}, {**ASKS, "transaction_id": "t" * 256}],
    ids=["nothing", "a list", "empty", "a number for a device", "every device", "a long transaction"],
)
def test_n4_who_asks_badly_has_asked_and_no_device_is_written_to(content: Any) -> None:
    message = {"type": "m.key.verification.request", "sender": ANNA, "content": content}
    assert request_in(message) == VerificationRequest(ANNA)


@pytest.mark.threat("malformed-keys")
@pytest.mark.parametrize("sender", [None, 7, "", "@a\ud800:x"])
def test_n4_nobody_in_particular_has_asked_nothing(sender: Any) -> None:
    assert request_in({"type": "m.key.verification.request", "sender": sender, "content": ASKS}) is None
