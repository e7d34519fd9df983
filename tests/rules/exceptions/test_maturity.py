"""Fewer guardians asked from fifteen: only where the model says so, and only once maturity has been assessed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective
from cases.consent.in_force import lacking
from cases.days import today
from cases.facts import Answer, MaturityAssessed, Method
from cases.fold import fold as fold_on
from cases.ids import PersonId, RecordId
from cases.models import STANDARD
from cases.papers.maturity import assess
from tests.given import CASE, NOW, a_case, after, answered, confirmed, recorded, refused, who, with_consent
from tests.given_changed import held_to
from tests.settled import answer

DAY = today(NOW)
LATER = NOW + timedelta(minutes=5)


def waiting_paper(case: Case, yes: tuple[str, ...] = ("ungdom", "vh1")) -> Case:
    return fold_on(case, [recorded("r1"), *(answered(handle) for handle in yes)])


def in_a_model_that_asks(mode: str, *, born: date = date(2011, 5, 14)) -> Case:
    return held_to(a_case(born=born), replace(STANDARD, guardians_from_15=mode))


def found_mature(case: Case) -> Case:
    return after(case, assess(case, who(case, "lots"), "SN 2026/9", DAY, NOW))


@pytest.mark.rule("R3")
@pytest.mark.parametrize(
    ("mode", "yes", "holds"),
    [
        ("en", ("ungdom", "vh1"), True),
        ("en", ("ungdom", "vh2"), True),
        ("en", ("ungdom",), False),
        ("en", ("vh1", "vh2"), False),
        ("informeras", ("ungdom",), True),
        ("ingen", ("ungdom",), True),
        ("ingen", ("vh1", "vh2"), False),
    ],
)
def test_from_fifteen_a_model_may_ask_fewer_guardians_once_maturity_is_assessed(
    mode: str, yes: tuple[str, ...], *, holds: bool
) -> None:
    case = in_a_model_that_asks(mode)
    for assessed, wanted in ((False, False), (True, holds)):
        given = fold_on(waiting_paper(found_mature(case) if assessed else case, yes), [confirmed("r1", LATER)])
        assert bool(effective(given, DAY)) is wanted
        assert (not lacking(given, given.consent.records[RecordId("r1")], DAY)) is wanted


@pytest.mark.rule("R3", "R12")
def test_where_one_guardian_is_enough_the_others_no_is_still_a_no() -> None:
    case = fold_on(waiting_paper(found_mature(in_a_model_that_asks("en"))), [confirmed("r1", LATER)])
    assert effective(case, DAY)
    no = answer(case, who(case, "lots"), who(case, "vh2"), Answer.NO, DAY, Method.SPOKEN, LATER)
    assert effective(after(case, no), DAY) == frozenset()


@pytest.mark.rule("R3", "R20")
def test_below_fifteen_no_model_asks_fewer_guardians() -> None:
    young = in_a_model_that_asks("ingen", born=date(2011, 11, 25))
    assert refused(assess(young, who(young, "lots"), "SN 2026/9", DAY, NOW)) == "refusal-too-young"
    mature = MaturityAssessed(case=CASE, at=NOW, reference="x", assessed=DAY, by=PersonId("lots"))
    case = fold_on(waiting_paper(fold_on(young, [mature]), ("ungdom",)), [confirmed("r1", LATER)])
    assert effective(case, DAY) == frozenset()
    assert effective(case, DAY + timedelta(days=30)) == frozenset(), "a paper that began before the birthday"


@pytest.mark.rule("R20")
def test_at_fifteen_nothing_happens_by_itself() -> None:
    case = with_consent(in_a_model_that_asks("alla", born=date(2011, 11, 25)))
    assert effective(case, DAY + timedelta(days=2)) == effective(case, DAY)
    assert refused(assess(case, who(case, "lots"), "SN 1", DAY, NOW)) == "refusal-model-asks-all"
