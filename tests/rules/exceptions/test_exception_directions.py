"""Each exception has two directions: what keeps somebody out acts at once, what lets in waits (R3, R88, R91)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective, required_grantors
from cases.days import today
from cases.decision import Decision, Refusal, Say, ToCoordinators, ToPerson
from cases.exceptions.noting import NO_DAYS, Days, note
from cases.exemptions import DIRECTIONS, KeepsOut, LetsIn, has_lost_part
from cases.facts import (
    ActionHandedOver,
    Answer,
    ExceptionCode,
    FamilyLetIn,
    GateShut,
    InformationSet,
    ItipMethod,
    MeetingKind,
    RoomPlanned,
)
from cases.falling_due import dues
from cases.fold import fold as fold_on
from cases.ids import Nonce, PersonId, UserId
from cases.invite import Invite
from cases.meetings.invitations import invited, unreached
from cases.models import STANDARD, ModelWrong, read_model
from cases.parts import part_on
from cases.rooms.admission import desired, is_told_nothing, may_receive, takes_part
from cases.rooms.presence import of_case
from tests.asking import SPEECH, asked
from tests.given import (
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
    who,
    with_consent,
)
from tests.settled import ask, hear, hear_reply, reply

PEOPLE = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "intygare", "godman", "förordnad")
DAY = today(NOW)
VH2 = PersonId("vh2")
SOLE, WITHOUT = ExceptionCode.SOLE_CUSTODY, ExceptionCode.DECIDED_WITHOUT
OUT = {KeepsOut.TOLD, KeepsOut.PART}
LIFTING = replace(STANDARD, name="lifts", fb_6_13a_sekretess="JUR 2026/3")


def a_family() -> Case:
    return a_case(people=PEOPLE)


def noted(case: Case, code: ExceptionCode, days: Days | None = None) -> Decision | Refusal:
    needed = Days(both_asked=DAY) if code is WITHOUT else NO_DAYS
    return note(case, who(case, "samordnare"), code, who(case, "vh2"), "SN 2026/9", NOW, days or needed)


def replied(case: Case, code: ExceptionCode, answer: Answer = Answer.YES) -> Decision | Refusal:
    return reply(case, who(case, "intygare"), code, who(case, "vh2"), answer, NOW)


@pytest.mark.rule("R3", "R88", "R91")
@pytest.mark.threat("lost-custody")
@pytest.mark.parametrize("code", ExceptionCode)
def test_before_the_reply_only_what_keeps_out_has_happened(code: ExceptionCode) -> None:
    before = with_consent(a_family())
    case = after(before, noted(before, code))
    kept = DIRECTIONS[code].keeps_out in OUT
    assert may_receive(case, VH2, DAY) is not kept
    assert takes_part(case, who(case, "vh2"), DAY) is not kept
    assert is_told_nothing(case, part_on(case, who(case, "vh2"), DAY)) is kept
    assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1", "vh2"]
    assert effective(case, DAY) == effective(before, DAY)
    answer = hear(case, part_on(case, who(case, "vh2"), DAY), "när", None, NOW, SPEECH)
    assert (answer == Decision()) is kept


@pytest.mark.rule("R3", "R88")
@pytest.mark.parametrize("code", ExceptionCode)
def test_the_certifiers_yes_makes_needless_what_the_table_says_and_on_new_papers_only(code: ExceptionCode) -> None:
    before = with_consent(a_family())
    case = after(before, noted(before, code))
    case = after(case, replied(case, code))
    needed = handles(required_grantors(case, DAY))
    match DIRECTIONS[code].lets_in:
        case LetsIn.NOTHING | LetsIn.YES_IF_MODEL:
            assert needed == ["ungdom", "vh1", "vh2"]
        case LetsIn.YES | LetsIn.YES_EVER:
            assert needed == ["ungdom", "vh1"]
        case LetsIn.YES_OF_ANOTHER:
            assert needed[:2] == ["ungdom", "vh1"]
            assert "vh2" not in needed
            assert len(needed) == 3
    assert effective(case, DAY) <= effective(before, DAY)


@pytest.mark.rule("R3")
def test_a_decision_without_a_guardian_lifts_secrecy_only_where_the_model_said_so_when_it_was_certified() -> None:
    plain = after(a_family(), noted(a_family(), WITHOUT))
    certified = after(plain, replied(plain, WITHOUT))
    lifting = replace(plain, basis=replace(plain.basis, rules=LIFTING))
    assert handles(required_grantors(certified, DAY)) == ["ungdom", "vh1", "vh2"]
    assert handles(required_grantors(replace(certified, basis=replace(certified.basis, rules=LIFTING)), DAY)) == [
        "ungdom",
        "vh1",
        "vh2",
    ]
    granted = after(lifting, replied(lifting, WITHOUT))
    assert handles(required_grantors(granted, DAY)) == ["ungdom", "vh1"]
    assert handles(required_grantors(replace(granted, basis=replace(granted.basis, rules=STANDARD)), DAY)) == [
        "ungdom",
        "vh1",
        "vh2",
    ]


@pytest.mark.rule("R3")
def test_a_model_says_where_the_jurist_has_written_it_in_words_and_in_nothing_else() -> None:
    assert (
        read_model({"name": "x", "fb_6_13a_sekretess": {"value": " JUR 3 ", "source": "seed"}}).fb_6_13a_sekretess
        == "JUR 3"
    )
    with pytest.raises(ModelWrong):
        read_model({"name": "x", "fb_6_13a_sekretess": {"value": True, "source": "seed"}})


@pytest.mark.rule("R3")
@pytest.mark.parametrize("both_asked", [None, DAY + timedelta(days=1)])
def test_both_guardians_are_asked_before_it_is_decided_without_one(both_asked: date | None) -> None:
    assert refused(noted(a_family(), WITHOUT, Days(both_asked=both_asked))) == "refusal-both-asked-first"
    assert refused(noted(a_family(), SOLE, Days(both_asked=DAY))) == "refusal-both-asked-not-here"
    assert refused(noted(a_family(), WITHOUT, Days(custody_through=DAY))) == "refusal-custody-not-here"


def with_calls() -> Case:
    """A meeting is called, vh2 owes something, and is in the professionals' room."""
    case = with_consent(a_family())
    for words in (
        "!möte kalla 2026-12-08 15.00 plats=Rådhuset",
        '!åtgärd ny "Ringa skolan" område=skola ansvarig=vh2 klart=2026-12-15',
    ):
        case = after(case, asked(words, case))
    return fold_on(case, [FamilyLetIn(case=case.id, at=NOW, person=VH2, by=PersonId("samordnare"))])


