"""When the next meeting is held: the Swedish calendar, the fixed slot, the breaks (R44, R45, R48)."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.case import Case
from cases.days import at_wall, local
from cases.meetings.cadence import latest
from cases.meetings.next_date import next_free
from cases.meetings.swedish_days import Unwise, is_free, is_red, red_days, unwise
from cases.topics.rhythm import Break, Rhythm, Slot
from tests.given import at, with_consent

CASE = with_consent()
FIVE_YEARS = st.dates(date(2026, 12, 1), date(2031, 12, 1))
HOURS = st.times(time(8), time(17)).map(
    lambda clock: clock.replace(second=0, microsecond=0, minute=clock.minute // 15 * 15)
)
SLOTS = st.builds(Slot, st.integers(0, 4), HOURS, st.sampled_from((1, 2)), st.just(date(2026, 11, 2)))
SUMMER = Break(date(2027, 6, 20), date(2027, 8, 15), "sommar")
SPORTS = Break(date(2027, 2, 15), date(2027, 2, 19), "sportlov")


def having(slot: Slot | None = None, *breaks: Break) -> Case:
    return replace(CASE, desk=replace(CASE.desk, rhythm=Rhythm(slot, breaks)))


def test_the_eves_of_midsummer_christmas_and_new_year_are_red_though_no_law_says_so() -> None:
    assert {date(2027, 6, 25), date(2027, 12, 24), date(2027, 12, 31)} <= red_days(2027)
    assert is_red(date(2027, 5, 6))
    assert not is_red(date(2027, 6, 24))


def test_an_eve_a_klamdag_and_a_break_are_warned_of_and_a_red_day_needs_no_warning() -> None:
    assert unwise(date(2027, 1, 5)) == (Unwise.EVE,)
    assert unwise(date(2027, 5, 7)) == (Unwise.SQUEEZED,)
    assert unwise(date(2027, 2, 16), (SPORTS,)) == (Unwise.BREAK,)
    assert unwise(date(2027, 6, 25)) == ()
    assert unwise(date(2027, 2, 9), (SPORTS,)) == ()


def test_the_year_2026_has_a_week_53() -> None:
    assert date(2026, 12, 31).isocalendar().week == 53


@pytest.mark.rule("R44")
def test_four_weeks_are_counted_on_the_wall_across_summer_time() -> None:
    found = next_free(CASE, at("2027-03-09 13:00"))
    assert found is not None
    assert found.start == at("2027-04-06 13:00")
    assert local(found.start).utcoffset() == timedelta(hours=2)


@pytest.mark.rule("R44")
def test_a_red_day_gives_way_to_the_working_day_before_it() -> None:
    found = next_free(CASE, at("2027-04-08 13:00"))
    assert found is not None
    assert (found.start, found.unwise) == (at("2027-05-05 13:00"), (Unwise.EVE,))


@pytest.mark.rule("R48")
def test_a_meeting_of_every_other_week_comes_out_of_the_slot() -> None:
    every_other = Slot(1, time(15), 2, date(2026, 12, 1))
    found = next_free(having(every_other), at("2026-12-03 13:00"))
    assert found is not None
    assert found.start == at("2026-12-29 15:00")


@pytest.mark.rule("R44")
def test_a_latest_day_in_a_summer_break_is_a_week_after_it_and_nobody_is_called_in_the_break() -> None:
    rests = having(None, SUMMER)
    assert latest(rests, at("2027-06-08 13:00")) == at("2027-08-22 13:00")
    found = next_free(rests, at("2027-06-08 13:00"))
    assert found is not None
    assert found.start == at("2027-08-20 13:00")


@pytest.mark.rule("R44")
def test_a_week_of_school_break_moves_nothing_and_is_warned_of() -> None:
    found = next_free(having(None, SPORTS), at("2027-01-19 13:00"))
    assert found is not None
    assert (found.start, found.unwise) == (at("2027-02-16 13:00"), (Unwise.BREAK,))


@pytest.mark.rule("R44")
def test_once_the_latest_moment_has_passed_the_soonest_free_day_is_found_and_called_late() -> None:
    found = next_free(CASE, at("2026-12-01 13:00"), at("2027-01-05 09:00"))
    assert found is not None
    assert (found.start, found.late) == (at("2027-01-07 13:00"), True)


@pytest.mark.rule("R44")
def test_a_moment_that_somebody_else_has_is_passed_over() -> None:
    taken = at("2026-12-29 13:00")
    found = next_free(CASE, at("2026-12-01 13:00"), is_open=lambda start, _: start != taken)
    assert found is not None
    assert found.start == at("2026-12-28 13:00")


@pytest.mark.rule("R44", "R48")
@given(FIVE_YEARS, HOURS, st.none() | SLOTS)
def test_for_five_years_no_date_is_free_of_work_or_past_the_cadence(day: date, clock: time, slot: Slot | None) -> None:
    after: datetime = at_wall(day, clock)
    case = having(slot)
    found = next_free(case, after)
    assert found is not None
    assert not found.late
    assert after < found.start <= latest(case, after)
    assert latest(case, after).replace(tzinfo=None) == after.replace(tzinfo=None) + timedelta(days=28)
    assert not is_free(local(found.start).date())
    on_slot = slot and slot.holds(local(found.start).date()) and local(found.start).time() == slot.clock
    assert on_slot or local(found.start).time() == clock


@pytest.mark.rule("R44", "R48")
def test_a_slot_later_in_the_day_than_the_last_meeting_is_past_the_cadence_on_its_last_day() -> None:
    found = next_free(having(Slot(1, time(15), 1, date(2026, 12, 1))), at("2026-12-01 13:00"))
    assert found is not None
    assert found.start == at("2026-12-22 15:00")
