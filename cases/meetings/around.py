"""What the coordinators are told around a meeting.

Before the last one before what holds ends: that its agenda asks if it is still right, with the renewal (R8); when it
is called and again the morning before it, for by then the answers or the paper may be others. After one that nobody has
closed: once, whether it took place (R59), at four in the afternoon of its day, or on the next workday where it goes on
longer. Three days before one with an interpreter: that they are to be confirmed. After one without the young person:
the morning after, that somebody tells them (R53). When everybody is reminded of
one stands here too, and the reminder itself in reminding.py."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final

from cases.case import Case
from cases.consent.effective import last_day
from cases.consent.in_force import record_in_force
from cases.consent.renewal import block_values
from cases.days import MORNING, local, today
from cases.decision import SILENCE, Decision, Line, Say, TextArgument, ToCoordinators
from cases.dues import Due, DueKind
from cases.facts import InterpreterBooked, MeetingClosed, MeetingKind
from cases.fold import fold
from cases.meetings.cadence import longest_gap
from cases.meetings.invitations import COMES_TO, upcoming
from cases.meetings.swedish_days import next_workday
from cases.people import Person, Role
from cases.topics.meetings import Meeting

AGENDA: Final = DueKind("agenda")
MEETING_OPEN: Final = DueKind("meeting-open")
TELL_YOUTH: Final = DueKind("tell-youth")
INTERPRETER: Final = DueKind("interpreter")
AFTERNOON: Final = time(16, 0)
MEETING_TOMORROW: Final = DueKind("meeting-tomorrow")
MEETING_SOON: Final = DueKind("meeting-soon")
REMINDERS: Final = {MEETING_TOMORROW: timedelta(days=1), MEETING_SOON: timedelta(hours=1)}
"""How long before a meeting those who are called are reminded of it, on the wall."""
THREE_DAYS: Final = timedelta(days=3)
"""So long before a meeting its interpreter is confirmed."""


def last_before_end(case: Case, meeting: Meeting, now: datetime) -> Decision:
    """The coordinators are told when no other meeting will come before the end of what holds, with the renewal filled
    in for that day; the paper's place alone is left open."""
    day, through = today(meeting.start), last_day(case, today(now))
    held = replace(case, meetings=case.meetings | {meeting.number: meeting})
    if through is None or day > through or day + longest_gap(held, meeting.start) <= through:
        return SILENCE
    others = (other for other in upcoming(case, now) if other.number != meeting.number)
    if any(day < today(other.start) <= through for other in others):
        return SILENCE
    record = record_in_force(case, through)
    if record is None:
        return SILENCE
    args: dict[str, TextArgument] = {
        **block_values(case, record, day),
        "dated": 1,
        "day": day.isoformat(),
        "number": meeting.number,
        "start": meeting.start,
        "through": through,
    }
    said = Say(ToCoordinators(), "meeting-last-before-end", args, act=True, block="renewal-block")
    return Decision(effects=(said,))


def agenda_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The mornings before the meetings to come."""
    return frozenset(due for meeting in upcoming(case, now) if (due := _morning_before(case, meeting)).moment > now)


def at_agenda(case: Case, due: Due, now: datetime) -> Decision:
    """The same again, if it is still the last meeting; silent when it was moved, or when what holds goes on."""
    meeting = next((each for each in upcoming(case, now) if _morning_before(case, each) == due), None)
    return SILENCE if meeting is None else last_before_end(case, meeting, now)


def _morning_before(case: Case, meeting: Meeting) -> Due:
    key = f"due:agenda:{case.id}:{meeting.number}:{meeting.start.isoformat()}"
    day = local(meeting.start).date() - timedelta(days=1)
    return Due(key, AGENDA, case.id, datetime.combine(day, MORNING))


def meeting_open_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The afternoons to come on which an open meeting is asked about."""
    asked = (asked_at(case, each) for each in case.meetings.values() if each.is_open and asks_to_close(each))
    return frozenset(due for due in asked if due.moment > now)


def asks_to_close(meeting: Meeting) -> bool:
    """A förmöte is over when the meeting it stands before begins (R47)."""
    return meeting.kind is not MeetingKind.PRE


def asked_at(case: Case, meeting: Meeting) -> Due:
    """When this one is asked about, if it is open still."""
    end = local(meeting.end)
    day = end.date() if end.time() <= AFTERNOON else next_workday(end.date() + timedelta(days=1))
    key = f"due:meeting-open:{case.id}:{meeting.number}:{meeting.end.isoformat()}"
    return Due(key, MEETING_OPEN, case.id, datetime.combine(day, AFTERNOON))