@pytest.mark.rule("R91", "R65")
def test_who_lost_custody_hears_that_the_meeting_is_off_and_nothing_else() -> None:
    case = with_calls()
    answer = noted(case, SOLE)
    assert isinstance(answer, Decision)
    off = [each for each in answer.effects if isinstance(each, Invite)]
    assert [(each.person, each.method, each.farewell) for each in off] == [(VH2, ItipMethod.CANCEL, True)]
    assert ToPerson(VH2) not in {each.to for each in answer.effects if isinstance(each, Say)}
    assert [fact.owner for fact in facts_of(answer, ActionHandedOver)] == [None]
    case = after(case, answer)
    assert VH2 not in case.rooms.talk.let_in
    assert "vh2" not in handles(invited(case, MeetingKind.NETWORK, NOW, DAY))
    assert "vh2" not in handles(unreached(case, MeetingKind.NETWORK, NOW, DAY))


@pytest.mark.rule("R7", "R91")
def test_custody_that_is_to_end_ends_at_the_midnight_after_its_last_day_without_any_due() -> None:
    last = DAY + timedelta(days=3)
    case = with_calls()
    answer = noted(case, SOLE, Days(custody_through=last))
    assert not facts_of(answer, ActionHandedOver)
    case = after(case, answer)
    assert may_receive(case, VH2, last)
    assert VH2 in desired(case, last)
    assert not may_receive(case, VH2, last + timedelta(days=1))
    assert VH2 not in desired(case, last + timedelta(days=1))
    (due,) = [each for each in dues(case, NOW) if each.kind == "custody-end"]
    assert due.wall.date() == last + timedelta(days=1)
    told = ask(case, due, due.moment)
    assert only_said(told, "custody-ended-told").to == ToCoordinators()
    assert [fact.owner for fact in facts_of(told, ActionHandedOver)] == [None]


