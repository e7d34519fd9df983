"""`sigbot clock confirm DATE`: the operator's word on the clock, with the bot stopped."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import main
from cases.days import today
from tests.cli.test_trust import config, english, opened, with_changed_keys

__all__ = ["config", "english"]
YEARS = timedelta(days=731)


async def seen(folder: Path, moment: datetime | None = None) -> datetime | None:
    """The highest clock that the journal's file holds; `moment`: kept first."""
    vault, database = await opened(folder)
    async with database.work() as work:
        if moment is not None:
            await work.keep_clock(moment)
        highest = await work.highest_clock()
    await database.close()
    await vault.close()
    return highest


def confirm(config: str, day: str | None = None) -> int:
    return main(["clock", "confirm", day or today(datetime.now(UTC)).isoformat(), "--config", config])


@pytest.mark.threat("time")
@pytest.mark.parametrize("off", [YEARS, -YEARS], ids=["put back", "put forward"])
def test_time_goes_on_from_what_the_machine_shows_once_the_operator_has_said_so(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], off: timedelta
) -> None:
    asyncio.run(with_changed_keys(tmp_path))
    asyncio.run(seen(tmp_path, datetime.now(UTC) + off))
    assert confirm(config) == 0
    assert "From the next start" in capsys.readouterr().out
    highest = asyncio.run(seen(tmp_path))
    assert highest is not None
    assert abs(highest - datetime.now(UTC)) < timedelta(minutes=5)


@pytest.mark.threat("time")
def test_another_day_than_the_machine_shows_is_refused_and_nothing_changes(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(with_changed_keys(tmp_path))
    wrong = datetime.now(UTC) + YEARS
    asyncio.run(seen(tmp_path, wrong))
    for day in ("2020-01-01", "idag"):
        assert confirm(config, day) == 1
        err = capsys.readouterr().err
        assert f'not "{day}"' in err
        assert err.count("\n") == 1
    assert asyncio.run(seen(tmp_path)) == wrong


@pytest.mark.threat("time")
def test_a_clock_that_shows_what_was_expected_needs_no_word(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(with_changed_keys(tmp_path))
    kept = datetime.now(UTC) - timedelta(days=2)
    asyncio.run(seen(tmp_path, kept))
    assert confirm(config) == 0
    assert "nothing to confirm" in capsys.readouterr().out
    assert asyncio.run(seen(tmp_path)) == kept


@pytest.mark.threat("time")
def test_before_the_first_start_there_is_nothing_to_write_in(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert confirm(config) == 1
    assert "has not been run yet" in capsys.readouterr().err
    assert not list((tmp_path / "data").iterdir())


@pytest.mark.threat("time")
def test_nothing_is_confirmed_about_the_clock_beside_a_running_bot(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(with_changed_keys(tmp_path))
    running = asyncio.new_event_loop()
    vault, database = running.run_until_complete(opened(tmp_path))
    try:
        assert confirm(config) == 1
    finally:
        running.run_until_complete(database.close())
        running.run_until_complete(vault.close())
        running.close()
    assert "stop it first" in capsys.readouterr().err
