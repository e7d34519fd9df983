"""*Vem vet vad om mig*: each organisation, what it may know and until when; nobody's answer but one's own."""

from datetime import date

import pytest

from cases.case import Case
from cases.facts import Grant
from cases.fold import fold as fold_on
from tests.asking import SPEECH, asked, shown
from tests.given import BOTH, GRUND, NOW, SKOLA, a_case, after, answered, confirmed, recorded, who, with_consent
from tests.given_changed import with_gate_shut
from tests.settled import hear

QUESTION = "Vem vet vad om mig?"


def told(case: Case, handle: str = "vh1", text: str = QUESTION) -> str:
    return shown(hear(case, who(case, handle), text, None, NOW, SPEECH))


@pytest.mark.rule("R94")
def test_each_organisation_is_told_with_what_it_may_know_and_until_when() -> None:
    answer = told(with_consent(), "ungdom")
    assert "• skolan: gruppens tider och om du är i skolan, till och med 20 maj 2027" in answer
    assert "• polisen: gruppens tider och var du brukar vara och vilka du är med, till och med 20 maj 2027" in answer
    assert "Du har själv sagt ja" not in answer
    assert "• skolan: gruppens tider och om barnet är i skolan, till och med" in told(with_consent(), "vh1")


@pytest.mark.rule("R94")
def test_a_guardian_sees_their_own_yes_and_what_holds_and_never_who_said_no() -> None:
    case = with_consent()
    case = after(case, asked("!samtycke återkalla vh2 part=polis", case))
    answer = told(case)
    assert "Det här får de veta:\n• skolan" in answer
    assert "Du har själv sagt ja till det här:\n• polisen: gruppens tider" in answer
    for word in ("vh2", "ungdom", "nej", "NEJ", "tagit", "den andra"):
        assert word not in answer
    assert "polisen" not in told(case, "vh2")


@pytest.mark.rule("R94")
def test_nothing_is_said_to_be_known_when_nothing_holds_or_the_gate_is_shut() -> None:
    for case in (a_case(), with_gate_shut(with_consent())):
        assert "Just nu får bara Karin och de närmaste kollegorna veta något nytt." in told(case)


@pytest.mark.rule("R2")
def test_a_yes_to_less_by_one_is_what_holds_for_all() -> None:
    less = answered("ungdom", only=(Grant(SKOLA, GRUND),))
    case = fold_on(a_case(), [recorded(grants=BOTH), less, answered("vh1"), answered("vh2"), confirmed()])
    assert "Det här får de veta:\n• skolan: gruppens tider, till och med" in told(case, "ungdom")
    assert "Du har själv" not in told(case, "ungdom")


@pytest.mark.parametrize("text", ["vem vet vad", "Vad vet de om mig?", "who knows what about me", "what do they know?"])
def test_the_question_may_be_asked_in_many_ways(text: str) -> None:
    assert told(with_consent(), text=text) == told(with_consent())


@pytest.mark.rule("R19")
def test_until_when_is_the_last_day_before_the_eighteenth_birthday() -> None:
    case = with_consent(a_case(born=date(2009, 2, 1)))
    assert "till och med 31 jan 2027" in told(case)
