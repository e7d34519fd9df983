"""family.tsv, line by line: what closes, asks, stops or cries is right, and nothing closes more than was said."""

from collections import Counter
from pathlib import Path
from typing import Final

from tests.phrases.family import judge
from tests.phrases.judging import Judged, Outcome, rows

JUDGED: Final = [judge(row) for row in rows(Path(__file__).with_name("family.tsv"))]
LEAST_RIGHT: Final = 174


def closes_more(each: Judged) -> bool:
    """Whether more was taken back than the line says; a question about all closes nothing."""
    if not each.came.startswith("withdraw:"):
        return False
    said = each.expected.removeprefix("withdraw:")
    return not each.expected.startswith("withdraw:") or (said != "all" and each.came != each.expected)


def test_no_fewer_lines_are_right_than_were_once() -> None:
    counted = Counter(each.outcome for each in JUDGED)
    assert counted[Outcome.RIGHT] >= LEAST_RIGHT, counted
