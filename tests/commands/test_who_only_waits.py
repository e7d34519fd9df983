"""Who only waits in a case learns from no answer that it exists, nor that they have a part in it (R1, R34)."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from cases.case import Case
from cases.decision import About, Ask, Refusal
from cases.facts import Grant
from cases.ids import CaseCode, CaseId, PersonId
from cases.phases import Phase
from cases.still_open import may_be_named
from commands import ALL
from tests.asking import SPELLINGS, Town, shown
from tests.given import GRUND, NOW, SKOLA, a_case, with_consent

CODE, HIDDEN = "Björk-17", "Ask-42"
COVERED = with_consent()


def another(case: Case, code: str = HIDDEN) -> Case:
    return replace(case, id=CaseId("c2"), code=CaseCode(code))


WITHOUT_THEM = another(a_case(people=("lots", "ungdom", "vh1", "vh2", "skola")))
WAITING = {
    "before any paper": another(a_case()),
    "on a paper that names another": another(with_consent(grants=(Grant(SKOLA, GRUND),))),
    "behind a shut gate": another(replace(COVERED, rooms=replace(COVERED.rooms, gate_shut=True))),
    "after the last day": another(with_consent(through=NOW.date() - timedelta(1))),
    "when it is closed": another(replace(COVERED, phase=Phase.CLOSED)),
}
WORDS = [command.id for command in ALL]
BODIES = ("", " polis", ' "Ringa" område=skola ansvarig=polis klart=15/12')


def spelled(command: str) -> str:
    return f"!{SPELLINGS[command][0]}"


def answer(cases: tuple[Case, ...], body: str, by: str = "polis") -> tuple[str, str]:
    """The words and the command handed back; what it would come to with each of the cases."""
    said = Town(cases).write(by, body)
    command = said.command if isinstance(said, Refusal) and said.command else ""
    return shown(said), command


@pytest.mark.rule("R1", "R34")
@pytest.mark.threat("uncovered-person")
@pytest.mark.parametrize("why", WAITING)
@pytest.mark.parametrize("command", WORDS)
def test_each_command_answers_who_only_waits_as_it_does_somebody_with_no_part(command: str, why: str) -> None:
    for code, rest in product(("", f" {HIDDEN}"), BODIES):
        body = spelled(command) + code + rest
        assert answer((COVERED, WAITING[why]), body) == answer((COVERED, WITHOUT_THEM), body), body
    alone = f"{spelled(command)} {HIDDEN}"
    assert answer((WAITING[why],), alone) == answer((WITHOUT_THEM,), alone)


@pytest.mark.parametrize("why", WAITING)
def test_the_code_of_a_case_in_which_they_wait_stands_in_no_answer(why: str) -> None:
    third = replace(another(COVERED, "Gran-11"), id=CaseId("c3"))
    for command in WORDS:
        words, copied = answer((COVERED, WAITING[why], third), spelled(command))
        assert HIDDEN not in words + copied, command
    assert "Dina ärenden: Björk-17 och Gran-11." in answer((COVERED, WAITING[why], third), "!mina")[0]


def test_a_closed_case_stands_in_nobodys_list_and_staff_name_it_by_its_code() -> None:
    third, closed = replace(another(COVERED, "Gran-11"), id=CaseId("c3")), WAITING["when it is closed"]
    words, copied = answer((closed, COVERED, third), "!samtycke", "lots")
    assert HIDDEN not in words + copied
    assert "Björk-17 och Gran-11" in words
    assert isinstance(Town((COVERED, closed)).write("lots", f"!samtycke {HIDDEN}"), Refusal) is False


@pytest.mark.parametrize(("why", "named"), [(None, True), *((why, False) for why in WAITING)])
def test_a_question_of_a_case_in_which_they_only_wait_stands_in_no_list_of_open_ones(
    why: str | None, *, named: bool
) -> None:
    case = COVERED if why is None else WAITING[why]
    asked = About(Ask.MEETING, case.id, PersonId("polis"), number=1, asked=NOW)
    assert may_be_named(case, asked, NOW) is named
    assert may_be_named(case, replace(asked, person=PersonId("vh1")), NOW), "a chat with the family is of one case"
