"""What the family answers to a time, and what they hear when they ask for one."""

import pytest

from cases.facts import Attendance, MeetingAnswered
from tests.asking import shown
from tests.commands.test_family import about_meeting, called, write
from tests.given import facts_of, texts


@pytest.mark.parametrize(
    ("text", "attendance"),
    [
        ("ja", Attendance.YES),
        ("Jag kommer!", Attendance.YES),
        ("nej", Attendance.NO),
        ("kan inte", Attendance.NO),
        ("kanske", Attendance.MAYBE),
        ("jag blir sen", Attendance.LATE),
        ("sjuk", Attendance.SICK),
        ("annan tid", Attendance.OTHER_TIME),
        ("another time", Attendance.OTHER_TIME),
    ],
)
def test_an_answer_to_a_time_is_noted(text: str, attendance: Attendance) -> None:
    case = called()
    assert facts_of(write(text, case, about=about_meeting(case)), MeetingAnswered)[0].answer is attendance


@pytest.mark.parametrize("text", ["sjuk", "sen", "kan inte", "annan tid"])
def test_words_that_can_only_be_about_a_time_mean_the_next_one(text: str) -> None:
    assert facts_of(write(text, called()), MeetingAnswered)
    assert texts(write(text)) == ["family-answer-which"]


@pytest.mark.parametrize("text", ["ja", "nej", "kanske"])
def test_a_bare_yes_or_no_is_never_guessed_at(text: str) -> None:
    answer = write(text, called())
    assert answer.facts == ()
    assert texts(answer) == ["family-answer-which"]


def test_when_is_answered_with_the_next_time_and_nothing_of_the_place() -> None:
    answer = shown(write("När?", called()))
    assert "tisdag 8 december kl. 15.00–16.00 (v. 50)" in answer
    assert "Rådhuset" not in answer
    assert "ingen tid" in shown(write("när"))
