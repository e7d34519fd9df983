"""The parts of a mail, under bounds that are looked at before anything is taken apart.

The laws of this file: at most 1 MiB, 64 parts, 16 levels; nothing inside a forwarded mail or a delivery report is a
part of this mail."""

from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import Final

from calendars.answer import Unread
from calendars.gate import Shut

MOST_BYTES: Final = 1024 * 1024
MOST_PARTS: Final = 64
DEEPEST: Final = 16
MOST_HEADERS: Final = 1000
CLOSED: Final = frozenset({"message", "multipart/report"})
"""Kinds that are looked into for a report alone."""
Part = Message


def opened(raw: bytes) -> Part:
    """The mail, taken apart. Raises Shut."""
    if len(raw) > MOST_BYTES:
        raise Shut(Unread.TOO_BIG)
    if raw.lower().count(b"boundary") > MOST_PARTS or raw.lower().count(b"\ncontent-type") > 2 * MOST_PARTS:
        raise Shut(Unread.TOO_MANY_PARTS)
    mail = message_from_bytes(raw, policy=compat32)
    if len(mail.keys()) > MOST_HEADERS:
        raise Shut(Unread.TOO_BIG)
    _count(mail, 0, [0])
    return mail


def _count(part: Part, depth: int, seen: list[int]) -> None:
    seen[0] += 1
    if seen[0] > MOST_PARTS or depth > DEEPEST:
        raise Shut(Unread.TOO_MANY_PARTS)
    for each in _below(part):
        _count(each, depth + 1, seen)


def _below(part: Part) -> list[Part]:
    payload = part.get_payload()
    return [each for each in payload if isinstance(each, Message)] if isinstance(payload, list) else []


def leaves(part: Part) -> Iterator[Part]:
    """The parts with something in them, in order; forwarded mails and reports are not looked into."""
    if part.get_content_maintype() in CLOSED or part.get_content_type() in CLOSED:
        return
    if not part.is_multipart():
        yield part
        return
    for each in _below(part):
        yield from leaves(each)


def every(part: Part) -> Iterator[Part]:
    """A part and all below it, forwarded mails and reports too."""
    yield part
    for each in _below(part):
        yield from every(each)


def content(part: Part) -> bytes:
    """The bytes of a part, whatever they were wrapped in for the way."""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def text(part: Part) -> str:
    """Its text; what is no character of its character set is marked as such."""
    charset = str(part.get_content_charset() or "utf-8")
    try:
        return content(part).decode(charset, errors="replace")
    except LookupError:
        return content(part).decode("utf-8", errors="replace")
