"""Dates, times and lengths as people write them, and what is asked about instead of guessed."""

from datetime import UTC, date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.texts import Texts
from cases.days import add_months, age_on, birthday
from cases.moments.lengths import read_length
from cases.moments.reading import Day, Moment, Unclear
from cases.moments.wall import Why
from commands.reading.dates import Taken, read_day, read_moment, refuse, take_time
from tests.given import NOW, at

TEXTS = Texts.load()


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2026-12-08 15:00", "2026-12-08 15:00"),
        ("8/12 15", "2026-12-08 15:00"),
        ("8/12 kl 15.30", "2026-12-08 15:30"),
        ("8/12-2026 15", "2026-12-08 15:00"),
        ("8/1 9:05", "2027-01-08 09:05"),
        ("ons 15", "2026-11-25 15:00"),
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
    assert read_moment(words, NOW) == Taken(at(moment))


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", Why.UNREADABLE),
        ("15", Why.AMBIGUOUS),
        ("ons", Why.WITHOUT_HOUR),
        ("tis", Why.AMBIGUOUS),
        ("tis 15", Why.AMBIGUOUS),
        ("8/12 3", Why.NIGHT),
        ("ons 2", Why.HOUR_OR_DAY),
        ("29/2 15", Why.YEAR),
        ("20110514-1234", Why.PERSONAL),
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
    assert [each.start.astimezone(UTC).hour for each in read.choices if isinstance(each, Moment)] == [0, 1]


def test_the_two_moments_of_the_doubled_hour_read_differently_and_each_is_read_again() -> None:
    asked = refuse(_unclear("2027-10-31 02:30"), "2027-10-31 02:30")
    assert asked.between is not None
    assert asked.between.readings == ("2027-10-31 02:30 sommartid", "2027-10-31 02:30 normaltid")
    taken = [read_moment(words, NOW) for words in asked.between.readings]
    assert [each.start.astimezone(UTC).hour for each in taken if isinstance(each, Taken)] == [0, 1]
    rows = TEXTS.say("refusal-time-ambiguous", asked.args, "sv").plain
    assert "kl. 02.30 (v. 43), sommartid" in rows
    assert "kl. 02.30 (v. 43), normaltid" in rows


def test_summer_time_in_winter_is_asked_about() -> None:
    assert _unclear("8/12 15 sommartid").why is Why.AMBIGUOUS


def _unclear(words: str) -> Unclear:
    read = read_moment(words, NOW)
    assert isinstance(read, Unclear)
    return read


@pytest.mark.parametrize(
    ("words", "start", "minutes"),
    [
        ("om 2 veckor tis 15 1h30", "2026-12-08 15:00", 90),
        ("ons 15 45min", "2026-11-25 15:00", 45),
        ("ons 15 1,5 h", "2026-11-25 15:00", 90),
        ("8/12 15-16.30", "2026-12-08 15:00", 90),
        ("tisdag den 8 december 2026 kl. 15.00 – 16.00 (v. 50)", "2026-12-08 15:00", 60),
        ("ons halv fyra en och en halv timme", "2026-11-25 15:30", 90),
        ("half past two on friday", "2026-11-27 14:30", None),
        ("ons 15", "2026-11-25 15:00", None),
    ],
)
def test_a_time_is_read_with_its_length_behind_it(words: str, start: str, minutes: int | None) -> None:
    length = timedelta(minutes=minutes) if minutes else None
    assert take_time(words.split(), NOW) == (Taken(at(start), length), "")


def test_words_that_are_neither_time_nor_length_are_given_back() -> None:
    assert take_time(["ons", "15", "i", "Familjehuset"], NOW) == (Taken(at("2026-11-25 15:00")), "i Familjehuset")
    assert take_time(["ons", "15-16", "2h"], NOW) == (Taken(at("2026-11-25 15:00"), timedelta(hours=1)), "2h")
    assert take_time(["hej"], NOW) == (Unclear(Why.UNREADABLE), "")
    assert take_time(["tis", "1", "1h"], NOW)[0] == read_moment("tis 1", NOW)


def test_both_readings_are_offered_with_their_numbers() -> None:
    unclear = read_moment("ons 2", NOW)
    assert isinstance(unclear, Unclear)
    assert unclear.choices == (Moment(at("2026-11-25 02:00")), Day(date(2026, 12, 2)))
    assert refuse(unclear, "ons 2").args["several"] == 2


def test_a_personal_number_is_never_said_again() -> None:
    refusal = refuse(Unclear(Why.PERSONAL), "20110514-1234")
    assert "1234" not in repr(refusal)
    assert take_time(["ons", "15", "20110514-1234"], NOW) == (Unclear(Why.PERSONAL), "")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("15/12", date(2026, 12, 15)),
        ("1/2", date(2027, 2, 1)),
        ("29/2 2028", date(2028, 2, 29)),
        ("ons", date(2026, 11, 25)),
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
    assert read_day("hej", NOW) == Unclear(Why.UNREADABLE)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("45min", 45),
        ("1h30", 90),
        ("1h", 60),
        ("90 min", 90),
        ("2 timmar", 120),
        ("1 h 15 min", 75),
        ("2 tim", 120),
        ("en timme och en kvart", 75),
        ("två och en halv timme", 150),
        ("1:30 h", 90),
        ("0,5 h", 30),
    ],
)
def test_a_length_is_read_as_people_write_it(words: str, minutes: int) -> None:
    assert read_length(words) == timedelta(minutes=minutes)


@pytest.mark.parametrize("words", ["", "45", "0min", "en stund", "h", "-1h", "1h30x"])
def test_what_is_no_length_is_refused(words: str) -> None:
    assert read_length(words) is None


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
        assert isinstance(read, Unclear | Taken | date)


@given(st.dates(date(2026, 11, 25), date(2040, 1, 1)), st.integers(0, 23), st.integers(0, 59))
def test_what_is_written_out_in_full_is_read_back(day: date, hour: int, minute: int) -> None:
    read = read_moment(f"{day.isoformat()} {hour}:{minute:02}", NOW)
    if isinstance(read, Unclear):
        assert read.why in {Why.SKIPPED, Why.AMBIGUOUS}
        assert (day.month, hour) in {(3, 2), (10, 2)}
    else:
        assert (read.start.date(), read.start.hour, read.start.minute) == (day, hour, minute)
