"""The minute before midnight and midnight itself: on nights of summer time, on leap days, on birthdays (R7, R19)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cases.ages.midnights import BIRTHDAY, CONSENT_END
from cases.case import Case
from cases.days import today
from cases.dues import Due
from cases.facts import PersonTakenOut
from cases.falling_due import KINDS, dues
from cases.rooms.admission import desired
from tests.given import a_case, after, at, facts_of, texts, with_consent
from tests.settled import ask

STAFF = frozenset({"samordnare", "lots"})
EVERYONE = STAFF | {"polis", "skola"}
NIGHTS = [
    (date(2027, 5, 20), datetime(2027, 5, 20, 22, 0, tzinfo=UTC)),  # summer
    (date(2027, 1, 31), datetime(2027, 1, 31, 23, 0, tzinfo=UTC)),  # winter
    (date(2027, 3, 27), datetime(2027, 3, 27, 23, 0, tzinfo=UTC)),  # the hour is skipped two hours after the turn
    (date(2027, 3, 28), datetime(2027, 3, 28, 22, 0, tzinfo=UTC)),  # a day of 23 hours ends
    (date(2026, 10, 24), datetime(2026, 10, 24, 22, 0, tzinfo=UTC)),  # the hour comes twice after the turn
    (date(2026, 10, 25), datetime(2026, 10, 25, 23, 0, tzinfo=UTC)),  # a day of 25 hours ends
    (date(2028, 2, 28), datetime(2028, 2, 28, 23, 0, tzinfo=UTC)),  # the leap day is the day after
    (date(2028, 2, 29), datetime(2028, 2, 29, 23, 0, tzinfo=UTC)),  # the last day is the leap day
    (date(2026, 12, 31), datetime(2026, 12, 31, 23, 0, tzinfo=UTC)),
]
"""Last days, each with the moment of UTC at which the right ends."""


def ending(last: date) -> tuple[Case, Due]:
    signed = last - timedelta(days=60)
    case = with_consent(signed=signed, through=last, moment=at(f"{signed} 12:00"))
    (due,) = (due for due in dues(case, at(f"{signed} 12:00")) if due.kind == CONSENT_END)
    return case, due


@pytest.mark.rule("R7")
@pytest.mark.parametrize(("last", "ends"), NIGHTS)
def test_in_at_23_59_of_the_last_day_and_out_a_minute_later(last: date, ends: datetime) -> None:
    case, due = ending(last)
    assert due.moment == ends
    before = ends - timedelta(minutes=1)
    assert desired(case, today(before)) == EVERYONE
    assert desired(case, today(ends)) == STAFF
    answer = ask(case, due, ends)
    assert {fact.person for fact in facts_of(answer, PersonTakenOut)} == EVERYONE - STAFF
    assert desired(after(case, answer), today(ends)) == STAFF


@pytest.mark.rule("R94")
@pytest.mark.parametrize(("last", "ends"), NIGHTS)
def test_that_night_is_silent_and_the_texts_come_at_eight_by_the_clock_on_the_wall(last: date, ends: datetime) -> None:
    case, due = ending(last)
    eight = at(f"{last + timedelta(days=1)} 08:00")
    assert {getattr(effect, "not_before", eight) for effect in ask(case, due, ends).effects} == {eight}


@pytest.mark.rule("R19")
@pytest.mark.parametrize(
    ("born", "turn"),
    [
        (date(2008, 2, 29), "2026-02-28 00:00"),
        (date(2010, 2, 28), "2028-02-28 00:00"),
        (date(2009, 3, 28), "2027-03-28 00:00"),
    ],
)
def test_a_birthday_begins_at_midnight_and_one_on_a_leap_day_on_the_last_of_february(born: date, turn: str) -> None:
    moment = at(turn)
    signed = moment.date() - timedelta(days=90)
    case = with_consent(
        a_case(born=born), signed=signed, through=moment.date() + timedelta(days=60), moment=at(f"{signed} 12:00")
    )
    (due,) = (due for due in dues(case, at(f"{signed} 12:00")) if due.kind == BIRTHDAY)
    assert due.moment == moment
    assert desired(case, today(moment - timedelta(minutes=1))) == EVERYONE
    assert desired(case, today(moment)) == STAFF


@pytest.mark.rule("R19")
def test_a_paper_of_the_youths_own_from_the_birthday_leaves_no_minute_between() -> None:
    signed = at("2027-04-02 12:00")
    case = with_consent(a_case(born=date(2009, 5, 1)))
    case = with_consent(
        case, record="r2", yes=("ungdom",), signed=signed.date(), starts=date(2027, 5, 1),
        through=date(2027, 10, 1), moment=signed,
    )  # fmt: skip
    turn = at("2027-05-01 00:00")
    due = next(due for due in dues(case, signed) if due.kind == BIRTHDAY)
    answer = ask(case, due, turn)
    assert {(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)} == {
        ("vh1", "adult"),
        ("vh2", "adult"),
    }
    assert desired(case, today(turn - timedelta(minutes=1))) == desired(after(case, answer), today(turn)) == EVERYONE


@pytest.mark.rule("R19", "R94")
def test_where_a_paper_ends_on_the_day_somebody_comes_of_age_one_message_names_who_left() -> None:
    turn = date(2027, 5, 1)
    born, last = date(2009, 5, 1), turn - timedelta(days=1)
    case = with_consent(a_case(born=born), signed=date(2026, 11, 24), through=last)
    midnight = at(f"{turn} 00:00")
    both = sorted((due for due in dues(case, at("2026-11-24 12:00")) if due.moment == midnight), key=_urgency)
    assert [due.kind for due in both] == [CONSENT_END, BIRTHDAY]
    told = list[str]()
    for due in both:
        answer = ask(case, due, midnight)
        told += [text for text in texts(answer) if text.endswith("-told")]
        case = after(case, answer)
    assert told == ["birthday-told"]
    assert desired(case, turn) == STAFF
    assert all(who.out for who in case.people.values() if who.handle in {"vh1", "vh2", "polis", "skola"})


def _urgency(due: Due) -> int:
    return [*KINDS].index(due.kind)
