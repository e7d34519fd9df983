"""The yes to the card: who comes in, who is called, who falls out."""

from datetime import date, timedelta

import pytest

from cases.consent.effective import effective
from cases.days import today
from cases.decision import ToCoordinators, ToWriter
from cases.facts import GateOpened, GateShut, Grant, PersonLetIn, PersonTakenOut, PhaseMoved
from cases.fold import fold as fold_on
from cases.ids import RecordId
from cases.phases import Phase
from cases.rooms.admission import desired
from tests.asking import shown
from tests.given import (
    CASE,
    FAMILY,
    GRUND,
    NOW,
    SIGNED,
    SKOLA,
    THROUGH,
    a_case,
    after,
    answered,
    facts_of,
    only_said,
    recorded,
    refused,
    said,
    who,
    with_consent,
    with_draft,
)
from tests.settled import confirm, withdraw

R1, R2 = RecordId("r1"), RecordId("r2")
DRAFT = with_draft(a_case(), "r1", SIGNED)


@pytest.mark.rule("R1")
def test_a_yes_to_the_card_lets_in_whom_it_names_and_moves_the_phase() -> None:
    answer = confirm(DRAFT, who(DRAFT, "samordnare"), R1, NOW)
    assert only_said(answer, "consent-confirmed").args["joining"] == ("polis", "skola")
    assert [fact.phase for fact in facts_of(answer, PhaseMoved)] == [Phase.CONSENTED]
    case = after(DRAFT, answer)
    assert desired(DRAFT, today(NOW)) == {"samordnare", "lots"}
    assert desired(case, today(NOW)) == {"samordnare", "lots", "polis", "skola"}


@pytest.mark.rule("R3")
def test_an_incomplete_paper_cannot_be_confirmed() -> None:
    half = fold_on(a_case(), [recorded(), answered("ungdom")])
    assert refused(confirm(half, who(half, "samordnare"), R1, NOW)) == "refusal-consent-incomplete"


def test_a_paper_is_confirmed_once_by_staff_and_before_its_end() -> None:
    coordinator = who(DRAFT, "samordnare")
    assert refused(confirm(DRAFT, coordinator, RecordId("r9"), NOW)) == "refusal-not-for-you"
    assert refused(confirm(DRAFT, who(DRAFT, "polis"), R1, NOW)) == "refusal-not-for-you"
    assert refused(confirm(with_consent(), coordinator, R1, NOW)) == "refusal-already-answered"
    assert refused(confirm(DRAFT, coordinator, R1, NOW + timedelta(days=365))) == "refusal-paper-ended"


def test_someone_taken_out_comes_back_by_the_coordinators_yes() -> None:
    case = after(with_consent(), withdraw(with_consent(), who(DRAFT, "vh1"), who(DRAFT, "vh1"), (), NOW))
    assert who(case, "polis").out
    later = NOW + timedelta(days=2)
    case = with_draft(case, "r2", today(later))
    answer = confirm(case, who(case, "samordnare"), R2, later)
    assert [fact.person for fact in facts_of(answer, PersonLetIn)] == ["polis", "skola"]
    assert desired(after(case, answer), today(later)) == {"samordnare", "lots", "polis", "skola"}


def test_whom_the_new_paper_does_not_name_falls_out() -> None:
    school_only = (Grant(SKOLA, GRUND),)
    case = with_draft(with_consent(), "r2", today(NOW), school_only)
    answer = confirm(case, who(case, "samordnare"), R2, NOW)
    assert [(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)] == [("polis", "renewed")]
    assert only_said(answer, "taken-out-told").to == ToCoordinators()
    assert effective(after(case, answer), today(NOW)) == frozenset(school_only)


def test_a_paper_that_begins_later_lets_nobody_in_yet() -> None:
    case = fold_on(a_case(), [recorded(starts=date(2026, 12, 1)), *(answered(handle) for handle in FAMILY)])
    answer = confirm(case, who(case, "samordnare"), R1, NOW)
    told = only_said(answer, "consent-confirmed")
    assert (told.args["joining"], told.args["later"]) == (("polis", "skola"), 1)
    assert "Då bjuder jag in polis och skola." in shown(answer)
    assert desired(after(case, answer), today(NOW)) == {"samordnare", "lots"}
    assert desired(after(case, answer), THROUGH) == {"samordnare", "lots", "polis", "skola"}


def test_only_a_coordinators_yes_opens_a_gate_that_was_shut() -> None:
    shut = fold_on(DRAFT, [GateShut(case=CASE, at=NOW, why="withdrawn-by-other")])
    by_guide = confirm(shut, who(shut, "lots"), R1, NOW)
    assert facts_of(by_guide, GateOpened) == []
    assert [say.to for say in said(by_guide, "consent-confirmed")] == [ToWriter(), ToCoordinators()]
    assert desired(after(shut, by_guide), today(NOW)) == {"samordnare", "lots"}
    by_coordinator = confirm(shut, who(shut, "samordnare"), R1, NOW)
    assert len(facts_of(by_coordinator, GateOpened)) == 1
    assert desired(after(shut, by_coordinator), today(NOW)) == {"samordnare", "lots", "polis", "skola"}
