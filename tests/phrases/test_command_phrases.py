"""Lines of commands: what closes is right everywhere, and nothing does another thing than was said."""

from collections import Counter
from pathlib import Path

import pytest

from tests.phrases.commands import Judged, Outcome, Spoken, closes, judge, lines

MORE = Path(__file__).with_name("more_commands.tsv")
LINES = [*lines(), *lines(MORE)]
CLOSING = [line for line in LINES if closes(line)]
LEAST_RIGHT = 1038


def _name(line: Spoken) -> str:
    return line.text.replace("\n", "|")[:60]


@pytest.mark.rule("R9")
@pytest.mark.parametrize("line", CLOSING, ids=_name)
def test_every_closing_line_comes_to_what_it_says(line: Spoken) -> None:
    assert judge(line) == Judged(Outcome.RIGHT)


def test_no_line_at_all_is_done_as_something_else() -> None:
    judged = {line.text: judge(line) for line in LINES}
    assert {text: each for text, each in judged.items() if each.outcome is Outcome.MISUNDERSTOOD} == {}


def test_no_fewer_lines_are_right_than_were_once() -> None:
    counted = Counter(judge(line).outcome for line in LINES)
    assert counted[Outcome.RIGHT] >= LEAST_RIGHT, counted
