"""Fixed slots, breaks, and the next meeting like the last (R48)."""

from datetime import date, time

import pytest

from cases.case import Case
from cases.decision import Refusal
from cases.facts import MeetingCalled, SlotSet
from cases.topics.rhythm import Break
from tests.asking import asked
from tests.given import after, at, facts_of, said, with_consent


def having(*commands: str) -> Case:
    case = with_consent()
    for command in commands:
        case = after(case, asked(command, case))
    return case


@pytest.mark.rule("R48")
@pytest.mark.parametrize("words", ["tisdag 15 varannan", "varannan tisdag kl 15", "varannan tisdag 15.00"])
def test_a_fixed_time_is_said_as_people_say_it(words: str) -> None:
    (slot,) = facts_of(asked(f"!fasttid {words}", with_consent()), SlotSet)
    assert (slot.weekday, slot.clock, slot.weeks, slot.first) == (1, time(15), 2, date(2026, 12, 1))


@pytest.mark.rule("R48")
@pytest.mark.parametrize("words", ["", "15", "tisdag", "lördag 15", "tisdag onsdag 15", "tisdag 25"])
def test_what_is_no_weekday_with_an_hour_is_refused(words: str) -> None:
    answer = asked(f"!fasttid {words}", with_consent())
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-slot-unreadable"


@pytest.mark.rule("R48")
def test_the_next_meeting_comes_out_of_the_slot_like_the_last_and_is_a_single_one() -> None:
    case = having("!fasttid tisdag 15", '!möte kalla 2026-12-01 13 1h30 plats="Rådhuset"')
    (called,) = facts_of(asked("!möte igen", case), MeetingCalled)
    assert (called.start, called.end, called.place) == (at("2026-12-22 15:00"), at("2026-12-22 16:30"), "Rådhuset")
    second = after(case, asked("!möte igen", case))
    (third,) = facts_of(asked("!möte igen", second), MeetingCalled)
    assert third.start == at("2027-01-19 15:00")
    assert third.uid.rpartition("@")[2] == called.uid.rpartition("@")[2]


@pytest.mark.rule("R48")
def test_a_slot_that_has_ended_is_no_more_and_without_a_meeting_there_is_none_to_repeat() -> None:
    case = having("!fasttid tisdag 15", "!fasttid slut")
    assert case.rhythm.slot is None
    assert isinstance(asked("!fasttid slut", case), Refusal)
    assert isinstance(asked("!möte igen", case), Refusal)


@pytest.mark.rule("R44")
def test_a_break_is_noted_with_its_name_and_taken_back() -> None:
    case = having("!uppehåll 20/6-15/8 sommar")
    assert case.rhythm.breaks == (Break(date(2027, 6, 20), date(2027, 8, 15), "sommar"),)
    assert said(asked("!uppehåll 20/6-15/8 slut", case), "break-ended")
    assert after(case, asked("!uppehåll 20/6-15/8 slut", case)).rhythm.breaks == ()
    assert isinstance(asked("!uppehåll 20/6-15/12", case), Refusal)


@pytest.mark.rule("R44")
def test_a_date_before_a_red_day_is_called_with_a_word_of_it() -> None:
    case = having("!möte kalla 2026-12-08 15")
    (told,) = said(asked("!möte igen", case), "meeting-called")
    assert [line.text for line in told.notes] == ["unwise-eve"]
