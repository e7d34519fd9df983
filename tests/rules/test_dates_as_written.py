"""Dates, times and lengths as people write them, and what is asked about instead of guessed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.days import add_months, age_on, birthday
from cases.moments import Why
from commands.vocabulary.dates import Unclear, read_day, read_length, read_moment, refuse, take_moment
from tests.given import NOW, at


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2026-12-08 15:00", "2026-12-08 15:00"),
        ("8/12 15", "2026-12-08 15:00"),
        ("8/12 kl 15.30", "2026-12-08 15:30"),
        ("8/12-2026 15", "2026-12-08 15:00"),
        ("8/1 9:05", "2027-01-08 09:05"),
        ("tis 15", "2026-11-24 15:00"),
        ("tis 9", "2026-12-01 09:00"),
        ("Onsdag 8", "2026-11-25 08:00"),
        ("imorgon 9:30", "2026-11-25 09:30"),
        ("i morgon kl. 9:30", "2026-11-25 09:30"),
        ("idag 23", "2026-11-24 23:00"),
        ("v50 tis 15", "2026-12-08 15:00"),
        ("v. 50 tisdag 15", "2026-12-08 15:00"),
        ("vecka 53 fre 10", "2027-01-01 10:00"),
        ("v2 mån 10", "2027-01-11 10:00"),
        ("om 2 veckor 13", "2026-12-08 13:00"),
        ("om 2 veckor tors kl 13", "2026-12-10 13:00"),
        ("om en dag 13", "2026-11-25 13:00"),
        ("tomorrow 9:30", "2026-11-25 09:30"),
        ("in 2 weeks at 13", "2026-12-08 13:00"),
    ],
)
def test_a_moment_is_read_as_people_write_it(words: str, moment: str) -> None:
    assert read_moment(words, NOW) == at(moment)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", Why.UNREADABLE),
        ("15", Why.UNREADABLE),
        ("tis", Why.UNREADABLE),
        ("31/11 15", Why.UNREADABLE),
        ("2026-13-01 15:00", Why.UNREADABLE),
        ("8/12 25", Why.UNREADABLE),
        ("8/12 15:60", Why.UNREADABLE),
        ("v60 tis 15", Why.UNREADABLE),
        ("8/12 ١٥", Why.UNREADABLE),
        ("2026-11-23 15:00", Why.PAST),
        ("idag 9", Why.PAST),
        ("2027-03-28 02:30", Why.SKIPPED),
        ("2027-10-31 02:30", Why.AMBIGUOUS),
    ],
)
def test_what_cannot_be_read_for_certain_is_asked_about(words: str, why: Why) -> None:
    read = read_moment(words, NOW)
    assert isinstance(read, Unclear)
    assert read.why is why
    assert refuse(read, words).reason == f"refusal-time-{why}"


def test_the_doubled_hour_names_both_moments() -> None:
    read = read_moment("2027-10-31 02:30", NOW)
    assert isinstance(read, Unclear)
    assert [choice.astimezone(UTC).hour for choice in read.choices] == [0, 1]


def test_the_longest_beginning_that_is_a_moment_is_taken() -> None:
    assert take_moment(["om", "2", "veckor", "tis", "15", "1h30"], NOW) == (at("2026-12-08 15:00"), 5)
    assert take_moment(["tis", "15", "45min"], NOW) == (at("2026-11-24 15:00"), 2)
    assert take_moment(["snart"], NOW) == (Unclear(Why.UNREADABLE), 0)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("15/12", date(2026, 12, 15)),
        ("1/2", date(2027, 2, 1)),
        ("29/2", date(2028, 2, 29)),
        ("tis", date(2026, 11, 24)),
    ],
)
def test_a_day_to_come_is_the_next_such_day(words: str, day: date) -> None:
    assert read_day(words, NOW) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("20/11", date(2026, 11, 20)),
        ("20/12", date(2025, 12, 20)),
        ("2011-05-14", date(2011, 5, 14)),
        ("igår", date(2026, 11, 23)),
        ("mån", date(2026, 11, 23)),
        ("idag", date(2026, 11, 24)),
    ],
)
def test_a_day_on_a_paper_is_the_last_such_day(words: str, day: date) -> None:
    assert read_day(words, NOW, past=True) == day


def test_a_day_behind_us_is_refused_where_one_to_come_is_meant() -> None:
    assert read_day("2026-11-23", NOW) == Unclear(Why.PAST)
    assert read_day("snarast", NOW) == Unclear(Why.UNREADABLE)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("45min", 45), ("1h30", 90), ("1h", 60), ("90 min", 90), ("2 timmar", 120), ("1 h 15 min", 75), ("2 tim", 120)],
)
def test_a_length_is_read_as_people_write_it(words: str, minutes: int) -> None:
    assert read_length(words) == timedelta(minutes=minutes)


@pytest.mark.parametrize("words", ["", "45", "0min", "en stund", "h", "-1h", "1h30x"])
def test_what_is_no_length_is_refused(words: str) -> None:
    assert read_length(words) == Unclear(Why.UNREADABLE)


def test_ages_count_from_the_day_itself_and_of_a_leap_day_from_the_last_of_february() -> None:
    assert [age_on(date(2008, 11, 25), date(2026, 11, day)) for day in (24, 25)] == [17, 18]
    assert birthday(date(2008, 2, 29), 18) == date(2026, 2, 28)
    assert [age_on(date(2008, 2, 29), day) for day in (date(2026, 2, 27), date(2026, 2, 28))] == [17, 18]
    assert birthday(date(2008, 2, 29), 20) == date(2028, 2, 29)
    assert age_on(date(2026, 11, 25), date(2026, 11, 24)) == -1


def test_months_end_where_the_month_ends() -> None:
    assert add_months(date(2026, 11, 20), 6) == date(2027, 5, 20)
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert add_months(date(2026, 12, 31), 12) == date(2027, 12, 31)


@given(st.text(max_size=40))
def test_no_text_at_all_raises(text: str) -> None:
    read_length(text)
    for read in (read_moment(text, NOW), read_day(text, NOW), read_day(text, NOW, past=True)):
        assert isinstance(read, Unclear | datetime | date)


@given(st.dates(date(2026, 11, 25), date(2040, 1, 1)), st.integers(0, 23), st.integers(0, 59))
def test_what_is_written_out_in_full_is_read_back(day: date, hour: int, minute: int) -> None:
    read = read_moment(f"{day.isoformat()} {hour}:{minute:02}", NOW)
    if isinstance(read, Unclear):
        assert read.why in {Why.SKIPPED, Why.AMBIGUOUS}
        assert (day.month, hour) in {(3, 2), (10, 2)}
    else:
        assert (read.date(), read.hour, read.minute) == (day, hour, minute)
