"""Who looks after a case: taken over within the unit, unknown to other units, and a light for everyone else's (R35)."""

from datetime import date

import pytest

from cases.case import Case
from cases.consent.effective import effective
from cases.decision import Decision, Refusal, ToOffice, ToPerson, ToWriter
from cases.facts import ActionAdded, CoordinatorTookOver, GateShut, PersonAdded, PersonTakenOut
from cases.fold import fold as fold_on
from cases.ids import PersonId, Unit, UserId
from cases.lights import Light, light
from cases.office import Coordinator, Office
from cases.people import Role
from cases.rooms.admission import desired
from cases.topics.basis import Basis
from cases.unit.takeover import take_over
from tests.asking import TEXTS, Town, shown
from tests.given import (
    CASE,
    HOME,
    NOW,
    THROUGH,
    a_case,
    after,
    at,
    facts_of,
    only_said,
    refused,
    said,
    who,
    with_consent,
)

CONSENTED = with_consent()
SYD = Unit("syd")
KARIN = Coordinator(SYD, UserId(f"@samordnare:{HOME}"), "Karin", "010-12")
OLA = Coordinator(SYD, UserId(f"@ola:{HOME}"), "Ola", "010-13")
EVA = Coordinator(Unit("norr"), UserId(f"@eva:{HOME}"), "Eva", "010-14")
OFFICE = Office(coordinators={each.user: each for each in (KARIN, OLA, EVA)})
DAY = NOW.date()


def taken_by(me: Coordinator, case: Case = CONSENTED, office: Office = OFFICE) -> Decision | Refusal:
    return take_over(office, case, me, lambda use: use, NOW)


def role_of(case: Case, user: Coordinator) -> Role | None:
    person = case.person_of(user.user)
    return person.role if person and not person.out else None


@pytest.mark.rule("R35")
def test_a_colleague_takes_a_case_over_and_the_one_before_is_its_deputy() -> None:
    case = after(CONSENTED, taken_by(OLA))
    assert (role_of(case, OLA), role_of(case, KARIN)) == (Role.COORDINATOR, Role.DEPUTY)
    ola = case.person_of(OLA.user)
    assert ola is not None
    assert desired(case, DAY) == desired(CONSENTED, DAY) | {ola.id}


@pytest.mark.rule("R35")
def test_it_is_told_in_the_samordningsrum_and_to_the_one_who_had_it() -> None:
    answer = taken_by(OLA)
    assert only_said(answer, "case-taken-over").to == ToOffice(SYD)
    assert only_said(answer, "case-taken-over-from-you").to == ToPerson(PersonId("samordnare"))
    assert only_said(answer, "case-took-over").to == ToWriter()


def test_somebody_who_has_left_the_unit_leaves_the_case_too() -> None:
    left = Office(coordinators={OLA.user: OLA})
    answer = taken_by(OLA, office=left)
    assert [fact.person for fact in facts_of(answer, PersonTakenOut)] == ["samordnare"]
    assert said(answer, "case-taken-over-from-you") == []


def test_taking_over_adds_no_consent_and_lets_no_actor_in() -> None:
    waiting = a_case()
    answer = taken_by(OLA, waiting)
    assert effective(after(waiting, answer), DAY) == frozenset()
    assert {who(after(waiting, answer), "polis").id} & desired(after(waiting, answer), DAY) == set()


def test_the_guide_can_take_over_without_a_second_part() -> None:
    guide = Coordinator(SYD, UserId(f"@lots:{HOME}"), "Lo", "010")
    answer = taken_by(guide)
    assert facts_of(answer, PersonAdded) == []
    assert role_of(after(CONSENTED, answer), guide) is Role.COORDINATOR


def test_a_case_of_ones_own_or_a_closed_one_is_not_taken_over() -> None:
    assert refused(taken_by(KARIN)) == "refusal-already-yours"


def test_one_of_the_family_or_an_actor_takes_nothing_over() -> None:
    for handle in ("vh1", "polis"):
        assert refused(taken_by(Coordinator(SYD, UserId(f"@{handle}:{HOME}"), "X", "0"))) == "refusal-not-for-you"


@pytest.mark.rule("R35")
def test_another_units_coordinator_hears_what_an_unknown_code_gets() -> None:
    assert taken_by(EVA) == Refusal("refusal-not-for-you")
    others = Case(CONSENTED.id, CONSENTED.code, Unit("norr"), CONSENTED.born, Basis("standard", "SN 1"))
    town = Town((others,))
    theirs = town.write("samordnare", "!ärende ta över Björk-17")
    unknown = town.write("samordnare", "!ärende ta över Ask-42")
    assert theirs == unknown == Refusal("refusal-not-for-you")
    assert shown(theirs) == shown(unknown)


@pytest.mark.rule("R35")
def test_a_command_takes_over_a_case_in_which_one_has_no_part() -> None:
    people = {person: each for person, each in CONSENTED.people.items() if each.handle != "samordnare"}
    led = Town((Case(CONSENTED.id, CONSENTED.code, SYD, CONSENTED.born, Basis("standard", "SN 1"), people=people),))
    for body in ("!ärende ta över Björk-17", "!case take over bjork-17"):
        answer = led.write("samordnare", body)
        assert answer is not None
        assert len(facts_of(answer, CoordinatorTookOver)) == 1
    assert led.write("samordnare", "!ärende visa Björk-17") == Refusal("refusal-not-for-you")


LATE = ActionAdded(
    case=CASE,
    at=NOW,
    number=1,
    title="Ringa",
    area="skola",
    owner=PersonId("skola"),
    due=date(2026, 11, 1),
    by=PersonId("lots"),
)


@pytest.mark.rule("R35")
@pytest.mark.parametrize(
    ("case", "day", "colour"),
    [
        (CONSENTED, DAY, Light.GREEN),
        (CONSENTED, date(2027, 4, 20), Light.YELLOW),
        (CONSENTED, THROUGH, Light.YELLOW),
        (CONSENTED, date(2027, 5, 21), Light.RED),
        (a_case(), DAY, Light.RED),
        (fold_on(CONSENTED, [LATE]), DAY, Light.YELLOW),
        (fold_on(CONSENTED, [GateShut(case=CASE, at=NOW, why="hand")]), DAY, Light.RED),
    ],
)
def test_the_light_says_how_a_case_stands_and_nothing_else(case: Case, day: date, colour: Light) -> None:
    assert light(case, day) is colour


@pytest.mark.rule("R35")
def test_the_list_of_cases_shows_a_code_and_a_light_and_nobody() -> None:
    answer = Town((CONSENTED,)).write("samordnare", "!ärenden", now=at("2027-05-01 12:00"))
    assert shown(answer).splitlines()[-1].startswith("• Björk-17 – gult, för ")
    assert all(TEXTS.has(f"light-{each}") for each in Light)
    assert not any(person.handle in shown(answer) for person in CONSENTED.people.values())
