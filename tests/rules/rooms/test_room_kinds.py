"""What may be spoken of in the room, who may hear it, and that nothing but a coordinator's word widens either."""

from datetime import timedelta
from typing import cast

import pytest

from cases.case import Case
from cases.days import today
from cases.decision import Line, Say, ToCaseRoom, ToCoordinators
from cases.facts import Fact, Grant, RoomKindsSet
from cases.fold import fold as fold_on
from cases.ids import Category, Party, PersonId, RecordId
from cases.rooms.admission import desired, may_receive, takes_part, why_out
from cases.rooms.kinds import room_kinds
from cases.rooms.telling import announce
from tests.given import (
    BOTH,
    CASE,
    GRUND,
    NARVARO,
    NOW,
    POLIS,
    SKOLA,
    THROUGH,
    UMGANGE,
    a_case,
    after,
    at,
    only_said,
    texts,
    who,
    with_consent,
)
from tests.settled import withdraw

DAY = today(NOW)
STAFF = {"samordnare", "lots"}
BUP, PLAN = Party("bup"), Category("insatser_plan")
PEOPLE = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "bup")


def grants(**named: tuple[Category, ...]) -> tuple[Grant, ...]:
    return tuple(Grant(Party(party), kind) for party, kinds in named.items() for kind in kinds)


def shared(**named: tuple[Category, ...]) -> Case:
    """Everyone has said yes to these kinds for these parties, and the room has been told."""
    return told(with_consent(a_case(people=PEOPLE), grants=grants(**named)))


def told(case: Case) -> Case:
    return after(case, announce(case, NOW))


def chosen(case: Case, *kinds: Category) -> Case:
    fact: Fact = RoomKindsSet(case=CASE, at=NOW, record=RecordId("r1"), kinds=kinds, by=PersonId("samordnare"))
    return told(fold_on(case, [fact]))


@pytest.mark.rule("R27")
def test_the_room_speaks_of_what_all_mandatory_parties_may_know() -> None:
    assert room_kinds(with_consent(grants=BOTH), DAY) == {GRUND}
    assert desired(with_consent(grants=BOTH), DAY) == STAFF | {"polis", "skola"}
    both = with_consent(grants=grants(polis=(GRUND, PLAN), skola=(GRUND, PLAN, NARVARO)))
    assert room_kinds(both, DAY) == {GRUND, PLAN}


@pytest.mark.rule("R27")
def test_a_party_that_may_know_less_is_out_of_the_room_and_keeps_its_meetings_and_tasks() -> None:
    case = shared(polis=(GRUND, PLAN), skola=(GRUND, PLAN), bup=(GRUND,))
    assert desired(case, DAY) == STAFF | {"polis", "skola"}
    assert why_out(case, who(case, "bup"), DAY) == "less-cleared"
    assert takes_part(case, who(case, "bup"), DAY)
    assert may_receive(case, PersonId("bup"), DAY)


@pytest.mark.rule("R27")
def test_where_the_mandatory_parties_share_nothing_nobody_outside_is_in_the_room() -> None:
    case = shared(polis=(UMGANGE,), skola=(NARVARO,), bup=(UMGANGE, NARVARO))
    assert room_kinds(case, DAY) == frozenset()
    assert desired(case, DAY) == STAFF


@pytest.mark.rule("R27")
def test_without_a_mandatory_party_the_others_speak_of_what_they_share() -> None:
    case = with_consent(a_case(people=(*PEOPLE, "fritid")), grants=grants(bup=(GRUND, PLAN), fritid=(GRUND,)))
    assert room_kinds(case, DAY) == {GRUND}
    assert desired(case, DAY) == STAFF | {"bup", "fritid"}


@pytest.mark.rule("R27")
def test_what_one_mandatory_party_may_know_no_longer_is_spoken_of_no_longer() -> None:
    case = shared(polis=(GRUND, PLAN), skola=(GRUND, PLAN))
    vh1 = who(case, "vh1")
    less = after(case, withdraw(case, vh1, vh1, (SKOLA,), NOW, categories=(PLAN,)))
    assert room_kinds(less, DAY) == {GRUND}
    assert desired(less, DAY) == STAFF | {"polis", "skola"}
    said = only_said(announce(less, NOW), "room-kinds-now")
    assert said.to == ToCaseRoom()
    assert said.args["kinds"] == ("@category-grund",)
    assert "@category-insatser-plan" in cast("tuple[str, ...]", said.args["others"])


