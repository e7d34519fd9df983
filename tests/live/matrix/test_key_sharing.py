"""Who gets a room key, and who is told that they do not."""

import asyncio
from functools import partial
from typing import Any

import pytest
from nio import UnknownToDeviceEvent

from bot.demo.hearing import Heard
from bot.demo.player import Player
from bot.demo.synapse import Account, Synapse
from bot.sent import KeyShare
from bot.trouble import Unavailable
from bot.ways.matrix import sending
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.http import path
from cases.ids import MasterKey
from tests.live.conftest import Players
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import Bot, KeptSecrets, call, enter, hears, interrupted, meeting, pinned_in, session_of


@pytest.mark.threat("injected-device")
async def test_n2_an_unsigned_device_of_a_pinned_person_gets_no_key_and_is_told(
    synapse: Synapse, bot: Bot, actors: Actors
) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    account = Account(anna.client.user, anna.settings.password or "")
    stolen = await Player.log_in(synapse.url, account, cross_sign=False)
    told: list[dict[str, Any]] = []
    stolen._client.add_to_device_callback(lambda event: told.append(event.source), UnknownToDeviceEvent)
    await bot.sync()
    sent = await bot.say(room, "for the signed device", anna.client.user)
    await bot.say(room, "and once more", anna.client.user)
    assert sent.shared == (KeyShare(anna.client.user, anna.client.device),)
    assert [share.device for share in sent.withheld] == [stolen._client.device_id]
    await hears(anna, "for the signed device")
    await stolen.catch_up()
    assert stolen.keys_for(room) == 0
    withheld = [event["content"] for event in told if event["type"] == "m.room_key.withheld"]
    assert [(content["code"], content["room_id"]) for content in withheld] == [("m.unverified", room)]
    await stolen.close()


