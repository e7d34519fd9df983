"""Reminders of a meeting: a day and an hour before, to those who are coming, of the time as it stands (R56)."""

from datetime import datetime, timedelta
from typing import Final

import pytest

from cases.case import Case
from cases.decision import SILENCE, Decision, Say
from cases.dues import Due, DueKind
from cases.falling_due import ask, dues
from cases.fold import fold
from cases.meetings.around import MEETING_SOON, MEETING_TOMORROW
from tests.asking import a_meeting, asked
from tests.given import NOW, after, at, withdrawn
from tests.town.arming import Story, says

ARMED_BY: Final[dict[DueKind, Story]] = {
    MEETING_TOMORROW: says("!möte kalla CODE 2026-03-20 15:00"),
    MEETING_SOON: says("!möte kalla CODE 2026-03-20 15:00"),
}
CALLED = a_meeting()
TOMORROW, SOON = at("2026-12-07 15:00"), at("2026-12-08 14:00")


def due_of(case: Case, kind: DueKind) -> Due:
    return next(due for due in dues(case, NOW) if due.kind == kind)


def reminded(answer: Decision) -> dict[str, str]:
    """The text to each, by their id."""
    says_ = (each for each in answer.effects if isinstance(each, Say))
    return {str(getattr(each.to, "person", "")): each.text for each in says_}


@pytest.mark.rule("R56")
@pytest.mark.parametrize(("kind", "moment"), [(MEETING_TOMORROW, TOMORROW), (MEETING_SOON, SOON)])
def test_everyone_called_is_reminded_a_day_and_an_hour_before(kind: DueKind, moment: datetime) -> None:
    due = due_of(CALLED, kind)
    assert due.moment == moment
    texts = reminded(ask(CALLED, due, moment))
    assert set(texts) == {str(person) for person in CALLED.meetings[1].invited}
    assert (texts["ungdom"], texts["polis"]) == ("family-meeting-reminder", "meeting-reminder")


@pytest.mark.rule("R56")
def test_who_has_said_no_and_who_is_covered_no_more_are_not_reminded() -> None:
    case = after(CALLED, asked("!möte svar M1 vh1 nej", CALLED))
    assert "vh1" not in reminded(ask(case, due_of(case, MEETING_TOMORROW), TOMORROW))
    closed = fold(CALLED, (withdrawn("ungdom"),))
    assert "polis" not in reminded(ask(closed, due_of(CALLED, MEETING_TOMORROW), TOMORROW))


@pytest.mark.rule("R56")
def test_a_meeting_that_was_moved_or_has_begun_is_not_reminded_of() -> None:
    due = due_of(CALLED, MEETING_SOON)
    moved = after(CALLED, asked("!möte flytta M1 9/12 15", CALLED))
    assert ask(moved, due, SOON) == SILENCE
    assert ask(CALLED, due, at("2026-12-08 15:00")) == SILENCE


@pytest.mark.rule("R56")
def test_late_the_nearest_alone_is_said_and_a_call_of_the_same_day_is_reminder_enough() -> None:
    assert ask(CALLED, due_of(CALLED, MEETING_TOMORROW), SOON + timedelta(minutes=5)) == SILENCE
    again = after(CALLED, asked("!möte flytta M1 8/12 16", CALLED, now=TOMORROW))
    due = next(each for each in dues(again, TOMORROW) if each.kind == MEETING_TOMORROW)
    assert due.moment == TOMORROW + timedelta(hours=1)
    assert ask(again, due, due.moment) == SILENCE
