"""A folder with something in each of the small tables, and what can be written there past SQLite's own rules."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from shutil import copy

from cases.decision import About, Ask, ToPerson
from cases.dues import Due
from cases.facts import PersonAdded
from cases.ids import Cause, EventId, LetterId, RoomId
from cases.plan.reminders import DIGEST
from storage.keyfile import KEY_ROWS
from storage.keyring import Wrapper
from storage.letters import Letter
from storage.owed import OwedKey
from storage.tally import TABLES
from storage.vault import NOTE
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, CASE, PER, PER_USER
from tests.storage.opened import Opened

GARBAGE: dict[str, object] = {
    "integer": -7,
    "huge": 2**62,
    "real": 1.5,
    "text": "rubbish",
    "blob": b"\xff\x00",
    "null": None,
}
FILES = ("sigbot.db", "keys.db")
NO_TEXT = "CAST(x'ff' AS TEXT)"
"""Bytes that stand as text and are none."""


async def fill_small_tables(store: Opened) -> None:
    await store.open_case()
    person = next(fact for fact in EXAMPLES if isinstance(fact, PersonAdded) and fact.person == PER)
    await store.record(person)
    async with store.database.work() as work:
        await work.claim(Cause("$a"))
        await work.claim_ratchet("session", 1, EventId("$a"))
        for name in "ab":
            about = About(Ask.MEETING, CASE, PER, number=1)
            await work.post(Letter(LetterId(name), CASE, ToPerson(PER), "o", None, AT, about=about))
        await work.note_heard("o", PER_USER, "session", 3)
        await work.hand_over(LetterId("a"), AT)
        await work.arm(CASE, [Due("due:a", DIGEST, CASE, AT.replace(tzinfo=None))], now=AT)
        await work.keep_unreadable(EventId("$b"), b"{}", AT)
        await work.owe(CASE, [OwedKey(RoomId("!r"), "s", PER_USER, b"k")])
        await work.keep_token("token")
        await work.keep_clock(AT)
        point = await work.checkpoint()
        assert point is not None
        await work.keep_posted(point)


def edit(folder: Path, *statements: str, file: str = "sigbot.db") -> None:
    with closing(sqlite3.connect(folder / file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def columns(file: Path, tables: Iterable[str] = TABLES) -> Iterator[tuple[str, str]]:
    with closing(sqlite3.connect(file)) as connection:
        for table in tables:
            for (column,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,)):
                yield table, column


def put_garbage(file: Path, table: str, column: str, garbage: object) -> bool:
    """Into one row, whatever the table says of its kinds. False where SQLite has no way to store it."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        (honest,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    _declare(file, table, _without_rules(honest))
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            first = f"(SELECT {column} FROM {table} LIMIT 1)"  # noqa: S608 - names of our own tables
            value, bound = (NO_TEXT, ()) if garbage == NO_TEXT else ("?1", (garbage,))
            fed = f"UPDATE {table} SET {column} = {value} WHERE {column} IS {first} AND {column} IS NOT {value}"  # noqa: S608 - as above
            return connection.execute(fed, bound).rowcount > 0
    except sqlite3.Error:
        return False
    finally:
        _declare(file, table, honest)


def _without_rules(declared: str) -> str:
    kept = declared.replace("INTEGER PRIMARY KEY", "!")
    for rule in ("STRICT, ", "STRICT", "NOT NULL", "TEXT", "INTEGER", "BLOB"):
        kept = kept.replace(rule, "")
    return kept.replace("!", "INTEGER PRIMARY KEY")


def _declare(file: Path, table: str, declared: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (declared, table))
        (version,) = connection.execute("PRAGMA schema_version").fetchone()
        connection.execute(f"PRAGMA schema_version = {version + 1}")


def as_before_the_tally(store: Opened) -> None:
    """A closed folder as an older program left it."""
    edit(store.folder, "DROP TABLE tally", "PRAGMA user_version = 3")
    forget_note(store)


def forget_note(store: Opened) -> None:
    """A closed keys.db as it was before rows were noted and counted."""
    wrapper = Wrapper(store.root)
    with closing(sqlite3.connect(store.folder / "keys.db", isolation_level=None)) as connection:
        (office,) = connection.execute(f"{KEY_ROWS} WHERE scope = ''").fetchall()
        *_, wrapped = wrapper.wrap(wrapper.unwrap(office))
        connection.execute("UPDATE data_key SET wrapped = ? WHERE scope = ''", (wrapped,))
        connection.execute("DELETE FROM secret WHERE name = ?", (store.vault.index(NOTE),))
        connection.execute("PRAGMA user_version = 1")


def saved(folder: Path, aside: Path) -> Path:
    """Both files of a closed folder, kept."""
    aside.mkdir(exist_ok=True)
    for name in FILES:
        copy(folder / name, aside / name)
    return aside


def put_back(folder: Path, aside: Path) -> None:
    for name in FILES:
        (folder / name).unlink()
        copy(aside / name, folder / name)
        for rest in ("-wal", "-shm", "-journal"):
            (folder / f"{name}{rest}").unlink(missing_ok=True)