def lacked_youth(case: Case, closed: MeetingClosed) -> bool:
    """The meeting took place, was for the young person too, and they were not there."""
    if not closed.held or Role.YOUTH not in COMES_TO[case.meetings[closed.number].kind]:
        return False
    return any(who.id not in closed.present and not who.out for who in case.in_role(Role.YOUTH))


def told_by(case: Case, closed: MeetingClosed, now: datetime) -> Iterator[Line]:
    """The line that asks who tells them, with the day on which the coordinator is reminded."""
    if lacked_youth(case, closed):
        yield Line("line-closed-tell-youth", (("day", next_workday(today(now) + timedelta(days=1))),))


def tell_youth_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The morning of the next workday after each such meeting was closed."""
    closed = (meeting.closed for meeting in case.meetings.values() if meeting.closed is not None)
    armed = (_told_at(case, each) for each in closed if lacked_youth(case, each))
    return frozenset(due for due in armed if due.moment > now)


def at_tell_youth(case: Case, due: Due, now: datetime) -> Decision:
    """The coordinator is reminded, once."""
    del now
    closed = (meeting.closed for meeting in case.meetings.values() if meeting.closed is not None)
    asked = next((each for each in closed if lacked_youth(case, each) and _told_at(case, each).key == due.key), None)
    if asked is None:
        return SILENCE
    return Decision(effects=(Say(ToCoordinators(), "tell-youth-reminder", {"number": asked.number}, act=True),))


def _told_at(case: Case, closed: MeetingClosed) -> Due:
    day = next_workday(today(closed.at) + timedelta(days=1))
    return Due(f"due:tell-youth:{case.id}:{closed.number}", TELL_YOUTH, case.id, datetime.combine(day, MORNING))


def with_interpreter(case: Case, by: Person, called: Decision, language: str | None, now: datetime) -> Decision:
    """A call with an interpreter too, if one is needed: its answer says when the coordinator is reminded of them."""
    if language is None:
        return called
    meeting = max(fold(case, called.facts).meetings.values(), key=lambda each: each.number)
    fact = InterpreterBooked(case=case.id, at=now, number=meeting.number, language=language, by=by.id)
    due = _confirmed_at(case, meeting)
    told = Line("line-interpreter-now", (("language", language),))
    if due.moment > now:
        told = Line("line-interpreter-later", (("language", language), ("day", due.wall.date())))
    return called.noting(told) + Decision((fact,))


def interpreter_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The mornings on which an interpreter is to be confirmed; a meeting called later than that is told of at once."""
    armed = (_confirmed_at(case, meeting) for meeting in upcoming(case, now) if meeting.interpreter)
    return frozenset(due for due in armed if due.moment > now)


def at_interpreter(case: Case, due: Due, now: datetime) -> Decision:
    """The coordinators are asked to confirm the interpreter; silent where the meeting was moved or called off."""
    asked = [each for each in upcoming(case, now) if each.interpreter and _confirmed_at(case, each).key == due.key]
    return Decision(effects=tuple(map(_to_confirm, asked)))


def _to_confirm(meeting: Meeting) -> Say:
    args: dict[str, TextArgument] = {
        "number": meeting.number,
        "start": meeting.start,
        "language": meeting.interpreter or "",
    }
    return Say(ToCoordinators(), "interpreter-confirm", args, act=True)


def _confirmed_at(case: Case, meeting: Meeting) -> Due:
    key = f"due:interpreter:{case.id}:{meeting.number}:{meeting.start.isoformat()}"
    return Due(key, INTERPRETER, case.id, datetime.combine(local(meeting.start).date() - THREE_DAYS, MORNING))


def reminder_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The reminders to come of the meetings to come (cases/meetings/reminding.py)."""
    every = (reminder_at(case, meeting, kind) for meeting in upcoming(case, now) for kind in REMINDERS)
    return frozenset(due for due in every if due.moment > now)


def reminder_at(case: Case, meeting: Meeting, kind: DueKind) -> Due:
    """Another time of the meeting is another reminder."""
    key = f"due:{kind}:{case.id}:{meeting.number}:{meeting.start.isoformat()}"
    return Due(key, kind, case.id, local(meeting.start).replace(tzinfo=None) - REMINDERS[kind])