@pytest.mark.rule("R3", "R88")
def test_until_the_last_day_of_custody_their_yes_is_needed_although_the_certifier_has_said_yes() -> None:
    last = DAY + timedelta(days=3)
    case = after(a_family(), noted(a_family(), SOLE, Days(custody_through=last)))
    case = after(case, replied(case, SOLE))
    assert handles(required_grantors(case, last)) == ["ungdom", "vh1", "vh2"]
    assert handles(required_grantors(case, last + timedelta(days=1))) == ["ungdom", "vh1"]
    signed = fold_on(case, [recorded(), answered("ungdom"), answered("vh1"), confirmed()])
    assert effective(signed, DAY) == frozenset()
    assert effective(signed, last + timedelta(days=1)) == frozenset()


def voided(case: Case) -> Decision | Refusal:
    """Called a mistake by the coordinator, and the yes to the question."""
    question = only_said(asked("!samtycke felregistrera ensam_vardnad vh2", case), "void-exception-ask").about
    assert question is not None
    return hear_reply(case, who(case, "samordnare"), "ja, felregistrera ensam_vardnad vh2", question, NOW, SPEECH)


@pytest.mark.rule("R88", "R91")
@pytest.mark.parametrize("way", ["no", "voided"])
def test_when_it_ends_nobody_is_told_more_by_that_before_a_coordinator_says_so(way: str) -> None:
    case = after(with_consent(a_family()), noted(with_consent(a_family()), SOLE))
    assert refused(asked("!person info vh2 ja skäl=ensam_vardnad dnr=SN1", case)) == "refusal-information-kept"
    ended = replied(case, SOLE, Answer.NO) if way == "no" else voided(case)
    assert [fact.allowed for fact in facts_of(ended, InformationSet)] == [False]
    case = after(case, ended)
    assert not has_lost_part(case, VH2, DAY)
    assert not may_receive(case, VH2, DAY)
    told = after(case, asked("!person info vh2 ja skäl=ensam_vardnad dnr=SN1", case))
    assert may_receive(told, VH2, DAY)


@pytest.mark.rule("R9", "R12")
@pytest.mark.parametrize("certified", [False, True])
def test_what_who_lost_custody_takes_back_still_closes_and_is_not_answered(*, certified: bool) -> None:
    case = after(with_consent(a_family()), noted(with_consent(a_family()), SOLE))
    case = after(case, replied(case, SOLE)) if certified else case
    answer = hear(case, part_on(case, who(case, "vh2"), DAY), "ta bort alla", None, NOW, SPEECH)
    assert bool(facts_of(answer, GateShut)) is certified
    assert {each.to for each in answer.effects if isinstance(each, Say)} >= {ToCoordinators()}
    assert desired(after(case, answer), DAY) & {"polis", "skola"} == set()
    assert not said(answer, "withdrawn-done")


@pytest.mark.rule("R91")
def test_their_own_chat_is_closed_as_soon_as_nothing_waits_in_it() -> None:
    room = RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n2"), person=VH2)
    case = fold_on(with_calls(), [room])
    lost = after(case, noted(case, SOLE))
    assert own_room(case, frozenset()) == {who(case, "vh2").user}
    assert own_room(lost, frozenset({VH2})) == {who(case, "vh2").user}
    assert own_room(lost, frozenset()) == frozenset()


def own_room(case: Case, waited: frozenset[PersonId]) -> frozenset[UserId]:
    (room,) = [room for room in of_case(case, NOW, waited, "x").family if room.purpose.person == VH2]
    return room.people
