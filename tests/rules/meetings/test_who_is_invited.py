"""Meetings: who is called, moved, cancelled and asked; each with a calendar object of their own."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cases.case import Case
from cases.decision import Ask, Decision, Refusal, ToCoordinators, ToWriter
from cases.facts import (
    Attendance,
    Grant,
    InvitationWritten,
    ItipMethod,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingKind,
    MeetingMoved,
)
from cases.ids import MeetingUid, RecordId
from cases.meetings.answering import Written, answer
from cases.meetings.calling import ask_cancel, call, cancel, held_by, listing, move
from cases.people import Way
from tests.given import (
    FAMILY,
    GRUND,
    NOW,
    SKOLA,
    a_case,
    after,
    agreed,
    at,
    facts_of,
    invites,
    only_said,
    refused,
    texts,
    who,
    with_consent,
    with_draft,
)
from tests.settled import confirm, withdraw

CONSENTED = with_consent()
START = at("2026-12-08 15:00")
EVERYONE = {"samordnare", "lots", *FAMILY, "polis", "skola"}
HOUR = timedelta(hours=1)


def called(
    case: Case, start: datetime = START, kind: MeetingKind = MeetingKind.NETWORK, now: datetime = NOW
) -> Decision | Refusal:
    uid = MeetingUid(f"u{len(case.meetings) + 1}")
    return call(case, who(case, "samordnare"), start, HOUR, "Familjehuset", kind, uid, now)


MEETING = after(CONSENTED, called(CONSENTED))


def test_everyone_who_may_come_is_called_with_an_object_of_their_own() -> None:
    decision = called(CONSENTED)
    objects = invites(decision)
    assert set(objects) == EVERYONE
    assert {(it.method, it.sequence, it.start, it.end) for it in objects.values()} == {
        (ItipMethod.REQUEST, 0, START, START + HOUR)
    }
    written = {str(fact.person): (fact.sequence, fact.stamp) for fact in facts_of(decision, InvitationWritten)}
    assert written == {person: (it.sequence, it.stamp) for person, it in objects.items()}
    assert only_said(decision, "meeting-called").to == ToWriter()


@pytest.mark.rule("R13")
def test_before_consent_no_meeting_with_police_can_be_called() -> None:
    case = a_case()
    assert refused(called(case)) == "refusal-no-consent-yet"
    assert refused(called(case, kind=MeetingKind.PRE)) == "refusal-no-consent-yet"
    assert refused(called(a_case(people=FAMILY))) == "refusal-no-consent-yet"


@pytest.mark.rule("R13")
def test_before_consent_the_family_and_social_services_may_meet() -> None:
    assert set(invites(called(a_case(), kind=MeetingKind.INFORMATION))) == {"samordnare", "lots", *FAMILY}


@pytest.mark.rule("R50")
def test_police_not_covered_on_the_day_is_left_out_and_named_to_the_coordinator() -> None:
    case = with_consent(grants=(Grant(SKOLA, GRUND),))
    decision = called(case)
    assert set(invites(decision)) == EVERYONE - {"polis"}
    named = only_said(decision, "meeting-left-out")
    assert (named.to, named.args["who"], named.args["day"]) == (ToCoordinators(), ("polis",), date(2026, 12, 8))


@pytest.mark.rule("R50")
def test_a_consent_that_ends_before_the_day_covers_nobody_on_it() -> None:
    assert refused(called(CONSENTED, at("2027-05-21 15:00"))) == "refusal-no-consent-yet"
    assert set(invites(called(CONSENTED, at("2027-05-20 15:00")))) == EVERYONE


@pytest.mark.rule("R50")
def test_whom_a_paper_covers_only_from_a_later_day_is_not_written_to_yet() -> None:
    case = with_consent(starts=date(2026, 12, 1))
    assert refused(called(case)) == "refusal-no-consent-yet"


@pytest.mark.rule("R50")
def test_a_renewal_calls_those_left_out_and_sequence_stands() -> None:
    school_only = with_consent(grants=(Grant(SKOLA, GRUND),))
    case = with_draft(after(school_only, called(school_only)), "r2", date(2026, 11, 24))
    decision = confirm(case, who(case, "samordnare"), RecordId("r2"), NOW)
    assert set(invites(decision)) == {"polis"}
    assert invites(decision)["polis"].sequence == 0
    assert facts_of(decision, MeetingMoved) == []


@pytest.mark.rule("R50")
def test_someone_taken_out_and_let_in_again_is_called_above_their_cancellation() -> None:
    vh1 = who(MEETING, "vh1")
    out = after(MEETING, withdraw(MEETING, vh1, vh1, (), NOW))
    later = NOW + timedelta(days=2)
    out = with_draft(out, "r2", date(2026, 11, 26))
    again = confirm(out, who(out, "samordnare"), RecordId("r2"), later)
    police = invites(again)["polis"]
    assert (police.method, police.sequence) == (ItipMethod.REQUEST, 2)
    assert police.stamp > out.meetings[1].invited[police.person].stamp
    moved = move(after(out, again), who(out, "samordnare"), 1, at("2026-12-09 15:00"), None, None, later)
    assert {it.sequence for it in invites(moved).values()} == {3}


def test_a_family_not_greeted_or_without_matrix_is_named_and_not_called() -> None:
    case = with_consent(a_case(greeted=("vh1",)))
    mail = replace(who(case, "vh1"), way=Way.MAIL, user=None)
    case = replace(case, people=case.people | {mail.id: mail})
    decision = called(case)
    assert set(invites(decision)) == EVERYONE - set(FAMILY)
    assert only_said(decision, "meeting-not-reached").args["who"] == FAMILY


def test_a_preparatory_meeting_is_for_professionals_only() -> None:
    assert set(invites(called(CONSENTED, kind=MeetingKind.PRE))) == EVERYONE - set(FAMILY)


def test_a_moved_meeting_asks_everyone_again_with_a_higher_sequence_and_stamp() -> None:
    case = after(MEETING, answer(MEETING, who(MEETING, "skola"), 1, Attendance.NO, NOW))
    decision = move(case, who(case, "lots"), 1, at("2026-12-10 13:00"), None, None, NOW)
    objects = invites(decision)
    assert set(objects) == EVERYONE
    assert {(it.sequence, it.end - it.start, it.place) for it in objects.values()} == {(1, HOUR, "Familjehuset")}
    moved = after(case, decision).meetings[1]
    assert all(moved.invited[p].stamp > case.meetings[1].invited[p].stamp for p in moved.invited)
    assert {invited.answer for invited in moved.invited.values()} == {None}


@pytest.mark.rule("R50")
def test_moved_past_the_consent_of_one_they_are_called_off_with_the_old_time() -> None:
    school_longer = with_consent(
        CONSENTED, record="r2", grants=(Grant(SKOLA, GRUND),), signed=date(2026, 11, 24), starts=date(2027, 5, 21),
        through=date(2027, 8, 1),
    )  # fmt: skip
    case = after(school_longer, called(school_longer))
    decision = move(case, who(case, "samordnare"), 1, at("2027-06-01 15:00"), None, None, NOW)
    police = invites(decision)["polis"]
    assert (police.method, police.whole, police.sequence, police.start) == (ItipMethod.CANCEL, False, 1, START)
    assert invites(decision)["skola"].method is ItipMethod.REQUEST
    assert only_said(decision, "meeting-left-out").args["who"] == ("polis",)


def test_cancelling_waits_for_a_yes() -> None:
    question = only_said(ask_cancel(MEETING, who(MEETING, "samordnare"), 1, NOW), "meeting-cancel-ask")
    assert question.about is not None
    assert (question.about.ask, question.about.number, question.about.asked) == (Ask.CANCEL_MEETING, 1, NOW)
    assert after(MEETING, ask_cancel(MEETING, who(MEETING, "samordnare"), 1, NOW)) == MEETING


def test_a_cancelled_meeting_is_off_for_all_who_hold_a_call_and_no_one_else() -> None:
    vh1 = who(MEETING, "vh1")
    case = after(MEETING, withdraw(MEETING, vh1, vh1, (SKOLA,), NOW))
    case = after(case, answer(case, who(case, "polis"), 1, Attendance.NO, NOW))
    decision = cancel(case, who(case, "samordnare"), 1, NOW)
    assert set(invites(decision)) == EVERYONE - {"skola"}
    assert {(it.method, it.whole, it.sequence) for it in invites(decision).values()} == {(ItipMethod.CANCEL, True, 2)}
    assert len(facts_of(decision, MeetingCancelled)) == 1
    assert listing(after(case, decision), NOW) == ()


@pytest.mark.parametrize(
    ("start", "length", "reason"),
    [
        (at("2026-11-24 09:00"), HOUR, "refusal-time-past"),
        (START + timedelta(days=1), timedelta(0), "refusal-meeting-length"),
        (START + timedelta(days=1), timedelta(hours=13), "refusal-meeting-length"),
        (START + timedelta(minutes=30), HOUR, "refusal-meeting-overlaps"),
    ],
)
def test_a_meeting_that_cannot_be_is_refused_with_why(start: datetime, length: timedelta, reason: str) -> None:
    coordinator = who(MEETING, "samordnare")
    decision = call(MEETING, coordinator, start, length, None, MeetingKind.NETWORK, MeetingUid("u2"), NOW)
    assert refused(decision) == reason


def test_numbers_go_on_after_a_cancelled_meeting() -> None:
    case = after(MEETING, cancel(MEETING, who(MEETING, "samordnare"), 1, NOW))
    (fact,) = facts_of(called(case), MeetingCalled)
    assert fact.number == 2


def test_what_is_over_unknown_or_unchanged_cannot_be_moved() -> None:
    coordinator = who(MEETING, "samordnare")
    assert refused(move(MEETING, coordinator, 9, START, None, None, NOW)) == "refusal-no-such-meeting"
    assert refused(move(MEETING, coordinator, 1, START, None, None, NOW)) == "refusal-nothing-changed"
    begun = START + timedelta(minutes=1)
    assert refused(move(MEETING, coordinator, 1, START + HOUR, None, None, begun)) == "refusal-meeting-over"
    assert refused(cancel(MEETING, coordinator, 1, begun)) == "refusal-meeting-over"


def test_an_answer_is_kept_and_a_no_is_told_to_the_coordinator() -> None:
    yes = answer(MEETING, who(MEETING, "skola"), 1, Attendance.YES, NOW)
    assert [(fact.answer, fact.sequence) for fact in facts_of(yes, MeetingAnswered)] == [(Attendance.YES, 0)]
    assert texts(yes) == ["meeting-answered"]
    no = answer(MEETING, who(MEETING, "vh1"), 1, Attendance.NO, NOW)
    assert texts(no) == ["family-meeting-answered", "meeting-answer-told"]
    assert only_said(no, "meeting-answer-told").args["answer"] == "@attendance-no"


def test_an_answer_needs_a_call_a_meeting_ahead_and_its_present_time() -> None:
    without = with_consent(a_case(greeted=()))
    case = after(without, called(without))
    assert refused(answer(case, who(case, "vh1"), 1, Attendance.YES, NOW)) == "refusal-no-such-meeting"
    school = who(MEETING, "skola")
    assert refused(answer(MEETING, school, 1, Attendance.YES, START + HOUR)) == "refusal-meeting-over"
    moved = after(MEETING, move(MEETING, school, 1, START + HOUR, None, None, NOW + HOUR))
    old = MEETING.meetings[1].invited[school.id].stamp
    assert refused(answer(moved, school, 1, Attendance.YES, NOW + HOUR, Written(asked=old))) == "refusal-old-time"
    new = moved.meetings[1].invited[school.id].stamp
    agreed(answer(moved, school, 1, Attendance.YES, NOW + HOUR, Written(asked=new)))


def test_each_sees_the_meetings_they_are_called_to() -> None:
    case = after(MEETING, called(MEETING, START + timedelta(days=1), MeetingKind.PRE))
    assert [meeting.number for meeting in held_by(case, who(case, "vh1"), NOW)] == [1]
    assert [meeting.number for meeting in held_by(case, who(case, "polis"), NOW)] == [1, 2]
    assert [meeting.number for meeting in listing(case, START + HOUR)] == [2]


def test_stamps_are_whole_seconds_of_utc() -> None:
    now = datetime(2026, 11, 24, 9, 0, 0, 123456, tzinfo=UTC)
    stamps = {it.stamp for it in invites(called(CONSENTED, now=now)).values()}
    assert stamps == {NOW}
