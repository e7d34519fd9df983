"""Every place in every answer, in every wrong shape: it costs the item it stands in, and never the process (N4)."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import pytest
import pytest_asyncio

from bot.trouble import HomeserverError
from bot.ways.matrix import devices, sending
from bot.ways.matrix.judging import Garbled
from bot.ways.matrix.settings import StartRefused
from bot.ways.matrix.shapes.reading import parsed
from tests.attacks import figures
from tests.attacks.answers.every import each_answer
from tests.attacks.answers.one import Answered, Made
from tests.attacks.scripted import Scripted, Town, settled
from tests.attacks.spoiling import SHAPES, TEXTS, Place, places, shapes_for, spoiled
from tests.contracts.conftest import machines
from tests.contracts.olm_machines import Machines

__all__ = ["machines"]
TRIES: Final = figures.asked_for("SHAPES", 20_000)
"""Of two wrongs at once. Of one wrong each try there is is made."""
HALF: Final = re.compile(r"\\ud[89a-f]|UNFIT|(?<![+/])\b(?:nan|inf)\b(?![+/])")
"""What nothing that passed a gate shows: half a character, what is no JSON."""
Wrong = tuple[Place, str]


@pytest_asyncio.fixture
async def town(machines: Machines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Town:
    monkeypatch.setattr(devices, "PAUSES", ())
    monkeypatch.setattr(sending, "INTRODUCTION", 0)
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


@pytest.mark.threat("wrong-shapes")
async def test_n4_each_place_of_each_answer_in_each_shape_costs_its_own_item_alone(town: Town) -> None:
    answers = each_answer(town)
    await goes_on(town, answers)
    for answer in answers:
        places_tried, shapes_tried, used = Counter[str](), Counter[str](), 0
        for place, shape in cells(answer):
            made = await outcome(town, answer, (place, shape))
            assert is_lost(answer, made, (place, shape)) == [], (answer.name, str(place), shape)
            used += made is not None
            places_tried[str(place)] += 1
            shapes_tried[shape] += 1
        assert set(shapes_tried) == set(SHAPES)
        assert min(places_tried.values()) >= len(TEXTS)
        figures.lines.append(
            f"shapes of answers: {answer.name}: {len(places_tried)} places, {places_tried.total()} tries, "
            f"each place {min(places_tried.values())} at least, each shape {min(shapes_tried.values())} at least; "
            f"{used} answers of use but for what did not fit"
        )
    await goes_on(town, answers)


async def goes_on(town: Town, answers: tuple[Answered, ...]) -> None:
    """Honest answers are used whole: before, and after all of it."""
    honestly(town.server, answers)
    for answer in answers:
        assert is_lost(answer, await outcome(town, answer)) == [], answer.name


@pytest.mark.threat("wrong-shapes")
async def test_n4_nothing_half_passes_a_gate_whatever_stands_in_two_places_at_once(town: Town) -> None:
    answers, luck = each_answer(town), random.Random(9)
    await goes_on(town, answers)
    table = [(answer, cells(answer)) for answer in answers]
    refused, tried = Counter[str](), Counter[str]()
    for number in range(TRIES):
        answer, wrongs = table[number % len(table)]
        raw = spoiled(answer.honest, *luck.choices(wrongs, k=2))
        try:
            through = repr(town.server.gates[answer.where](parsed(raw)))
        except Garbled:
            refused[answer.name] += 1
        else:
            assert not HALF.search(through), answer.name
        tried[answer.name] += 1
    assert min(tried.values()) >= TRIES // len(table)
    figures.lines.append(
        f"two wrongs in one answer: {tried.total()} tries, at least {min(tried.values())} of each kind of answer; "
        f"{refused.total()} answers asked for again, none half taken"
    )
