"""Answers to calls: a person's own, and what somebody said on the phone, entered for them (R34, R98)."""

from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import Decision, Effect, Refusal, Say, TextArgument, ToCoordinators, ToWriter
from cases.facts import Attendance, MeetingAnswered, PassedOn
from cases.meetings.invitations import holds
from cases.people import LEADERS, Person
from cases.topics.meetings import Meeting

TOLD_AT_ONCE: Final = frozenset({Attendance.NO, Attendance.LATE, Attendance.SICK, Attendance.OTHER_TIME})
"""Answers the coordinator should hear of before the meeting; the others stand in the list."""


def answer(
    case: Case, who: Person, number: int, said: Attendance, now: datetime, asked: datetime | None = None
) -> Decision | Refusal:
    """An answer to the call `who` holds; `asked` is the DTSTAMP of the call answered, if it is known."""
    fact = _answered(case, who, number, said, now, asked)
    if isinstance(fact, Refusal):
        return fact
    args = _of_an_answer(case.meetings[number], said)
    thanks = "family-meeting-answered" if who.is_family else "meeting-answered"
    effects: tuple[Effect, ...] = (Say(ToWriter(), thanks, args | {"name": "@coordinator-name"}),)
    if said in TOLD_AT_ONCE:
        effects += (Say(ToCoordinators(), "meeting-answer-told", args | {"who": who.handle}),)
    return Decision((fact,), effects)


def enter_answer(
    case: Case, by: Person, who: Person, number: int, said: Attendance, now: datetime, asked: datetime | None = None
) -> Decision | Refusal:
    """What somebody has answered on the phone, entered for them (R98); who is rung has been told by that."""
    if (meeting := case.meetings.get(number)) is not None and not holds(meeting, who.id):
        return Refusal("refusal-not-called", {"who": who.handle, "number": number})
    fact = _answered(case, who, number, said, now, asked)
    if isinstance(fact, Refusal):
        return fact
    args = _of_an_answer(case.meetings[number], said) | {"who": who.handle}
    effects: tuple[Effect, ...] = (Say(ToWriter(), "meeting-answer-entered", args),)
    if said in TOLD_AT_ONCE and by.role not in LEADERS:
        effects += (Say(ToCoordinators(), "meeting-answer-told", args),)
    rung = (PassedOn(case=case.id, at=now, person=who.id, by=by.id),) if who.is_rung else ()
    return Decision((fact, *rung), effects)


def _of_an_answer(meeting: Meeting, said: Attendance) -> dict[str, TextArgument]:
    return {
        "number": meeting.number,
        "answer": attendance_text(said),
        "start": meeting.start,
        "end": meeting.end,
    }


def _answered(
    case: Case, who: Person, number: int, said: Attendance, now: datetime, asked: datetime | None
) -> MeetingAnswered | Refusal:
    meeting = case.meetings.get(number)
    if meeting is None or not holds(meeting, who.id):
        return Refusal("refusal-no-such-meeting", {"number": number})
    if meeting.cancelled or meeting.end <= now:
        return Refusal("refusal-meeting-over", {"number": number})
    if asked is not None and asked < meeting.invited[who.id].stamp:
        return Refusal("refusal-old-time", {"number": number, "start": meeting.start, "end": meeting.end})
    return MeetingAnswered(case=case.id, at=now, number=number, person=who.id, answer=said, sequence=meeting.sequence)


def attendance_text(said: Attendance) -> str:
    """The answer in the reader's language: a reference to the text `attendance-…`."""
    return f"@attendance-{said.name.lower().replace('_', '-')}"
