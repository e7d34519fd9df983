"""What is left after the days on which the bot died: one town, one seed, one record, looked at by every test."""

import os
import random
import secrets
from collections.abc import AsyncIterator
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.attacks.figures import asked_for, environment
from tests.crash.aftermath import Aftermath
from tests.crash.days import Days
from tests.crash.household import move_in
from tests.crash.record import Record
from tests.live.rules.town import Town, running

KILLS = asked_for("N", 6)
SEED = os.environ.get("SEED") or secrets.token_hex(4)
"""`make crash SEED=…` rolls the same dice again; what the machine does meanwhile is never quite the same."""
PATIENCE: Final = 120.0
"""Seconds until what has not come is called lost: a start on a loaded machine is among them, and a pause of ten."""
shown: list[str] = []
story: list[str] = []


@pytest_asyncio.fixture(scope="session")
async def aftermath(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Aftermath]:
    record, dice = Record(), random.Random(SEED)
    async with Synapse() as server, running(server, tmp_path_factory.mktemp("dying")) as town:
        town.patience = PATIENCE
        homes = await move_in(town)
        record.note("all have moved in")
        try:
            await Days(town, homes, record, dice, KILLS).pass_by()
        finally:
            story.extend(record.story)
            story.extend(unread(town))
        aftermath = Aftermath(town, homes, record)
        shown.extend(aftermath.figures())
        yield aftermath


def unread(town: Town) -> list[str]:
    """What somebody's client has been shown and cannot open; of people's own words, not all of it is a fault."""
    seen = [(player.user, each) for player in town.everyone for each in player.hearing.unread.values()]
    return [f"{user} cannot read {each.event} of {each.sender} in {each.room}" for user, each in seen]


def pytest_report_header() -> str:
    """So that a run that failed can be told."""
    return f"crash: N={KILLS} SEED={SEED}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The figures, after the tests."""
    terminalreporter.write_sep("=", "figures")
    terminalreporter.write_line(environment())
    if terminalreporter.stats.keys() & {"failed", "error"}:
        terminalreporter.write_line("\n".join(story))
    for line in (f"make crash N={KILLS} SEED={SEED}", *shown):
        terminalreporter.write_line(line)
