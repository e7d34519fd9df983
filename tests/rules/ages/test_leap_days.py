"""Born on 29 February, in a common year: what ends, ends on the 28th; what they alone may open begins on 1 March (R3,
R19, R20)."""

from dataclasses import replace
from datetime import date

import pytest

from cases.ages.midnights import BIRTHDAY
from cases.ages.warnings import BIRTHDAY_WARNING
from cases.case import Case
from cases.consent.effective import covered_parties, required_grantors
from cases.days import asked_from, begins_at, ends_at
from cases.facts import GateShut
from cases.falling_due import dues
from cases.models import STANDARD
from cases.rooms.admission import may_receive
from tests.asking import shown
from tests.given import POLIS, a_case, after, at, facts_of, handles, said, who, with_consent
from tests.given_changed import held_to
from tests.settled import ask, withdraw

BORN = date(2008, 2, 29)
EVE, LAST, FIRST = date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 1)
SIGNED = date(2026, 1, 10)
SPRING = date(2026, 6, 1)


CASE = with_consent(a_case(born=BORN), signed=SIGNED, through=SPRING, moment=at(f"{SIGNED} 12:00"))
"""Of someone born on the leap day, with a paper of childhood."""


def paper(starts: date, *yes: str) -> Case:
    return with_consent(
        CASE, record="r2", yes=yes, signed=EVE, starts=starts, through=SPRING, moment=at(f"{EVE} 12:00")
    )


@pytest.mark.rule("R3", "R19")
def test_what_ends_ends_on_the_28th_and_what_one_alone_opens_begins_on_the_1st() -> None:
    assert (ends_at(BORN, 18), asked_from(BORN, 18), begins_at(BORN, 18)) == (LAST, LAST, FIRST)
    leap = date(2028, 2, 29)
    assert (ends_at(BORN, 20), asked_from(BORN, 20), begins_at(BORN, 20)) == (leap, leap, leap)


@pytest.mark.rule("R19")
def test_on_the_28th_the_papers_of_childhood_end_and_guardians_hear_nothing_more() -> None:
    assert POLIS in covered_parties(CASE, EVE)
    assert POLIS not in covered_parties(CASE, LAST)
    assert may_receive(CASE, who(CASE, "vh1").id, EVE)
    assert not may_receive(CASE, who(CASE, "vh1").id, LAST)


@pytest.mark.rule("R3", "R19")
def test_on_the_28th_both_must_say_yes_and_from_the_1st_the_young_person_alone() -> None:
    assert handles(required_grantors(CASE, LAST)) == ["ungdom", "vh1", "vh2"]
    assert handles(required_grantors(CASE, FIRST)) == ["ungdom"]
    assert POLIS not in covered_parties(paper(LAST, "ungdom"), LAST)
    assert POLIS in covered_parties(paper(LAST, "ungdom", "vh1", "vh2"), LAST)
    alone = paper(FIRST, "ungdom")
    assert [POLIS in covered_parties(alone, day) for day in (LAST, FIRST)] == [False, True]


@pytest.mark.rule("R9", "R12")
@pytest.mark.parametrize("handle", ["ungdom", "vh1"])
def test_on_the_28th_a_withdrawal_by_either_counts(handle: str) -> None:
    case = paper(LAST, "ungdom", "vh1", "vh2")
    person = who(case, handle)
    answer = withdraw(case, person, person, (), at(f"{LAST} 09:00"))
    assert not facts_of(answer, GateShut), "it counts as a withdrawal, and not as one by somebody who is not asked"
    assert POLIS not in covered_parties(after(case, answer), LAST)


@pytest.mark.rule("R3")
def test_where_the_year_is_a_common_one_a_childs_own_yes_is_needed_from_the_28th() -> None:
    model = replace(STANDARD, own_answer_from=13)
    child = held_to(a_case(born=date(2012, 2, 29)), model)
    assert handles(required_grantors(child, date(2025, 2, 27))) == ["vh1", "vh2"]
    assert handles(required_grantors(child, date(2025, 2, 28))) == ["ungdom", "vh1", "vh2"]


@pytest.mark.rule("R19")
def test_it_is_told_ahead_and_on_the_day_in_words_that_say_both_days() -> None:
    warned_at = at("2026-01-29 08:00")
    due = next(due for due in dues(CASE, at("2026-01-20 12:00")) if due.kind == BIRTHDAY_WARNING)
    ahead = shown(ask(CASE, due, warned_at))
    assert "räknas som 18 år från 28 feb 2026" in ahead
    assert "från 2026-03-01" in ahead
    (birthday,) = (due for due in dues(CASE, at("2026-01-20 12:00")) if due.kind == BIRTHDAY)
    told = said(ask(CASE, birthday, at(f"{LAST} 00:00")), "birthday-told")
    assert told[0].args["adult"] == 3
