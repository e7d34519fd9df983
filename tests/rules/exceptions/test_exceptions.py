"""Who need not be asked, who answers instead, who must not be told: noted, certified, and never by itself a way in."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective, kept_from, required_grantors
from cases.consent.in_force import lacking
from cases.days import today
from cases.decision import Decision, Refusal, ToOffice, ToPerson
from cases.exceptions.noting import NO_DAYS, Days, note
from cases.facts import (
    Answer,
    ExceptionAnswered,
    ExceptionCode,
    ExceptionNoted,
    Fact,
    GateShut,
    Method,
    PersonTakenOut,
)
from cases.fold import fold as fold_on
from cases.ids import PersonId, RecordId, Unit
from cases.replies import Reply, ReplyWord
from cases.rooms.admission import desired, may_receive
from tests.given import (
    BOTH,
    CASE,
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
    said,
    texts,
    who,
    with_consent,
)
from tests.settled import act_on, answer, reply, withdraw

PEOPLE = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "intygare")
PREVENTED, WITHOUT, SOLE, KEPT, GOOD_MAN = (
    ExceptionCode.PREVENTED,
    ExceptionCode.DECIDED_WITHOUT,
    ExceptionCode.SOLE_CUSTODY,
    ExceptionCode.KEPT_FROM,
    ExceptionCode.GOOD_MAN,
)
DAY = today(NOW)
LATER = NOW + timedelta(minutes=5)


def a_family(*more: str, born: date = date(2011, 5, 14)) -> Case:
    return a_case(people=(*PEOPLE, *more), born=born)


def noted(case: Case, code: ExceptionCode = PREVENTED, handle: str = "vh2") -> Decision | Refusal:
    days = Days(both_asked=DAY) if code is WITHOUT else NO_DAYS
    return note(case, who(case, "samordnare"), code, who(case, handle), "SN 2026/9", NOW, days)


def granted(case: Case, code: ExceptionCode = PREVENTED, handle: str = "vh2") -> Case:
    case = after(case, noted(case, code, handle))
    return after(case, reply(case, who(case, "intygare"), code, who(case, handle), Answer.YES, NOW))


def waiting_paper(case: Case, yes: Iterable[str] = ("ungdom", "vh1")) -> Case:
    return fold_on(case, [recorded("r1"), *(answered(handle) for handle in yes)])


@pytest.mark.rule("R3")
def test_a_guardian_who_is_prevented_is_asked_until_the_certifier_says_yes() -> None:
    case = after(a_family(), noted(a_family()))
    assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1", "vh2"]
    assert handles(required_grantors(granted(a_family()), DAY)) == ["ungdom", "vh1"]


@pytest.mark.rule("R88")
def test_the_certifier_is_asked_in_their_own_chat_and_the_office_hears_of_it() -> None:
    answer_ = noted(a_family())
    question = only_said(answer_, "exception-ask")
    assert question.to == ToPerson(PersonId("intygare"))
    assert question.act
    assert only_said(answer_, "exception-posted").to == ToOffice(Unit("syd"))
    assert "vh2" not in str(only_said(answer_, "exception-posted").args)
    case = after(a_family(), answer_)
    assert question.about is not None
    done = act_on(case, question.about, who(case, "intygare"), Reply(ReplyWord.YES), NOW)
    assert [fact.answer for fact in facts_of(done, ExceptionAnswered)] == [Answer.YES]
    assert only_said(done, "exception-answered-posted").to == ToOffice(Unit("syd"))


@pytest.mark.rule("R88")
@pytest.mark.parametrize("handle", ["samordnare", "lots", "vh1", "polis"])
def test_nobody_but_the_certifier_answers(handle: str) -> None:
    case = after(a_family(), noted(a_family()))
    got = reply(case, who(case, handle), PREVENTED, who(case, "vh2"), Answer.YES, NOW)
    assert refused(got) == "refusal-certifier-only"


@pytest.mark.rule("R3")
def test_at_the_certifiers_yes_the_waiting_papers_card_is_shown_and_nobody_is_in_before_it_is_answered() -> None:
    case = waiting_paper(after(a_family(), noted(a_family())))
    yes = reply(case, who(case, "intygare"), PREVENTED, who(case, "vh2"), Answer.YES, NOW)
    card = only_said(yes, "consent-card")
    assert card.to == ToPerson(PersonId("samordnare"))
    assert card.args["joining"] == ("polis", "skola"), "the answer comes after the certifier's word, which counts then"
    case = after(case, yes)
    assert not lacking(case, case.consent.records[RecordId("r1")], DAY)
    assert effective(case, DAY) == frozenset()
    assert card.about is not None
    case = after(case, act_on(case, card.about, who(case, "samordnare"), Reply(ReplyWord.YES), LATER))
    assert effective(case, DAY) == frozenset(BOTH)
    assert desired(case, DAY) == {"samordnare", "lots", "polis", "skola"}


@pytest.mark.rule("R3", "R88")
def test_an_exception_gives_nothing_on_a_paper_that_was_confirmed_before_it() -> None:
    consented = with_consent(a_family())
    no = answered("vh2", Answer.NO, signed=DAY, method=Method.SPOKEN)
    assert effective(granted(fold_on(consented, [no])), DAY) == frozenset()
    assert effective(granted(consented), DAY) == effective(consented, DAY)


def test_what_the_excepted_guardian_narrowed_on_a_confirmed_paper_stays_narrow() -> None:
    facts: list[Fact] = [
        recorded("r1"),
        answered("ungdom"),
        answered("vh1"),
        answered("vh2", only=BOTH[:1]),
        confirmed(),
    ]
    case = fold_on(a_family(), facts)
    assert effective(granted(case), DAY) == {BOTH[0]}


@pytest.mark.rule("R12")
def test_a_no_of_an_excepted_guardian_shuts_the_gate() -> None:
    case = fold_on(waiting_paper(granted(a_family())), [confirmed("r1", LATER)])
    assert "polis" in desired(case, DAY)
    no = answer(case, who(case, "lots"), who(case, "vh2"), Answer.NO, DAY, Method.SPOKEN, LATER)
    assert len(facts_of(no, GateShut)) == 1
    assert said(no, "gate-shut-no-told")
    assert desired(after(case, no), DAY) == {"samordnare", "lots"}


@pytest.mark.rule("R12")
def test_a_withdrawal_of_an_excepted_guardian_shuts_the_gate_and_takes_out_whom_their_yes_covered() -> None:
    case = granted(with_consent(a_family()))
    gone = withdraw(case, who(case, "vh2"), who(case, "vh2"), (), LATER)
    assert len(facts_of(gone, GateShut)) == 1
    assert {fact.person for fact in facts_of(gone, PersonTakenOut)} == {"polis", "skola"}
    assert desired(after(case, gone), DAY) == {"samordnare", "lots"}


@pytest.mark.rule("R88")
def test_the_certifiers_no_after_a_yes_ends_it_and_those_inside_leave_at_once() -> None:
    case = fold_on(waiting_paper(granted(a_family())), [confirmed("r1", LATER)])
    no = reply(case, who(case, "intygare"), PREVENTED, who(case, "vh2"), Answer.NO, LATER)
    assert {fact.why for fact in facts_of(no, PersonTakenOut)} == {"exception"}
    case = after(case, no)
    assert effective(case, DAY) == frozenset()
    again = reply(case, who(case, "intygare"), PREVENTED, who(case, "vh2"), Answer.YES, LATER)
    assert refused(again) == "refusal-no-such-exception"


@pytest.mark.rule("R91")
def test_one_that_keeps_somebody_from_knowing_acts_at_once_and_their_yes_is_still_asked_for() -> None:
    case = after(a_family(), noted(a_family(), KEPT))
    assert kept_from(case, PersonId("vh2"))
    assert not kept_from(case, PersonId("vh1"))
    assert not may_receive(case, PersonId("vh2"), DAY)
    assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1", "vh2"]


@pytest.mark.rule("R3")
def test_a_god_man_answers_in_the_guardians_place() -> None:
    case = granted(a_family("godman"), GOOD_MAN, "vh2")
    assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1", "godman"]
    before = with_consent(a_family("godman"))
    replaced = granted(before, GOOD_MAN, "vh2")
    assert effective(before, DAY)
    assert effective(replaced, DAY) == frozenset()
    paper = waiting_paper(case, ("ungdom", "vh1", "godman"))
    assert effective(fold_on(paper, [confirmed("r1", LATER)]), DAY) == frozenset(BOTH)


@pytest.mark.rule("R3")
def test_no_exception_takes_away_the_last_guardian() -> None:
    case = granted(a_family(), PREVENTED, "vh1")
    assert refused(noted(case, SOLE, "vh2")) == "refusal-last-guardian"
    facts = (
        ExceptionNoted(case=CASE, at=NOW, code=SOLE, person=PersonId("vh2"), reference="x", by=PersonId("lots")),
        ExceptionAnswered(
            case=CASE, at=NOW, code=SOLE, person=PersonId("vh2"), answer=Answer.YES, by=PersonId("intygare")
        ),
    )
    assert handles(required_grantors(fold_on(case, facts), DAY)) == ["ungdom", "vh1", "vh2"]


def test_a_certifier_is_in_no_room_and_hears_only_what_is_theirs() -> None:
    case = with_consent(a_family())
    assert "intygare" not in desired(case, DAY)
    assert may_receive(case, PersonId("intygare"), DAY)


@pytest.mark.parametrize(
    ("code", "handle", "reference", "reason"),
    [
        (PREVENTED, "ungdom", "SN 1", "refusal-exception-of-guardian"),
        (PREVENTED, "polis", "SN 1", "refusal-exception-of-guardian"),
        (PREVENTED, "vh2", " ", "refusal-exception-without-reference"),
        (GOOD_MAN, "vh2", "SN 1", "refusal-no-substitute"),
    ],
)
def test_what_is_no_exception_is_refused(code: ExceptionCode, handle: str, reference: str, reason: str) -> None:
    case = a_family()
    assert refused(note(case, who(case, "lots"), code, who(case, handle), reference, NOW)) == reason


def test_without_a_certifier_only_what_keeps_out_can_be_noted() -> None:
    case = a_case()
    assert refused(noted(case, PREVENTED)) == "refusal-no-certifier"
    assert refused(noted(case, WITHOUT)) == "refusal-no-certifier"
    assert texts(noted(case, SOLE)) == ["exception-noted", "exception-posted"]
    assert texts(noted(case, KEPT)) == ["exception-noted", "exception-posted"]


def test_an_exception_is_noted_once() -> None:
    case = after(a_family(), noted(a_family()))
    assert refused(noted(case)) == "refusal-exception-noted"
    assert len(facts_of(noted(case, PREVENTED, "vh1"), ExceptionNoted)) == 1
