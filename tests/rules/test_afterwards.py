"""What is agreed for the time after the case: of itself, letting nobody in, and nothing without it (R16, R17)."""

import pytest

from cases.case import Case
from cases.consent.afterwards import agreed
from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import Decision, Refusal
from cases.facts import ConsentRecorded, Grant
from cases.ids import Category
from cases.lifecycle import close
from cases.people import SOC
from cases.rooms.admission import desired
from tests.asking import asked, shown
from tests.given import BOTH, NOW, a_case, facts_of, who, with_consent

DAY = today(NOW)
AFTER = tuple(Grant(SOC, Category("grund"), p) for p in ("uppfoljning_efter_avslut", "fortsatt_kontakt"))
PAPER = "!samtycke papper 2026-11-20 SN 1:4\nja ungdom vh1 vh2\nskola: grund\npolis: grund\n{}\ntill 2027-05-20"


def closed(case: Case) -> str:
    answer = close(case, who(case, "samordnare"), NOW)
    assert isinstance(answer, Decision)
    return shown(answer)


@pytest.mark.rule("R16", "R17")
def test_a_paper_names_what_is_agreed_for_afterwards_on_a_line_of_its_own() -> None:
    answer = asked(PAPER.format("efteråt: uppföljning, kontakt"))
    (fact,) = facts_of(answer, ConsentRecorded)
    assert set(AFTER) < set(fact.grants)
    refused = asked(PAPER.format("efteråt: allt"))
    assert isinstance(refused, Refusal)
    assert "efteråt: uppföljning, kontakt" in shown(refused)


@pytest.mark.rule("R16", "R17")
def test_it_lets_nobody_in_and_counts_as_no_organisation() -> None:
    case = with_consent(a_case(), grants=AFTER)
    assert covered_parties(case, DAY) == {SOC}
    assert desired(case, DAY) == desired(a_case(), DAY)
    alone = asked(PAPER.format("efteråt: kontakt").replace("skola: grund\npolis: grund\n", ""))
    assert isinstance(alone, Refusal)


@pytest.mark.rule("R16")
def test_without_it_nothing_follows_a_closing_and_the_coordinator_reads_so() -> None:
    assert "Inget är avtalat om tiden efteråt" in closed(with_consent())
    with_it = with_consent(grants=(*BOTH, AFTER[0]))
    assert "att bli uppringd efteråt" in closed(with_it)
    assert agreed(with_it, DAY) == ("@purpose-uppfoljning-efter-avslut",)


@pytest.mark.rule("R17")
def test_one_who_did_not_say_yes_to_it_keeps_it_from_holding() -> None:
    case = with_consent(grants=(*BOTH, *AFTER))
    assert "Efter avslut: att bli uppringd efteråt och att hålla kontakten efteråt." in shown(asked("!samtycke", case))
    assert "Du har också sagt ja till att bli uppringd efteråt" in shown(asked("!samtycke kvitto vh1", case))
    assert "Du har också" not in shown(asked("!samtycke kvitto vh1", with_consent()))
