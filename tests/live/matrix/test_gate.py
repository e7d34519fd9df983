"""The gate of a room: what shutting it stops, and what of a message stands in the clear."""

import asyncio
from typing import Any

import pytest

from bot.trouble import Shut
from bot.ways.matrix import keys
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.http import Request, Shape, path
from bot.ways.matrix.olmsessions import to_device
from cases.ids import EventId
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import (
    Bot,
    call,
    hears,
    meeting,
    session_of,
)


@pytest.mark.parametrize("opened_again", [False, True])
@pytest.mark.threat("former-member")
async def test_n19_a_message_under_way_stops_when_the_gate_shuts(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch, *, opened_again: bool
) -> None:
    anna = await actors()
    room = await meeting(bot, anna)

    async def shut_meanwhile(*given: Any) -> None:
        bot.client.freeze(room)
        if opened_again:
            bot.client.thaw(room)
        await to_device(*given)

    with monkeypatch.context() as gate:
        gate.setattr(keys, "to_device", shut_meanwhile)
        with pytest.raises(Shut):
            await bot.say(room, "too late", anna.client.user)
    bot.client.thaw(room)
    await bot.say(room, "after", anna.client.user)
    await hears(anna, "after")
    assert [heard.body for heard in anna.inbounds] == ["after"]


@pytest.mark.threat("former-member")
async def test_n19_no_key_leaves_when_the_gate_shut_while_it_was_made(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    transport, left = bot.client._transport, list[str]()
    post_to, put = transport.post, transport.put

    async def shut_while_claiming(where: str, shape: Shape[Any], body: Json) -> Any:
        if where.endswith("/keys/claim"):
            bot.client.freeze(room)
        return await post_to(where, shape, body)

    async def noted_put(where: str, shape: Shape[Any], body: Json) -> Any:
        left.append(where)
        return await put(where, shape, body)

    with monkeypatch.context() as gate:
        gate.setattr(transport, "post", shut_while_claiming)
        gate.setattr(transport, "put", noted_put)
        with pytest.raises(Shut):
            await bot.say(room, "too late", anna.client.user)
    assert left == []


@pytest.mark.threat("former-member")
async def test_n19_a_removal_waits_for_no_message_under_way_and_the_next_has_a_new_key(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bo = await actors(), await actors()
    a, b = anna.client.user, bo.client.user
    room = await meeting(bot, anna, bo)
    transport, order = bot.client._transport, list[str]()
    put, post_apart = transport.put, transport.post_apart
    under_way, go_on = asyncio.Event(), asyncio.Event()

    async def slow_put(where: str, shape: Shape[Any], body: Json) -> Any:
        if "/send/" in where:
            under_way.set()
            await go_on.wait()
            order.append("sent")
        return await put(where, shape, body)

    async def noted_post(where: str, shape: Shape[Any], body: Json) -> Any:
        order.append(where.rpartition("/")[2])
        return await post_apart(where, shape, body)

    with monkeypatch.context() as watched:
        watched.setattr(transport, "put", slow_put)
        message = asyncio.create_task(bot.say(room, "before", a, b))
        await under_way.wait()
        watched.setattr(transport, "post_apart", noted_post)
        removal = asyncio.create_task(bot.client.remove(room, b))
        for _ in range(100):
            await asyncio.sleep(0)
        go_on.set()
        sent, _ = await asyncio.gather(message, removal)
    assert order == ["kick", "sent"]
    later = await bot.say(room, "after", a)
    assert await session_of(bot, room, sent) != await session_of(bot, room, later)
    assert {share.user for share in sent.shared} == {a, b}
    assert {share.user for share in later.shared} == {a}
    await hears(anna, "before", "after")
    await bo.sync()
    assert "after" not in [heard.body for heard in bo.inbounds]


async def test_n10_a_letter_into_a_room_that_was_looked_at_is_one_request(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, bo = await actors(), await actors()
    a, b = anna.client.user, bo.client.user
    room = await meeting(bot, anna, bo)
    await bot.sync()
    await bot.client.state(room)
    await bot.say(room, "with its key", a, b)
    asked, transport = list[str](), bot.client._transport
    ask = transport._call

    async def noted(request: Request, shape: Shape[Any]) -> Any:
        asked.append(f"{request.method} {request.where.split('/')[-3]}")
        return await ask(request, shape)

    with monkeypatch.context() as watched:
        watched.setattr(transport, "_call", noted)
        await bot.say(room, "no question", a, b)
        assert asked == ["PUT send"]
    await hears(anna, "with its key", "no question")


async def test_n21_a_letter_s_hash_stands_in_the_clear_and_its_words_do_not(bot: Bot, actors: Actors) -> None:
    anna = await actors()
    room = await meeting(bot, anna)
    content = {"msgtype": "m.text", "body": "words", "m.mentions": {"user_ids": [anna.client.user]}}
    relation = {"m.in_reply_to": {"event_id": EventId("$one")}}
    sent = await bot.client.send(
        room, {**content, "m.relates_to": relation}, letter="ab" * 16, transaction="t", readers=[anna.client.user]
    )
    event = await call(bot, "GET", path("rooms", room, "event", sent.event))
    assert event["type"] == "m.room.encrypted"
    assert set(event["content"]) == {
        "algorithm", "sender_key", "ciphertext", "session_id", "device_id", "se.sigbot.letter", "m.relates_to",
    }  # fmt: skip
    assert event["content"]["m.relates_to"] == relation, "apps show a reply by the relation in the clear"
    assert event["content"]["se.sigbot.letter"] == "ab" * 16
