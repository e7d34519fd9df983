"""`sigbot trust @id FINGERPRINT`: what the operator confirms on the host, with the bot stopped (N2)."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import main
from cases.facts import IdentityChanged, IdentityPinned
from cases.ids import Cause, MasterKey, UserId
from cases.office import Office
from cases.unit.identities import grouped
from storage.database import Database
from storage.root import RootSecret
from storage.vault import Vault

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
OLD = MasterKey("nqOvzeuGWT/sRx3h7+MHoInYj3Uk2LD/unI9kDYcHwk")
NEW = MasterKey("kkRWBHkT8gmRYVpmJbGSGKXMOk2XpF0tzgdGkWkxLJM")
WHO = UserId("@samira:kommun.example")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def config(tmp_path: Path) -> str:
    """A configuration with its secret and folder made, and nothing run yet."""
    file = tmp_path / "config.yaml"
    file.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["init", "--config", str(file)]) == 0
    return str(file)


async def opened(folder: Path) -> tuple[Vault, Database]:
    vault = await Vault.open(folder / "data", RootSecret.read(folder / "root-secret"))
    return vault, await Database.open(folder / "data", vault)


async def with_changed_keys(folder: Path) -> None:
    """The journal of a bot that has seen the coordinator's keys change."""
    vault, database = await opened(folder)
    async with database.work() as work:
        pinned = IdentityPinned(at=NOW, user=WHO, key=OLD, how="first-seen")
        await work.record([pinned, IdentityChanged(at=NOW, user=WHO, key=NEW)], cause=Cause("test"))
    await database.close()
    await vault.close()


async def office(folder: Path) -> Office:
    vault, database = await opened(folder)
    await database.close()
    await vault.close()
    return database.office


def test_the_operator_lets_a_coordinator_with_new_keys_back_in(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(with_changed_keys(tmp_path))
    assert WHO in asyncio.run(office(tmp_path)).changed
    assert main(["trust", WHO, *grouped(NEW).split(), "--config", config]) == 0
    assert grouped(NEW) in capsys.readouterr().out
    after = asyncio.run(office(tmp_path))
    assert (after.pins[WHO], WHO in after.changed) == (NEW, False)


def test_nothing_is_confirmed_beside_a_running_bot(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(with_changed_keys(tmp_path))
    running = asyncio.new_event_loop()
    vault, database = running.run_until_complete(opened(tmp_path))
    try:
        assert main(["trust", WHO, NEW, "--config", config]) == 1
    finally:
        running.run_until_complete(database.close())
        running.run_until_complete(vault.close())
        running.close()
    assert "stop it first" in capsys.readouterr().err
    assert WHO in asyncio.run(office(tmp_path)).changed


@pytest.mark.parametrize(
    ("user", "fingerprint", "said"),
    [("samira", NEW, "no Matrix id"), (WHO, NEW[:-1], "no fingerprint"), (WHO, NEW, "has not been run yet")],
)
def test_what_is_wrong_is_said_in_one_line_and_nothing_is_made(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], user: str, fingerprint: str, said: str
) -> None:
    assert main(["trust", user, fingerprint, "--config", config]) == 1
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1
    assert not list((tmp_path / "data").iterdir())
