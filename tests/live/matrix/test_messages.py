"""What may become a message: decrypted, of this room, a message and not state, from the keys of its sender."""

import json
from dataclasses import replace
from secrets import token_hex
from typing import Any

import pytest

from bot.inbound import Kind, Trust, Unreadable
from bot.trouble import Rejected, Shut
from bot.ways.matrix import keys
from bot.ways.matrix.http import path
from bot.ways.matrix.olmsessions import to_device
from bot.ways.matrix.roomshape import creation
from cases.ids import EventId, Nonce, RoomId
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import Bot, call, enter, meeting, post, seal, text


@pytest.mark.threat("forged-state")
async def test_n3_a_decrypted_membership_event_never_changes_who_gets_keys(bot: Bot, actors: Actors) -> None:
    mallory, outsider = await actors(), await actors()
    room = await meeting(bot, mallory)
    claim = {
        "type": "m.room.member",
        "state_key": outsider.client.user,
        "content": {"membership": "join"},
    }
    await post(mallory, room, await seal(mallory, room, bot.client.user, claim))
    await post(mallory, room, await seal(mallory, room, bot.client.user, text("after the claim")))
    await bot.heard("after the claim")
    assert [heard.body for heard in bot.inbounds] == ["after the claim"]
    assert bot.client.dropped == 1
    assert outsider.client.user not in (await bot.client.state(room)).members
    sent = await bot.say(room, "to those who are here", mallory.client.user, outsider.client.user)
    assert {share.user for share in sent.shared} == {mallory.client.user}


@pytest.mark.parametrize(
    "lie",
    [
        {"state_key": ""},
        {"type": "m.room.topic"},
        {"type": "m.room.message", "content": "no object"},
        {"type": "m.room.message", "content": {"msgtype": "m.text"}},
        {"type": "m.room.message", "content": {"msgtype": "m.text", "body": 7}},
        {"type": "m.room.message", "content": {"msgtype": "m.text", "body": "x", "m.relates_to": 7}},
        {
            "type": "m.room.message",
            "content": {
                "msgtype": "m.text",
                "body": "x",
                "m.relates_to": {"rel_type": "m.reference", "event_id": "$x"},
            },
        },
    ],
)
@pytest.mark.threat("forged-state")
async def test_n3_a_plaintext_that_is_no_message_is_dropped(bot: Bot, actors: Actors, lie: dict[str, object]) -> None:
    mallory = await actors()
    room = await meeting(bot, mallory)
    await post(mallory, room, await seal(mallory, room, bot.client.user, {**text("a lie"), **lie}))
    await post(mallory, room, await seal(mallory, room, bot.client.user, text("the truth")))
    await bot.heard("the truth")
    assert [heard.body for heard in bot.inbounds] == ["the truth"]
    assert bot.client.dropped == 1


