"""Guardians as recipients of their own: what tells of more than they may know never reaches them (R92)."""

from datetime import timedelta

import pytest

from cases.case import Case
from cases.consent.categories import GUARDIANS
from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import Decision, Refusal, Say, ToCoordinators, ToPerson
from cases.facts import Grant
from cases.falling_due import dues
from cases.family.guardians import guardian_kinds
from cases.ids import Category, PersonId
from cases.people import SOC
from commands.reading.grants import read_grants
from commands.vocabulary.people import part_said
from tests.asking import asked, shown
from tests.given import BOTH, NOW, after, with_consent
from tests.settled import ask

KNOWS = tuple(Grant(GUARDIANS, Category(kind)) for kind in ("missbruk", "halsa_psykiatri"))
PROMISE = '!åtgärd ny "Följa med" område=hälsa ansvarig=vh1 klart=15/12'


def informed() -> Case:
    return with_consent(grants=BOTH + KNOWS)


@pytest.mark.rule("R92")
def test_without_a_word_on_the_paper_guardians_know_of_times_and_the_plan_alone() -> None:
    assert guardian_kinds(with_consent(), today(NOW)) == {"grund", "insatser_plan"}
    assert guardian_kinds(informed(), today(NOW)) == {"grund", "insatser_plan", "missbruk", "halsa_psykiatri"}


@pytest.mark.rule("R92")
def test_an_action_about_substances_is_not_a_guardians_unless_the_paper_says_so() -> None:
    refused = asked(PROMISE, with_consent())
    assert isinstance(refused, Refusal)
    assert "vh1 får inte veta något om" in shown(refused)
    assert isinstance(asked(PROMISE, informed()), Decision)
    assert isinstance(asked(PROMISE.replace("vh1", "ungdom"), with_consent()), Decision)


@pytest.mark.rule("R92")
def test_what_they_may_no_longer_know_is_not_reminded_of_and_the_coordinator_hears_it() -> None:
    case = after(informed(), asked(PROMISE, informed()))
    withdrawn = after(case, asked("!samtycke återkalla vh1 part=vårdnadshavare", case))
    due = next(due for due in dues(withdrawn, NOW) if due.key.startswith("due:day-before"))
    said = ask(withdrawn, due, due.moment + timedelta(minutes=1))
    texts = [(effect.text, type(effect.to)) for effect in said.effects if isinstance(effect, Say)]
    assert texts == [("reminder-kept-back", ToCoordinators)]
    reminded = ask(case, due, due.moment)
    assert any(isinstance(each, Say) and each.to == ToPerson(PersonId("vh1")) for each in reminded.effects)


@pytest.mark.rule("R92", "R1")
def test_being_a_recipient_lets_no_guardian_into_the_room_and_is_no_organisation() -> None:
    assert GUARDIANS not in covered_parties(informed(), today(NOW))
    assert part_said("vårdnadshavare").part is None
    assert read_grants([("vårdnadshavare", ["grund"])]) == (Grant(GUARDIANS, Category("grund")),)
    assert covered_parties(with_consent(grants=KNOWS), today(NOW)) == {SOC}
