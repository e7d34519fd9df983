"""The working model in chat: which values hold and where they come from, and what another model would do."""

from dataclasses import replace

import pytest

from bot.modelfiles import every_model
from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.decision import Decision, Refusal
from cases.facts import AnswerGiven, CommandRead, Grant
from cases.ids import CaseCode, CaseId, PersonId
from cases.models import CHOICES, KEYS, SOURCES, Model
from cases.people import Role
from commands.unit.model_show import value_text
from tests import asking
from tests.asking import TEXTS, Town, shown
from tests.given import GRUND, SKOLA, a_case, with_consent
from tests.given_changed import held_to


def the_youth_said_yes_to_school_alone() -> Case:
    """By the standard the school alone is covered; without the youth's answer police would be too."""
    case = with_consent()
    (record,) = case.consent.records.values()
    answers = tuple(_less(given) if given.person == "ungdom" else given for given in record.answers)
    return replace(case, consent=replace(case.consent, records={record.paper.record: replace(record, answers=answers)}))


def _less(given: AnswerGiven) -> AnswerGiven:
    return replace(given, only=(Grant(SKOLA, GRUND),))


def a_colleagues(case: Case) -> Case:
    """The same in the unit, of another coordinator."""
    other = replace(case.people[PersonId("samordnare")], user=None, role=Role.COORDINATOR)
    return replace(
        case, id=CaseId("c2"), code=CaseCode("Tärna-22"), people=case.people | {PersonId("samordnare"): other}
    )


def tried(model: str, *cases: Case) -> Decision:
    answer = Town(cases).write("samordnare", f"!modell prova {model}")
    assert isinstance(answer, Decision)
    return answer


@pytest.mark.rule("R33")
def test_the_model_is_shown_with_each_value_and_its_source() -> None:
    said = shown(Town(()).write("samordnare", "!modell visa"))
    assert "Ni arbetar efter modellen standard." in said
    assert "längst mellan nätverksmöten, dagar: 28 (sagt av kommunerna)" in said
    assert "ska vara med: soc, polis och skola (sagt av kommunerna)" in said
    assert "*" not in said


@pytest.mark.rule("R15", "R33")
def test_what_differs_from_the_standard_is_marked() -> None:
    said = shown(Town(()).write("samordnare", "!modell visa orebro"))
    assert "Modellen orebro, som inte är er." in said
    assert "* när någon som ska vara med saknas: stoppa (sagt av kommunerna), inte varna" in said


@pytest.mark.rule("R33", "R35")
def test_the_model_is_for_the_units_coordinators() -> None:
    for body in ("!modell visa", "!modell prova orebro"):
        assert isinstance(Town((with_consent(),)).write("polis", body), Refusal)


@pytest.mark.rule("R33")
@pytest.mark.parametrize("body", ["!modell prova", "!modell prova atlantis", "!modell visa atlantis"])
def test_a_model_that_is_not_is_refused_with_those_that_are(body: str) -> None:
    answer = Town(()).write("samordnare", body)
    assert isinstance(answer, Refusal)
    assert "vaxjo" in shown(answer)


@pytest.mark.rule("R3")
def test_trying_a_model_shows_who_would_come_or_go_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    late = every_model() | {"late": Model("late", own_answer_from=16), "grown": Model("grown", adult_from=15)}
    monkeypatch.setattr(asking, "HOUSE", replace(asking.HOUSE, models=late))
    case = the_youth_said_yes_to_school_alone()
    said = shown(tried("late", case))
    assert "Björk-17: på nästa papper skulle det inte behövas något ja från ungdom." in said
    assert "polis" not in said
    assert "svarar själv från, år: 16" in said
    narrow = with_consent(held_to(a_case(), late["late"]), yes=("vh1", "vh2"))
    said = shown(tried("standard", narrow))
    assert "Björk-17: ut ur gruppen skulle polis och skola" in said
    assert "Björk-17: polisen skulle inte längre få veta grund och umgänge" in said
    assert "Björk-17: på nästa papper skulle det också behövas ett ja från ungdom" in said
    assert tried("late", case).facts == ()
    assert {fact.NAME for _, there in tried("late", case).elsewhere for fact in there.facts} == {"command-read"}


@pytest.mark.rule("R87")
def test_trying_a_model_is_noted_in_the_cases_that_are_shown() -> None:
    (read,) = tried("vaxjo", with_consent()).elsewhere
    assert read[0] == "c1"
    assert read[1].effects == ()
    assert [fact.command for fact in read[1].facts if isinstance(fact, CommandRead)] == ["model-try"]


@pytest.mark.rule("R35")
def test_of_a_colleagues_case_nothing_more_is_told_than_that_something_would_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    late = every_model() | {"late": Model("late", own_answer_from=16)}
    monkeypatch.setattr(asking, "HOUSE", replace(asking.HOUSE, models=late))
    case = the_youth_said_yes_to_school_alone()
    answer = tried("late", a_colleagues(case))
    assert "Tärna-22: något blir annorlunda." in shown(answer)
    assert "polis" not in shown(answer)
    assert answer.elsewhere == ()


def test_a_model_that_changes_nothing_in_a_case_says_so() -> None:
    assert "Björk-17: inget blir annorlunda" in shown(tried("vaxjo", with_consent()))
    assert "Den har samma värden som er." in shown(tried("standard", with_consent()))


@pytest.mark.rule("R44")
def test_trying_a_model_says_whom_it_is_not_meant_for_and_when_they_would_meet_sooner() -> None:
    assert "Björk-17: till nästa nätverksmöte skulle det få gå högst 21 dagar" in shown(tried("orebro", with_consent()))
    assert "Björk-17: till nästa nätverksmöte skulle det få gå högst 35 dagar" in shown(
        tried("stockholm-2013", with_consent())
    )
    adults = shown(tried("hasselby", with_consent()))
    assert "Björk-17: ungdomen är 15 år, och modellen är för 18 till 29 år." in adults
    assert "nästa nätverksmöte" not in adults
    assert "är 15 år" not in shown(tried("hasselby", a_colleagues(with_consent())))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_value_and_source_has_its_words(language: str) -> None:
    keys = [f"model-key-{key.replace('_', '-')}" for key in KEYS]
    words = [f"model-word-{word}" for words in CHOICES.values() for word in words]
    assert all(TEXTS.has(text, language) for text in (*keys, *words, *(f"model-source-{each}" for each in SOURCES)))
    found = [value_text(model, key) for model in every_model().values() for key in KEYS]
    assert all(TEXTS.has(text.removeprefix("@"), language) for text in found if isinstance(text, str))
