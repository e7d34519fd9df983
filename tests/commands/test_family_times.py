"""What the family answers to a time, and what they hear when they ask for one."""

import pytest

from cases.facts import Attendance, MeetingAnswered
from cases.facts.hearing import NotUnderstood
from cases.facts.safekeeping import ProtectionSet
from cases.fold import fold
from cases.ids import PersonId
from tests.asking import shown
from tests.commands.test_family import about_meeting, called, write
from tests.given import NOW, facts_of, texts

SEEN_ON_A_LOCKED_SCREEN = 80


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


def test_when_and_where_are_answered_with_the_next_time_and_the_place_behind_it() -> None:
    for text in ("När?", "var e de nånstans"):
        answer = shown(write(text, called()))
        assert "tisdag 8 december kl. 15.00–16.00 (v. 50)" in answer
        assert answer.index("Rådhuset") >= SEEN_ON_A_LOCKED_SCREEN
        assert "ingen tid" in shown(write(text))


@pytest.mark.rule("R76")
def test_where_is_told_by_voice_alone_while_somebody_has_a_protected_identity() -> None:
    case = called()
    protected = ProtectionSet(case=case.id, at=NOW, person=PersonId("vh2"), on=True, by=PersonId("samordnare"))
    there = fold(case, (protected,))
    assert "Ring Karin 010-12" in shown(write("var är mötet", there))
    for text in ("var är mötet", "när"):
        assert "Rådhuset" not in shown(write(text, there))


@pytest.mark.rule("R96")
@pytest.mark.parametrize("text", ["jaså", "hej", "ja men bara om skolan kommer"])
def test_a_reply_to_a_time_that_is_no_answer_gets_the_answers_first_and_the_numbers_last(text: str) -> None:
    case = called()
    answer = write(text, case, about=about_meeting(case))
    assert {type(fact) for fact in answer.facts} == {NotUnderstood}
    assert shown(answer).startswith("Svara så här: ja, nej, kanske, sen, sjuk eller annan tid.")
    assert "112" in shown(answer)[SEEN_ON_A_LOCKED_SCREEN:]
