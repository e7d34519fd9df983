"""A start that cannot succeed: `sigbot run` as a process, one clear line, a code, and nothing written."""

import asyncio
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from secrets import token_bytes, token_hex

import pytest

from bot.demo.synapse import Synapse
from tests.live.operator.configured import configured

NOBODY = "http://127.0.0.1:9"


@dataclass(frozen=True)
class Ended:
    """How a process ended."""

    code: int
    out: str
    err: str


async def sigbot(*words: str) -> Ended:
    """`sigbot` with these words, as an operator runs it on an English machine; it has a minute to end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.cli", *words),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    try:
        async with asyncio.timeout(60):
            out, err = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    return Ended(process.returncode or 0, out.decode(), err.decode())


def tree(folder: Path) -> dict[Path, bytes | None]:
    """Every file below a folder and what is in it."""
    return {path: path.read_bytes() if path.is_file() else None for path in sorted(folder.rglob("*"))}


def is_one_clear_line(ended: Ended, *words: str, code: int = 2) -> bool:
    said = ended.err.splitlines()
    return ended.code == code and not ended.out and len(said) == 1 and all(word in said[0] for word in words)


def no_root_secret(folder: Path) -> None:
    (folder / "root-secret").unlink()


def open_root_secret(folder: Path) -> None:
    (folder / "root-secret").chmod(0o644)


def no_password(folder: Path) -> None:
    (folder / "password_file").unlink()


def no_data_folder(folder: Path) -> None:
    (folder / "data").rmdir()


def unknown_key(folder: Path) -> None:
    file = folder / "config.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "colour: blue\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (no_root_secret, ("root-secret", "sigbot init")),
        (open_root_secret, ("chmod 600",)),
        (no_password, ("password_file", "chmod 600")),
        (no_data_folder, ("data", "sigbot init")),
        (unknown_key, ("colour", "config.example.yaml")),
    ],
)
@pytest.mark.threat("operators-mistake")
async def test_what_an_operator_forgot_is_one_line_and_nothing_is_written(
    synapse: Synapse, tmp_path: Path, spoil: Callable[[Path], None], words: tuple[str, ...]
) -> None:
    file = configured(tmp_path, synapse.url, "@bot:sig.localhost", password_file="x")
    spoil(tmp_path)
    before = tree(tmp_path)
    ended = await sigbot("run", "--config", str(file))
    assert is_one_clear_line(ended, *words), ended
    assert tree(tmp_path) == before


@pytest.mark.threat("operators-mistake")
async def test_a_homeserver_that_is_down_at_the_first_start_ends_it(tmp_path: Path) -> None:
    file = configured(tmp_path, NOBODY, "@bot:sig.localhost", password_file="x")
    before = tree(tmp_path)
    ended = await sigbot("run", "--config", str(file))
    assert is_one_clear_line(ended, NOBODY, code=3), ended
    assert tree(tmp_path) == before


@pytest.mark.threat("operators-mistake")
async def test_a_web_server_that_is_no_homeserver_ends_it(web_server: str, tmp_path: Path) -> None:
    file = configured(tmp_path, web_server, "@bot:sig.localhost", password_file="x")
    before = tree(tmp_path)
    ended = await sigbot("run", "--config", str(file))
    assert is_one_clear_line(ended, "no Matrix homeserver"), ended
    assert tree(tmp_path) == before


@pytest.mark.threat("operators-mistake")
async def test_a_password_that_the_homeserver_does_not_take_ends_it(synapse: Synapse, tmp_path: Path) -> None:
    account = await synapse.register(f"bot-{token_hex(4)}")
    file = configured(tmp_path, synapse.url, account.user, password_file="another")
    ended = await sigbot("run", "--config", str(file))
    assert is_one_clear_line(ended, "password_file"), ended


@pytest.mark.threat("operators-mistake")
async def test_a_root_secret_of_another_bot_ends_the_next_start(synapse: Synapse, tmp_path: Path) -> None:
    account = await synapse.register(f"bot-{token_hex(4)}")
    file = configured(tmp_path, synapse.url, account.user, password_file="another")
    await sigbot("run", "--config", str(file))
    (tmp_path / "root-secret").write_bytes(token_bytes(32))
    before = tree(tmp_path)
    ended = await sigbot("run", "--config", str(file))
    assert is_one_clear_line(ended, "root-secret", "put the right one back"), ended
    assert tree(tmp_path) == before
