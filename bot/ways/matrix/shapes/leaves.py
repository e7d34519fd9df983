"""The smallest things in an answer, each looked at before it is used: ids, tokens, texts, numbers, objects (N4)."""

import math
from collections.abc import Iterable
from typing import Any, Final

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.shapes.reading import DEEPEST
from cases.ids import EventId, RoomId, UserId

LONGEST_ID: Final = 255
"""No id in Matrix is longer (appendices: identifiers)."""
LONGEST_TOKEN: Final = 4096
"""It has to fit into an address."""
LARGEST: Final = 2**53 - 1
"""No whole number in Matrix is larger (appendices: canonical JSON)."""


def sound(value: Any) -> bool:
    """Whether this is JSON that can be written down again: no half characters, no numbers beyond, no endless depth."""
    level = [value]
    for _ in range(DEEPEST + 1):
        level = list(_inside(level))
        if not level:
            return True
        if level[-1] is _STOP:
            return False
    return False


_STOP: Final = object()


def _inside(level: Iterable[Any]) -> Iterable[Any]:
    """What stands one level further in; ends with _STOP at the first thing that is not sound."""
    for value in level:
        kind = type(value)
        if kind is dict:
            yield from value.values()
            if not all(map(_is_text, value)):
                yield _STOP
                return
        elif kind is list:
            yield from value
        elif not _is_leaf(value):
            yield _STOP
            return


def _is_leaf(value: Any) -> bool:
    if isinstance(value, str):
        return _is_text(value)
    if isinstance(value, bool) or value is None:
        return True
    if isinstance(value, int):
        return -LARGEST <= value <= LARGEST
    return isinstance(value, float) and math.isfinite(value)


def _is_text(value: Any) -> bool:
    """Whether it has no half of a surrogate pair in it, which JSON can bring and nothing can write down."""
    if not isinstance(value, str):
        return False
    if value.isascii():
        return True
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def as_text(value: Any, longest: int) -> str | None:
    """A text of one character up to `longest`, without NUL."""
    fits = _is_text(value) and 0 < len(value) <= longest and "\0" not in value
    return str(value) if fits else None


def as_name(value: Any) -> str | None:
    """The id of a device, a type, a key."""
    return as_text(value, LONGEST_ID)


def as_token(value: Any) -> str | None:
    """A place in the server's stream."""
    return as_text(value, LONGEST_TOKEN)


def as_user(value: Any) -> UserId | None:
    """Somebody's id."""
    return UserId(value) if _has_sigil(value, "@") else None


def as_room(value: Any) -> RoomId | None:
    """A room's id."""
    return RoomId(value) if _has_sigil(value, "!") else None


def as_event(value: Any) -> EventId | None:
    """An event's id."""
    return EventId(value) if _has_sigil(value, "$") else None


def _has_sigil(value: Any, sigil: str) -> bool:
    text = as_name(value)
    return text is not None and text[0] == sigil and len(text) > 1


def object_at(value: Any, *keys: str) -> Json:
    """The object behind these keys, one inside the other; empty when there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def list_at(value: Any, *keys: str) -> list[Any]:
    """The array behind these keys; empty when there is none."""
    *outer, last = keys
    part = object_at(value, *outer).get(last)
    return part if isinstance(part, list) else []
