"""The chain over the journal's sealed rows: h(n) = SHA-256("v1" ‖ row n as stored, length-prefixed ‖ h(n-1)).

It runs over sealed bytes, so it verifies without any key and after a case's key is destroyed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from itertools import count
from struct import Struct
from typing import Final, cast

from storage.sealing import prefixed


class Wrong(StrEnum):
    """Why a row, or a whole journal, is not believed; the end of the id of a text."""

    EDITED = "edited"
    """A row does not have the hash that stands beside it: changed, swapped or put in."""
    MISSING = "missing"
    """A row number is passed over."""
    EXTRA = "extra"
    """A row with a number that cannot be: zero, negative."""
    UNREADABLE = "unreadable"
    """The file gives no whole row here."""
    NOT_OURS = "not-sealed-by-us"
    """A row follows, and no key of ours sealed it."""
    TRUNCATED = "truncated"
    """Rows that a checkpoint has seen are not there."""
    REWRITTEN = "rewritten"
    """The chain holds, and is another than the one a checkpoint has seen."""
    ANOTHER_JOURNAL = "another-journal"
    """A checkpoint is of a journal with another name."""
    FORGED = "forged-checkpoint"
    """A checkpoint is not signed by the key that signs this journal's."""
    NO_JOURNAL = "no-journal"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it lies in the file. `hash` is the chain's value after it."""

    number: int
    scope: str
    generation: int
    sealed: bytes = field(repr=False)
    hash: bytes

    def follows(self, before: bytes) -> bool:
        """Whether this row stands where it was written, unchanged."""
        return link(self.number, self.scope, self.generation, self.sealed, before) == self.hash


@dataclass(frozen=True, slots=True)
class Head:
    """How far the chain has come. Row 0 is the beginning, before any fact."""

    row: int
    hash: bytes


class Broken(Exception):
    """The chain does not hold at this row."""

    def __init__(self, row: int, why: Wrong) -> None:
        super().__init__(why)
        self.row = row
        self.why = why


_FIRST: Final = prefixed("v1")
_NUMBERED: Final = Struct(">QQQ")
"""A number after its length, and the length of what follows."""
_LENGTH: Final = Struct(">Q")
_KINDS: Final = (int, str, int, bytes, bytes)
"""Of a row as SQLite hands it out."""


def genesis(origin: str) -> Head:
    """Where the chain of the journal with this random name begins."""
    return Head(0, sha256(prefixed("v1", origin)).digest())


def link(number: int, scope: str, generation: int, sealed: bytes, before: bytes) -> bytes:
    """h(n) of a row that comes after `before`."""
    # As prefixed() writes it, in one piece: each row of the journal comes through here at each start.
    begin = _NUMBERED.pack(8, number, len(place := scope.encode()))
    between = _NUMBERED.pack(8, generation, len(sealed))
    return sha256(b"".join((_FIRST, begin, place, between, sealed, _LENGTH.pack(len(before)), before))).digest()


def walk(stored: Iterable[tuple[object, ...]], head: Head) -> Iterator[Row]:
    """Each stored row in order, once it is known to follow. Raises Broken at the first that does not."""
    before = head.hash
    for raw, expected in zip(stored, count(head.row + 1), strict=False):  # counted for as long as there are rows
        row = _row(raw, expected)
        if row.number != expected:
            raise Broken(expected, Wrong.MISSING if row.number > expected else Wrong.EXTRA)
        if not row.follows(before):
            raise Broken(row.number, Wrong.EDITED)
        before = row.hash
        yield row


def _row(raw: tuple[object, ...], expected: int) -> Row:
    """A row of the kinds of values we write; anything else was not written by us."""
    # Asked at once: a pattern for each value takes five times as long, and each row comes through here at each start.
    if tuple(map(type, raw)) == _KINDS:
        row = Row(*cast("tuple[int, str, int, bytes, bytes]", raw))
        if row.generation >= 0:
            return row
    raise Broken(expected, Wrong.EDITED)
