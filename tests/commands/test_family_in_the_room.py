"""Who of the family comes into the professionals' room, and what keeps them out of it (R1)."""

from dataclasses import replace

import pytest

from cases.case import Case
from cases.facts import IdentityChanged
from cases.ids import MasterKey
from cases.office import evolve_office
from cases.rooms.admission import desired
from tests.asking import COORDINATOR, asked, asked_by, office_of, shown, told
from tests.commands.room_said import DAY, STAFF, done, yes
from tests.given import NOW, a_case, agreed, refused, who, with_consent
from tests.given_changed import with_gate_shut


def let_in(case: Case, handle: str) -> Case:
    return yes(case, asked(f"!rum släpp-in {handle}", case))


@pytest.mark.rule("R1")
def test_one_of_the_family_comes_in_by_name_after_a_list_of_who_sees_whom() -> None:
    case = with_consent()
    answer = asked("!rum släpp-in ungdom", case)
    assert "samordnare, lots, polis och skola" in shown(answer)
    inside = yes(case, answer)
    assert desired(inside, DAY) == STAFF | {"polis", "skola", "ungdom"}
    assert desired(done(inside, "!rum släpp-ut ungdom"), DAY) == STAFF | {"polis", "skola"}
    assert refused(asked("!rum släpp-in polis", case)) == "refusal-room-family-only"
    assert refused(asked("!rum släpp-in vh1", a_case(greeted=()))) == "refusal-let-in-not-reached"


@pytest.mark.rule("R1")
def test_whose_keys_have_changed_is_not_let_in_before_they_are_checked() -> None:
    case, mother = with_consent(), who(with_consent(), "vh1").user
    assert mother is not None
    office = evolve_office(office_of(case), IdentityChanged(at=NOW, user=mother, key=MasterKey("new")))
    asking = asked_by(COORDINATOR, case, office)
    assert "!person lita Björk-17 vh1" in shown(told("room-admit", asking, "vh1"))
    assert agreed(told("room-admit", replace(asking, office=office_of(case)), "vh1")).effects


@pytest.mark.rule("R1")
def test_two_guardians_share_a_room_only_if_each_has_said_yes() -> None:
    case = let_in(with_consent(), "vh1")
    assert refused(asked("!rum släpp-in vh2", case)) == "refusal-let-in-guardian-not-asked"
    case = done(case, "!rum svar vh1 ja")
    assert refused(asked("!rum släpp-in vh2", case)) == "refusal-let-in-guardian-not-asked"
    both = let_in(done(case, "!rum svar vh2 ja"), "vh2")
    assert {"vh1", "vh2"} <= desired(both, DAY)
    assert not {"vh1", "vh2"} & desired(done(both, "!rum svar vh1 nej"), DAY)


@pytest.mark.rule("R1")
def test_the_young_persons_no_keeps_a_guardian_out() -> None:
    case = done(with_consent(), "!rum svar ungdom nej")
    assert refused(asked("!rum släpp-in vh1", case)) == "refusal-let-in-youth-said-no"
    inside = let_in(with_consent(), "vh1")
    assert "vh1" not in desired(done(inside, "!rum svar ungdom nej"), DAY)
    assert "vh1" not in desired(done(inside, "!rum svar ungdom nej", "!rum svar ungdom ja"), DAY)


@pytest.mark.rule("R1", "R9")
@pytest.mark.parametrize("body", ["!samtycke återkalla vh1 part=polis", "!person bort vh1", "!rum släpp-ut vh1"])
def test_someone_who_takes_anything_back_or_is_taken_out_is_out_of_the_room(body: str) -> None:
    assert "vh1" not in desired(done(let_in(with_consent(), "vh1"), body), DAY)


@pytest.mark.rule("R10")
def test_a_shut_gate_keeps_the_family_out_too() -> None:
    assert "vh1" not in desired(with_gate_shut(let_in(with_consent(), "vh1")), DAY)
