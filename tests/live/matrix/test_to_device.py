"""Messages between devices: strangers' junk, drained pools, crashes and broken sessions lose no key."""

from datetime import UTC, datetime

import pytest
from peewee import OperationalError

from bot.inbound import Trust
from bot.trouble import Rejected, Unavailable
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.http import Request, path
from bot.ways.matrix.shapes.accounts import unread
from bot.ways.matrix.todevice import take
from storage.refused import Failure, StorageFailed
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import Bot, as_it_is, call, meeting, post, seal, text


async def waiting(bot: Bot) -> list[Json]:
    """What waits for this device at the server; it waits until a later token is used."""
    raw = await bot.client._transport.get(path("sync"), as_it_is, {"since": bot.token or "", "timeout": "0"})
    events: list[Json] = raw["to_device"]["events"]
    return events


@pytest.mark.threat("malformed-keys")
async def test_n4_nothing_that_strangers_send_stops_the_sync(bot: Bot, actors: Actors) -> None:
    mallory, anna = await actors(), await actors()
    room = await meeting(bot, anna)
    curve = bot.client._machine.olm.account.identity_keys["curve25519"]
    olm = {"algorithm": "m.olm.v1.curve25519-aes-sha2", "sender_key": "x"}
    hostile: list[Json] = [
        {},
        {"algorithm": 7},
        {**olm, "ciphertext": "x"},
        {**olm, "ciphertext": {curve: {"type": 0, "body": "!!"}}},
        {**olm, "ciphertext": {curve: {"type": 1, "body": "AAAA"}}},
        {**olm, "ciphertext": {curve: {"type": 0, "body": ""}}},
        {**olm, "ciphertext": {curve: {"type": True, "body": []}}},
        {**olm, "ciphertext": {curve: {"type": 2**31, "body": "\ud800"}}},
        {**olm, "ciphertext": {curve: 1}},
        {**olm, "sender_key": "A" * 43, "ciphertext": {curve: {"type": 0, "body": "AwogAAAA"}}},
    ]
    for number, content in enumerate(hostile):
        where = path("sendToDevice", "m.room.encrypted", f"hostile-{number}")
        body = {"messages": {bot.client.user: {bot.client.device: content}}}
        try:
            await call(mallory, "PUT", where, body)
        except UnicodeEncodeError:
            continue
    for kind in ("m.room_key_request", "m.key.verification.start", "m.room_key"):
        body = {"messages": {bot.client.user: {bot.client.device: {"body": 7}}}}
        await call(mallory, "PUT", path("sendToDevice", kind, f"hostile-{kind}"), body)
    await post(anna, room, await seal(anna, room, bot.client.user, text("still here")))
    assert (await bot.heard("still here")).body == "still here"
    assert bot.client.dropped == len(hostile) - 1


@pytest.mark.threat("malformed-keys")
async def test_n5_a_drained_pool_is_refilled_and_a_used_fallback_key_renewed(bot: Bot, actors: Actors) -> None:
    mallory = await actors()
    wanted = {"one_time_keys": {bot.client.user: {bot.client.device: "signed_curve25519"}}}

    async def claim() -> tuple[str, Json]:
        answer = await call(mallory, "POST", path("keys", "claim"), wanted)
        ((_, key),) = answer["one_time_keys"][bot.client.user][bot.client.device].items()
        return key["key"], key

    claimed = [await claim() for _ in range(52)]
    assert len({key for key, _ in claimed}) == 51
    assert claimed[-1][1]["fallback"] is True
    await bot.sync()
    raw = await bot.client._transport.get(path("sync"), as_it_is, {"timeout": "0"})
    assert raw["device_one_time_keys_count"]["signed_curve25519"] == 50
    assert raw["device_unused_fallback_key_types"] == ["signed_curve25519"]
    assert (await claim())[1].get("fallback") is None


@pytest.mark.parametrize("error", [OperationalError(), StorageFailed(Failure.FULL)], ids=["library", "disk"])
async def test_n18_a_room_key_whose_keeping_failed_is_taken_at_the_next_delivery(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    await seal(anna, room, bot.client.user, text("x"))
    messages, now, machine = await waiting(bot), datetime.now(UTC), bot.client._machine

    def full(_: object) -> None:
        raise error

    with monkeypatch.context() as disk:
        disk.setattr(machine.store, "save_inbound_group_session", full)
        with pytest.raises(StorageFailed):
            take(machine, messages, now)
    taken = take(machine, messages, now)
    assert (taken.new_keys, taken.dropped) == (True, 0)
    again = take(machine, messages, now)
    assert (again.new_keys, again.dropped) == (False, 0)


async def test_n18_a_message_delivered_again_after_a_crash_is_known(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    await post(anna, room, await seal(anna, room, bot.client.user, text("kept")))
    before = bot.token
    await bot.heard("kept")
    await bot.reopen()
    bot.token = before
    answer = await bot.sync()
    assert [heard.body for heard in answer.inbounds] == ["kept"]
    assert bot.client.dropped == 0
    assert not bot.client._machine.olm.wedged_devices


async def test_a_device_whose_messages_no_longer_open_is_given_a_new_session(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    await post(anna, room, await seal(anna, room, bot.client.user, text("before")))
    await bot.heard("before")
    machine = bot.client._machine
    machine.olm.session_store._entries.clear()
    machine.store.database.execute_sql("DELETE FROM olmsessions")
    anna.client._outbox._keys.invalidate(room)
    await post(anna, room, await seal(anna, room, bot.client.user, text("lost")))
    await bot.sync_until(lambda: bot.unreadable, "the message that does not open")
    await anna.sync()
    anna.client._outbox._keys.invalidate(room)
    await post(anna, room, await seal(anna, room, bot.client.user, text("mended")))
    assert (await bot.heard("mended")).trust is Trust.SIGNED


@pytest.mark.threat("malformed-keys")
async def test_n4_a_strangers_message_of_any_depth_stops_no_sync(bot: Bot, actors: Actors) -> None:
    mallory, anna = await actors(), await actors()
    room = await meeting(bot, anna)
    taken = {levels for levels in (100, 960, 1_500, 100_000) if await sends_nested(mallory, bot, levels)}
    deepest = 958
    while not await sends_nested(mallory, bot, deepest):
        deepest -= 2
    await post(anna, room, await seal(anna, room, bot.client.user, text("still here")))
    assert (await bot.heard("still here")).body == "still here"
    assert bot.client.dropped == len(taken | {deepest})
    assert 100 in taken
    assert deepest > 800, "the server takes what is as deep as its own parser goes"


async def sends_nested(mallory: Bot, bot: Bot, levels: int) -> bool:
    """Whether the server takes a message whose content is so deep; past our own client, which would not write it."""
    content = '{"a":' * levels + "7" + "}" * levels
    body = f'{{"messages": {{"{bot.client.user}": {{"{bot.client.device}": {content}}}}}}}'
    where = path("sendToDevice", "m.room.encrypted", f"deep-{levels}")
    try:
        await mallory.client._transport._call(Request("PUT", where, body.encode()), unread)
    except (Rejected, Unavailable):
        return False
    return True
