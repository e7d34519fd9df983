"""A coordinator is back before the time: the stand-in leaves at once, and nothing begins any more (R36)."""

from datetime import datetime

import pytest

from cases.case import Case
from cases.decision import Decision, Refusal, ToUser
from cases.facts import CoordinatorAway, CoordinatorBack, PersonTakenOut, StandInNamed
from cases.falling_due import dues
from cases.fold import fold as fold_on
from cases.ids import PersonId
from cases.office import evolve_office
from cases.people import Role
from cases.presence import WhyOut
from cases.unit.absence import back, stand_in_for
from cases.unit.standing_in import STAND_IN_START
from tests.given import NOW, after, agreed, at, facts_of, only_said, refused, said, who
from tests.rules.unit.test_absence import BEGIN, CONSENTED, END, FIRST, LAST, during, hearers_in, with_stand_in
from tests.rules.unit.test_takeover import KARIN, OFFICE, OLA


def come_back(case: Case, now: datetime = BEGIN) -> Decision | Refusal:
    told = CoordinatorAway(at=NOW, user=KARIN.user, stand_in=OLA.user, first=FIRST, last=LAST)
    return back(evolve_office(OFFICE, told), (case,), KARIN, now)


def in_the_case(answer: Decision | Refusal) -> Decision:
    ((_, there),) = agreed(answer).elsewhere
    return there


@pytest.mark.rule("R36")
def test_coming_back_early_puts_the_stand_in_out_at_once() -> None:
    there = during(with_stand_in())
    answer = come_back(there, at("2026-12-09 14:00"))
    left = in_the_case(answer)
    assert [fact.why for fact in facts_of(left, PersonTakenOut)] == [WhyOut.STAND_IN_OVER]
    assert said(left, "farewell") == [], "they hear it once for all cases"
    assert said(left, "group-changed") == []
    ended = after(there, left)
    assert hearers_in(ended) == {KARIN.user}
    assert ended.desk.stand_ins == {}
    assert only_said(answer, "away-over-noted").args["codes"] == ("Björk-17",)
    assert only_said(answer, "away-over-told-deputy").to == ToUser(OLA.user)
    assert said(answer, "away-over-told-office") == [], "both have read it in their own chats"


@pytest.mark.rule("R36")
def test_an_absence_called_off_before_it_began_lets_nobody_in_and_takes_nobody_out() -> None:
    case = with_stand_in()
    left = in_the_case(come_back(case, NOW))
    assert facts_of(left, PersonTakenOut) == []
    assert left.effects == ()
    assert STAND_IN_START not in {due.kind for due in dues(after(case, left), NOW)}


def test_a_guide_who_stood_in_is_guide_again_when_the_coordinator_comes_back_early() -> None:
    lots = who(CONSENTED, "lots")
    named = StandInNamed(
        case=CONSENTED.id, at=NOW, away=PersonId("samordnare"), person=PersonId("new"), user=lots.user or OLA.user,
        language="sv", first=FIRST, last=LAST,
    )  # fmt: skip
    there = during(fold_on(CONSENTED, [named]))
    ended = after(there, in_the_case(come_back(there)))
    assert (who(ended, "lots").role, who(ended, "lots").out) == (Role.GUIDE, False)


@pytest.mark.rule("R36")
def test_after_coming_back_a_new_case_has_no_stand_in_and_there_is_nothing_more_to_end() -> None:
    told = CoordinatorAway(at=NOW, user=KARIN.user, stand_in=OLA.user, first=FIRST, last=LAST)
    office = evolve_office(OFFICE, told)
    (fact,) = agreed(back(office, (), KARIN, BEGIN)).facts
    assert isinstance(fact, CoordinatorBack)
    home = evolve_office(office, fact)
    assert stand_in_for(home, CONSENTED, who(CONSENTED, "samordnare"), str, BEGIN) == ()
    assert refused(back(home, (CONSENTED,), KARIN, BEGIN)) == "refusal-not-away"
    assert refused(back(office, (CONSENTED,), KARIN, END)) == "refusal-not-away"
