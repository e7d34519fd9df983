"""Who should be in the room, why not the others, and who may be written to."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cases.case import Case
from cases.days import today
from cases.facts import GateShut, Grant, PersonTakenOut
from cases.fold import fold as fold_on
from cases.ids import PersonId
from cases.people import Person
from cases.phases import Phase
from cases.presence import WhyOut
from cases.rooms.admission import desired, may_receive, open_gate, waiting, why_out
from tests.given import CASE, GRUND, NOW, SKOLA, THROUGH, a_case, after, handles, refused, who, with_consent
from tests.given_changed import taken_out

DAY = today(NOW)
STAFF = {"samordnare", "lots"}
SHUT = GateShut(case=CASE, at=NOW, why="failed")


def with_person(case: Case, person: Person) -> Case:
    return replace(case, people=case.people | {person.id: person})


@pytest.mark.rule("R1")
def test_police_without_consent_waits_outside_with_the_reason() -> None:
    case = with_consent(grants=(Grant(SKOLA, GRUND),))
    assert desired(case, DAY) == STAFF | {"skola"}
    assert [(person.handle, why) for person, why in waiting(case, DAY)] == [("polis", "no-consent")]


@pytest.mark.rule("R1")
def test_the_family_is_never_in_the_professionals_room() -> None:
    case = with_consent()
    assert desired(case, DAY) == STAFF | {"polis", "skola"}
    assert {why_out(case, who(case, handle), DAY) for handle in ("ungdom", "vh1", "vh2")} == {"family"}


@pytest.mark.rule("R7")
def test_the_covered_are_in_on_the_last_day_and_out_on_the_next() -> None:
    case = with_consent()
    assert desired(case, THROUGH) == STAFF | {"polis", "skola"}
    assert desired(case, THROUGH + timedelta(days=1)) == STAFF


@pytest.mark.rule("R1")
def test_taken_out_closed_shut_and_without_matrix_each_keep_someone_out() -> None:
    case = with_consent()
    out = fold_on(case, [PersonTakenOut(case=CASE, at=NOW, person=PersonId("polis"), why=WhyOut.HAND)])
    assert why_out(out, who(out, "polis"), DAY) == "taken-out"
    assert why_out(fold_on(case, [SHUT]), who(case, "polis"), DAY) == "gate-shut"
    assert why_out(case, replace(who(case, "polis"), user=None), DAY) == "no-matrix"
    closed = replace(case, phase=Phase.CLOSED)
    assert why_out(closed, who(case, "samordnare"), DAY) == "closed"
    assert desired(closed, DAY) == frozenset()


@pytest.mark.rule("R29")
def test_only_those_who_take_part_may_be_written_to() -> None:
    case = with_consent(a_case(greeted=("vh1",)))
    allowed = {person for person in case.people if may_receive(case, person, DAY)}
    assert allowed == {"samordnare", "lots", "vh1", "polis", "skola"}
    ended = {person for person in case.people if may_receive(case, person, THROUGH + timedelta(days=1))}
    assert ended == {"samordnare", "lots", "vh1"}
    assert not may_receive(case, PersonId("nobody"), DAY)


def test_someone_taken_out_may_not_be_written_to_even_if_covered() -> None:
    case = with_consent()
    for handle in ("polis", "vh1", "lots"):
        out = with_person(case, taken_out(who(case, handle)))
        assert not may_receive(out, PersonId(handle), DAY)


def test_a_closed_case_writes_to_no_actor() -> None:
    closed = replace(with_consent(), phase=Phase.CLOSED)
    assert not may_receive(closed, PersonId("polis"), DAY)
    assert may_receive(closed, PersonId("samordnare"), DAY)


def test_only_a_coordinator_opens_the_gate() -> None:
    shut = fold_on(with_consent(), [SHUT])
    assert refused(open_gate(shut, who(shut, "lots"), NOW)) == "refusal-coordinator-only"
    opened = after(shut, open_gate(shut, who(shut, "samordnare"), NOW))
    assert desired(opened, DAY) == STAFF | {"polis", "skola"}
    assert refused(open_gate(opened, who(shut, "samordnare"), NOW)) == "refusal-gate-not-shut"
    assert handles(person for person, _ in waiting(opened, DAY)) == []