async def test_a_sticker_and_a_poll_are_heard_as_something_that_is_no_text(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    for kind in ("m.sticker", "m.poll.start"):
        sealed = await seal(
            anna, room, bot.client.user, {"type": kind, "room_id": room, "content": {"url": "mxc://x/y"}}
        )
        await post(anna, room, sealed)
    await post(anna, room, await seal(anna, room, bot.client.user, text("after them")))
    await bot.heard("after them")
    assert [heard.kind for heard in bot.inbounds] == [Kind.OTHER, Kind.OTHER, Kind.TEXT]


@pytest.mark.threat("forged-state")
async def test_n3_a_plaintext_that_names_another_room_is_dropped(bot: Bot, actors: Actors) -> None:
    mallory = await actors()
    room = await meeting(bot, mallory)
    sealed = await seal(mallory, room, bot.client.user, text("of this room"))
    session = mallory.client._machine.olm.outbound_group_sessions[room]
    for body, names in (("no room", {}), ("another room", {"room_id": "!another"})):
        ciphertext = session.encrypt(json.dumps({**text(body), **names}))
        await post(mallory, room, {**sealed, "ciphertext": ciphertext})
    await post(mallory, room, sealed)
    await bot.heard("of this room")
    assert [heard.body for heard in bot.inbounds] == ["of this room"]
    assert bot.client.dropped == 2


@pytest.mark.threat("forged-state")
async def test_n3_a_relation_counts_only_inside_the_ciphertext(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    target = await post(anna, room, await seal(anna, room, bot.client.user, text("a question")))
    reply = {"m.in_reply_to": {"event_id": target}}
    edit = {"rel_type": "m.replace", "event_id": target}
    plain = await seal(anna, room, bot.client.user, text("plain inside"))
    await post(anna, room, {**plain, "m.relates_to": edit | reply})
    true_reply = text("a true reply")
    true_reply["content"]["m.relates_to"] = reply
    await post(anna, room, await seal(anna, room, bot.client.user, true_reply))
    true_edit = text("* a true edit")
    true_edit["content"] |= {"m.relates_to": edit, "m.new_content": {"msgtype": "m.text", "body": "as it is now"}}
    await post(anna, room, await seal(anna, room, bot.client.user, true_edit))
    plainly, replied, edited = [await bot.heard(b) for b in ("plain inside", "a true reply", "as it is now")]
    assert (plainly.reply_to, plainly.is_edit) == (None, False)
    assert (replied.reply_to, replied.is_edit) == (target, False)
    assert (edited.is_edit, edited.edits) == (True, target)


async def test_a_thread_is_told_from_a_reply(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    root = await post(anna, room, await seal(anna, room, bot.client.user, text("root")))
    fallback = {"m.in_reply_to": {"event_id": root}, "is_falling_back": True}
    threaded = text("in the thread")
    threaded["content"]["m.relates_to"] = {"rel_type": "m.thread", "event_id": root, **fallback}
    await post(anna, room, await seal(anna, room, bot.client.user, threaded))
    heard = await bot.heard("in the thread")
    assert (heard.thread, heard.reply_to, heard.is_edit) == (root, None, False)


@pytest.mark.threat("replayed")
async def test_n8_a_replayed_ciphertext_shows_its_old_place_in_the_ratchet(bot: Bot, actors: Actors) -> None:
    mallory = await actors()
    room = await meeting(bot, mallory)
    sealed = await seal(mallory, room, bot.client.user, text("said once"))
    first = await post(mallory, room, sealed)
    second = await post(mallory, room, sealed)
    await bot.sync_until(lambda: len(bot.inbounds) == 2, "both events")
    assert [heard.event for heard in bot.inbounds] == [first, second]
    assert bot.inbounds[0].ratchet == bot.inbounds[1].ratchet
    assert bot.inbounds[0].ratchet is not None


@pytest.mark.threat("replayed")
async def test_n8_an_answer_that_was_not_stored_comes_again_after_a_restart(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    before = bot.token
    await post(anna, room, await seal(anna, room, bot.client.user, text("not yet stored")))
    heard = await bot.heard("not yet stored")
    await bot.reopen()
    bot.token = before
    bot.inbounds.clear()
    assert await bot.heard("not yet stored") == heard


@pytest.mark.parametrize("count", [250])
@pytest.mark.threat("flood")
async def test_n10_a_burst_behind_our_back_loses_no_message(bot: Bot, actors: Actors, count: int) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    said = [f"word {n}" for n in range(count)]
    events = [await post(anna, room, await seal(anna, room, bot.client.user, text(body))) for body in said]
    answer = await bot.sync()
    assert [heard.body for heard in answer.inbounds] == said
    assert [heard.event for heard in answer.inbounds] == events
    assert room in answer.stirred


@pytest.mark.threat("changed-room")
async def test_n10_a_room_that_the_bot_was_taken_out_of_is_told(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = RoomId((await call(anna, "POST", path("createRoom"), {"invite": [bot.client.user]}))["room_id"])
    await enter(bot, room)
    await bot.sync()
    await call(anna, "POST", path("rooms", room, "kick"), {"user_id": bot.client.user})
    await bot.sync_until(lambda: any(room in answer.left for answer in bot.answers), "the room among the left")
    assert room not in await bot.client.joined_rooms()
    with pytest.raises(Rejected):
        await bot.client.state(room)


@pytest.mark.threat("no-encryption")
async def test_n12_nothing_is_sent_into_a_room_that_is_not_encrypted(bot: Bot) -> None:
    body = creation("Ek-1", Nonce(token_hex(16)), federate=False)
    body["initial_state"] = [state for state in body["initial_state"] if state["type"] != "m.room.encryption"]
    room = RoomId((await call(bot, "POST", path("createRoom"), body))["room_id"])
    assert not (await bot.client.state(room)).encrypted
    with pytest.raises(Shut):
        await bot.say(room, "never in the clear")


@pytest.mark.threat("relabelled")
async def test_n17_a_message_relabelled_by_the_server_is_not_signed(bot: Bot, actors: Actors) -> None:
    coordinator, member = await actors(), await actors()
    room = await meeting(bot, coordinator, member)
    sealed = await seal(member, room, bot.client.user, text("!avsluta"))
    event = await post(member, room, sealed)
    assert (await bot.heard("!avsluta")).trust is Trust.SIGNED
    raw = {"event_id": event, "sender": member.client.user, "type": "m.room.encrypted", "origin_server_ts": 1}
    honest = Unreadable(event, room, member.client.user, "", {**raw, "content": sealed})
    forged_keys = {
        **sealed,
        "sender_key": coordinator.client._machine.olm.account.identity_keys["curve25519"],
        "device_id": coordinator.client.device,
    }
    forged = replace(honest, raw={**raw, "sender": coordinator.client.user, "content": forged_keys})
    again, relabelled = await bot.client.read_again(honest), await bot.client.read_again(forged)
    assert again is not None
    assert relabelled is not None
    assert again.trust is Trust.SIGNED
    assert relabelled.sender == coordinator.client.user
    assert relabelled.trust is Trust.UNSIGNED


async def test_n22_a_message_whose_key_comes_late_is_read_again(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    held_back: list[tuple[Any, ...]] = []

    async def hold_back(*given: Any) -> None:
        held_back.append(given)

    monkeypatch.setattr(keys, "to_device", hold_back)
    event = await post(anna, room, await seal(anna, room, bot.client.user, text("a late key")))
    await bot.sync_until(lambda: bot.unreadable, "the unreadable event")
    (kept,) = bot.unreadable
    assert (kept.event, kept.sender, kept.room) == (event, anna.client.user, room)
    assert await bot.client.read_again(kept) is None
    for given in held_back:
        await to_device(*given)
    await bot.sync_until(lambda: bot.answers[-1].new_keys, "the room key")
    heard = await bot.client.read_again(kept)
    assert heard is not None
    assert (heard.body, heard.event, heard.trust) == ("a late key", EventId(event), Trust.SIGNED)


async def test_a_device_newer_than_the_last_list_of_devices_is_asked_for_once_more(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    devices = bot.client._devices
    await devices.ensure({anna.client.user})
    devices._chains[anna.client.user] = replace(devices._chains[anna.client.user], signed=())
    await post(anna, room, await seal(anna, room, bot.client.user, text("from the new device")))
    assert (await bot.heard("from the new device")).trust is Trust.SIGNED
