"""The commands of exceptions as they are written, and who may write them."""

from dataclasses import replace
from datetime import date

import pytest

from cases.case import Case
from cases.decision import Refusal, ToPerson
from cases.facts import (
    Answer,
    ExceptionAnswered,
    ExceptionCode,
    ExceptionNoted,
    MaturityAssessed,
    PersonAdded,
)
from cases.models import STANDARD
from cases.people import Role
from tests.asking import asked
from tests.given import a_case, after, facts_of, only_said, refused, texts

FAMILY_WITH_CERTIFIER = a_case(people=("lots", "ungdom", "vh1", "vh2", "polis", "intygare"))
NOTED = after(FAMILY_WITH_CERTIFIER, asked("!undantag vh_forhindrad vh2 dnr=SN1", FAMILY_WITH_CERTIFIER))


@pytest.mark.parametrize(
    "written",
    [
        "!undantag vh_forhindrad vh2 dnr=SN1",
        "!undantag VH-förhindrad vh2 dnr=SN1",
        "!exception vh_forhindrad vh2 ref=SN1",
    ],
)
def test_an_exception_is_noted_as_people_write_it(written: str) -> None:
    (fact,) = facts_of(asked(written, FAMILY_WITH_CERTIFIER), ExceptionNoted)
    assert (fact.code, fact.person, fact.reference) == (ExceptionCode.PREVENTED, "vh2", "SN1")


def test_without_a_decision_the_whole_command_comes_back() -> None:
    answer = asked("!undantag vh_forhindrad vh2", FAMILY_WITH_CERTIFIER)
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-exception-without-reference"
    assert answer.command is not None
    assert facts_of(asked(answer.command, FAMILY_WITH_CERTIFIER), ExceptionNoted)


@pytest.mark.rule("R3")
def test_the_days_that_an_exception_names_are_read_and_what_is_missing_comes_back_filled_in() -> None:
    case = FAMILY_WITH_CERTIFIER
    (lost,) = facts_of(asked("!undantag ensam_vardnad vh2 dnr=SN1 vårdnad_till=31/12", case), ExceptionNoted)
    assert (lost.custody_through, lost.both_asked) == (date(2026, 12, 31), None)
    answer = asked("!undantag fb_6_13a vh2", case)
    while isinstance(answer, Refusal):
        assert answer.command is not None
        answer = asked(answer.command, case)
    assert facts_of(answer, ExceptionNoted)[0].both_asked == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("!undantag vh_forhindrad", "refusal-exception-incomplete"),
        ("!undantag alla vh2 dnr=SN1", "refusal-unknown-exception"),
        ("!undantag vh_forhindrad vh7 dnr=SN1", "refusal-unknown-handle"),
        ("!undantag vh_forhindrad vh2 dnr=SN1 part=polis", "refusal-unknown-key"),
        ("!mognad", "refusal-model-asks-all"),
    ],
)
def test_what_cannot_be_read_is_refused(written: str, reason: str) -> None:
    assert refused(asked(written, FAMILY_WITH_CERTIFIER)) == reason


@pytest.mark.rule("R88")
def test_the_certifier_answers_by_command_and_nobody_else_may() -> None:
    (fact,) = facts_of(asked("!undantag svara vh_forhindrad ja", NOTED, by="intygare"), ExceptionAnswered)
    assert (fact.person, fact.answer, fact.by) == ("vh2", Answer.YES, "intygare")
    assert refused(asked("!undantag svara vh_forhindrad ja", NOTED)) == "refusal-certifier-only"
    assert refused(asked("!undantag svara vh_forhindrad kanske", NOTED, by="intygare")) == "refusal-exception-yes-or-no"
    assert refused(asked("!undantag svara god_man ja", NOTED, by="intygare")) == "refusal-exception-of-whom"


@pytest.mark.rule("R35")
@pytest.mark.parametrize("written", ["!samtycke", "!ärende visa", "!möten", "!undantag vh_forhindrad vh1 dnr=SN1"])
def test_a_certifier_may_ask_for_nothing_of_the_case(written: str) -> None:
    assert refused(asked(written, NOTED, by="intygare")) == "refusal-not-for-you"


@pytest.mark.rule("R35")
def test_a_certifier_added_later_is_asked_of_what_waits() -> None:
    kept = after(a_case(), asked("!undantag sekretess_mot_vh vh2 dnr=SN1", a_case()))
    answer = asked("!person ny intygare @chefen:kommun.se", kept)
    (fact,) = facts_of(answer, PersonAdded)
    assert (fact.role, fact.handle) == (Role.CERTIFIER, "intygare")
    assert texts(answer) == ["certifier-added", "certifier-posted", "exception-ask"]
    assert only_said(answer, "exception-ask").to == ToPerson(fact.person)
    assert refused(asked("!person ny intygare @lots:kommun.se", kept)) == "refusal-same-id-twice"
    assert refused(asked("!person ny intygare ring", kept)) == "refusal-no-matrix-id"


def asking_fewer() -> Case:
    return replace(
        FAMILY_WITH_CERTIFIER,
        basis=replace(FAMILY_WITH_CERTIFIER.basis, rules=replace(STANDARD, guardians_from_15="ingen")),
    )


@pytest.mark.rule("R3")
def test_an_assessment_is_noted_with_its_day() -> None:
    (fact,) = facts_of(asked("!mognad dnr=SN1 datum=2026-11-20", asking_fewer()), MaturityAssessed)
    assert (fact.reference, fact.assessed) == ("SN1", date(2026, 11, 20))
    answer = asked("!mognad dnr=SN1", asking_fewer())
    assert isinstance(answer, Refusal)
    assert answer.command is not None
    assert facts_of(asked(answer.command, asking_fewer()), MaturityAssessed)
