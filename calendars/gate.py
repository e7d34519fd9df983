"""The gate before a calendar file is read: its bytes, line by line, before any library sees them.

The laws of this file: bounded work for any bytes; nothing that recurs; one calendar of meetings alone. Of each meeting
only the lines that an answer needs come through, so that no time zone and no time in the file is ever evaluated."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from calendars.answer import Unread

MOST_BYTES: Final = 64 * 1024
MOST_LINES: Final = 2000
DEEPEST: Final = 16
NEEDED: Final = frozenset({"UID", "SEQUENCE", "DTSTAMP", "ATTENDEE", "ORGANIZER", "COMMENT", "RECURRENCE-ID"})
RECURS: Final = frozenset({"RRULE", "RDATE", "EXRULE"})
_ZONE: Final = "VTIMEZONE"


class Shut(Exception):
    """The gate does not let this through. `why` never holds a word of it."""

    def __init__(self, why: Unread) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(slots=True)
class Found:
    """The methods the calendar names, and for each meeting in it the lines that an answer needs."""

    methods: list[str] = field(default_factory=list)
    meetings: list[list[str]] = field(default_factory=list)


def let_through(raw: bytes) -> Found:
    """What an answer needs of a calendar file (RFC 5545 §3.1, §3.4). Raises Shut."""
    if len(raw) > MOST_BYTES:
        raise Shut(Unread.TOO_BIG)
    found, inside, calendars = Found(), list[str](), 0
    for line in _unfolded(raw):
        name, value = _name_of(line), line.partition(":")[2].strip().upper()
        if name == "BEGIN":
            calendars += not inside
            _begin(value, inside, calendars, found)
        elif name == "END":
            if not inside or inside.pop() != value:
                raise Shut(Unread.UNREADABLE)
        else:
            _take(line, name, inside, found)
    if inside or not calendars:
        raise Shut(Unread.UNREADABLE)
    return found


def _begin(value: str, inside: list[str], calendars: int, found: Found) -> None:
    inside.append(value)
    if len(inside) > DEEPEST:
        raise Shut(Unread.TOO_DEEP)
    if calendars > 1 or "VCALENDAR" in inside[1:]:
        raise Shut(Unread.SEVERAL_CALENDARS)
    if inside[0] != "VCALENDAR":
        raise Shut(Unread.UNREADABLE)
    if inside == ["VCALENDAR", "VEVENT"]:
        found.meetings.append([])


def _take(line: str, name: str, inside: list[str], found: Found) -> None:
    """A line that is neither beginning nor end."""
    if not inside:
        raise Shut(Unread.UNREADABLE)
    if name in RECURS and _ZONE not in inside:
        raise Shut(Unread.RECURRING)
    if inside == ["VCALENDAR"] and name == "METHOD":
        found.methods.append(line.partition(":")[2].strip().upper())
    if inside == ["VCALENDAR", "VEVENT"] and name in NEEDED:
        found.meetings[-1].append(line)


def _unfolded(raw: bytes) -> Iterator[str]:
    """Whole lines, empty ones left out; ends of lines as any program writes them."""
    text = raw.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        raise Shut(Unread.TOO_MANY_LINES)
    whole = list[str]()
    for line in lines:
        if line[:1] in {" ", "\t"} and whole:
            whole.append(line[1:])
            continue
        if joined := "".join(whole).strip():
            yield joined
        whole = [line]
    if joined := "".join(whole).strip():
        yield joined


def _name_of(line: str) -> str:
    """The name of a content line, in capitals, without its parameters."""
    return line.partition(":")[0].partition(";")[0].strip().upper()
