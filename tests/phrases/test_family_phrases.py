"""family.tsv, line by line: what closes, asks, stops or cries is right, and nothing closes more than was said."""

from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from tests.phrases.family import judge
from tests.phrases.judging import Judged, Outcome, rows

JUDGED: Final = [judge(row) for row in rows(Path(__file__).with_name("family.tsv"))]
MORE: Final = Path(__file__).with_name("family_more.tsv")
HELD: Final = ("withdraw:", "ask-withdraw:", "danger", "left-as-is", "stop")
LEAST_RIGHT: Final = 339


def closes_more(each: Judged) -> bool:
    """Whether something was taken back that the line does not say; a question closes nothing."""
    return each.came.startswith("withdraw:") and each.came != each.expected


@pytest.mark.rule("R9")
@pytest.mark.parametrize(
    "each", [each for each in JUDGED if each.expected.startswith(HELD)], ids=lambda each: each.line
)
def test_every_line_that_closes_asks_or_cries_is_right(each: Judged) -> None:
    assert each.came == each.expected


@pytest.mark.rule("R9")
def test_no_line_closes_more_than_was_said_and_none_is_taken_for_something_else() -> None:
    assert [each for each in JUDGED if closes_more(each) or each.outcome is Outcome.MISUNDERSTOOD] == []


def test_every_line_that_was_thought_of_beside_the_corpus_is_right() -> None:
    assert [each for each in map(judge, rows(MORE)) if each.outcome is not Outcome.RIGHT] == []


def test_no_fewer_lines_are_right_than_were_once() -> None:
    counted = Counter(each.outcome for each in JUDGED)
    assert counted[Outcome.RIGHT] >= LEAST_RIGHT, counted
