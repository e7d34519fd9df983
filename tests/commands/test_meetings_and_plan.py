"""Commands of meetings and of the plan: what is decided, what is refused, and the whole command handed back."""

from datetime import UTC, datetime

import pytest

from cases.decision import Decision, Refusal
from cases.facts import ActionAdded, Attendance, MeetingAnswered, MeetingCalled, MeetingMoved
from tests.asking import a_meeting, an_action, asked, shown
from tests.given import agreed, facts_of, refused, with_consent


def test_a_meeting_is_called_with_length_and_place() -> None:
    answer = asked("!möte kalla 8/12 15 1h30 plats=“Rådhuset, rum 2”", with_consent())
    (meeting,) = facts_of(answer, MeetingCalled)
    assert meeting.start.astimezone(UTC) == datetime(2026, 12, 8, 14, 0, tzinfo=UTC)
    assert (meeting.end - meeting.start).total_seconds() == 90 * 60
    assert meeting.place == "Rådhuset, rum 2"
    assert meeting.uid.endswith("@moten.kommun.se")
    assert "tisdag 8 december kl. 15.00–16.30 (v. 50)" in shown(answer)


@pytest.mark.rule("R13")
def test_before_consent_a_network_meeting_is_refused_and_an_information_meeting_is_not() -> None:
    assert refused(asked("!möte kalla 8/12 15")) == "refusal-no-consent-yet"
    assert isinstance(asked("!möte kalla 8/12 15 typ=informationsmöte"), Decision)


def test_a_meeting_moves_and_keeps_its_length() -> None:
    (moved,) = facts_of(asked("!möte flytta m1 9/12 10", a_meeting()), MeetingMoved)
    assert (moved.end - moved.start).total_seconds() == 60 * 60


def test_cancelling_asks_first_and_changes_nothing() -> None:
    answer = agreed(asked("!möte ställ in M1", a_meeting()))
    assert answer.facts == ()
    assert "ja, ställ in M1" in shown(answer)


@pytest.mark.rule("R57")
def test_an_action_without_owner_and_date_comes_back_with_both_filled_in() -> None:
    answer = asked("!åtgärd ny “Ringa <skolan>”", with_consent())
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-action-incomplete"
    filled = '!åtgärd ny "Ringa <skolan>" område=skola ansvarig=samordnare klart=2026-12-08'
    assert answer.command == filled
    (added,) = facts_of(asked(filled, with_consent()), ActionAdded)
    assert added.title == "Ringa <skolan>"


def test_the_plan_shows_who_has_promised_what_by_when() -> None:
    assert "1 · Ringa (skola) · skola · tisdag 15 december (v. 51)" in shown(asked("!plan", an_action()))
    assert "Ringa" in shown(asked("!mina", an_action(), by="skola"))
    assert "Ringa" not in shown(asked("!mina", an_action(), by="polis"))


def test_only_an_owner_says_that_it_is_done_and_a_strangers_action_reads_like_none() -> None:
    assert isinstance(asked("!åtgärd klar 1", an_action(), by="skola"), Decision)
    assert refused(asked("!åtgärd klar 1", an_action(), by="polis")) == "refusal-no-such-action"
    assert asked("!åtgärd klar 1", an_action(), by="polis") == asked("!åtgärd klar 1", with_consent(), by="polis")


@pytest.mark.rule("R98")
def test_what_was_answered_on_the_phone_is_entered_for_each_named_and_nothing_is_passed_over() -> None:
    case = a_meeting()
    lines = asked("!möte svar M1 vh1 ja\nvh2 annan tid", case)
    assert [(fact.person, fact.answer) for fact in facts_of(lines, MeetingAnswered)] == [
        ("vh1", Attendance.YES),
        ("vh2", Attendance.OTHER_TIME),
    ]
    both = asked("!möte svar Björk-17 M1 vh1 vh2 kan inte", case)
    assert [fact.answer for fact in facts_of(both, MeetingAnswered)] == [Attendance.NO, Attendance.NO]
    for body in ("!möte svar M1 vh1", "!möte svar M1", "!möte svar M1 ja", "!möte svar M1 vh1 ja nej"):
        assert refused(asked(body, case)) == "refusal-whose-answer", body
    assert refused(asked("!möte svar M1 vh9 ja", case)) == "refusal-unknown-handle"
    assert refused(asked("!möte svar M7 vh1 ja", case)) == "refusal-no-such-meeting"
    assert refused(asked("!möte svar M1 vh1 ja", case, by="polis")) == "refusal-staff-only"
