"""Who may ask for what: the numbered rules."""

from dataclasses import replace

import pytest

from cases.access import Access, permit
from cases.days import today
from cases.decision import Refusal
from cases.facts import Grant
from cases.ids import Unit, UserId
from cases.office import Coordinator
from cases.people import Role
from cases.phases import Phase
from tests.asking import Town
from tests.given import GRUND, NOW, SKOLA, who, with_consent
from tests.given_changed import taken_out

DAY = today(NOW)
CASE = with_consent(grants=(Grant(SKOLA, GRUND),))
COLLEAGUE = Coordinator(Unit("syd"), UserId("@annan:kommun.se"), "Anna", "000")
IN_CASE = (Access.COORDINATOR, Access.STAFF, Access.OWNER, Access.ANY_MEMBER)


def reason(access: Access, handle: str | None, coordinator: Coordinator | None = None) -> str | None:
    refusal = permit(access, CASE, who(CASE, handle) if handle else None, coordinator, DAY)
    return refusal.reason if refusal else None


@pytest.mark.rule("R34")
def test_each_role_may_what_is_theirs() -> None:
    may = {
        handle: [access for access in IN_CASE if reason(access, handle) is None]
        for handle in ("samordnare", "lots", "skola")
    }
    assert may == {
        "samordnare": list(IN_CASE),
        "lots": [Access.STAFF, Access.OWNER, Access.ANY_MEMBER],
        "skola": [Access.OWNER, Access.ANY_MEMBER],
    }


@pytest.mark.rule("R34")
def test_a_covered_actor_may_not_convene_and_is_told_who_may() -> None:
    assert reason(Access.STAFF, "skola") == "refusal-staff-only"
    assert reason(Access.COORDINATOR, "lots") == "refusal-coordinator-only"


@pytest.mark.rule("R1")
@pytest.mark.parametrize("access", IN_CASE)
def test_without_a_part_that_holds_the_answer_is_that_of_an_unknown_case(access: Access) -> None:
    unknown = permit(access, None, None, None, DAY)
    assert unknown is not None
    for handle, coordinator in (("polis", None), ("vh1", None), (None, None), (None, COLLEAGUE)):
        person = who(CASE, handle) if handle else None
        assert permit(access, CASE, person, coordinator, DAY) == unknown


def test_someone_taken_out_is_a_stranger() -> None:
    lots = taken_out(who(CASE, "lots"))
    case = replace(CASE, people=CASE.people | {lots.id: lots})
    refusal = permit(Access.ANY_MEMBER, case, lots, None, DAY)
    assert refusal is not None
    assert refusal.reason == "refusal-not-for-you"


def test_someone_of_another_case_is_a_stranger_whatever_their_role() -> None:
    other = replace(who(CASE, "samordnare"), role=Role.COORDINATOR, user=UserId("@x:kommun.se"))
    assert permit(Access.STAFF, CASE, other, None, DAY) is not None


def test_opening_is_for_the_units_coordinators_and_help_for_everyone_known() -> None:
    assert reason(Access.UNIT_COORDINATOR, None, COLLEAGUE) is None
    assert reason(Access.UNIT_COORDINATOR, "samordnare") == "refusal-not-for-you"
    assert permit(Access.ANYONE, None, None, COLLEAGUE, DAY) is None
    assert reason(Access.ANYONE, "skola") is None
    assert permit(Access.ANYONE, None, None, None, DAY) is not None


def test_staff_may_still_read_a_closed_case_and_actors_may_not() -> None:
    closed = replace(CASE, phase=Phase.CLOSED)
    assert permit(Access.STAFF, closed, who(closed, "lots"), None, DAY) is None
    assert permit(Access.ANY_MEMBER, closed, who(closed, "skola"), None, DAY) is not None


@pytest.mark.rule("R35")
@pytest.mark.parametrize("text", ["!ärende visa", "!samtycke", "!logg visa", "!plan", "!ärende ta över"])
def test_the_steering_group_or_anyone_else_without_a_part_gets_the_answer_of_a_case_that_is_not(text: str) -> None:
    there = Town((CASE,)).write("styrgrupp", f"{text} {CASE.code}")
    assert there == Town((CASE,)).write("styrgrupp", f"{text} Zzzzz-17") == Refusal("refusal-not-for-you")
