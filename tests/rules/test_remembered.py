"""What a case remembers of its own answers: never across a fact, never one that failed, never without end."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective
from cases.fold import fold
from cases.remembered import MOST, remembered
from tests.given import DAY, with_consent, withdrawn

asked: list[date] = []


@remembered
def day_of(case: Case, day: date) -> date:
    asked.append(day)
    if day == date.max:
        raise ArithmeticError
    return day


@pytest.fixture(autouse=True)
def _nothing_asked_yet() -> None:
    asked.clear()


def test_a_question_is_reckoned_once_for_each_day() -> None:
    case = with_consent()
    assert [day_of(case, DAY), day_of(case, DAY), day_of(case, DAY + timedelta(days=1))] == [
        DAY,
        DAY,
        DAY + timedelta(days=1),
    ]
    assert asked == [DAY, DAY + timedelta(days=1)]


@pytest.mark.rule("R9")
def test_what_held_before_a_withdrawal_is_not_remembered_after_it() -> None:
    case = with_consent()
    assert effective(case, DAY)
    assert not effective(fold(case, [withdrawn("vh1")]), DAY)


def test_a_case_that_is_changed_in_anything_remembers_nothing_and_is_still_equal() -> None:
    case = with_consent()
    day_of(case, DAY)
    again = replace(case)
    assert not again.memory
    assert again == case


def test_an_answer_that_failed_is_asked_for_again() -> None:
    case = with_consent()
    for _ in range(2):
        with pytest.raises(ArithmeticError):
            day_of(case, date.max)
    assert asked == [date.max, date.max]


def test_a_case_in_which_nothing_happens_for_years_remembers_the_last_days_alone() -> None:
    case = with_consent()
    for number in range(1000):
        day_of(case, DAY + timedelta(days=number))
        assert len(case.memory) <= MOST