@pytest.mark.rule("R27", "R94")
def test_a_withdrawal_neither_widens_what_is_spoken_of_nor_lets_anyone_in_nor_says_who_left() -> None:
    case = shared(polis=(GRUND,), skola=(GRUND, NARVARO), bup=(GRUND,))
    vh1 = who(case, "vh1")
    without_police = after(case, withdraw(case, vh1, vh1, (POLIS,), NOW))
    assert room_kinds(without_police, DAY) == {GRUND}
    assert desired(without_police, DAY) == STAFF | {"skola", "bup"}
    assert "room-kinds-now" not in texts(announce(without_police, NOW))

    case = shared(polis=(GRUND, PLAN), skola=(GRUND, PLAN), bup=(GRUND,))
    narrower = told(after(case, withdraw(case, vh1, vh1, (SKOLA,), NOW, categories=(PLAN,))))
    assert room_kinds(narrower, DAY) == {GRUND}
    assert desired(narrower, DAY) == STAFF | {"polis", "skola"}
    assert desired(chosen(narrower, GRUND), DAY) == STAFF | {"polis", "skola", "bup"}


@pytest.mark.rule("R27")
def test_what_a_coordinator_chooses_keeps_out_those_who_may_not_know_it_and_holds_no_more_than_consent() -> None:
    case = chosen(with_consent(grants=BOTH), GRUND, NARVARO)
    assert room_kinds(case, DAY) == {GRUND, NARVARO}
    assert desired(case, DAY) == STAFF | {"skola"}
    vh1 = who(case, "vh1")
    taken_back = told(after(case, withdraw(case, vh1, vh1, (SKOLA,), NOW, categories=(NARVARO,))))
    assert room_kinds(taken_back, DAY) == {GRUND}
    assert desired(taken_back, DAY) == STAFF | {"skola"}


@pytest.mark.rule("R27", "R7")
def test_a_new_paper_begins_again_and_an_old_one_leaves_nothing_behind() -> None:
    case = chosen(with_consent(grants=BOTH), GRUND, NARVARO)
    renewed = with_consent(case, record="r2", signed=DAY, grants=BOTH)
    assert room_kinds(renewed, DAY) == {GRUND}
    assert room_kinds(case, THROUGH + timedelta(days=1)) == frozenset()


@pytest.mark.rule("R27")
def test_the_coordinators_are_told_once_who_is_kept_out_and_what_they_lack() -> None:
    case = with_consent(a_case(people=PEOPLE), grants=grants(polis=(GRUND, PLAN), skola=(GRUND, PLAN), bup=(GRUND,)))
    said = only_said(announce(case, NOW), "room-less-told")
    assert said.to == ToCoordinators()
    (line,) = cast("tuple[Line, ...]", said.args["people"])
    assert dict(line.args) == {"code": case.code, "who": "bup", "kinds": ("@category-insatser-plan",)}
    assert announce(told(case), NOW).effects == ()


@pytest.mark.rule("R15")
def test_the_coordinators_are_told_once_when_a_mandatory_party_is_not_covered() -> None:
    case = with_consent(grants=grants(polis=(GRUND,)))
    assert only_said(announce(case, NOW), "group-incomplete-told").args["lacking"] == ("@party-skola",)
    assert announce(told(case), NOW).effects == ()
    assert announce(a_case(), NOW).facts == ()


@pytest.mark.rule("R94")
def test_what_changed_in_the_night_is_said_in_the_morning() -> None:
    case = with_consent(grants=grants(polis=(GRUND,)))
    says = [effect for effect in announce(case, at("2026-11-25 00:00")).effects if isinstance(effect, Say)]
    assert {say.not_before for say in says} == {at("2026-11-25 08:00")}


@pytest.mark.rule("R16", "R17")
@pytest.mark.parametrize("purpose", ["uppfoljning_efter_avslut", "fortsatt_kontakt"])
def test_a_yes_to_what_comes_after_the_case_lets_nobody_in_now_and_lends_the_room_nothing(purpose: str) -> None:
    after_it = (Grant(SKOLA, NARVARO, purpose), Grant(BUP, GRUND, purpose))
    case = told(with_consent(a_case(people=PEOPLE), grants=(Grant(POLIS, GRUND), *after_it)))
    assert desired(case, DAY) == STAFF | {"polis"}
    assert not takes_part(case, who(case, "skola"), DAY)
    assert room_kinds(case, DAY) == {GRUND}
