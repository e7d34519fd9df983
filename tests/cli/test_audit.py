"""`sigbot audit verify`: beside an open journal, on copies of it that somebody touched, and against checkpoints."""

import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.cli import main
from bot.operator import audit
from bot.texts.cli_words import say
from cases.facts import CoordinatorNamed
from cases.ids import Cause, Unit, UserId
from storage.chain import Wrong
from storage.database import Database
from storage.folder import JOURNAL
from storage.root import RootSecret
from storage.vault import Vault
from storage.verify import copy_journal, stored_row

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
ROWS = 5


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A journal of five rows, open as it is in a running bot, in `data`."""
    folder = tmp_path / "data"
    vault = await Vault.open(folder, RootSecret.make(tmp_path / "root-secret"))
    database = await Database.open(folder, vault)
    for number in range(ROWS):
        await note(database, number)
    yield database
    await database.close()
    await vault.close()


async def note(database: Database, number: int) -> None:
    user = UserId(f"@s{number}:sig.example")
    fact = CoordinatorNamed(at=NOW, unit=Unit("ungdom"), user=user, first_name="Samira", phone="0470-1")
    async with database.work() as work:
        await work.record([fact], cause=Cause(f"config:{number}"))


async def checkpoint(database: Database) -> str:
    async with database.work() as work:
        made = await work.checkpoint()
    assert made is not None
    return made.text


def change_a_byte(journal: Path, row: int) -> None:
    """In the file itself, as a disk or an editor would."""
    sealed = stored_row(journal, row)
    assert sealed is not None
    data = journal.read_bytes()
    at = data.index(sealed) + len(sealed) // 2
    journal.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])


def take_out(journal: Path, row: int) -> None:
    """A row, by someone who knows of the triggers that guard it."""
    with closing(sqlite3.connect(journal)) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("DELETE FROM journal WHERE number = ?", (row,))


def copied(tmp_path: Path) -> Path:
    copy = tmp_path / "copy.db"
    copy_journal(tmp_path / "data", copy)
    return copy


@pytest.mark.rule("R87")
@pytest.mark.usefixtures("database")
def test_a_whole_journal_is_said_to_be_whole_beside_the_running_bot(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "verify", str(tmp_path / "data")]) == 0
    assert "whole: 5 rows" in capsys.readouterr().out


@pytest.mark.rule("R87")
@pytest.mark.usefixtures("database")
def test_a_changed_byte_in_a_copy_is_said_to_be_in_its_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = copied(tmp_path)
    change_a_byte(copy, 3)
    assert main(["audit", "verify", str(copy)]) == 1
    assert "Row 3 is the first that does not fit" in capsys.readouterr().out


@pytest.mark.rule("R87")
@pytest.mark.usefixtures("database")
def test_a_program_reads_the_same_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = copied(tmp_path)
    take_out(copy, 2)
    assert main(["audit", "verify", str(copy), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["ok"], found["why"]) == (False, "missing")


@pytest.mark.rule("R87")
async def test_a_journal_cut_short_shows_against_the_checkpoint_that_was_posted(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = tmp_path / "export.txt"
    export.write_text(f"kl. 10.00 Påminnaren: {await checkpoint(database)}\n", encoding="utf-8")
    assert main(["audit", "verify", str(tmp_path / "data"), "--anchors", str(export)]) == 0
    assert "one checkpoint agrees" in capsys.readouterr().out
    copy = copied(tmp_path)
    take_out(copy, ROWS)
    assert main(["audit", "verify", str(copy)]) == 0
    assert main(["audit", "verify", str(copy), "--anchors", str(export)]) == 1
    assert "a checkpoint has seen rows that are gone" in capsys.readouterr().out


def test_a_journal_that_is_gone_is_said_to_be_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "verify", str(tmp_path)]) == 1
    assert "There is no journal" in capsys.readouterr().out


@pytest.mark.usefixtures("database")
def test_a_copy_of_the_data_folder_is_read_as_the_folder_is(tmp_path: Path) -> None:
    shutil.copytree(tmp_path / "data", tmp_path / "copy")
    assert audit.look(tmp_path / "copy", None) == audit.look(tmp_path / "data" / JOURNAL, None)


@pytest.mark.parametrize("text", ["", "no checkpoint here", "\udcff"])
@pytest.mark.usefixtures("database")
def test_anchors_that_hold_nothing_are_refused(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    export = tmp_path / "export.txt"
    export.write_bytes(text.encode(errors="surrogateescape"))
    assert main(["audit", "verify", str(tmp_path / "data"), "--anchors", str(export)]) == 2
    assert "export" in capsys.readouterr().err


def test_every_code_of_a_broken_journal_has_its_words() -> None:
    for code in set(Wrong) - {Wrong.NO_JOURNAL, Wrong.NOT_OURS}:
        assert say(f"why-{code}")
