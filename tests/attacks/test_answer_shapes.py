"""Every place in every answer, in every wrong shape: it costs the item it stands in, and never the process (N4)."""

import json
import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest
import pytest_asyncio

from bot.matrix.settings import StartRefused
from bot.trouble import HomeserverError
from tests.attacks import figures
from tests.attacks.answers.every import each_answer
from tests.attacks.answers.one import Answered, Made
from tests.attacks.scripted import Scripted, Town, settled
from tests.attacks.spoiling import SHAPES as EVERY_SHAPE
from tests.attacks.spoiling import Place, places, shapes_for, spoiled
from tests.contracts.conftest import machines
from tests.contracts.olm_machines import Machines

__all__ = ["machines"]
TRIES: Final = figures.asked_for("SHAPES", 20_000)
Wrong = tuple[Place, str]


@pytest_asyncio.fixture
async def town(machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Town:
    monkeypatch.setattr("bot.matrix.devices.PAUSES", ())
    monkeypatch.setattr("bot.matrix.sending.INTRODUCTION", 0)
    return await settled(machines, tmp_path)


def honestly(server: Scripted, answers: Iterable[Answered]) -> None:
    """The server answers each question as it should; where two share an address, as the first."""
    for each in answers:
        server.says.setdefault(each.where, json.dumps(each.honest).encode())


async def outcome(town: Town, answer: Answered, *wrongs: Wrong) -> Made | None:
    """What the bot makes of the answer with these wrongs in it; None when it asks again or does not start."""
    with town.server.saying(answer.where, spoiled(answer.honest, *wrongs)):
        try:
            return await answer.use(town)
        except (HomeserverError, StartRefused):
            return None


def is_lost(answer: Answered, made: Made | None, *wrongs: Wrong) -> list[object]:
    """What an honest part of the answer told, and a wrong in another part has cost."""
    spoiled_ones = [place for place, _ in wrongs]
    if made is None:
        vital = any(not place.path or any(map(place.touches, answer.vital)) for place in spoiled_ones)
        return [] if vital else ["the answer"]
    return [
        thing
        for thing, homes in answer.homes.items()
        if thing not in made and not any(place.touches(home) for place in spoiled_ones for home in homes)
    ]


def cells(answer: Answered) -> list[Wrong]:
    """Each shape in each place that it can stand in."""
    return [(place, shape) for place in places(answer.honest) for shape in shapes_for(place)]


@pytest.mark.threat("malformed-keys")
async def test_n4_each_place_of_each_answer_in_each_shape_costs_its_own_item_alone(town: Town) -> None:
    answers = each_answer(town)
    honestly(town.server, answers)
    for answer in answers:
        assert is_lost(answer, await outcome(town, answer)) == [], answer.name
    table = {answer.name: cells(answer) for answer in answers}
    luck = random.Random(9)
    alone = [(answer, (wrong,)) for answer in answers for wrong in table[answer.name]]
    paired = [(answer, tuple(luck.sample(table[answer.name], 2))) for answer, _ in luck.choices(alone, k=TRIES)]
    tried, shapes, used = Counter[tuple[str, str]](), Counter[str](), Counter[str]()
    for answer, wrongs in [*alone, *paired][: max(TRIES, len(alone))]:
        made = await outcome(town, answer, *wrongs)
        assert is_lost(answer, made, *wrongs) == [], (answer.name, [(str(place), shape) for place, shape in wrongs])
        used[answer.name] += made is not None
        for place, shape in wrongs:
            tried[answer.name, str(place)] += 1
            shapes[shape] += 1
    assert set(shapes) == set(EVERY_SHAPE)
    assert len(alone) == sum(len(each) for each in table.values())
    for answer in answers:
        rows = [count for (name, _), count in tried.items() if name == answer.name]
        figures.lines.append(
            f"answers of every shape: {answer.name}: {len(rows)} places, {sum(rows)} tries, at least {min(rows)} each, "
            f"{used[answer.name]} answers used without what did not fit"
        )
    figures.lines.append(
        f"answers of every shape: {len(alone)} places x shapes once each, {max(TRIES, len(alone))} tries"
    )
    await goes_on(town, answers)


async def goes_on(town: Town, answers: Iterable[Answered]) -> None:
    """After all of it, honest answers are used as at first."""
    for answer in answers:
        assert await outcome(town, answer) is not None, answer.name
