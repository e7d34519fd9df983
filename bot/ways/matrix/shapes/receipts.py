"""Read receipts as a sync answer carries them (Matrix specification, receipts): checked in shape, no more believed."""

from collections.abc import Iterator
from typing import Any, Final

from bot.ways.matrix.shapes.leaves import as_event, as_user, list_at, object_at
from cases.ids import EventId, UserId

MAIN: Final = "main"
"""The thread of what stands in no thread."""


def receipts_in(part: Any) -> Iterator[tuple[EventId, UserId]]:
    """The public receipts in what an answer tells of a room, for the room's own line of messages: not for a thread."""
    for ephemeral in list_at(part, "ephemeral", "events"):
        if object_at(ephemeral).get("type") == "m.receipt":
            for event, kinds in object_at(ephemeral, "content").items():
                readers = object_at(kinds, "m.read").items()
                yield from _told(as_event(event), (user for user, read in readers if _counts(read)))


def _told(event: EventId | None, users: Iterator[str]) -> Iterator[tuple[EventId, UserId]]:
    if event is not None:
        yield from ((event, user) for each in users if (user := as_user(each)) is not None)


def _counts(read: Any) -> bool:
    return isinstance(read, dict) and read.get("thread_id", MAIN) == MAIN
