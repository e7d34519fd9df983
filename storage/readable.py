"""Reading a row of the small tables: a row that is not as we write it is one typed error, never a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager

import aiosqlite
import msgspec

from storage.refused import RowsAltered
from storage.sealing import SealBroken


@contextmanager
def readable(table: str) -> Iterator[None]:
    """Within it one row of this table is taken apart, and nothing else is done. Raises RowsAltered."""
    try:
        yield
    except (SealBroken, msgspec.MsgspecError, ValueError, TypeError, OverflowError, KeyError, AttributeError):
        raise RowsAltered([table]) from None


async def check_kinds(connection: aiosqlite.Connection) -> None:
    """Whether each column holds its kind of value. Raises RowsAltered."""
    if list(await connection.execute_fetchall("PRAGMA quick_check(1)")) != [("ok",)]:
        raise RowsAltered(["?"])
