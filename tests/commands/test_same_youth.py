"""A second open case of the same young person in the unit is asked about, and opened when its codes stand there."""

from dataclasses import replace

import pytest

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.decision import Decision, Refusal
from cases.facts import CaseOpened
from cases.ids import CaseCode, CaseId, Unit
from cases.phases import Phase
from tests.asking import Town, shown
from tests.given import HOME, a_case, facts_of, refused

CASE = a_case()
OTHER = replace(CASE, id=CaseId("c2"), code=CaseCode("Ask-42"))
BLOCK = "!öppna syd\nfödd {born}\nbeslut SN 1\nungdom {youth}\nvh1 {guardian}"


def opens(
    *cases: Case, youth: str = f"@ungdom:{HOME}", guardian: str = f"@vh1:{HOME}", born: str = "2011-05-14"
) -> Decision | Refusal:
    return write(BLOCK.format(born=born, youth=youth, guardian=guardian), *cases)


def write(body: str, *cases: Case) -> Decision | Refusal:
    answer = Town(cases).write("samordnare", body)
    assert answer is not None
    return answer


def is_opened(answer: Decision | Refusal) -> bool:
    return isinstance(answer, Decision) and bool(facts_of(answer, CaseOpened))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_account_of_the_young_person_is_asked_about_with_the_command_that_opens_it_all_the_same(
    language: str,
) -> None:
    asked = opens(CASE, guardian="ring", born="2012-01-01")
    assert refused(asked) == "refusal-same-youth"
    assert "Björk-17" in shown(asked, language)
    assert isinstance(asked, Refusal)
    assert str(asked.command).endswith("vh1 ring\nutöver Björk-17")
    assert is_opened(write(str(asked.command), CASE))


def test_the_same_birth_date_with_the_same_guardian_is_asked_about() -> None:
    assert refused(opens(CASE, youth=f"@ny:{HOME}")) == "refusal-same-youth"
    assert is_opened(opens(CASE, youth=f"@ny:{HOME}", born="2012-01-01"))
    assert is_opened(opens(CASE, youth=f"@ny:{HOME}", guardian="ring"))


def test_each_other_case_stands_by_its_code() -> None:
    asked = opens(CASE, OTHER)
    assert isinstance(asked, Refusal)
    assert str(asked.command).endswith("utöver Björk-17 Ask-42")
    first = write(
        f"{BLOCK.format(born='2011-05-14', youth=f'@ungdom:{HOME}', guardian='ring')}\nutöver ask-42", CASE, OTHER
    )
    assert isinstance(first, Refusal)
    assert first.args["codes"] == ("Björk-17",)
    assert is_opened(write(str(first.command), CASE, OTHER))


def test_a_closed_case_and_one_of_another_unit_are_not_asked_about() -> None:
    assert is_opened(opens(replace(CASE, phase=Phase.CLOSED)))
    assert is_opened(opens(replace(CASE, unit=Unit("norr"))))


def test_a_code_that_is_of_no_such_case_is_not_passed_over() -> None:
    body = f"{BLOCK.format(born='2011-05-14', youth=f'@ny:{HOME}', guardian='ring')}\nutöver Björk-17"
    assert refused(write(body, CASE)) == "refusal-not-the-same-youth"


def test_a_member_of_the_case_goes_on_there_and_a_colleague_takes_it_over() -> None:
    assert "!ärende visa Björk-17" in shown(opens(CASE))
    colleagues = replace(CASE, people={k: v for k, v in CASE.people.items() if v.handle != "samordnare"})
    assert "!ärende ta över Björk-17" in shown(opens(colleagues))
