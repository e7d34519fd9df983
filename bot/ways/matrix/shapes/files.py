"""An encrypted attachment as a message names it (specification: EncryptedFile), where it is a calendar file."""

from collections.abc import Mapping
from typing import Any, Final

from bot.inbound import SharedFile
from bot.ways.matrix.shapes.leaves import object_at

MIMETYPE: Final = "text/calendar"
ENDING: Final = ".ics"
LONGEST: Final = 1024
"""Characters of any one word in it."""


def as_calendar_file(content: Mapping[str, Any]) -> SharedFile | None:
    """None for what is no file, no calendar, or lies unencrypted with the server."""
    info, file = object_at(content, "info"), object_at(content, "file")
    named = content.get("filename", content.get("body"))
    if content.get("msgtype") != "m.file" or not _is_calendar(info.get("mimetype"), named):
        return None
    words = (file.get("url"), object_at(file, "key").get("k"), file.get("iv"), object_at(file, "hashes").get("sha256"))
    said = [word for word in words if isinstance(word, str) and len(word) <= LONGEST]
    if len(said) != len(words) or not said[0].startswith("mxc://"):
        return None
    url, opens, begins, hashed = said
    return SharedFile(url, opens, begins, hashed, _size(info.get("size")))


def _size(said: object) -> int:
    return said if isinstance(said, int) and said > 0 else 0


def _is_calendar(kind: object, named: object) -> bool:
    by_name = isinstance(named, str) and named.strip().casefold().endswith(ENDING)
    return by_name or (isinstance(kind, str) and kind.partition(";")[0].strip().casefold() == MIMETYPE)
