"""The frame of the benchmarks reckons rightly, and each script says what it measures before it runs."""

import importlib
import json
import re
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.__main__ import scripts
from benchmarks.goals import Bound, Goal, Row, Scale, at_least, at_most, reaches
from benchmarks.picture import draw
from benchmarks.results import BEGIN, END, write
from benchmarks.script import as_json, from_json, verdict
from benchmarks.table import WIDTH, terminal
from benchmarks.turns import Pairs, in_turns, interval, percentile
from tests.house.imports import ROOT


@pytest.mark.parametrize(("values", "low", "high"), [(5, 1, 5), (6, 1, 6), (10, 2, 9), (20, 6, 15), (50, 18, 33)])
def test_the_interval_of_a_median_is_that_of_its_order_statistics(values: int, low: int, high: int) -> None:
    """As in any table of them."""
    assert interval(range(values, 0, -1)) == (low, high)


def test_the_interval_holds_the_true_median_as_often_as_it_says() -> None:
    dice = Random(12)
    drawn = (interval([dice.expovariate(1) for _ in range(25)]) for _ in range(2000))
    held = sum(low <= 0.6931 <= high for low, high in drawn)
    assert 0.94 <= held / 2000 <= 0.98


@given(st.lists(st.floats(0.1, 10), min_size=1, max_size=60))
def test_the_median_lies_in_its_interval_and_the_interval_among_what_was_measured(values: list[float]) -> None:
    pairs = Pairs(tuple(values), (1.0,) * len(values))
    low, high = pairs.interval
    assert {low, high} <= set(values)
    assert low <= pairs.ratio <= high


def test_a_percentile_is_a_measured_value() -> None:
    assert percentile(range(1, 101)) == 99
    assert percentile([3.0]) == 3.0


async def test_the_two_of_a_pair_take_turns_at_beginning_and_the_first_are_not_counted() -> None:
    order: list[str] = []
    ours, theirs = count(1), count(10)

    async def we() -> float:
        order.append("we")
        return float(next(ours))

    async def they() -> float:
        order.append("they")
        return float(next(theirs))

    pairs = await in_turns(we, they, 2)
    assert order == ["we", "they", "we", "they", "they", "we"]
    assert pairs == Pairs((2.0, 3.0), (11.0, 12.0))


@pytest.mark.parametrize(
    ("bound", "ratio", "between", "holds"),
    [
        (at_most(1.1), 1.1, None, True),
        (at_most(1.1), 1.2, (1.0, 1.3), False),
        (at_least(1.2), 1.2, None, True),
        (at_least(1.2), 1.1, None, False),
        (reaches(1.0), 1.04, (0.99, 1.1), True),
        (reaches(1.0), 1.04, (1.01, 1.1), False),
        (None, 9.0, None, None),
    ],
)
def test_a_bound_is_held_to_a_ratio(
    bound: Bound | None, ratio: float, between: tuple[float, float] | None, *, holds: bool | None
) -> None:
    row = Row(Goal("what", "peer", ("s",), bound), "s", ratio, 1.0, ratio, between)
    assert row.holds is holds
    assert verdict([row], Scale.FULL) == int(holds is False)
    assert verdict([row], Scale.QUICK) == 0
    assert from_json(json.loads(json.dumps(as_json(row)))) == row


@pytest.mark.parametrize("name", scripts())
def test_each_script_says_what_it_measures_beside_what_and_at_which_size(name: str) -> None:
    goals: tuple[Goal, ...] = importlib.import_module(f"benchmarks.{name}").GOALS
    assert goals
    assert all(goal.what and goal.peer and goal.sizes for goal in goals)
    assert any(goal.bound for goal in goals), "nothing is held to a bound"


@pytest.mark.parametrize("name", scripts())
def test_the_table_fits_a_terminal(name: str) -> None:
    goals: tuple[Goal, ...] = importlib.import_module(f"benchmarks.{name}").GOALS
    rows = [Row(goal, size, 123.0, 0.000123, 1e6, (0.98, 1e3)) for goal in goals for size in goal.sizes]
    assert max(len(line) for line in terminal(rows, Scale.FULL).splitlines()) <= WIDTH


def test_each_script_has_its_row_in_the_docs_and_each_row_its_script() -> None:
    page = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8").partition(BEGIN)[0]
    assert {line.split("`")[1] for line in page.splitlines() if line.startswith("| `")} == set(scripts())


def test_the_table_has_its_place_in_the_docs() -> None:
    page = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    assert page.count(BEGIN) == page.count(END) == 1
    assert page.index(BEGIN) < page.index(END)


def test_a_script_that_ran_again_takes_the_place_of_its_own_rows_alone(tmp_path: Path) -> None:
    def ran(name: str, ratio: float, scale: Scale) -> None:
        row = as_json(Row(Goal("what", "peer", ("s",), at_most(1.0)), "s", ratio, 1.0, ratio))
        part = {"at": "", "scale": scale, "load": {"before": [1.0, 1.0, 1.0]}, "rows": [row]}
        (tmp_path / f"{name}.json").write_text(json.dumps(part))

    ran("one", 0.5, Scale.FULL)
    ran("two", 0.25, Scale.FULL)
    ran("three", 0.75, Scale.QUICK)
    ran("one", 2.0, Scale.FULL)
    write(tmp_path, Scale.FULL, ("one", "two", "three"))
    shown = (tmp_path / "results.md").read_text()
    assert "| 2.00 | BROKEN | `one` |" in shown
    assert "| 0.25 | holds | `two` |" in shown
    assert "three" not in shown


def test_the_picture_shows_each_size_beside_the_echo() -> None:
    cpu, room = (importlib.import_module(f"benchmarks.{name}").GOALS for name in ("plan_cpu", "plan_in_a_room"))
    sizes = ("10 cases", "300 cases", "1 000 cases")
    processor = [as_json(Row.of_two(cpu[1], size, 0.009, 0.03)) for size in sizes]
    answered = [as_json(Row(room[0], size, 0.2, 0.2, 1.02, (0.98, 1.05))) for size in sizes]
    answered += [as_json(Row.of_two(room[2], size, 100.0, 50.0, unit="MB")) for size in sizes]
    drawn = draw({"scripts": {"plan_cpu": {"rows": processor}, "plan_in_a_room": {"rows": answered}}})
    assert drawn is not None
    said = re.findall(r">([^<]+)</text>", drawn)
    assert said.count("1 000 cases") == 2
    assert said.count("9.0") == 3
    assert {"bare echo 30.0", "bare echo 1.00"} <= set(said)
    assert draw({"scripts": {}}) is None
