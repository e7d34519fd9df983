"""Calendar files and mails changed at random are read or refused: nothing is raised, nothing is kept, none is slow."""

import pytest

from calendars.answer import Unread
from tests.rules.calendars.fuzz import run


@pytest.mark.threat("calendars-in", "mail")
def test_ten_thousand_inputs_end_nothing_keep_nothing_and_take_no_time() -> None:
    figures = run(10_000)
    assert figures.slowest < 0.5
    assert figures.kept < 1024 * 1024
    assert {"Answer", "Incoming", Unread.UNREADABLE, Unread.NOT_AN_ANSWER, Unread.DELEGATED} <= set(figures.seen)
