"""What somebody encrypted for us: JSON that no server has looked at (N4)."""

import json
from typing import Any

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.shapes.leaves import as_name, sound
from bot.ways.matrix.shapes.reading import parsed


def as_plaintext(text: str) -> Json | None:
    """The object of some type in a plaintext; None when there is none, or when something in it cannot be read.

    An app that cuts a text in two inside an emoji leaves half a character; such a message is heard, with a mark there.
    """
    payload = parsed(text.encode("utf-8", "surrogatepass"))
    if not isinstance(payload, dict) or as_name(payload.get("type")) is None:
        return None
    return payload if sound(payload) else _mended(payload)


def _mended(payload: Any) -> Json | None:
    try:
        again = parsed(json.dumps(payload, ensure_ascii=False).encode("utf-8", "replace"))
    except TypeError:
        # Something else in it is unfit, and cannot be written.
        return None
    return again if isinstance(again, dict) and sound(again) else None
