"""Replies to the bot's own messages: only from the person asked, only to what was asked, only while it is open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cases.decision import About, Ask, Decision, Refusal
from cases.facts import (
    ActionAdded,
    ActionDeclined,
    ActionDone,
    ActionMoved,
    Attendance,
    ConsentConfirmed,
    MeetingAnswered,
    MeetingCancelled,
    MeetingKind,
    PhaseMoved,
)
from cases.fold import fold as fold_on
from cases.ids import CaseId, MeetingUid, PersonId, RecordId
from cases.meetings.calling import call
from cases.phases import Phase
from cases.replies import Reply, ReplyWord
from tests.given import (
    CASE,
    NOW,
    SIGNED,
    a_case,
    after,
    at,
    facts_of,
    refused,
    texts,
    who,
    with_consent,
    with_draft,
)
from tests.settled import act_on

CONSENTED = with_consent()
STAFF = PersonId("samordnare")
SCHOOL = PersonId("skola")
VH1 = PersonId("vh1")
DUE = date(2026, 12, 9)
CALLED = call(
    CONSENTED, who(CONSENTED, STAFF), at("2026-12-08 15:00"), None, None, MeetingKind.NETWORK, MeetingUid("u1"), NOW
)
ACTIONS = [
    ActionAdded(case=CASE, at=NOW, number=n, title="x", area="skola", owner=SCHOOL, due=DUE, by=STAFF) for n in (1, 2)
]
BUSY = fold_on(after(CONSENTED, CALLED), ACTIONS)
ONE = About(Ask.ACTIONS, CASE, SCHOOL, numbers=(1,), asked=NOW)
BOTH = About(Ask.ACTIONS, CASE, SCHOOL, numbers=(1, 2), asked=NOW)
CANCEL = About(Ask.CANCEL_MEETING, CASE, STAFF, number=1, asked=NOW)
CLOSE = About(Ask.CLOSE_CASE, CASE, STAFF, asked=NOW)
CARD = About(Ask.CONSENT_CARD, CASE, STAFF, record=RecordId("r1"), asked=NOW)
INVITED = About(Ask.MEETING, CASE, SCHOOL, number=1, asked=NOW)
DRAFT = with_draft(a_case(), "r1", SIGNED)


def by_school(about: About, reply: Reply) -> Decision | Refusal:
    return act_on(BUSY, about, who(BUSY, SCHOOL), reply, NOW)


def by_staff(about: About, reply: Reply, *, minutes: float = 0) -> Decision | Refusal:
    return act_on(BUSY, about, who(BUSY, STAFF), reply, NOW + timedelta(minutes=minutes))


@pytest.mark.parametrize("about", [ONE, CANCEL, CLOSE, CARD, INVITED])
def test_only_the_person_asked_can_answer(about: About) -> None:
    reply = Reply(ReplyWord.YES)
    assert refused(act_on(BUSY, about, who(BUSY, "lots"), reply, NOW)) == "refusal-not-asked"
    elsewhere = replace(about, case=CaseId("c2"))
    assert about.person is not None
    assert refused(act_on(BUSY, elsewhere, who(BUSY, about.person), reply, NOW)) == "refusal-not-asked"


def test_a_yes_to_the_card_confirms_and_a_no_leaves_a_draft() -> None:
    coordinator = who(DRAFT, STAFF)
    yes = act_on(DRAFT, CARD, coordinator, Reply(ReplyWord.YES), NOW)
    assert len(facts_of(yes, ConsentConfirmed)) == 1
    assert texts(act_on(DRAFT, CARD, coordinator, Reply(ReplyWord.NO), NOW)) == ["consent-card-left"]
    done = after(DRAFT, yes)
    for word in (ReplyWord.YES, ReplyWord.NO):
        assert refused(act_on(done, CARD, coordinator, Reply(word), NOW)) == "refusal-already-answered"
    assert refused(act_on(DRAFT, CARD, coordinator, Reply(ReplyWord.SICK), NOW)) == "refusal-yes-or-no"


@pytest.mark.parametrize(
    ("word", "attendance"),
    [
        (ReplyWord.YES, Attendance.YES),
        (ReplyWord.NO, Attendance.NO),
        (ReplyWord.CANNOT, Attendance.NO),
        (ReplyWord.MAYBE, Attendance.MAYBE),
        (ReplyWord.LATE, Attendance.LATE),
        (ReplyWord.SICK, Attendance.SICK),
        (ReplyWord.OTHER_TIME, Attendance.OTHER_TIME),
    ],
)
def test_a_reply_to_a_call_is_the_answer_to_it(word: ReplyWord, attendance: Attendance) -> None:
    assert [fact.answer for fact in facts_of(by_school(INVITED, Reply(word)), MeetingAnswered)] == [attendance]


def test_a_call_is_not_answered_with_other_words() -> None:
    assert refused(by_school(INVITED, Reply(ReplyWord.DONE))) == "refusal-meeting-words"


def test_a_reminder_is_answered_with_done_later_or_cannot() -> None:
    assert [fact.number for fact in facts_of(by_school(ONE, Reply(ReplyWord.DONE)), ActionDone)] == [1]
    later = by_school(ONE, Reply(ReplyWord.LATER, days=3))
    assert [fact.due for fact in facts_of(later, ActionMoved)] == [date(2026, 11, 27)]
    assert [fact.number for fact in facts_of(by_school(ONE, Reply(ReplyWord.CANNOT)), ActionDeclined)] == [1]
    assert refused(by_school(ONE, Reply(ReplyWord.LATER))) == "refusal-how-many-days"
    assert refused(by_school(ONE, Reply(ReplyWord.LATER, days=400))) == "refusal-how-many-days"
    assert refused(by_school(ONE, Reply(ReplyWord.MAYBE))) == "refusal-action-words"


def test_of_several_actions_the_one_meant_must_be_named() -> None:
    assert refused(by_school(BOTH, Reply(ReplyWord.DONE))) == "refusal-which-action"
    assert [f.number for f in facts_of(by_school(BOTH, Reply(ReplyWord.DONE, numbers=(2,))), ActionDone)] == [2]
    assert refused(by_school(ONE, Reply(ReplyWord.DONE, numbers=(2,)))) == "refusal-no-such-action"
    assert refused(by_school(BOTH, Reply(ReplyWord.LATER, days=2, numbers=(1, 2)))) == "refusal-which-action"


def test_cancelling_needs_a_yes_that_repeats_the_meeting_within_five_minutes() -> None:
    named = Reply(ReplyWord.CANCEL_IT, named="m1")
    assert len(facts_of(by_staff(CANCEL, named, minutes=5), MeetingCancelled)) == 1
    assert len(facts_of(by_staff(CANCEL, Reply(ReplyWord.YES, named="M1")), MeetingCancelled)) == 1
    assert refused(by_staff(CANCEL, Reply(ReplyWord.YES))) == "refusal-repeat-it"
    assert refused(by_staff(CANCEL, Reply(ReplyWord.YES, named="M2"))) == "refusal-repeat-it"
    assert refused(by_staff(CANCEL, named, minutes=5.1)) == "refusal-asked-too-long-ago"
    assert texts(by_staff(CANCEL, Reply(ReplyWord.NO))) == ["left-as-it-is"]


def test_closing_needs_a_yes_that_repeats_the_code() -> None:
    closed = by_staff(CLOSE, Reply(ReplyWord.CLOSE_IT, named="björk-17"))
    assert [fact.phase for fact in facts_of(closed, PhaseMoved)] == [Phase.CLOSED]
    assert refused(by_staff(CLOSE, Reply(ReplyWord.YES, named="Ask-42"))) == "refusal-repeat-it"
    assert refused(by_staff(CLOSE, Reply(ReplyWord.CANCEL_IT, named="Björk-17"))) == "refusal-repeat-it"
