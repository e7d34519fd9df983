"""A mail of ours as bytes: plain words, and where it tells of a meeting the same calendar object twice (RFC 6047 §2.4).

The laws of this file: the same values give the same bytes, so that a second delivery changes nothing. No header and no
part stands there that was not meant: what was written is read again, and its names are compared."""

import re
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import format_datetime
from hashlib import sha256
from typing import Final

from calendars.clean import Address, Unclean, checked_address, checked_text
from cases.facts import ItipMethod

LONGEST_SUBJECT: Final = 45
"""Bytes: one encoded word holds no more (RFC 2047 §2)."""
LINE: Final = 76
"""Characters of base64 in a line (RFC 2045 §6.8)."""
_NAME: Final = re.compile(r"[A-Za-z0-9_-]{16,64}")
_OF_THE_MAIL: Final = (
    "From",
    "To",
    "Reply-To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "MIME-Version",
)
_OF_A_PART: Final = ("Content-Type", "Content-Transfer-Encoding")
_OF_THE_FILE: Final = (*_OF_A_PART, "Content-Disposition")
_Headers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """A calendar object that goes along, as `calendars.invitation` wrote it."""

    method: ItipMethod
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Post:
    """What one mail says, to one person.

    `name` is made from the letter's id and tells nothing of it. `sender` is the secret address of this person and
    meeting, to which the answer goes."""

    name: str
    sender: Address = field(repr=False)
    recipient: Address = field(repr=False)
    subject: str = field(repr=False)
    words: str = field(repr=False)
    written: datetime
    calendar: CalendarPart | None = None


def write(post: Post) -> bytes:
    """The whole mail, ASCII, lines ended by CRLF.

    Raises Unclean for what must not stand in a mail."""
    raw = _crlf([*_written(_of_the_mail(post)), *_body(post)])
    if _names(raw) != _meant(post):
        raise Unclean("a header that was not meant")
    return raw


def _of_the_mail(post: Post) -> _Headers:
    if not _NAME.fullmatch(post.name):
        raise Unclean("bad name")
    if post.written.tzinfo is None:
        raise Unclean("time without a zone")
    sender, recipient = checked_address(post.sender), checked_address(post.recipient)
    values = (
        sender,
        recipient,
        sender,
        _subject(post.subject),
        format_datetime(post.written.astimezone(UTC).replace(microsecond=0)),
        f"<{post.name}@{sender.rpartition('@')[2]}>",
        "auto-generated",
        "OOF, AutoReply",
        "1.0",
    )
    return list(zip(_OF_THE_MAIL, values, strict=True))


def _subject(text: str) -> str:
    """Some versions of the standard library's `email` make headers of what an encoded word hides."""
    if "=?" in checked_text(text):
        raise Unclean("an encoded word")
    if len(data := text.encode()) > LONGEST_SUBJECT:
        raise Unclean("long subject")
    return text if text.isascii() else f"=?utf-8?b?{b64encode(data).decode()}?="


def _body(post: Post) -> list[str]:
    words = _part(_OF_A_PART, ("text/plain; charset=UTF-8", "base64"), _lines_of(post.words))
    if post.calendar is None:
        return words
    kind = f"text/calendar; method={post.calendar.method.value.upper()}; charset=UTF-8; component=VEVENT"
    shown = _part(_OF_A_PART, (kind, "base64"), post.calendar.data)
    file = _part(
        _OF_THE_FILE,
        ("application/ics; name=invite.ics", "base64", "attachment; filename=invite.ics"),
        post.calendar.data,
    )
    return _several("mixed", post.name, [_several("alternative", post.name, [words, shown]), file])


def _lines_of(words: str) -> bytes:
    """Of several lines, each without hidden characters."""
    lines = words.split("\n")
    for line in filter(str.strip, lines):
        checked_text(line)
    return "\r\n".join(lines).encode()


def _part(names: tuple[str, ...], values: tuple[str, ...], data: bytes) -> list[str]:
    text = b64encode(data).decode()
    coded = (text[at : at + LINE] for at in range(0, len(text), LINE))
    return [*_written(list(zip(names, values, strict=True))), "", *coded]


def _several(kind: str, name: str, parts: list[list[str]]) -> list[str]:
    """Parts, and a boundary that base64 cannot hold."""
    boundary = f"=_{sha256(f'{kind}:{name}'.encode()).hexdigest()[:32]}"
    inside = [line for part in parts for line in (f"--{boundary}", *part)]
    return [f'Content-Type: multipart/{kind}; boundary="{boundary}"', "", *inside, f"--{boundary}--"]


def _written(headers: _Headers) -> list[str]:
    return [f"{name}: {value}" for name, value in headers]


def _crlf(lines: list[str]) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode("ascii")


def _names(raw: bytes) -> list[tuple[str, ...]]:
    """The names of all headers, part by part, as somebody reads them who was sent this."""
    return [tuple(part.keys()) for part in message_from_bytes(raw).walk()]


def _meant(post: Post) -> list[tuple[str, ...]]:
    if post.calendar is None:
        return [(*_OF_THE_MAIL, *_OF_A_PART)]
    several = ("Content-Type",)
    return [(*_OF_THE_MAIL, *several), several, _OF_A_PART, _OF_A_PART, _OF_THE_FILE]
