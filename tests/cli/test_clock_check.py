"""What `sigbot check` says of the clock, from what was kept in the data folder and what the homeserver shows."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.config import load
from bot.operator.clockcheck import wrong_with_clock
from tests.cli.test_clock import seen
from tests.cli.test_trust import config, english

__all__ = ["config", "english"]
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
YEARS = timedelta(days=731)


@pytest.mark.threat("time")
@pytest.mark.parametrize(
    ("kept", "server", "wrong"),
    [
        (None, None, None),
        (NOON - timedelta(days=2), None, None),
        (NOON - YEARS, None, "clock-doubted"),
        (NOON - YEARS, NOON, None),
        (NOON - YEARS, NOON - YEARS, "clock-differs"),
        (NOON + YEARS, NOON, "clock-behind"),
        (None, NOON + timedelta(minutes=16), "clock-differs"),
    ],
)
def test_a_clock_that_a_start_would_not_believe_is_named(
    config: str, tmp_path: Path, kept: datetime | None, server: datetime | None, wrong: str | None
) -> None:
    if kept:
        asyncio.run(seen(tmp_path, kept))
    found = wrong_with_clock(load(Path(config)), NOON, server)
    assert (found and found[0]) == wrong
    if found:
        assert found[1]["day"] == "2026-11-22"
