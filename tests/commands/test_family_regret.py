"""*Jag ångrar mig*: alone it takes all back; where it may be about something else it asks first."""

from datetime import timedelta

import pytest

from cases.case import Case
from cases.facts import Attendance, ConsentWithdrawn, MeetingAnswered
from tests.asking import shown
from tests.commands.test_family_taking_back import CONSENTED, gone, write
from tests.given import NOW, after, facts_of, texts, with_meeting


@pytest.mark.rule("R9")
def test_regret_alone_takes_all_back_at_once() -> None:
    assert gone(write("jag ångrar mig")) == {"polis", "skola"}
    assert gone(write("jag ångrar mig", sure=False)) == {"polis", "skola"}


ASKS_FIRST = {
    "while a time is open": with_meeting(CONSENTED),
    "within a week of their own withdrawal": after(CONSENTED, write("ta bort polisen")),
}


@pytest.mark.rule("R9")
@pytest.mark.parametrize("case", ASKS_FIRST.values(), ids=ASKS_FIRST)
def test_regret_asks_first_where_it_may_be_about_something_else(case: Case) -> None:
    answer = write("jag ångrar mig", case)
    assert gone(answer) == set()
    assert shown(answer) == ("Gäller det tiden? Svara nej. Gäller det vilka som får veta saker? Svara alla.")
    there = after(case, answer)
    assert "skola" in gone(write("alla", there))
    assert gone(write("nej", there)) == gone(write("ja", there)) == set()
    assert gone(write("jag ångrar mig", case, now=NOW + timedelta(days=30))) != set()


@pytest.mark.rule("R9")
def test_no_to_regret_declines_the_one_open_time_and_closes_nothing() -> None:
    case = with_meeting(CONSENTED)
    asked_first = after(case, write("jag ångrar mig", case))
    no = write("nej", asked_first)
    assert [fact.answer for fact in facts_of(no, MeetingAnswered)] == [Attendance.NO]
    assert facts_of(no, ConsentWithdrawn) == []
    two = with_meeting(with_meeting(CONSENTED), 2)
    both = write("nej", after(two, write("jag ångrar mig", two)))
    assert texts(both) == ["family-answer-which"]


@pytest.mark.rule("R9")
def test_another_ones_withdrawal_does_not_make_regret_a_question() -> None:
    case = after(CONSENTED, write("ta bort polisen", handle="vh1"))
    assert gone(write("jag ångrar mig", case)) == {"skola"}


@pytest.mark.rule("R9")
def test_no_with_regret_to_an_open_question_closes_nothing_after_stop_either() -> None:
    asked_and_stopped = after(after(CONSENTED, write("kan man ta bort polisen?")), write("stopp"))
    assert gone(write("Nej, jag ångrar mig", asked_and_stopped)) == set()
    assert gone(write("jag ångrar mig", asked_and_stopped)) == {"polis", "skola"}
