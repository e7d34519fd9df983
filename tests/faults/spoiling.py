"""What can be wrong with the files that the bot needs, and how it is put right again."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from secrets import token_bytes
from typing import Final

Damage = Callable[[Path], None]


def missing(file: Path) -> None:
    shutil.rmtree(file) if file.is_dir() else file.unlink()


def empty(file: Path) -> None:
    file.write_bytes(b"")


def truncated(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2])


def garbage(file: Path) -> None:
    file.write_bytes(token_bytes(max(4096, file.stat().st_size)))


def a_folder(file: Path) -> None:
    missing(file)
    file.mkdir(mode=0o700)


def a_file(folder: Path) -> None:
    missing(folder)
    folder.touch(mode=0o600)


def unreadable(file: Path) -> None:
    file.chmod(0)


def open_to_others(file: Path) -> None:
    file.chmod(0o755 if file.is_dir() else 0o644)


def another(file: Path) -> None:
    """As good as the right one, and not the right one."""
    file.write_bytes(token_bytes(32) if file.name == "root-secret" else b"another\n")


def changed(statement: str) -> Damage:
    """A row is written by something that is not the bot."""

    def change(file: Path) -> None:
        with closing(sqlite3.connect(file)) as connection, connection:
            for (guard,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                connection.execute(f"DROP TRIGGER {guard}")
            connection.execute(statement)

    return change


DAMAGES: Final[dict[str, Damage]] = {
    "missing": missing,
    "empty": empty,
    "truncated": truncated,
    "garbage": garbage,
    "unreadable": unreadable,
    "a folder": a_folder,
    "a file": a_file,
    "open to others": open_to_others,
    "another": another,
    "a fact changed": changed("UPDATE journal SET sealed = zeroblob(length(sealed)) WHERE number = 5"),
    "another row changed": changed("DELETE FROM claimed"),
}
CONTENT: Final = ("missing", "empty", "truncated", "garbage", "unreadable", "a folder")
FILES: Final[dict[str, tuple[str, ...]]] = {
    "config.yaml": CONTENT,
    "root-secret": (*CONTENT, "another", "open to others"),
    "password": ("missing", "empty", "garbage", "unreadable", "a folder", "another", "open to others"),
    "data": ("missing", "a file", "unreadable", "open to others"),
    "data/sigbot.db": (*CONTENT, "a fact changed", "another row changed"),
    "data/sigbot.db-wal": CONTENT,
    "data/keys.db": CONTENT,
    "data/lock": ("missing", "empty", "garbage", "unreadable", "a folder"),
    "data/crypto": ("missing", "a file", "unreadable"),
    "data/crypto/lock": ("missing", "empty", "garbage", "unreadable", "a folder"),
    "data/crypto/device-*.db": CONTENT,
}
"""Each file of a bot's, and what may be wrong with it."""


def keep(base: Path) -> Path:
    """A copy of all of it."""
    kept = base.with_name(f"{base.name}-kept")
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(base, kept)
    return kept


def spoil(base: Path, name: str, damage: str) -> None:
    """Let this file be so."""
    (file,) = sorted(base.glob(name))
    DAMAGES[damage](file)


def put_back(base: Path) -> None:
    """Everything as it was kept."""
    kept = base.with_name(f"{base.name}-kept")
    for path in (base, *base.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    shutil.rmtree(base)
    kept.rename(base)


def put_back_alone(base: Path, name: str) -> None:
    """One file as it was kept, beside what the bot has written since."""
    kept = base.with_name(f"{base.name}-kept")
    shutil.copy2(kept / name, base / name)
