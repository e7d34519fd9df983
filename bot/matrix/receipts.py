"""Read receipts as a sync answer carries them (Matrix specification, receipts): checked in shape, no more believed."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.receipt import Receipt
from cases.ids import EventId, RoomId, UserId

MAIN: Final = "main"
"""The thread of what stands in no thread."""
LONGEST: Final = 255
"""No id in Matrix is longer."""


def receipts(joined: Mapping[str, Any], me: UserId) -> tuple[Receipt, ...]:
    """The public receipts of other people in these rooms, for the room's own line of messages: not for a thread."""
    return tuple(
        Receipt(RoomId(room), UserId(user), EventId(event))
        for room, part in joined.items()
        for event, user in _in_room(part)
        if user != me
    )


def _in_room(part: Any) -> Iterator[tuple[str, str]]:
    for ephemeral in _list(_dict(_dict(part).get("ephemeral")).get("events")):
        if _dict(ephemeral).get("type") == "m.receipt":
            for event, kinds in _dict(_dict(ephemeral).get("content")).items():
                readers = _dict(_dict(kinds).get("m.read"))
                yield from ((event, user) for user, read in readers.items() if _counts(event, user, read))


def _counts(event: str, user: str, read: Any) -> bool:
    ids = event.startswith("$") and user.startswith("@") and max(len(event), len(user)) <= LONGEST
    return ids and isinstance(read, dict) and read.get("thread_id", MAIN) == MAIN


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
