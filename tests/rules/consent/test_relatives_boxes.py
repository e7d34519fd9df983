"""A sibling, or a parent without custody, has no part in the case; what concerns them needs their own box (R18)."""

import pytest

from cases.case import Case
from cases.consent.effective import effective, family_consents, required_grantors
from cases.consent.history import history
from cases.days import today
from cases.decision import ToCoordinators, ToWriter
from cases.facts import ActionAdded, ConsentRecorded, ConsentWithdrawn, GateShut, PersonAdded, PersonTakenOut
from cases.fold import fold as fold_on
from cases.log import lines
from cases.rooms.admission import desired
from tests.asking import asked, shown
from tests.given import NOW, a_case, after, confirmed, facts_of, handles, refused, said, with_consent

DAY = today(NOW)
PAPER = """!samtycke papper 2026-11-20 SN 2026/123:4
ja ungdom vh1 vh2
skola: grund
polis: grund, umgänge
till 2027-05-20
familj {whose}: SN 2026/1:5"""
SCHOOL = '!åtgärd ny "Ring syskonets skola" område=familj ansvarig=lots klart=15/12 rör=syskon1'


def held(whose: str = "syskon1") -> Case:
    case = after(a_case(), asked(PAPER.format(whose=whose)))
    (record,) = case.consent.records
    return fold_on(case, [confirmed(str(record))])


@pytest.mark.rule("R18")
@pytest.mark.parametrize(
    ("whose", "named"),
    [
        ("syskon1", "syskon1"),
        ("Syskon", "syskon1"),
        ("sibling2", "syskon2"),
        ("förälder", "förälder1"),
        ("parent1", "förälder1"),
    ],
)
def test_a_box_can_be_of_a_relative_who_has_no_part_in_the_case(whose: str, named: str) -> None:
    answer = asked(PAPER.format(whose=whose))
    (paper,) = facts_of(answer, ConsentRecorded)
    assert [(str(box.person), box.reference) for box in paper.family] == [(named, "SN 2026/1:5")]
    assert not facts_of(answer, PersonAdded)
    assert family_consents(held(whose), DAY) == {named}


@pytest.mark.rule("R18")
def test_it_stands_outside_the_answers_and_makes_nobody_a_grantor() -> None:
    case, without = held(), with_consent()
    assert handles(required_grantors(case, DAY)) == handles(required_grantors(without, DAY))
    assert desired(case, DAY) == desired(without, DAY)
    assert {grant.party for grant in effective(case, DAY)} == {"skola", "polis"}
    assert "syskon1" not in shown(asked("!samtycke", case))


@pytest.mark.rule("R18", "R66")
def test_an_action_about_a_sibling_needs_that_siblings_own_box() -> None:
    assert refused(asked(SCHOOL, with_consent())) == "refusal-no-family-box"
    assert refused(asked(SCHOOL.replace("syskon1", "syskon2"), held())) == "refusal-no-family-box"
    assert refused(asked(SCHOOL.replace("syskon1", "ungdom"), held())) == "refusal-box-of-whom"
    (action,) = facts_of(asked(SCHOOL, held()), ActionAdded)
    assert action.about == "syskon1"


@pytest.mark.rule("R18")
@pytest.mark.parametrize("whose", ["kusin", "syskon10", "syskonet", "ungdom"])
def test_a_box_of_nobody_that_can_be_meant_is_refused_with_who_can(whose: str) -> None:
    assert refused(asked(PAPER.format(whose=whose))) == "refusal-box-of-whom"
    assert "syskon1" in shown(asked(PAPER.format(whose=whose)))


@pytest.mark.rule("R9", "R18")
@pytest.mark.parametrize("by", ["samordnare", "lots"])
def test_taken_back_it_ends_at_once_and_nobody_leaves_by_it(by: str) -> None:
    case = after(held(), asked(SCHOOL, held()))
    answer = asked("!samtycke återkalla syskon1", case, by=by)
    told = said(answer, "box-taken-back")
    assert {say.args["numbers"] for say in told} == {("1",)}
    assert [say.to for say in told] == [ToWriter(), *([ToCoordinators()] if by == "lots" else [])]
    assert not facts_of(answer, PersonTakenOut)
    assert not facts_of(answer, GateShut)
    gone = after(case, answer)
    assert family_consents(gone, DAY) == frozenset()
    assert desired(gone, DAY) == desired(case, DAY)
    assert refused(asked(SCHOOL, gone)) == "refusal-no-family-box"


@pytest.mark.rule("R18", "R87")
def test_the_history_and_the_log_name_the_relative_by_that_word() -> None:
    case = held()
    gone = facts_of(asked("!samtycke återkalla syskon1", case), ConsentWithdrawn)
    assert [dict(line.args)["who"] for line in (*history(case, gone), *lines(case, gone))] == ["syskon1", "syskon1"]
    assert refused(asked("!samtycke återkalla syskon1", with_consent())) == "refusal-unknown-handle"
