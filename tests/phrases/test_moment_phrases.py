"""moments.tsv, line by line: what is certain is read, and nothing is guessed where a question stands."""

from collections import Counter

from tests.phrases.judging import Outcome, rows
from tests.phrases.moments import FILE, judge

MORE = FILE.with_name("moments_more.tsv")
LEAST_RIGHT = 332


def test_no_line_is_taken_for_another_moment() -> None:
    judged = [judge(row) for row in rows(FILE)]
    assert [each for each in judged if each.outcome is Outcome.MISUNDERSTOOD] == []


def test_no_fewer_lines_are_read_right_than_were_once() -> None:
    counted = Counter(judge(row).outcome for row in rows(FILE))
    assert counted[Outcome.RIGHT] >= LEAST_RIGHT, counted


def test_every_line_that_was_thought_of_beside_the_corpus_is_read_right() -> None:
    assert [each for each in map(judge, rows(MORE)) if each.outcome is not Outcome.RIGHT] == []
