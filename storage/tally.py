"""The tally: what the small tables hold, so that a row changed, removed or put in outside the bot is noticed.

For each table the sum, modulo 2^256, of a keyed MAC of each of its rows. SQLite itself adds and takes away, by triggers
on our connection, so that no way of writing is left out. The sums stand in the file in the same transaction, with the
journal's head, under a MAC of their own: they cannot be made without the keys, and not be of another time than the
journal. A row's own MAC is nowhere in the file: a sum of values that nobody can see cannot be made to fit.

Read whole at each start (0.25 s of a processor for 100 000 rows), and again whenever another connection has written.
"""

import hmac
import sqlite3
from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from storage.chain import Head
from storage.refused import RowsAltered

TABLES: Final = ("claimed", "ratchet", "letter", "due", "unreadable", "memo", "owed", "spoken", "question")
"""Every table but the journal, which is a chain, and the tally's own; a test holds it against the layouts."""
SELF: Final = "tally"
SIZE: Final = 32
MODULUS: Final = 1 << (8 * SIZE)
UNREADABLE: Final = -1
"""Instead of a sum: what stands as text in the table is none. No sum is below zero."""
KEEP: Final = "INSERT INTO tally VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET kept = excluded.kept"
Mac = Callable[[bytes], bytes]
Sums = Mapping[str, int]


class _Kept(msgspec.Struct):
    row: int
    hash: bytes
    sums: dict[str, bytes]


_READ: Final = msgspec.msgpack.Decoder(_Kept)


class Tally:
    """The sums as of the last commit, and what the open transaction has done to them."""

    def __init__(self, mac: Mac, sums: Sums) -> None:
        self._mac = mac
        self._sums = dict(sums)
        self._moved: dict[str, int] = {}
        self._head: Head | None = None
        self._seen = 0

    def follow(self, connection: sqlite3.Connection) -> None:
        """Count, from now on, whatever this connection writes to one of the tables."""
        connection.create_function("count_row", -1, self._count)
        for table in TABLES:
            new, old = _columns(connection, table, "new."), _columns(connection, table, "old.")
            counted = f"SELECT count_row(1, '{table}', {new})", f"SELECT count_row(-1, '{table}', {old})"
            for event, body in zip(("INSERT", "DELETE", "UPDATE"), (*counted, "; ".join(counted)), strict=True):
                name = f"{table}_{event.lower()}_is_counted"
                connection.execute(f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table} BEGIN {body}; END")
        self._seen = _version(connection)

    def keep(self, connection: sqlite3.Connection, head: Head) -> None:
        """In the transaction that is about to be committed, if anything is other than it was."""
        if any(self._moved.values()) or head != self._head:
            connection.execute(KEEP, (self._record(head),))

    def look(self, connection: sqlite3.Connection) -> None:
        """In an open transaction: whether another connection wrote since the last, and what. Raises RowsAltered."""
        version = _version(connection)
        if version != self._seen:
            hold(self._sums, counted(connection, self._mac))
            self._seen = version

    def settle(self, head: Head) -> None:
        """The transaction is committed."""
        for table, moved in self._moved.items():
            self._sums[table] = (self._sums.get(table, 0) + moved) % MODULUS
        self._head = head
        self.drop()

    def drop(self) -> None:
        """The transaction is rolled back."""
        self._moved = {}

    def _count(self, sign: int, table: str, *row: object) -> int:
        self._moved[table] = self._moved.get(table, 0) + sign * _number(self._mac, table, row)
        return 1

    def _record(self, head: Head) -> bytes:
        sums = {table: (self._sums.get(table, 0) + self._moved.get(table, 0)) % MODULUS for table in TABLES}
        body = msgspec.msgpack.encode(
            _Kept(head.row, head.hash, {name: one.to_bytes(SIZE) for name, one in sums.items()})
        )
        return self._mac(_bound(SELF, body)) + body


def counted(connection: sqlite3.Connection, mac: Mac) -> dict[str, int]:
    """The sums of the tables as they lie in the file, or UNREADABLE; those that are not there yet are left out."""
    sums: dict[str, int] = {}

    def add(table: str, *row: object) -> int:
        sums[table] = (sums[table] + _number(mac, table, row)) % MODULUS
        return 1

    connection.create_function("add_row", -1, add)
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    for table in there.intersection(TABLES):
        sums[table] = 0
        query = f"SELECT count(add_row('{table}', {_columns(connection, table)})) FROM {table}"  # noqa: S608 - names of ours
        try:
            connection.execute(query).fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                raise
            sums[table] = UNREADABLE
    return sums


def kept(connection: sqlite3.Connection, mac: Mac) -> tuple[Head, dict[str, int]] | None:
    """The sums as the bot left them, and the journal's head at that time. Raises RowsAltered when they are not ours."""
    rows = list(connection.execute("SELECT kept FROM tally"))
    if not rows:
        return None
    record = rows[0][0]
    if not isinstance(record, bytes) or not hmac.compare_digest(mac(_bound(SELF, record[SIZE:])), record[:SIZE]):
        raise RowsAltered([SELF])
    read = _READ.decode(record[SIZE:])
    return Head(read.row, read.hash), {name: int.from_bytes(one) for name, one in read.sums.items()}


def altered(ours: Sums, found: Sums) -> frozenset[str]:
    """The tables that are not as they were left."""
    return frozenset(table for table in TABLES if ours.get(table, 0) != found.get(table, 0))


def hold(ours: Sums, found: Sums) -> None:
    """Raises RowsAltered."""
    if wrong := altered(ours, found):
        raise RowsAltered(wrong)


def _number(mac: Mac, table: str, row: tuple[object, ...]) -> int:
    return int.from_bytes(mac(_bound(table, *row)))


def _bound(*parts: object) -> bytes:
    """Each value with its kind, so that no two rows are written alike."""
    return msgspec.msgpack.encode(parts)


def _columns(connection: sqlite3.Connection, table: str, prefix: str = "") -> str:
    columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return ", ".join(f'{prefix}"{name}"' for (name,) in columns)


def _version(connection: sqlite3.Connection) -> int:
    """Another number whenever another connection has written."""
    ((version,),) = connection.execute("PRAGMA data_version")
    return int(version)
