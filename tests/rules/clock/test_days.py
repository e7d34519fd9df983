"""A day of the rules begins and ends at midnight in Stockholm, in summer and winter and where the clock is moved."""

from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from cases.days import next_midnight, today

A_LITTLE = timedelta(microseconds=1)
A_DAY = timedelta(days=1)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds have no zone
@example(datetime(2026, 3, 28, 23, 30, tzinfo=UTC))
@example(datetime(2026, 10, 24, 22, 30, tzinfo=UTC))
def test_a_day_lasts_until_the_next_midnight_and_no_longer(now: datetime) -> None:
    ends = next_midnight(now)
    assert now < ends <= now + timedelta(hours=25)
    assert today(ends - A_LITTLE) == today(now)
    assert today(ends) == today(now) + A_DAY
