"""The chain over the journal's sealed rows: h(n) = SHA-256("v1" ‖ row n as stored, length-prefixed ‖ h(n-1)).

It runs over sealed bytes, so it verifies without any key and after a case's key is destroyed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from storage.packing import prefixed

EDITED: Final = "edited"
"""A row does not have the hash that stands beside it: changed, swapped or put in."""
MISSING: Final = "missing"
"""A row number is passed over."""
EXTRA: Final = "extra"
"""A row with a number that cannot be: zero, negative."""
UNREADABLE: Final = "unreadable"
"""The file gives no whole row here."""


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

    def __init__(self, row: int, why: str) -> None:
        super().__init__(why)
        self.row = row
        self.why = why


def genesis(origin: str) -> Head:
    """Where the chain of the journal with this random name begins."""
    return Head(0, sha256(prefixed("v1", origin)).digest())


def link(number: int, scope: str, generation: int, sealed: bytes, before: bytes) -> bytes:
    """h(n) of a row that comes after `before`."""
    return sha256(prefixed("v1", number, scope, generation, sealed, before)).digest()


def walk(stored: Iterable[tuple[object, ...]], head: Head) -> Iterator[Row]:
    """Each stored row in order, once it is known to follow. Raises Broken at the first that does not."""
    for raw in stored:
        row = _row(raw, head.row + 1)
        if row.number != head.row + 1:
            raise Broken(head.row + 1, MISSING if row.number > head.row + 1 else EXTRA)
        if not row.follows(head.hash):
            raise Broken(row.number, EDITED)
        head = Head(row.number, row.hash)
        yield row


def _row(raw: tuple[object, ...], expected: int) -> Row:
    """A row of the kinds of values we write; anything else was not written by us."""
    match raw:
        case (int(number), str(scope), int(generation), bytes(sealed), bytes(hashed)) if generation >= 0:
            return Row(number, scope, generation, sealed, hashed)
    raise Broken(expected, EDITED)
