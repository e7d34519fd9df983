"""What concerns a parent stands in the plan only by the parent's own yes, and changes nothing of who is in the room."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective, family_consents
from cases.days import today
from cases.decision import Refusal
from cases.facts import ActionAdded, Answer, ConsentRecorded, ConsentWithdrawn, FamilyBox
from cases.fold import fold as fold_on
from cases.ids import PersonId
from cases.rooms.admission import desired
from tests.asking import asked
from tests.given import (
    BOTH,
    CASE,
    NOW,
    POLIS,
    THROUGH,
    a_case,
    after,
    answered,
    confirmed,
    facts_of,
    recorded,
    refused,
    with_consent,
)

DAY = today(NOW)
PAPER = """!samtycke papper 2026-11-20 SN 2026/123:4
ja ungdom vh1 vh2
polis: grund, umgänge
till 2027-05-20
familj vh1: SN 2026/1:4"""
DEBT = '!åtgärd ny "Ring budgetrådgivaren" område=ekonomi ansvarig=lots klart=15/12 rör=vh1'


def with_box() -> Case:
    """A paper that everyone said yes to, with a box of the mother's own; nobody has confirmed it."""
    paper = replace(recorded(), family=(FamilyBox(PersonId("vh1"), "SN 2026/1:4"),))
    return fold_on(a_case(), [paper, *(answered(who) for who in ("ungdom", "vh1", "vh2"))])


HELD = fold_on(with_box(), [confirmed()])
HELD_WITHOUT = with_consent()


@pytest.mark.rule("R18")
def test_a_box_on_the_paper_is_that_persons_own_yes_and_outside_what_is_shared() -> None:
    (paper,) = facts_of(asked(PAPER), ConsentRecorded)
    assert [(str(box.person), box.reference) for box in paper.family] == [("vh1", "SN 2026/1:4")]
    assert {grant.party for grant in paper.grants} == {POLIS}
    assert family_consents(HELD, DAY) == {"vh1"}
    assert effective(HELD, DAY) == frozenset(BOTH)
    assert desired(HELD, DAY) == {"samordnare", "lots", "polis", "skola"}


@pytest.mark.rule("R18", "R66")
def test_an_action_about_a_parents_debt_needs_that_parents_own_box() -> None:
    without = asked(DEBT, HELD_WITHOUT)
    assert refused(without) == "refusal-no-family-box"
    (action,) = facts_of(asked(DEBT, HELD), ActionAdded)
    assert action.about == "vh1"
    assert refused(asked(DEBT.replace("vh1", "vh2"), HELD)) == "refusal-no-family-box"
    assert refused(asked(DEBT.replace("vh1", "polis"), HELD)) == "refusal-box-of-whom"


@pytest.mark.rule("R18")
def test_the_box_ends_with_the_paper_and_with_their_own_withdrawal() -> None:
    assert family_consents(with_box(), DAY) == frozenset(), "nobody has confirmed it"
    assert family_consents(HELD, THROUGH) == {"vh1"}
    assert family_consents(HELD, THROUGH + timedelta(days=1)) == frozenset()
    for gone, left in (("vh1", frozenset()), ("vh2", {"vh1"})):
        taken = ConsentWithdrawn(case=CASE, at=NOW, person=PersonId(gone), said=DAY, by=PersonId(gone))
        assert family_consents(fold_on(HELD, [taken]), DAY) == left
    no = answered("vh1", Answer.NO, signed=DAY)
    assert family_consents(fold_on(HELD, [no]), DAY) == frozenset()


@pytest.mark.rule("R18")
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("familj vh1:", "refusal-box-without-reference"),
        ("familj vh7: SN 1", "refusal-box-of-whom"),
        ("familj ungdom: SN 1", "refusal-box-of-whom"),
        ("familj polis: SN 1", "refusal-box-of-whom"),
    ],
)
def test_a_box_without_a_reference_or_of_somebody_else_is_refused(line: str, reason: str) -> None:
    answer = asked(PAPER.replace("familj vh1: SN 2026/1:4", line))
    assert isinstance(answer, Refusal)
    assert refused(answer) == reason


def test_the_action_keeps_whom_it_is_about() -> None:
    case = after(HELD, asked(DEBT, HELD))
    assert [action.about for action in case.plan.actions.values()] == ["vh1"]
