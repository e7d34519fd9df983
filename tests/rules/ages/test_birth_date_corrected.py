"""A birth date that is corrected: nobody comes in by it, and each paper stays bound by all of them (R3, R19)."""

from datetime import date, timedelta

import pytest

from cases.ages.midnights import BIRTHDAY
from cases.ages.warnings import BIRTHDAY_WARNING
from cases.case import Case
from cases.consent.effective import effective, required_grantors
from cases.days import Month, today
from cases.facts import BirthDateSet, PersonTakenOut
from cases.falling_due import dues
from cases.log import lines
from cases.rooms.admission import desired
from tests.asking import asked
from tests.given import (
    BOTH,
    NOW,
    a_case,
    after,
    at,
    facts_of,
    handles,
    refused,
    said,
    with_consent,
    with_draft,
)

STAFF = frozenset({"samordnare", "lots"})
GROWN_IN_MAY = Month(2009, 5)
"""Eighteen on some day of May 2027."""


def grown_in_may() -> Case:
    return with_consent(a_case(born=GROWN_IN_MAY), through=date(2027, 6, 30))


@pytest.mark.rule("R3", "R87")
def test_the_day_is_added_by_the_coordinator_and_stands_in_the_log_without_itself() -> None:
    case = grown_in_may()
    answer = asked("!person född ungdom 2009-05-20", case)
    (fact,) = facts_of(answer, BirthDateSet)
    assert fact.born == date(2009, 5, 20)
    assert after(case, answer).born == date(2009, 5, 20)
    (line,) = lines(case, [fact])
    assert "2009" not in str(line.args)
    assert refused(asked("!person född 2009-05", case)) == "refusal-born-same"
    assert refused(asked("!person född", case)) == "refusal-born-when"
    assert refused(asked("!person född 2009-05-20", case, by="lots")) == "refusal-coordinator-only"


@pytest.mark.rule("R19")
def test_with_the_day_known_the_paper_lasts_to_the_day_before_it() -> None:
    case = after(grown_in_may(), asked("!person född 2009-05-20", grown_in_may()))
    assert effective(case, date(2027, 4, 30)) == frozenset(BOTH)
    assert effective(case, date(2027, 5, 1)) == frozenset(), (
        "a paper stays bound by what was believed when it was confirmed"
    )
    renewed = with_consent(case, record="r2", signed=date(2027, 4, 20), moment=at("2027-04-20 12:00"))
    assert effective(renewed, date(2027, 5, 19)) == frozenset(BOTH)
    assert effective(renewed, date(2027, 5, 20)) == frozenset()


@pytest.mark.rule("R3", "R23")
def test_a_birth_date_set_again_lets_nobody_in_and_takes_out_at_once_whom_it_uncovers() -> None:
    child = with_consent(a_case(born=date(2015, 5, 14)), yes=("vh1", "vh2"))
    answer = asked("!person född 2014-05-14", child)
    assert {(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)} == {
        ("polis", "born"),
        ("skola", "born"),
    }
    assert effective(after(child, answer), today(NOW)) == frozenset()
    back = after(after(child, answer), asked("!person född 2015-05-14", after(child, answer)))
    assert desired(back, today(NOW)) == STAFF
    draft = with_draft(a_case(), "r1", date(2026, 11, 20))
    grown = after(draft, asked("!person född 2008-05-14", draft))
    assert desired(grown, today(NOW)) == STAFF


@pytest.mark.rule("R19")
def test_a_young_man_who_turns_out_to_be_grown_up_decides_alone_from_now_on_and_his_guardians_hear_no_more() -> None:
    case = with_consent()
    answer = asked("!person född 2008-05-14", case)
    assert {(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)} == {
        ("vh1", "adult"),
        ("vh2", "adult"),
    }
    assert not said(answer, "farewell")
    grown = after(case, answer)
    assert handles(required_grantors(grown, today(NOW))) == ["ungdom"]
    assert effective(grown, today(NOW)) == effective(case, today(NOW)), "his own yes stands on the paper too"
    assert not [due for due in dues(grown, NOW) if due.kind == BIRTHDAY and due.moment <= NOW]
    own = with_consent(grown, record="r2", yes=("ungdom",), signed=today(NOW), moment=NOW + timedelta(minutes=1))
    assert effective(own, today(NOW)) == frozenset(BOTH)


@pytest.mark.rule("R19")
def test_what_was_told_before_the_old_birthday_is_told_before_the_new_one_too() -> None:
    case = with_consent(a_case(born=date(2009, 1, 14)))
    moved = after(case, asked("!person född 2009-02-14", case))
    old = {due.key for due in dues(case, NOW) if due.kind in {BIRTHDAY, BIRTHDAY_WARNING}}
    new = {due.key for due in dues(moved, NOW) if due.kind == BIRTHDAY_WARNING}
    assert not old & new
    assert len(new) == 3
