"""A meeting that would end in the hour that summer time skips or doubles is asked about, as its beginning is."""

import pytest

from cases.case import Case
from cases.decision import Decision, Refusal
from tests.asking import asked, shown
from tests.given import after, with_consent

COVERED = with_consent()


def called(words: str) -> Decision | Refusal:
    return asked(f"!möte kalla {words} typ=information", COVERED)


@pytest.mark.parametrize(
    ("words", "reason", "end"),
    [
        ("2027-03-28 01:30", "refusal-end-skipped", "02.30"),
        ("2027-03-28 01:00 1h", "refusal-end-skipped", "02.00"),
        ("2027-03-27 23:59 3h", "refusal-end-skipped", "02.59"),
        ("2027-10-31 01:30 45min", "refusal-end-ambiguous", "02.15"),
        ("2027-10-30 22:00 4h", "refusal-end-ambiguous", "02.00"),
    ],
)
def test_an_end_that_no_clock_shows_or_that_comes_twice_is_asked_about(words: str, reason: str, end: str) -> None:
    answer = called(words)
    assert isinstance(answer, Refusal)
    assert (answer.reason, answer.args["said"]) == (reason, end)
    assert f"Mötet skulle sluta {end}" in shown(answer)
    day, clock = words.split()[:2]
    assert isinstance(called(f"{day} {clock} {answer.args['length']}"), Decision), "the length that is given works"


@pytest.mark.parametrize("words", ["2027-03-28 01:00 2h", "2027-03-28 01:30 20min", "2027-10-31 00:30"])
def test_an_end_that_clocks_show_once_is_taken(words: str) -> None:
    assert isinstance(called(words), Decision)


def test_a_move_to_such_a_night_is_asked_about_too() -> None:
    case: Case = after(COVERED, called("2027-03-01 15:00 45min"))
    moved = asked("!möte flytta M1 2027-03-28 01:30", case)
    assert isinstance(moved, Refusal)
    assert moved.reason == "refusal-end-skipped"
    assert moved.args["length"] == "90min"
