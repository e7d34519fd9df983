"""Facts become state in one table: every fact of a case stands in it, by the union of its topic."""

from typing import get_args

import pytest

from cases.facts import AnyCaseFact, CaseOpened, GateShut
from cases.fold import CHANGES, evolve
from tests.given import CASE, NOW, a_case


@pytest.mark.parametrize("kind", get_args(AnyCaseFact), ids=lambda kind: kind.NAME)
def test_each_fact_of_a_case_has_its_place_in_the_fold(kind: type[AnyCaseFact]) -> None:
    assert kind is CaseOpened or kind in CHANGES, "cases/fold.py: CHANGES lacks the topic of this fact"


def test_a_case_begins_by_being_opened_and_is_opened_once() -> None:
    with pytest.raises(ValueError, match="opened"):
        evolve(None, GateShut(case=CASE, at=NOW, why="x"))
    case = a_case()
    opened = CaseOpened(case=CASE, at=NOW, code=case.code, unit=case.unit, model="x", born=case.born, decision="x")
    with pytest.raises(ValueError, match="opened"):
        evolve(case, opened)
