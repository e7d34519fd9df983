"""Answers to calls: a person's own, and what somebody said on the phone, entered for them (R34, R98)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import Decision, Effect, Refusal, Say, TextArgument, ToCoordinators, ToWriter
from cases.facts import Attendance, MeetingAnswered, PassedOn
from cases.meetings.invitations import holds
from cases.people import LEADERS, Person
from cases.topics.meetings import Invited, Meeting

TOLD_AT_ONCE: Final = frozenset({Attendance.NO, Attendance.LATE, Attendance.SICK, Attendance.OTHER_TIME})
"""Answers the coordinator should hear of before the meeting; the others stand in the list."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is known of an answer beside its words: the SEQUENCE it names, when it was written, and the DTSTAMP of the
    call that it replies to. Words in a chat are to the call as it stands."""

    at: datetime | None = None
    sequence: int | None = None
    asked: datetime | None = None


NOW: Final = Written()
"""Said as it is heard."""


def answer(
    case: Case, who: Person, number: int, said: Attendance, now: datetime, written: Written = NOW
) -> Decision | Refusal:
    """An answer to the call `who` holds, in its place in the one order that answers by every way have."""
    fact = _answered(case, who, number, said, now, written)
    if isinstance(fact, Refusal):
        return fact
    args = _of_an_answer(case.meetings[number], said)
    thanks = "family-meeting-answered" if who.is_family else "meeting-answered"
    effects: tuple[Effect, ...] = (Say(ToWriter(), thanks, args | {"name": "@coordinator-name"}),)
    if said in TOLD_AT_ONCE:
        effects += (Say(ToCoordinators(), "meeting-answer-told", args | {"who": who.handle}),)
    return Decision((fact,), effects)


def enter_answer(
    case: Case, by: Person, who: Person, number: int, said: Attendance, now: datetime, written: Written = NOW
) -> Decision | Refusal:
    """What somebody has answered on the phone, entered for them (R98); who is rung has been told by that."""
    if (meeting := case.meetings.get(number)) is not None and not holds(meeting, who.id):
        return Refusal("refusal-not-called", {"who": who.handle, "number": number})
    fact = _answered(case, who, number, said, now, written)
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
    case: Case, who: Person, number: int, said: Attendance, now: datetime, written: Written
) -> MeetingAnswered | Refusal:
    meeting = case.meetings.get(number)
    if meeting is None or not holds(meeting, who.id):
        return Refusal("refusal-no-such-meeting", {"number": number})
    if meeting.cancelled or meeting.end <= now:
        return Refusal("refusal-meeting-over", {"number": number})
    held = meeting.invited[who.id]
    if _is_old(held, written):
        return Refusal("refusal-old-time", {"number": number, "start": meeting.start, "end": meeting.end})
    sequence = held.sequence if written.sequence is None else written.sequence
    stamp = _stamp(held, written, now)
    if held.heard is not None and (sequence, stamp) < (held.heard.sequence, held.heard.stamp):
        return Refusal("refusal-later-answer", _of_an_answer(meeting, Attendance(held.heard.stands)))
    return MeetingAnswered(
        case=case.id, at=now, number=number, person=who.id, answer=said, sequence=sequence, stamp=stamp
    )


def _is_old(held: Invited, written: Written) -> bool:
    """It is to a time that is no more."""
    if written.sequence is not None and written.sequence < held.floor:
        return True
    return written.asked is not None and held.since is not None and written.asked < held.since


def _stamp(held: Invited, written: Written, now: datetime) -> datetime:
    """When it was written, by a clock that is only believed for the order.

    Nothing in a chat is written after it is heard. A calendar whose clock is fast shuts nobody out of the chat."""
    if written.at is not None and written.sequence is not None:
        return written.at
    last = held.heard.stamp if held.heard else now
    return last if last > now else min(written.at or now, now)


def attendance_text(said: Attendance) -> str:
    """The answer in the reader's language: a reference to the text `attendance-…`."""
    return f"@attendance-{said.name.lower().replace('_', '-')}"
