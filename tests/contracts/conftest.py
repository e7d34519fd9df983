"""Olm machines that talk to each other without a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.ways.matrix.overrides.store import open_store
from bot.ways.matrix.overrides.unknown import HearingOlm
from bot.ways.matrix.store import Machine
from tests.contracts.olm_machines import Machines


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    """Each by its name, a person's at server x; the same name is the same store."""
    made: list[Machine] = []

    def machine(name: str) -> Machine:
        store = open_store(tmp_path, f"{name}.db", f"@{name}:x", name.upper(), "k")
        made.append(Machine(HearingOlm(f"@{name}:x", name.upper(), store), store))
        return made[-1]

    yield machine
    for each in made:
        each.close()
