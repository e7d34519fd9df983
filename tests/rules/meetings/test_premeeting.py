"""A förmöte stands directly before a network meeting, with a UID of its own; the family knows nothing of it."""

import pytest

from cases.case import Case
from cases.decision import Decision
from cases.facts import MeetingCalled, MeetingClosed, MeetingKind, NoteTaken
from cases.falling_due import dues
from cases.invite import Invite
from cases.meetings.around import MEETING_OPEN
from cases.meetings.premeeting import cancel
from tests.asking import asked
from tests.given import FAMILY, after, at, facts_of, only_said, refused, who, with_consent

CALLED = asked("!möte kalla 2026-12-08 15:00 förmöte=30", with_consent())
CASE = after(with_consent(), CALLED)
PROFESSIONALS = {"samordnare", "lots", "polis", "skola"}


def times(case: Case, number: int) -> tuple[str, str]:
    meeting = case.meetings[number]
    return f"{meeting.start:%d %H.%M}", f"{meeting.end:%H.%M}"


@pytest.mark.rule("R47")
def test_it_ends_when_the_network_meeting_begins_and_has_a_uid_of_its_own() -> None:
    meeting, pre = facts_of(CALLED, MeetingCalled)
    assert (meeting.kind, pre.kind) == (MeetingKind.NETWORK, MeetingKind.PRE)
    assert (pre.start, pre.end) == (at("2026-12-08 14:30"), meeting.start)
    assert meeting.uid != pre.uid
    assert [note.text for note in only_said(CALLED, "meeting-called").notes] == ["line-pre-meeting"]


@pytest.mark.rule("R47")
def test_only_professionals_are_called_and_the_familys_call_starts_at_the_network_meeting() -> None:
    assert set(CASE.meetings[2].invited) == PROFESSIONALS
    assert {"ungdom", "vh1", "vh2"} <= set(CASE.meetings[1].invited)
    assert isinstance(CALLED, Decision)
    theirs = [each for each in CALLED.effects if isinstance(each, Invite) and each.person in FAMILY]
    assert [each.start for each in theirs] == [at("2026-12-08 15:00")] * len(FAMILY)


@pytest.mark.rule("R47")
def test_it_follows_when_the_meeting_is_moved_and_goes_when_it_is_called_off() -> None:
    moved = after(CASE, asked("!möte flytta M1 2026-12-08 14:45", CASE))
    assert (times(moved, 1), times(moved, 2)) == (("08 14.45", "15.45"), ("08 14.15", "14.45"))
    off = after(moved, cancel(moved, who(moved, "samordnare"), 1, at("2026-12-01 09:00")))
    assert (off.meetings[1].cancelled, off.meetings[2].cancelled) == (True, True)


@pytest.mark.rule("R47")
def test_it_needs_no_closing_and_the_next_meeting_has_one_too() -> None:
    asked_about = [due for due in dues(CASE, at("2026-12-01 09:00")) if due.kind == MEETING_OPEN]
    assert len(asked_about) == 1
    closed = asked("!möte klart nästa ja", CASE, now=at("2026-12-08 16:00"))
    (fact,) = facts_of(closed, MeetingClosed)
    case = after(CASE, closed)
    assert (fact.number, fact.following) == (1, 3)
    assert case.meetings[3].kind is MeetingKind.NETWORK
    assert (case.meetings[4].kind, case.meetings[4].end) == (MeetingKind.PRE, case.meetings[3].start)


@pytest.mark.rule("R46", "R47")
@pytest.mark.parametrize("words", ["typ=enskilt förmöte=30", "förmöte=300", "förmöte=0"])
def test_it_goes_before_network_meetings_alone_and_is_no_longer_than_four_hours(words: str) -> None:
    assert refused(asked(f"!möte kalla 2026-12-08 15:00 {words}", with_consent())) == "refusal-pre-meeting"


def test_a_length_that_cannot_be_read_is_refused() -> None:
    answer = asked("!möte kalla 2026-12-08 15:00 förmöte=länge", with_consent())
    assert refused(answer) == "refusal-length-unreadable"
    assert isinstance(CALLED, Decision)


@pytest.mark.parametrize("now", ["2026-12-07 10:00", "2026-12-08 14:40", "2026-12-08 15:20"])
def test_a_note_goes_to_the_network_meeting_whose_minutes_it_stands_in(now: str) -> None:
    (noted,) = facts_of(asked('!anteckna "Ring fritids"', CASE, by="polis", now=at(now)), NoteTaken)
    assert noted.number == 1
