"""Another working model in the configuration: at the next start the rooms follow it, and the journal says so."""

from collections.abc import AsyncIterator
from typing import Final, NoReturn

import pytest
import pytest_asyncio

from cases.facts import GateShut, ModelTakenUp
from cases.models import STANDARD, Model
from cases.unit import adopting
from tests.town.gathered import Gathered, gather
from tests.town.people import FAREWELL, MOTHER, POLICE, SCHOOL
from tests.town.town import COORDINATOR, Town, data_folder

GROWN: Final = Model("grown", adult_from=14)
"""A model by which the fourteen-year-old of the town answers alone."""
ALONE: Final = ("skola: grund, närvaro", "polis: grund, umgänge", "ja ungdom")


@pytest_asyncio.fixture
async def grown() -> AsyncIterator[Gathered]:
    """A town by that model, where the young person alone has said yes."""
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            town.model = GROWN
            await town.restart()
            yield await gather(town, ALONE)
        finally:
            await town.close()


@pytest.mark.rule("R3", "R29", "R33")
async def test_those_the_new_model_does_not_cover_are_out_after_the_start_and_told_once(grown: Gathered) -> None:
    moment = grown.now()
    grown.town.model = STANDARD
    for _ in range(2):
        await grown.town.restart()
        await grown.town.settle()
    assert grown.people.inside() == {COORDINATOR}
    for user in (POLICE, SCHOOL):
        farewells = [text for text in grown.said_in(grown.own_room(user), moment) if text.endswith(FAREWELL)]
        assert len(farewells) == 1
    assert len(grown.told_coordinator(moment, "arbetsmodellen standard")) == 1
    assert [fact.values.name for fact in await grown.facts() if isinstance(fact, ModelTakenUp)] == ["grown", "standard"]
    assert "arbetsmodellen standard gäller" in await grown.coordinator("!logg visa CODE")


@pytest.mark.rule("R1")
async def test_going_back_to_the_old_model_lets_nobody_in_again(grown: Gathered) -> None:
    for model in (STANDARD, GROWN):
        grown.town.model = model
        await grown.town.restart()
        await grown.town.settle()
    assert grown.people.inside() == {COORDINATOR}


def broken(*_: object) -> NoReturn:
    raise ZeroDivisionError("planted")


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
async def test_a_rule_that_breaks_on_the_new_model_shuts_the_gate_and_the_bot_starts(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered.town.model = GROWN
    monkeypatch.setattr(adopting, "effective", broken)
    await gathered.town.restart()
    monkeypatch.undo()
    moment = gathered.now()
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR}
    assert [fact.why for fact in await gathered.facts() if isinstance(fact, GateShut)] == ["failed"]
    assert gathered.told_coordinator(moment, "För säkerhets skull")
    await gathered.says(MOTHER, "vem är med")
