"""Reading back: what a gap in the timeline hid (N10), and which event carries a letter of ours (N21)."""

import json
from collections.abc import AsyncIterator

from bot.ways.matrix.http import SYNC_CAP, Transport, path
from bot.ways.matrix.messages import Wire
from bot.ways.matrix.sending import LETTER
from bot.ways.matrix.shapes.rooms import page_of
from cases.ids import EventId, RoomId, UserId

PAGE = "100"
MOST_PAGES = 500
BEARABLE = 20
"""So many pages are read back where what is looked for stands near the end."""


async def gap(transport: Transport, room: RoomId, newest: str, since: str) -> list[Wire]:
    """The events between two sync tokens that a limited timeline left out, oldest first."""
    found: list[Wire] = []
    at: str | None = newest
    for _ in range(MOST_PAGES):
        if at is None:
            break
        query = {"dir": "b", "from": at, "to": since, "limit": PAGE}
        page = await transport.get(path("rooms", room, "messages"), page_of(room), query, cap=SYNC_CAP)
        found.extend(page.wires)
        at = page.more
    return found[::-1]


async def find_letter(transport: Transport, room: RoomId, me: UserId, letter: str) -> EventId | None:
    """Our event with this letter hash, newest first, as the server has it now."""
    async for wire in ours_back(transport, room, me, MOST_PAGES):
        if wire.content.get(LETTER) == letter:
            return wire.event
    return None


async def ours_back(transport: Transport, room: RoomId, me: UserId, pages: int = BEARABLE) -> AsyncIterator[Wire]:
    """What we have sent, encrypted, into this room, newest first, as the server has it now."""
    only = json.dumps({"types": ["m.room.encrypted"], "senders": [me]})
    query = {"dir": "b", "limit": PAGE, "filter": only}
    for _ in range(pages):
        page = await transport.get(path("rooms", room, "messages"), page_of(room), query, cap=SYNC_CAP)
        for wire in page.wires:
            if wire.sender == me:
                yield wire
        if page.more is None:
            return
        query["from"] = page.more
