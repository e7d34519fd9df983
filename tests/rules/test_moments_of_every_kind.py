"""Each kind of phrase about time by examples of its own, and what the bot itself writes read back."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.texts import Texts
from cases.decision import TextArguments
from cases.dues import STOCKHOLM
from cases.moments.reading import Day, Moment, Reading, Unclear, read
from cases.moments.wall import Why

MONDAY = datetime(2026, 11, 30, 10, tzinfo=STOCKHOLM)
"""Monday of week 49."""


def written(reading: Reading) -> str:
    match reading:
        case Moment(start, end):
            return f"{start:%Y-%m-%d %H:%M}" + (f"-{end:%H:%M}" if end else "")
        case Day(day):
            return str(day)
        case Unclear(why):
            return str(why)


@pytest.mark.parametrize(
    ("words", "read_as"),
    [
        ("tisd 8/12 kl 15:00", "2026-12-08 15:00"),
        ("kvart över tre på tisdag", "2026-12-01 15:15"),
        ("tis kvart i fyra", "2026-12-01 15:45"),
        ("tis tio över halv fyra", "2026-12-01 15:40"),
        ("8 decemeber", "2026-12-08"),
        ("onsdag halv ett", "2026-12-02 12:30"),
        ("torsdag den här veckan 13", "2026-12-03 13:00"),
        ("halv 9 imorgon", "2026-12-01 08:30"),
        ("sju ikväll", "2026-11-30 19:00"),
        ("halv sju på kvällen tis", "2026-12-01 18:30"),
        ("kl 3 på eftermiddagen tis", "2026-12-01 15:00"),
        ("15.30 8.12", "2026-12-08 15:30"),
        ("8.12 15.30", "2026-12-08 15:30"),
        ("tis 8.12 kl 15-16", "2026-12-08 15:00-16:00"),
        ("tis 15 30", "2026-12-01 15:30"),
        ("8/12 15 00", "2026-12-08 15:00"),
        ("mellan 15 och 16 på tisdag", "2026-12-01 15:00-16:00"),
        ("tuesday 3pm-4pm", "2026-12-01 15:00-16:00"),
        ("8th of december 15:00", "2026-12-08 15:00"),
        ("08-12-2026 15", "2026-12-08 15:00"),
        ("8/12/26 15", "2026-12-08 15:00"),
        ("2026-12-08T15:00", "2026-12-08 15:00"),
        ("om en halvtimme", "2026-11-30 10:30"),
        ("om ett halvår", "2027-05-30"),
        ("om 3v", "2026-12-21"),
        ("den 31 kl 9", "2026-12-31 09:00"),
        ("mån 7 kl 9", "2026-12-07 09:00"),
        ("fredagen den 11 december klockan 13", "2026-12-11 13:00"),
    ],
)
def test_what_is_certain_is_read(words: str, read_as: str) -> None:
    assert written(read(words, MONDAY)) == read_as


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("tis 08", Why.HOUR_OR_DAY),
        ("tis 8.12", Why.HOUR_OR_DAY),
        ("tis klockan sju", Why.AMBIGUOUS),
        ("tis fem över halv sju", Why.AMBIGUOUS),
        ("Tuesday at 3", Why.NIGHT),
        ("tis eller ons 15", Why.AMBIGUOUS),
        ("8/12 15 16", Why.AMBIGUOUS),
        ("8/12 2030", Why.AMBIGUOUS),
        ("fredag 13/12 13", Why.AMBIGUOUS),
        ("tis 15:00-tis 16:00", Why.AMBIGUOUS),
        ("julafton kl 10", Why.AMBIGUOUS),
        ("om några dagar", Why.AMBIGUOUS),
        ("15:00", Why.AMBIGUOUS),
        ("2026-02-29", Why.UNREADABLE),
        ("31 november", Why.UNREADABLE),
        ("tis kl 24", Why.UNREADABLE),
        ("8 dcb", Why.UNREADABLE),
    ],
)
def test_what_is_not_certain_is_asked_about(words: str, why: Why) -> None:
    assert written(read(words, MONDAY)) == why


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        ("tis 8", ("2026-12-01 08:00", "2026-12-08")),
        ("8/12 3", ("2026-12-08 03:00", "2026-12-08 15:00")),
        ("nästa fredag", ("2026-12-04", "2026-12-11")),
        ("mån 15", ("2026-11-30 15:00", "2026-12-07 15:00")),
        ("27/11 15", ("2027-11-27 15:00",)),
    ],
)
def test_both_readings_are_told(words: str, choices: tuple[str, ...]) -> None:
    unclear = read(words, MONDAY)
    assert isinstance(unclear, Unclear)
    assert tuple(map(written, unclear.choices)) == choices


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("20 nov", date(2026, 11, 20)),
        ("20 december", date(2025, 12, 20)),
        ("14/5 2015", date(2015, 5, 14)),
        ("20.11", date(2026, 11, 20)),
        ("fre", date(2026, 11, 27)),
        ("v48 fre", date(2026, 11, 27)),
        ("den 28", date(2026, 11, 28)),
    ],
)
def test_a_day_behind_us_is_the_latest_such_day(words: str, day: date) -> None:
    assert read(words, MONDAY, past=True) == Day(day)


TEXTS = Texts.load()
TO_COME = st.datetimes(datetime(2026, 12, 1), datetime(2040, 12, 31))  # noqa: DTZ001 - made aware below
LENGTHS = st.integers(1, 600).map(lambda minutes: timedelta(minutes=minutes))


@pytest.mark.parametrize("language", ["sv", "en"])
@given(TO_COME, LENGTHS)
def test_what_the_bot_writes_it_reads(language: str, naive: datetime, length: timedelta) -> None:
    start = naive.replace(hour=naive.hour % 12 + 7, second=0, microsecond=0, tzinfo=STOCKHOLM)
    end = min(start + length, datetime.combine(start.date(), time(23, 59), STOCKHOLM))
    values: TextArguments = {"number": 1, "start": start, "end": end}
    said = TEXTS.say("extract-meeting-off", values, language, year=MONDAY.year).plain
    assert read(said.split(" · ")[1], MONDAY) == Moment(start, end)


@pytest.mark.parametrize("language", ["sv", "en"])
@given(TO_COME)
def test_the_year_stands_in_a_day_of_another_year_and_in_no_other(language: str, naive: datetime) -> None:
    day = naive.date()
    said = TEXTS.say("time-choice", {"number": 1, "moment": day}, language, year=MONDAY.year).plain
    assert (str(day.year) in said) is (day.year != MONDAY.year)
    assert read(said.removeprefix("1. "), MONDAY) == Day(day)
