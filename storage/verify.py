"""Whether the journal is as it was written: the chain without any key, and against checkpoints kept elsewhere.

Read-only, also beside the running bot: one read of the journal is one state of it.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage.chain import Broken, Head, Wrong, genesis, walk
from storage.checkpoint import Checkpoint, line_after
from storage.folder import JOURNAL
from storage.sealing import moment_of


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found. `rows` hold, up to the chain value `head` (hex); `first_wrong_row` is the first that does not.

    Between two checkpoints a rewriting cannot be placed: the first wrong row is then the first after the last
    checkpoint that agrees."""

    rows: int
    head: str
    ok: bool = True
    first_wrong_row: int | None = None
    why: Wrong | None = None
    checkpoints: int = 0
    """How many checkpoints the journal agreed with."""


def verify(folder: Path, anchors: Iterable[Checkpoint] = (), public_key: bytes | None = None) -> Verdict:
    """The journal in this data folder."""
    return verify_file(folder / JOURNAL, anchors, public_key)


def verify_file(path: Path, anchors: Iterable[Checkpoint] = (), public_key: bytes | None = None) -> Verdict:
    """The journal in this file. Without `public_key` all checkpoints must be signed by one and the same key."""
    points = sorted(anchors, key=lambda point: point.row)
    genuine = _all_signed(points, public_key)
    found = _Found(Head(0, b""))
    try:
        with closing(_open(path)) as connection:
            found.start(connection)
            found.compare(points if genuine else [], connection)
    except Broken as broken:
        return found.wrong(broken.row, broken.why)
    except sqlite3.Error:
        return (
            found.wrong(found.head.row + 1, Wrong.UNREADABLE) if path.exists() else found.wrong(None, Wrong.NO_JOURNAL)
        )
    if not genuine:
        return found.wrong(None, Wrong.FORGED)
    return Verdict(found.head.row, found.head.hash.hex(), checkpoints=found.agreed)


def stored_row(path: Path, row: int) -> bytes | None:
    """The sealed bytes of one row as they lie in the file."""
    with closing(_open(path)) as connection:
        found = connection.execute("SELECT sealed FROM journal WHERE number = ?", (row,)).fetchone()
    return None if found is None else bytes(found[0])


def highest_clock(folder: Path) -> datetime | None:
    """The latest moment that was kept in this data folder, as it lies there; None where nothing can be read."""
    try:
        with closing(_open(folder / JOURNAL)) as connection:
            found = connection.execute("SELECT value FROM memo WHERE name = 'clock'").fetchone()
        return moment_of(int.from_bytes(found[0], "big")) if found else None
    except (sqlite3.Error, TypeError, OverflowError):
        return None


def copy_journal(folder: Path, to: Path) -> None:
    """The journal as it is now in one new file, also beside the running bot. `to` must not exist."""
    with closing(_open(folder / JOURNAL)) as connection:
        connection.execute("VACUUM INTO ?", (str(to),))
    to.chmod(0o600)


class _Found:
    """How far the reading has come."""

    def __init__(self, head: Head) -> None:
        self.head = head
        self.origin = ""
        self.agreed = 0

    def start(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN")
        (origin,) = connection.execute("SELECT value FROM memo WHERE name = 'origin'").fetchone() or (b"",)
        if not isinstance(origin, bytes):
            raise Broken(1, Wrong.UNREADABLE)
        self.origin = origin.hex()
        self.head = genesis(self.origin)

    def compare(self, points: list[Checkpoint], connection: sqlite3.Connection) -> None:
        """Walk the chain, and look at each checkpoint of a row that was passed. Raises Broken at the first wrong."""
        passed, broken = _Passed(self.origin, self.head, points), None
        try:
            for head in self._heads(connection):
                passed.note(head)
        except Broken as first:
            broken = first
        self._judge(points, passed, broken)
        if broken is not None:
            raise broken

    def _judge(self, points: list[Checkpoint], passed: "_Passed", broken: Broken | None) -> None:
        sure = 0
        for point in points:
            ended = passed.has_ended(point.origin)
            if broken is not None and point.row >= broken.row:
                return
            if point.origin not in passed.lines:
                raise Broken(1, Wrong.ANOTHER_JOURNAL)
            if point.row > self.head.row and not ended:
                raise Broken(self.head.row + 1, Wrong.TRUNCATED)
            if passed.heads.get(point.row) == point.head or point.row == 0:
                self.agreed, sure = self.agreed + 1, point.row
            elif not ended:
                raise Broken(sure + 1, Wrong.REWRITTEN)

    def wrong(self, row: int | None, why: Wrong) -> Verdict:
        return Verdict(self.head.row, self.head.hash.hex(), ok=False, first_wrong_row=row, why=why)

    def _heads(self, connection: sqlite3.Connection) -> Iterator[Head]:
        query = "SELECT number, scope, generation, sealed, hash FROM journal ORDER BY number"
        for row in walk(connection.execute(query), self.head):
            self.head = Head(row.number, row.hash)
            yield self.head


class _Passed:
    """The chain's values at the rows that checkpoints name, and where each line that they name begins."""

    def __init__(self, origin: str, head: Head, points: list[Checkpoint]) -> None:
        self._origin = origin
        self._rows = {point.row for point in points}
        self._named = {point.origin for point in points} - {origin}
        self.heads = {head.row: head.hash}
        self.lines = {origin: head.row}

    def note(self, head: Head) -> None:
        if head.row in self._rows:
            self.heads[head.row] = head.hash
        if self._named and (line := line_after(self._origin, head)) in self._named:
            self.lines[line] = head.row

    def has_ended(self, line: str) -> bool:
        """Whether another line, of which a checkpoint stands, began after this one: the journal was set back."""
        return line in self.lines and self.lines[line] < max(self.lines.values())


def _all_signed(points: list[Checkpoint], public_key: bytes | None) -> bool:
    known = public_key or (points[0].public if points else b"")
    return all(point.public == known and point.holds() for point in points)


def _open(path: Path) -> sqlite3.Connection:
    # A file without a write-ahead log is a copy at rest: read as it is, nothing is put beside it.
    rest = "" if path.with_name(path.name + "-wal").exists() else "&immutable=1"
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro{rest}", uri=True, isolation_level=None)