@pytest.mark.threat("injected-device")
async def test_n2_a_changed_master_key_gets_no_later_key(synapse: Synapse, bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    await bot.say(room, "to the pinned key", anna.client.user)
    bot.pins[anna.client.user] = MasterKey("another")
    sent = await bot.say(room, "to nobody", anna.client.user)
    assert sent.shared == ()
    assert [share.user for share in sent.withheld] == [anna.client.user]
    await hears(anna, "to the pinned key")
    await anna.sync()
    assert [heard.body for heard in anna.inbounds] == ["to the pinned key"]


@pytest.mark.parametrize(("method", "piece"), [("post", "keys/claim"), ("post", "keys/query"), ("put", "sendToDevice")])
@pytest.mark.threat("malformed-keys")
async def test_n6_a_failure_while_keys_go_out_holds_up_no_later_message(
    bot: Bot, actors: Actors, method: str, piece: str
) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    with interrupted(bot, method, piece, Unavailable()), pytest.raises(Unavailable):
        await bot.say(room, "fails", anna.client.user)
    sent = await bot.say(room, "passes", anna.client.user)
    assert [share.user for share in sent.shared] == [anna.client.user]
    await hears(anna, "passes")
    assert [heard.body for heard in anna.inbounds] == ["passes"]


async def without_one_time_keys(bot: Bot, players: Players, thief: Bot) -> Player:
    """Someone whose pool of one-time keys is empty, so that no Olm session can be begun with them."""
    drained = await players("drained")
    bot.pins[drained.user] = MasterKey(drained.fingerprint)
    wanted = {"one_time_keys": {drained.user: {drained._client.device_id: "signed_curve25519"}}}
    while (await call(thief, "POST", path("keys", "claim"), wanted))["one_time_keys"]:
        pass
    return drained


def has_text(text: str, heard: Heard) -> bool:
    return heard.text == text


async def fill_up(drained: Player) -> None:
    drained._client.olm.uploaded_key_count = 0
    await drained._client.keys_upload()


async def test_n7_a_device_that_could_not_be_reached_gets_the_key_with_a_later_message(
    bot: Bot, players: Players, actors: Actors
) -> None:
    anna = await actors()
    drained = await without_one_time_keys(bot, players, anna)
    room = await bot.room(anna.client.user, drained.user)
    await enter(anna, room)
    await drained.wait_joined(room)
    first = await bot.say(room, "first", anna.client.user, drained.user)
    assert [share.user for share in first.shared] == [anna.client.user]
    assert [share.user for share in first.withheld] == [drained.user]
    await fill_up(drained)
    second = await bot.say(room, "second", anna.client.user, drained.user)
    assert {share.user for share in second.shared} == {anna.client.user, drained.user}
    assert await session_of(bot, room, first) == await session_of(bot, room, second)
    for text in ("first", "second"):
        await drained.wait_for(partial(has_text, text))
    await hears(anna, "first", "second")


async def test_n7_a_device_that_could_not_be_reached_gets_the_keys_of_all_it_missed_without_a_later_message(
    bot: Bot, players: Players, actors: Actors
) -> None:
    anna, bo = await actors(), await actors()
    drained = await without_one_time_keys(bot, players, anna)
    everyone = (anna.client.user, bo.client.user, drained.user)
    room = await bot.room(*everyone)
    for actor in (anna, bo):
        await enter(actor, room)
    await drained.wait_joined(room)
    early = await bot.say(room, "under the first key", *everyone)
    await call(bo, "POST", path("rooms", room, "leave"))
    late = await bot.say(room, "under the second", *everyone)
    assert await session_of(bot, room, early) != await session_of(bot, room, late)
    assert await bot.client.hand_late(room, everyone) == ()
    await fill_up(drained)
    handed = await bot.client.hand_late(room, everyone)
    assert [sent.event for sent in handed] == [early.event, late.event]
    assert {share.user for sent in handed for share in sent.shared} == {drained.user}
    assert bot.client.owing() == frozenset()
    for text in ("under the first key", "under the second"):
        await drained.wait_for(partial(has_text, text))


@pytest.mark.threat("newcomer")
async def test_n7_a_new_key_comes_with_every_join_leave_and_change_of_readers(bot: Bot, actors: Actors) -> None:
    anna, bo = await actors(), await actors()
    a, b = anna.client.user, bo.client.user
    room = await meeting(bot, anna)
    sessions = [await session_of(bot, room, await bot.say(room, "one", a, b))]
    assert await session_of(bot, room, await bot.say(room, "again", a, b)) == sessions[0]
    await bot.client.invite(room, b)
    assert await session_of(bot, room, await bot.say(room, "b is invited", a, b)) == sessions[0]
    await enter(bo, room)
    sessions.append(await session_of(bot, room, await bot.say(room, "b is in", a, b)))
    await call(bo, "POST", path("rooms", room, "leave"))
    sessions.append(await session_of(bot, room, await bot.say(room, "b is out", a, b)))
    bot.client.freeze(room)
    bot.client.thaw(room)
    sessions.append(await session_of(bot, room, await bot.say(room, "thawed", a, b)))
    bot.client._machine.olm.outbound_group_sessions[room].message_count = 100
    sessions.append(await session_of(bot, room, await bot.say(room, "a hundred later", a, b)))
    assert len(set(sessions)) == 5


async def test_a_device_met_for_the_first_time_has_a_moment_to_ask_who_we_are_and_no_removal_waits_for_it(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bo = await actors(), await actors()
    a, b = anna.client.user, bo.client.user
    room, other = await meeting(bot, anna, bo), await meeting(bot, anna)
    sleep, pauses = asyncio.sleep, list[float]()

    async def remove_meanwhile(seconds: float) -> None:
        if seconds != 7.0:
            await sleep(seconds)
            return
        pauses.append(seconds)
        await bot.client.remove(room, b)

    monkeypatch.setattr(sending, "INTRODUCTION", 7.0)
    with monkeypatch.context() as watched:
        watched.setattr(asyncio, "sleep", remove_meanwhile)
        first = await bot.say(room, "nice to meet you", a, b)
        await bot.say(room, "once more", a)
        await bot.say(other, "and elsewhere", a)
    assert pauses == [7.0]
    assert [share.user for share in first.shared] == [a]
    await hears(anna, "nice to meet you", "once more", "and elsewhere")
    await bo.sync()
    assert bo.inbounds == []


async def test_n11_a_new_signed_device_reads_the_next_message(bot: Bot, actors: Actors, tmp_path_factory: Any) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    await bot.say(room, "to one device", anna.client.user)
    secrets = KeptSecrets()
    secrets.kept["matrix.seeds"] = anna.secrets.kept["matrix.seeds"]
    settings = type(anna.settings)(
        anna.settings.homeserver, anna.client.user, tmp_path_factory.mktemp("second"), password=anna.settings.password
    )
    client = await MatrixClient.open(settings, secrets, pinned_in(anna.pins))
    phone = Bot(client, settings, secrets, anna.pins)
    await phone.sync()
    assert anna.client.user in (await bot.sync()).identities
    sent = await bot.say(room, "to both devices", anna.client.user)
    assert {share.device for share in sent.shared} == {anna.client.device, phone.client.device}
    await hears(phone, "to both devices")
    assert [heard.body for heard in phone.inbounds] == ["to both devices"]
    await call(phone, "POST", path("logout"))
    assert anna.client.user in (await bot.sync()).identities
    sent = await bot.say(room, "to one again", anna.client.user)
    assert [share.device for share in sent.shared] == [anna.client.device]
    await client.close()
