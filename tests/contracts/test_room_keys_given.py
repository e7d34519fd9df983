"""Room keys as we give them, past nio: to verified devices alone, and as they were before the first message (N7)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.ways.matrix.overrides.devices import settle
from bot.ways.matrix.overrides.sharing import begin_with, new_session, opening_of, parcels
from bot.ways.matrix.todevice import take
from tests.contracts.olm_machines import ROOM, Machines, arrived, introduce, keys_of


def test_a_key_reaches_verified_devices_alone(machines: Machines) -> None:
    bot = machines("bot")
    anna, bo = [introduce(bot, machines(name)) for name in ("anna", "bo")]
    settle(bot, anna.user, {anna.device})
    settle(bot, bo.user, frozenset())
    session = new_session(bot, ROOM)
    assert (session.max_messages, session.max_age.days) == (100, 7)
    ((receivers, _),) = parcels(bot, ROOM, opening_of(session), [anna])
    assert receivers == {(anna.user, anna.device)}
    for device in (bo, replace(anna, curve25519=bo.curve25519)):
        with pytest.raises(RuntimeError):
            list(parcels(bot, ROOM, opening_of(session), [device]))


def test_a_device_without_a_session_is_passed_over_and_the_others_get_theirs(machines: Machines) -> None:
    bot = machines("bot")
    anna, bo = [introduce(bot, machines(name)) for name in ("anna", "bo")]
    for device in (anna, bo):
        settle(bot, device.user, {device.device})
    bot.olm.session_store._entries.pop(bo.curve25519)
    ((receivers, _),) = parcels(bot, ROOM, opening_of(new_session(bot, ROOM)), [anna, bo])
    assert receivers == {(anna.user, anna.device)}


def test_a_key_that_comes_late_opens_what_was_said_before_it_came(machines: Machines) -> None:
    bot, bo = machines("bot"), machines("bo")
    device = introduce(bot, bo)
    settle(bot, device.user, {device.device})
    session = new_session(bot, ROOM)
    opening = opening_of(session)
    assert opening.key not in repr(opening)
    begin_with(bot, ROOM, session)
    said = [bot.olm.group_encrypt(ROOM, {"type": "m.room.message", "content": {}}) for _ in range(2)]
    ((_, messages),) = parcels(bot, ROOM, opening, [device])
    assert take(bo, [arrived(bot, bo, messages)], datetime.now(UTC)).new_keys
    (key,) = bo.room_keys.candidates(ROOM, opening.session)
    assert key.sender_key == bot.olm.account.identity_keys["curve25519"]
    assert [key.decrypt(each["ciphertext"])[1] for each in said] == [0, 1]


def test_the_keys_to_our_own_messages_are_not_kept(machines: Machines) -> None:
    bot = machines("bot")
    session = new_session(bot, ROOM)
    begin_with(bot, ROOM, session)
    assert bot.olm.group_encrypt(ROOM, {"type": "m.room.message", "content": {}})["session_id"] == session.id
    assert keys_of(bot, session.id) == []


def test_nothing_is_begun_with_a_session_that_another_has_replaced(machines: Machines) -> None:
    bot = machines("bot")
    old = new_session(bot, ROOM)
    new_session(bot, ROOM)
    with pytest.raises(RuntimeError):
        begin_with(bot, ROOM, old)
