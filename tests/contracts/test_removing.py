"""A removal waits for no send, and no send goes on beside it: the key of who is taken out is used no more (N19)."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.trouble import Shut
from bot.ways.matrix import sending
from bot.ways.matrix.members import Joined
from bot.ways.matrix.roomkeys import RoomKey
from bot.ways.matrix.sending import Outbox
from cases.ids import RoomId, UserId

ROOM, BOT, ANNA, EVA = RoomId("!r:x"), UserId("@bot:x"), UserId("@anna:x"), UserId("@eva:x")


class Slow:
    """Room keys whose preparing takes until it is told to go on, and a server that removes when it is told to."""

    def __init__(self) -> None:
        self.preparing, self.prepared = asyncio.Event(), asyncio.Event()
        self.asked, self.answers = asyncio.Event(), asyncio.Event()
        self.did: list[str] = []

    async def prepare(self, *_: object) -> RoomKey:
        self.preparing.set()
        await self.prepared.wait()
        self.did.append("prepared")
        nothing: Any = None
        return RoomKey(nothing, frozenset({ANNA}), frozenset(), session=nothing)

    def forget(self, *_: object) -> None:
        self.did.append("forgotten")

    async def post_apart(self, where: str, shape: object, body: Mapping[str, Any]) -> None:
        assert where.endswith("/kick"), shape
        assert body == {"user_id": EVA}
        self.asked.set()
        await self.answers.wait()
        self.did.append("removed")


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def outbox(slow: Slow, monkeypatch: pytest.MonkeyPatch) -> Outbox:
    async def people(*_: object) -> frozenset[UserId]:
        return frozenset({ANNA})

    anything: Any = slow
    monkeypatch.setattr(sending.Outbox, "_people", people)
    return Outbox(anything, anything, anything, anything, Joined(BOT), BOT)


async def say(outbox: Outbox) -> object:
    async with asyncio.timeout(5):
        return await outbox.send(ROOM, {"body": "hej"}, "letter", "transaction", [ANNA])


@pytest.mark.threat("former-member")
async def test_a_removal_is_asked_for_while_a_send_is_under_way_which_then_ends(outbox: Outbox, slow: Slow) -> None:
    send = asyncio.create_task(say(outbox))
    await slow.preparing.wait()
    removal = asyncio.create_task(outbox.removing(ROOM, EVA))
    async with asyncio.timeout(5):
        await slow.asked.wait()
    slow.answers.set()
    slow.prepared.set()
    with pytest.raises(Shut):
        await send
    await removal
    assert slow.did.index("forgotten") > slow.did.index("removed")


@pytest.mark.threat("former-member")
async def test_no_send_begins_before_they_are_out_and_their_key_is_forgotten(outbox: Outbox, slow: Slow) -> None:
    removal = asyncio.create_task(outbox.removing(ROOM, EVA))
    await slow.asked.wait()
    with pytest.raises(Shut):
        await say(outbox)
    slow.answers.set()
    await removal
    assert slow.did == ["removed", "forgotten"]
    assert not slow.preparing.is_set()
    send = asyncio.create_task(say(outbox))
    async with asyncio.timeout(5):
        await slow.preparing.wait()
    send.cancel()
