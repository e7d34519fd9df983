"""What a paper says beside the answers: which text was read, and that a child too young to answer was heard."""

from datetime import date

import pytest

from cases.case import Case
from cases.consent.history import history
from cases.decision import Decision, Refusal
from cases.facts import ConsentRecorded, Form
from tests.asking import TEXTS, Town
from tests.given import a_case, after, at, facts_of, only_said, refused

NOW = at("2026-11-24 10:00")
LINES = ("ja ungdom vh1 vh2", "skola: grund, närvaro", "polis: grund, umgänge", "till 2027-05-20")
OF_THE_GUARDIANS = ("ja vh1 vh2", *LINES[1:])
ELEVEN = date(2015, 5, 14)


def typed(case: Case, *lines: str) -> Decision | Refusal:
    answer = Town((case,)).write(
        "samordnare", "\n".join(("!samtycke papper 2026-11-20 SN 2026/123:4", *lines)), now=NOW
    )
    assert answer is not None
    return answer


def card_of(answer: Decision | Refusal) -> str:
    card = only_said(answer, "consent-card")
    return TEXTS.say(card.text, dict(card.args)).plain


@pytest.mark.rule("R4")
@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("blankett 2026-1 somaliska", Form("2026-1", "somaliska")),
        ("form v2 english", Form("v2", "english")),
        ("Blankett 3", Form("3", "svenska")),
    ],
)
def test_the_paper_remembers_which_text_was_signed_and_in_which_language(line: str, form: Form) -> None:
    case = a_case()
    answer = typed(case, *LINES, line)
    papers = facts_of(answer, ConsentRecorded)
    assert [fact.form for fact in papers] == [form]
    told = [TEXTS.say(each.text, dict(each.args)).plain for each in history(after(case, answer), papers)]
    assert any(form.version in each and form.language in each for each in told)


def test_a_form_without_a_version_is_asked_for_it() -> None:
    assert refused(typed(a_case(), *LINES, "blankett")) == "refusal-form-without-version"


@pytest.mark.rule("R3")
def test_a_child_of_eleven_is_not_asked_for_a_yes_and_the_card_asks_whether_it_was_heard() -> None:
    case = a_case(born=ELEVEN)
    assert "barnet hört" in card_of(typed(case, *OF_THE_GUARDIANS))
    heard = typed(case, *OF_THE_GUARDIANS, "barnet hört 2026-11-18")
    assert "barnet hört" not in card_of(heard)
    assert [fact.child_heard for fact in facts_of(heard, ConsentRecorded)] == [date(2026, 11, 18)]


@pytest.mark.rule("R3")
def test_who_answers_for_themselves_is_not_asked_about_so() -> None:
    assert "barnet hört" not in card_of(typed(a_case(), *LINES))


def test_nobody_was_heard_on_a_day_to_come() -> None:
    answer = typed(a_case(born=ELEVEN), *OF_THE_GUARDIANS, "barnet hört 2026-12-18")
    assert refused(answer) == "refusal-heard-in-the-future"
