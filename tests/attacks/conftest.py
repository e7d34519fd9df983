"""The homeserver and the besieged town that all attacks share."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from tests.attacks import figures
from tests.attacks.siege import Siege, besieged
from tests.live.conftest import players, synapse
from tests.live.matrix.conftest import actors, bot

__all__ = ["actors", "bot", "players", "siege", "synapse"]


@pytest_asyncio.fixture(scope="session")
async def siege(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Siege]:
    async with besieged(synapse, tmp_path_factory.mktemp("siege")) as siege:
        yield siege


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The figures, after the tests."""
    if figures.lines:
        terminalreporter.write_sep("=", "figures")
        terminalreporter.write_line(figures.environment())
        for line in figures.lines:
            terminalreporter.write_line(line)
