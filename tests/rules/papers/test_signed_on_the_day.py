"""A paper signed on the day of a withdrawal: its card says who stays out, by whose word, and what would help (R12)."""

from datetime import timedelta

import pytest

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import Decision
from cases.fold import fold as fold_on
from cases.ids import Party
from tests.asking import asked, shown
from tests.given import DAY, NARVARO, NOW, POLIS, SKOLA, a_case, after, only_said, with_consent, withdrawn

PAPER = f"!samtycke papper {DAY} SN 1:9\nja ungdom vh1 vh2\nskola: grund, närvaro\npolis: grund\ntill 2027-05-20"


def card(case: Case, language: str = "sv") -> str:
    answer = asked(PAPER, case)
    assert isinstance(answer, Decision)
    return shown(Decision(effects=(only_said(answer, "consent-card"),)), language)


def gone(*parties: Party) -> Case:
    return fold_on(with_consent(), [withdrawn("ungdom", *parties)])


@pytest.mark.rule("R12")
def test_the_card_says_that_police_stay_out_by_whose_word_and_what_would_help() -> None:
    said = card(gone(POLIS))
    assert "Stannar ute: polis. ungdom sa nej eller tog tillbaka sitt ja" in said
    assert "ett nytt papper som ungdom skriver under en senare dag" in said
    assert "polis bjuds in" not in said
    confirmed = after(gone(POLIS), asked(PAPER, gone(POLIS)))
    assert POLIS not in covered_parties(confirmed, today(NOW))


@pytest.mark.rule("R12")
def test_of_a_kind_that_was_taken_back_it_says_which() -> None:
    case = fold_on(with_consent(), [withdrawn("vh1", SKOLA, category=NARVARO)])
    assert "Får inte veta närvaro: skola. vh1" in card(case)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_without_such_a_word_says_nothing_of_it(language: str) -> None:
    assert "@" not in card(gone(POLIS), language)
    assert "Stannar ute" not in card(a_case(), language)
    assert "Stays out" not in card(a_case(), language)


def test_a_paper_signed_the_day_after_lets_them_in_and_its_card_says_so() -> None:
    later = PAPER.replace(str(DAY), str(DAY + timedelta(1)))
    answer = asked(later, gone(POLIS), now=NOW + timedelta(1))
    assert isinstance(answer, Decision)
    assert "Stannar ute" not in shown(Decision(effects=(only_said(answer, "consent-card"),)))
