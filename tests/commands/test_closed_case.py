"""Once a case is closed: what only goes on while it is open is refused in the same words, whatever asks for it."""

from dataclasses import replace

import pytest

from cases.case import Case
from cases.decision import About, Ask, Decision, Refusal
from cases.ids import PersonId, RecordId
from cases.phases import Phase
from cases.replies import Reply, ReplyWord
from commands import ALL
from commands.command import Scope
from tests.asking import Town, asked
from tests.commands.table import WHOLE
from tests.commands.test_nothing_is_passed_over import TOWN
from tests.given import NOW, refused, who, with_consent
from tests.settled import act_on

CLOSED_TOO = {
    *("template-consent", "case-phase", "case-close", "case-gate", "case-silence", "case-speak", "person-info"),
    *("person-remove", "person-trust", "actor-remove", "actor-reserve", "room-release", "room-answer"),
    *("room-mandatory", "consent-answer", "shared-otherwise", "consent-withdraw", "consent-void", "exception-answer"),
    *("meeting-cancel", "action-done", "action-move", "case-take-over"),
}
"""What changes something also in a case that is closed: what takes out, takes back, puts right or ends, and what was
promised. Taking a case over is refused by its own rule, after whose it is."""


def closed(case: Case) -> Case:
    return replace(case, phase=Phase.CLOSED)


@pytest.mark.rule("R67")
@pytest.mark.parametrize("command", ALL, ids=lambda command: command.id)
def test_a_new_command_of_a_case_says_whether_it_goes_on_in_a_closed_one(command: object) -> None:
    (named,) = (each for each in ALL if each is command)
    if named.scope is Scope.NO_CASE or named.reads:
        return
    assert bool(named.open_case) is (named.id not in CLOSED_TOO), (
        f"{named.id}: write `open_case=True` in its Command, or name it in tests/commands/test_closed_case.py"
    )


@pytest.mark.rule("R67")
@pytest.mark.parametrize("name", [command.id for command in ALL if command.open_case is True and command.id in WHOLE])
def test_what_only_goes_on_in_an_open_case_is_refused_in_a_closed_one(name: str) -> None:
    first, *below = WHOLE[name].split("\n")
    (case,) = TOWN.cases
    answer = Town((closed(case),)).write("samordnare", "\n".join([f"{first} {case.code}", *below]))
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-case-closed" or asked(WHOLE[name], case) == answer


@pytest.mark.rule("R67")
@pytest.mark.parametrize("text", ["!rum Björk-17 kategorier=grund", "!person skydda Björk-17 vh1 slut"])
def test_of_a_command_that_also_shows_or_protects_only_the_rest_is_refused(text: str) -> None:
    assert refused(asked(text, closed(with_consent()))) == "refusal-case-closed"
    assert isinstance(asked(" ".join(text.split()[:-1]), closed(with_consent())), Decision)


@pytest.mark.rule("R67")
@pytest.mark.parametrize("ask", [Ask.CONSENT_CARD, Ask.LET_IN])
def test_a_yes_to_a_question_from_before_lets_nobody_into_a_closed_case(ask: Ask) -> None:
    case = closed(with_consent())
    by = who(case, "samordnare")
    record = next(iter(case.consent.records), RecordId(""))
    about = About(ask, case.id, person=by.id, record=record, subject=PersonId("vh1"), asked=NOW)
    assert refused(act_on(case, about, by, Reply(ReplyWord.YES), NOW)) == "refusal-case-closed"
