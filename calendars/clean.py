"""What may go into a calendar object: text without hidden characters, plain addresses, times that exist once."""

import re
import unicodedata
from datetime import UTC, datetime
from typing import Final, NewType

from calendars.vtimezone import STOCKHOLM

Address = NewType("Address", str)
"""`local@domain`, without `mailto:`."""

HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories of characters that steer a program or a reader's eye and are never part of a name or place."""

_ADDRESS: Final = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+")


class Unclean(ValueError):
    """A value that must not go into a calendar object. `reason` names the kind of fault and never holds the value."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"not fit for a calendar object: {reason}")
        self.reason = reason


def is_hidden(character: str) -> bool:
    """A control, format, surrogate, line or paragraph separator character."""
    return unicodedata.category(character) in HIDDEN


def visible(text: str) -> str:
    """Each run of hidden characters and blanks made one blank: for what people wrote, before it is kept."""
    return " ".join("".join(" " if is_hidden(c) else c for c in text).split())


def checked_text(text: str) -> str:
    """The text as it is. Raises Unclean when a hidden character has come this far, or when nothing is left to read."""
    if any(map(is_hidden, text)):
        raise Unclean("hidden characters")
    if not text.strip():
        raise Unclean("empty text")
    return text


def checked_address(text: str) -> Address:
    """The address as it is. Raises Unclean when it is not a plain `local@domain` of ASCII letters."""
    if not _ADDRESS.fullmatch(text):
        raise Unclean("bad address")
    return Address(text)


def checked_moment(moment: datetime) -> datetime:
    """The same moment in Stockholm's wall time, whole seconds.

    Raises Unclean for a naive time, for one in the hour that summer time skips, and for one in the hour that comes
    twice in October: DTSTART with a TZID cannot say which of the two it means (RFC 5545 §3.3.5).
    """
    if moment.tzinfo is None:
        raise Unclean("time without a zone")
    wall = moment.astimezone(UTC).astimezone(STOCKHOLM)
    if moment.tzinfo is STOCKHOLM and wall.replace(tzinfo=None) != moment.replace(tzinfo=None):
        raise Unclean("time that does not exist")
    if wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset():
        raise Unclean("time that exists twice")
    return wall.replace(microsecond=0)


def at_wall(local: datetime) -> datetime:
    """A wall time as people say it (naive), as a moment. Raises Unclean when it does not exist, or exists twice."""
    if local.tzinfo is not None:
        raise Unclean("wall time with a zone")
    return checked_moment(local.replace(tzinfo=STOCKHOLM))
