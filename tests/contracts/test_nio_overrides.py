"""What bot/ways/matrix/overrides leans on inside nio: each test fails when an upgrade of nio moves it."""

import logging
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

import pytest
from nio import KeysQueryResponse
from nio.crypto import InboundGroupSession, OlmDevice

from bot.ways.matrix.crosssigning import Device, is_signed
from bot.ways.matrix.overrides.devices import known_as, revive, settle
from bot.ways.matrix.overrides.publishing import device_keys, fallback_key, one_time_keys, published
from bot.ways.matrix.overrides.quiet import silence
from bot.ways.matrix.overrides.sharing import new_session
from bot.ways.matrix.overrides.store import DurableStore
from bot.ways.matrix.todevice import take
from cases.ids import UserId
from tests.contracts.olm_machines import ROOM, Machines, introduce, keys_of, shared_key


def test_nio_is_the_version_that_was_read() -> None:
    assert version("matrix-nio") == "0.26.0"
    assert version("vodozemac") == "0.10.0"


def test_the_store_commits_durably_and_overwrites_what_it_deletes(machines: Machines) -> None:
    database = machines("anna").store.database
    found = {name: database.execute_sql(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "secure_delete")}
    assert found == {"synchronous": 2, "secure_delete": 1}
    assert database.execute_sql("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_nio_names_every_model_that_its_store_uses() -> None:
    named = set(DurableStore.models)
    reached = {model for model in named for _, model, _ in model._meta.model_graph()}
    assert {model.__name__ for model in reached - named} == {"TrackedUsers", "DeviceKeys_v1"}, "of older layouts alone"


def test_device_keys_are_those_that_nio_would_upload(machines: Machines) -> None:
    anna = machines("anna")
    theirs = anna.olm.share_keys()["device_keys"]
    assert device_keys(anna.olm) == theirs


def test_one_time_keys_fill_the_pool_and_are_written_down_before_they_leave(machines: Machines) -> None:
    anna = machines("anna")
    ed25519 = anna.olm.account.identity_keys["ed25519"]
    keys = one_time_keys(anna.olm, 20)
    assert len(keys) == 30
    assert all(is_signed(key, UserId("@anna:x"), "ANNA", ed25519) for key in keys.values())
    assert one_time_keys(machines("anna").olm, 20) == keys
    published(anna.olm)
    assert not set(one_time_keys(anna.olm, 0)) & set(keys)


def test_a_fallback_key_is_marked_signed_and_written_down_before_it_leaves(machines: Machines) -> None:
    anna = machines("anna")
    ((_, key),) = fallback_key(anna.olm).items()
    assert key["fallback"] is True
    assert is_signed(key, UserId("@anna:x"), "ANNA", anna.olm.account.identity_keys["ed25519"])
    again = machines("anna").olm.account._account.fallback_key
    assert [each.to_base64() for each in again.values()] == [key["key"]]


def test_a_room_key_survives_a_restart_with_the_keys_it_came_under(machines: Machines) -> None:
    bot, anna = machines("bot"), machines("anna")
    take(bot, [shared_key(anna, bot)], datetime.now(UTC))
    session = anna.olm.outbound_group_sessions[ROOM].id
    (key,) = machines("bot").room_keys.candidates(ROOM, session)
    identity = anna.olm.account.identity_keys
    assert (key.sender_key, key.ed25519, key.id) == (identity["curve25519"], identity["ed25519"], session)


def test_a_stranger_s_copy_of_a_room_key_pushes_nobody_aside(machines: Machines) -> None:
    bot, anna, mallory = machines("bot"), machines("anna"), machines("mallory")
    from_anna = shared_key(anna, bot)
    true = anna.olm.outbound_group_sessions[ROOM]
    mallory.olm.create_group_session("x", "y", ROOM, true.id, true.session_key)
    device = introduce(mallory, bot)
    content = {"algorithm": "m.megolm.v1.aes-sha2", "room_id": ROOM, "session_id": true.id}
    known = mallory.olm.device_store[device.user][device.device]
    olm_session = mallory.olm.session_store.get(device.curve25519)
    copy = mallory.olm._olm_encrypt(olm_session, known, "m.room_key", {**content, "session_key": true.session_key})
    message = {"type": "m.room.encrypted", "sender": "@mallory:x", "content": copy}
    for stage in (take(bot, [message], datetime.now(UTC)), take(bot, [from_anna], datetime.now(UTC))):
        assert stage.new_keys
    senders = {mallory.olm.account.identity_keys["curve25519"], anna.olm.account.identity_keys["curve25519"]}
    assert {sender for sender, _ in keys_of(bot, true.id)} == senders
    assert {sender for sender, _ in keys_of(machines("bot"), true.id)} == senders


def test_of_two_keys_for_one_session_the_one_that_opens_more_is_kept(machines: Machines) -> None:
    bot, anna = machines("bot"), machines("anna")
    early = new_session(anna, ROOM)
    early_key = early.session_key
    early.mark_as_shared()
    early.encrypt("x")
    late_key = early.session_key
    for key in (late_key, early_key, late_key):
        bot.olm.create_group_session("curve", "ed", ROOM, early.id, key)
    assert keys_of(bot, early.id) == [("curve", 0)]
    assert keys_of(machines("bot"), early.id) == [("curve", 0)]


def test_a_device_that_a_server_hid_for_a_moment_comes_back(machines: Machines) -> None:
    bot, anna = machines("bot"), machines("anna")
    device = introduce(bot, anna)
    bot.olm.handle_response(KeysQueryResponse({"@anna:x": {}}, {}))
    assert [d.id for d in bot.olm.device_store.active_user_devices("@anna:x")] == []
    revive(bot, "@anna:x", {"ANNA"})
    assert [d.id for d in bot.olm.device_store.active_user_devices("@anna:x")] == ["ANNA"]
    assert not machines("bot").olm.device_store["@anna:x"]["ANNA"].deleted
    assert known_as(bot, device)


def test_a_device_is_known_by_the_first_key_it_showed(machines: Machines) -> None:
    bot, anna = machines("bot"), machines("anna")
    device = introduce(bot, anna)
    other = Device(device.user, device.device, "A" * 43, device.curve25519)
    assert known_as(bot, device)
    assert not known_as(bot, other)
    assert not known_as(bot, Device(device.user, "ANOTHER", device.ed25519, device.curve25519))


def test_trust_is_taken_back_as_it_is_given(machines: Machines) -> None:
    bot, anna = machines("bot"), machines("anna")
    introduce(bot, anna)
    known: OlmDevice = bot.olm.device_store["@anna:x"]["ANNA"]
    settle(bot, "@anna:x", {"ANNA"})
    assert (bot.olm.is_device_verified(known), bot.olm.is_device_blacklisted(known)) == (True, False)
    settle(bot, "@anna:x", frozenset())
    assert (bot.olm.is_device_verified(known), bot.olm.is_device_blacklisted(known)) == (False, True)


@pytest.mark.threat("leaks")
def test_nio_writes_no_line_of_whatever_level(machines: Machines, caplog: pytest.LogCaptureFixture) -> None:
    silence()
    caplog.set_level(logging.DEBUG)
    bot, anna = machines("bot"), machines("anna")
    message = shared_key(anna, bot)
    hostile: list[Any] = [{**message, "sender": "@mallory:x"}, {**message, "content": {}}, message]
    take(bot, hostile, datetime.now(UTC))
    assert [record for record in caplog.records if record.name.startswith(("nio", "peewee"))] == []


def test_an_inbound_session_opens_messages_in_any_order_and_again(machines: Machines) -> None:
    session = new_session(machines("anna"), ROOM)
    key = InboundGroupSession(session.session_key, "ed", "curve", ROOM)
    session.mark_as_shared()
    first, second = session.encrypt("one"), session.encrypt("two")
    assert [key.decrypt(each) for each in (second, first, second)] == [("two", 1), ("one", 0), ("two", 1)]
