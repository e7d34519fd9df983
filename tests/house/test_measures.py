"""The house does not get worse: no measure passes what docs/developer.md says is held."""

import json
import subprocess
import sys

import pytest

from tests.house.counting import files_to_touch
from tests.house.imports import ROOT, fewest_up
from tests.house.measures import BY_HAND, COUNTED, FOLLOWED, PARSED, rows

MEASURED = (*COUNTED, *FOLLOWED, PARSED)


@pytest.fixture(scope="module")
def today() -> dict[str, list[int]]:
    """Measured in a process of its own: what ran before it changes which files a message enters."""
    words = [sys.executable, "-m", "tests.house.measures", "--json"]
    said = subprocess.run(words, cwd=ROOT, capture_output=True, check=True, text=True)
    found: dict[str, list[int]] = json.loads(said.stdout)
    return found


@pytest.mark.parametrize("name", MEASURED)
def test_no_measure_passes_what_is_held(name: str, today: dict[str, list[int]]) -> None:
    held = rows()[name].bounds
    assert len(today[name]) == len(held)
    assert all(now <= bound for now, bound in zip(today[name], held, strict=True)), f"{today[name]}, and {held} is held"


def test_the_page_holds_every_measure_and_no_other() -> None:
    assert set(rows()) == {*MEASURED, BY_HAND}
    assert all(row.goal and row.held for row in rows().values())


def test_what_a_newcomer_is_told_to_touch_is_there() -> None:
    """A word in capitals stands for a name of one's own."""
    named = files_to_touch()
    assert list(named) == ["a command", "a fact", "a due"]
    for what, files in named.items():
        for file in files:
            there = "/".join("*" if part.split(".")[0].isupper() else part for part in file.split("/"))
            assert any(ROOT.glob(there)), f"{what}: {file}"


@pytest.mark.parametrize(
    ("arrows", "up"),
    [("", 0), ("ab", 0), ("ab bc ac", 0), ("ab ba", 1), ("ab bc ca ba", 1), ("ab ba cd dc bd", 2), ("ab bc ca da", 1)],
)
def test_the_fewest_arrows_that_run_up_are_counted(arrows: str, up: int) -> None:
    assert fewest_up(frozenset((each[0], each[1]) for each in arrows.split())) == up
