"""Who is taken out, or added, though their yes is needed: the coordinator reads what that changes, and what it does
not."""

from datetime import date

import pytest

from bot.texts.texts import LANGUAGES
from cases.consent.effective import covered_parties, required_grantors
from cases.days import today
from cases.facts import PersonTakenOut
from tests.asking import asked, shown
from tests.given import NOW, a_case, after, facts_of, only_said, with_consent

DAY = today(NOW)


@pytest.mark.rule("R3")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("handle", ["ungdom", "vh2"])
def test_taking_out_somebody_whose_yes_is_needed_says_so_and_changes_nothing_of_it(handle: str, language: str) -> None:
    case = with_consent()
    answer = asked(f"!person bort {handle}", case)
    said = {"sv": f"Ja från {handle} behövs fortfarande", "en": f"A yes from {handle} is still needed"}
    assert said[language] in shown(answer, language)
    assert [fact.person for fact in facts_of(answer, PersonTakenOut)] == [handle]
    then = after(case, answer)
    assert [who.handle for who in required_grantors(then, DAY)] == ["ungdom", "vh1", "vh2"]
    assert covered_parties(then, DAY) == covered_parties(case, DAY)


@pytest.mark.rule("R3")
def test_taking_out_somebody_whose_yes_is_not_needed_says_nothing_of_it() -> None:
    assert "behövs fortfarande" not in shown(asked("!person bort polis", with_consent()))
    grown = asked("!person bort vh1", a_case(born=date(2006, 1, 1)))
    assert "behövs fortfarande" not in shown(grown)
    assert "folkbokföring" not in shown(grown)
    child = asked("!person bort ungdom", a_case(born=date(2015, 1, 1)))
    assert only_said(child, "taken-out").args["needed"] == 0


@pytest.mark.rule("R3")
def test_the_register_is_named_for_a_guardian_alone() -> None:
    assert "`" not in shown(asked("!person bort vh2", with_consent()))
    assert "!person bort Björk-17 vh2 folkbokföring=2026-11-24" in shown(asked("!person bort vh2", with_consent()))
    assert "folkbokföring" not in shown(asked("!person bort ungdom", with_consent()))


@pytest.mark.rule("R3")
def test_one_who_is_added_and_must_say_yes_is_told_of_as_such() -> None:
    added = shown(asked("!person ny vh3 ring", a_case()))
    assert "vh3 ska också säga ja. Vad som fattas: !samtycke saknas Björk-17" in added
    grown = shown(asked("!person ny vh3 ring", a_case(born=date(2006, 1, 1))))
    assert "ska också säga ja" not in grown
