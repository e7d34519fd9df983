"""An exception that was noted by mistake: it ends, nobody comes in by that, and nobody is told more (R23, R88, R91)."""

from datetime import timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective, kept_from, required_grantors
from cases.consent.history import history
from cases.days import today
from cases.decision import Decision, Refusal, Say, ToCoordinators, ToOffice, ToPerson
from cases.exceptions.noting import NO_DAYS, Days, note
from cases.facts import Answer, ExceptionCode, PersonTakenOut
from cases.facts.exceptions import ExceptionVoided
from cases.fold import fold as fold_on
from cases.ids import PersonId, Unit
from cases.rooms.admission import desired, may_receive
from cases.still_open import SHORT
from tests.asking import SPEECH, asked, shown
from tests.given import (
    NOW,
    a_case,
    after,
    answered,
    confirmed,
    facts_of,
    handles,
    only_said,
    recorded,
    refused,
    texts,
    who,
    with_consent,
)
from tests.settled import hear_reply, reply

VH2 = PersonId("vh2")
DAY = today(NOW)
LATER = NOW + timedelta(minutes=1)
KEPT, PREVENTED = ExceptionCode.KEPT_FROM, ExceptionCode.PREVENTED
PEOPLE = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "intygare")


def excepted(case: Case, code: ExceptionCode, *, certified: bool = False) -> Case:
    days = Days(both_asked=DAY) if code is ExceptionCode.DECIDED_WITHOUT else NO_DAYS
    case = after(case, note(case, who(case, "lots"), code, who(case, "vh2"), "SN 2026/9", NOW, days))
    if not certified:
        return case
    return after(case, reply(case, who(case, "intygare"), code, who(case, "vh2"), Answer.YES, NOW))


def voided(case: Case, code: ExceptionCode, by: str = "samordnare", words: str | None = None) -> Decision | Refusal:
    """The command, and the yes to its question."""
    question = only_said(asked(f"!samtycke felregistrera {code} vh2", case, by=by), "void-exception-ask")
    assert question.about is not None
    yes = words or f"ja, felregistrera {code} vh2"
    return hear_reply(case, who(case, by), yes, question.about, LATER, SPEECH)


@pytest.mark.rule("R91")
def test_who_was_kept_from_knowing_is_still_told_nothing_until_the_coordinator_says_so() -> None:
    case = excepted(with_consent(a_case(people=PEOPLE)), KEPT)
    case = after(case, voided(case, KEPT))
    assert not kept_from(case, VH2)
    assert not may_receive(case, VH2, DAY)
    assert "!person info Björk-17 vh2 ja" in shown(voided(excepted(a_case(people=PEOPLE), KEPT), KEPT))
    told = after(case, asked("!person info vh2 ja skäl=sekretess_mot_vh dnr=SN-9", case))
    assert may_receive(told, VH2, DAY)


@pytest.mark.rule("R3", "R88")
def test_the_guardian_is_asked_again_and_whom_nothing_covers_then_leaves_at_once() -> None:
    case = excepted(a_case(people=PEOPLE), PREVENTED, certified=True)
    case = fold_on(case, [recorded(), answered("ungdom"), answered("vh1"), confirmed("r1", LATER)])
    assert effective(case, DAY)
    answer = voided(case, PREVENTED)
    gone = {(fact.person, fact.why) for fact in facts_of(answer, PersonTakenOut)}
    assert gone == {("polis", "exception"), ("skola", "exception")}
    case = after(case, answer)
    assert effective(case, DAY) == frozenset()
    assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1", "vh2"]
    assert desired(case, DAY) == {"samordnare", "lots"}


@pytest.mark.rule("R23")
@pytest.mark.parametrize("code", ExceptionCode)
@pytest.mark.parametrize("certified", [False, True])
def test_voiding_never_widens_what_holds_nor_lets_anybody_in(code: ExceptionCode, *, certified: bool) -> None:
    people = (*PEOPLE, "godman", "förordnad")
    case = excepted(with_consent(a_case(people=people)), code, certified=certified)
    ended = after(case, voided(case, code))
    assert effective(ended, DAY) <= effective(case, DAY)
    assert desired(ended, DAY) <= desired(case, DAY)
    assert {person for person in ended.people if may_receive(ended, person, DAY)} <= {
        person for person in case.people if may_receive(case, person, DAY)
    }


@pytest.mark.rule("R88")
@pytest.mark.parametrize("by", ["samordnare", "lots"])
def test_the_certifier_the_coordinator_and_the_office_hear_of_it(by: str) -> None:
    answer = voided(excepted(a_case(people=PEOPLE), KEPT), KEPT, by=by)
    assert isinstance(answer, Decision)
    told = [(effect.to, effect.text) for effect in answer.effects if isinstance(effect, Say)]
    assert (ToPerson(PersonId("intygare")), "exception-voided-certifier") in told
    assert (ToOffice(Unit("syd")), "exception-voided-posted") in told
    assert "vh2" not in str(only_said(answer, "exception-voided-posted").args)
    assert ((ToCoordinators(), "exception-voided") in told) is (by == "lots")


@pytest.mark.rule("R88")
def test_the_yes_names_it_again_in_time_and_of_an_exception_that_stands() -> None:
    case = excepted(a_case(people=PEOPLE), KEPT)
    assert refused(voided(case, KEPT, words="ja")) == "refusal-repeat-it"
    assert refused(voided(case, KEPT, words="ja, felregistrera vh2")) == "refusal-repeat-it"
    question = only_said(asked("!samtycke felregistrera sekretess_mot_vh", case), "void-exception-ask")
    assert question.about is not None
    late = NOW + SHORT + timedelta(seconds=1)
    words = "ja, felregistrera sekretess_mot_vh vh2"
    assert refused(hear_reply(case, who(case, "samordnare"), words, question.about, late, SPEECH)) == (
        "refusal-asked-too-long-ago"
    )
    ended = after(case, voided(case, KEPT))
    assert refused(hear_reply(ended, who(ended, "samordnare"), words, question.about, LATER, SPEECH)) == (
        "refusal-no-such-exception"
    )
    assert refused(asked("!samtycke felregistrera vh_forhindrad vh2", case)) == "refusal-no-such-exception"
    assert refused(asked("!samtycke felregistrera sekretess_mot_vh vh2", case, by="polis"))


@pytest.mark.rule("R23")
def test_a_mistaken_one_can_be_noted_again_and_the_certifier_has_nothing_left_to_answer() -> None:
    case = excepted(a_case(people=PEOPLE), KEPT)
    ended = after(case, voided(case, KEPT))
    no = reply(ended, who(ended, "intygare"), KEPT, who(ended, "vh2"), Answer.NO, LATER)
    assert refused(no) == "refusal-no-such-exception"
    assert "exception-noted" in texts(note(ended, who(ended, "lots"), KEPT, who(ended, "vh2"), "SN 10", LATER))


@pytest.mark.rule("R23")
def test_the_history_shows_it() -> None:
    case = excepted(a_case(people=PEOPLE), KEPT)
    (line,) = history(case, facts_of(voided(case, KEPT), ExceptionVoided))
    assert line.text == "history-exception-voided"
    assert dict(line.args)["code"] == "sekretess_mot_vh"
