"""Read receipts are a server's words: what has not their shape is passed over, and costs nothing else (N4)."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.inbound import Receipt
from bot.ways.matrix.beside import receipts
from bot.ways.matrix.shapes.syncing import RoomPart, as_sync
from cases.ids import EventId, RoomId, UserId

BOT, EVA = UserId("@bot:x"), UserId("@eva:x")
ROOM, EVENT = RoomId("!room:x"), EventId("$event")


def read_by(user: str, event: str = EVENT, kind: str = "m.read", read: Any = None) -> dict[str, Any]:
    content = {event: {kind: {user: {"ts": 1} if read is None else read}}}
    return {"ephemeral": {"events": [{"type": "m.receipt", "content": content}]}}


def told(joined: dict[str, Any]) -> Mapping[RoomId, RoomPart]:
    return as_sync({"next_batch": "s", "rooms": {"join": joined}}).joined


@pytest.mark.parametrize("read", [{}, {"ts": 1}, {"ts": "soon", "thread_id": "main"}])
def test_a_public_receipt_of_somebody_else_is_told(read: dict[str, Any]) -> None:
    assert receipts(told({ROOM: read_by(EVA, read=read)}), BOT) == (Receipt(ROOM, EVA, EVENT),)


@pytest.mark.threat("broken-homeserver")
@pytest.mark.parametrize(
    "part",
    [
        read_by(BOT),
        read_by(EVA, kind="m.read.private"),
        read_by(EVA, read={"thread_id": "$thread"}),
        read_by(EVA, read={"thread_id": None}),
        read_by(EVA, read="yes"),
        read_by(EVA, event="event"),
        read_by(EVA, event="$" + "x" * 255),
        read_by("eva"),
        {"ephemeral": {"events": [{"type": "m.typing", "content": read_by(EVA)}, "m.receipt", None]}},
        {"ephemeral": {"events": [{"type": "m.receipt", "content": [EVENT]}]}},
        {"ephemeral": {"events": [{"type": "m.receipt", "content": {EVENT: {"m.read": [EVA]}}}]}},
        {"ephemeral": {"events": {"m.receipt": EVENT}}},
        {"ephemeral": [EVENT]},
        [],
        None,
    ],
)
def test_what_has_another_shape_or_is_no_public_receipt_is_passed_over(part: Any) -> None:
    assert receipts(told({ROOM: part, "!other:x": read_by(EVA)}), BOT) == (Receipt(RoomId("!other:x"), EVA, EVENT),)
