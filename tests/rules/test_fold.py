"""Facts become state in one table: every fact of a case stands in it, by the union of its topic."""

from collections.abc import Callable
from typing import Any, get_args, get_type_hints

import pytest

from cases.case import Case
from cases.facts import AnyCaseFact, CaseOpened, GateShut
from cases.fold import CHANGES, evolve
from tests.given import CASE, NOW, a_case

Change = Callable[[Case, Any], Case]


@pytest.mark.parametrize("kind", get_args(AnyCaseFact), ids=lambda kind: kind.NAME)
def test_each_fact_of_a_case_has_its_place_in_the_fold(kind: type[AnyCaseFact]) -> None:
    assert kind is CaseOpened or kind in CHANGES, "cases/fold.py: CHANGES lacks the topic of this fact"


@pytest.mark.parametrize(("kind", "change"), CHANGES.items(), ids=[kind.NAME for kind in CHANGES])
def test_each_change_takes_the_whole_union_of_its_topic(kind: type[AnyCaseFact], change: Change) -> None:
    """So that mypy names the one that leaves a new fact out."""
    taken = get_type_hints(change)["fact"]
    file = change.__module__.replace(".", "/")
    assert kind in (get_args(taken) or (taken,)), (
        f"{file}.py: {change.__name__} takes the union that has {kind.__name__}"
    )


def test_a_case_begins_by_being_opened_and_is_opened_once() -> None:
    with pytest.raises(ValueError, match="opened"):
        evolve(None, GateShut(case=CASE, at=NOW, why="x"))
    case = a_case()
    opened = CaseOpened(case=CASE, at=NOW, code=case.code, unit=case.unit, model="x", born=case.born, decision="x")
    with pytest.raises(ValueError, match="opened"):
        evolve(case, opened)
