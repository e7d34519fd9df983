"""A clock that is wrong ends nothing and revives nothing: what is believed of it, and what is doubted."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.timekeeping import A_LITTLE, A_WEEK, Believed, Shown, begin, look

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
YEARS = timedelta(days=731)
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


def shown(wall: datetime, passed: timedelta = timedelta(), witness: datetime | None = None) -> Shown:
    return Shown(wall, passed.total_seconds(), witness)


RUNNING = begin(NOON, shown(NOON))


@pytest.mark.threat("time")
def test_the_wall_clock_is_followed_as_it_goes() -> None:
    later = look(RUNNING, shown(NOON + DAY, DAY))
    assert (later.at, later.doubted, later.leapt, later.behind) == (NOON + DAY, None, timedelta(), timedelta())


@pytest.mark.threat("time")
def test_a_clock_that_falls_back_by_a_little_is_waited_for_at_half_the_pace() -> None:
    back = look(RUNNING, shown(NOON - A_LITTLE + SECOND, SECOND))
    assert back.at == NOON + SECOND / 2
    assert not back.is_behind
    half = look(back, shown(NOON, A_LITTLE))
    assert NOON < half.at < NOON + A_LITTLE
    assert look(half, shown(NOON + A_LITTLE, 2 * A_LITTLE)).at == NOON + A_LITTLE


@pytest.mark.threat("time")
@pytest.mark.parametrize("before", [None, NOON], ids=["first start", "later start"])
def test_a_clock_that_falls_back_by_years_while_running_is_not_followed_and_time_goes_on(
    before: datetime | None,
) -> None:
    running = begin(before, shown(NOON))
    back = look(running, shown(NOON - YEARS + DAY, DAY))
    assert back.at == NOON + DAY
    assert back.is_behind
    assert look(back, shown(NOON - YEARS + 2 * DAY, 2 * DAY)).at == NOON + 2 * DAY


@pytest.mark.threat("time")
def test_at_a_start_with_a_clock_set_back_by_years_time_goes_on_from_the_highest_that_was_believed() -> None:
    started = begin(NOON, shown(NOON - YEARS))
    assert started.at == NOON
    assert look(started, shown(NOON - YEARS + DAY, DAY)).at == NOON + DAY


@pytest.mark.threat("time")
def test_a_leap_of_a_week_is_believed_and_told_and_one_of_more_is_doubted() -> None:
    week = look(RUNNING, shown(NOON + A_WEEK))
    assert (week.at, week.leapt) == (NOON + A_WEEK, A_WEEK)
    more = look(RUNNING, shown(NOON + A_WEEK + SECOND))
    assert (more.at, more.doubted, more.leapt) == (NOON, NOON + A_WEEK + SECOND, timedelta())


@pytest.mark.threat("time")
def test_after_a_long_stop_the_witness_confirms_the_wall_clock_and_moves_nothing_by_itself() -> None:
    after = NOON + YEARS
    assert begin(NOON, shown(after, witness=after + A_LITTLE)).at == after
    alone = begin(NOON, shown(NOON, witness=after))
    assert (alone.at, alone.doubted) == (NOON, None)


@pytest.mark.threat("time")
@pytest.mark.parametrize("witness", [None, NOON, NOON + 2 * YEARS, NOON + YEARS - A_LITTLE - SECOND])
def test_without_a_witness_that_agrees_a_leap_of_years_stays_doubted(witness: datetime | None) -> None:
    assert begin(NOON, shown(NOON + YEARS, witness=witness)).doubted == NOON + YEARS


@pytest.mark.threat("time")
def test_a_clock_wrong_for_eight_seconds_leaves_nothing_behind() -> None:
    wrong = look(RUNNING, shown(NOON + YEARS, SECOND))
    right = look(wrong, shown(NOON + 9 * SECOND, 9 * SECOND))
    assert right == Believed(NOON + 9 * SECOND, 9.0)


walls = st.timedeltas(-3 * YEARS, 3 * YEARS)
seconds = st.timedeltas(timedelta(), timedelta(days=40))
looks = st.lists(st.tuples(walls, seconds, st.none() | walls), max_size=20)


@pytest.mark.threat("time")
@given(looks)
def test_believed_time_never_stands_still_and_leaps_over_a_week_only_with_a_witness(
    steps: list[tuple[timedelta, timedelta, timedelta | None]],
) -> None:
    believed, passed = RUNNING, timedelta()
    for wall, pause, witness in steps:
        passed += pause
        said = None if witness is None else NOON + witness
        after = look(believed, shown(NOON + wall, passed, said))
        assert after.at >= believed.at + pause / 2
        if after.at > believed.at + pause + A_WEEK:
            assert said is not None
            assert abs(said - after.at) <= A_LITTLE
        believed = after


@pytest.mark.threat("time")
@given(looks, seconds)
def test_while_we_look_no_clock_holds_time_up_by_more_than_a_little(
    steps: list[tuple[timedelta, timedelta, timedelta | None]], pause: timedelta
) -> None:
    believed, passed = RUNNING, timedelta()
    for wall, waited, witness in steps:
        passed += waited
        believed = look(believed, shown(NOON + wall, passed, None if witness is None else NOON + witness))
    for wall, _, _ in steps:
        after = look(believed, shown(NOON + wall, passed + pause))
        assert after.at >= believed.at + pause - A_LITTLE
