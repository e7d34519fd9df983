"""A förmöte directly before a network meeting: professionals only, with a UID and calls of its own (R47).

It is called, moved and called off with the meeting it stands before; the family's calls know nothing of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.decision import Decision, Line, Refusal, TextValue
from cases.facts import MeetingKind
from cases.fold import fold
from cases.ids import MeetingUid
from cases.invite import Invite
from cases.meetings import calling
from cases.people import Person
from cases.topics.meetings import Meeting

LONGEST: Final = timedelta(hours=4)


def before(case: Case, meeting: Meeting | None) -> Meeting | None:
    """The one that ends when this meeting begins."""
    if meeting is None or meeting.kind is not MeetingKind.NETWORK:
        return None
    every = (each for each in case.meetings.values() if each.kind is MeetingKind.PRE and not each.cancelled)
    return next((each for each in every if each.end == meeting.start), None)


def call_before(
    case: Case, by: Person, called: Decision, length: timedelta, uid: MeetingUid, now: datetime
) -> Decision | Refusal:
    """The network meeting just called, with a förmöte of this length before it."""
    case = fold(case, called.facts)
    meeting = max(case.meetings.values(), key=lambda each: each.number)
    if meeting.kind is not MeetingKind.NETWORK or not timedelta(0) < length <= LONGEST:
        return Refusal("refusal-pre-meeting")
    start = meeting.start - length
    answer = calling.call(case, by, start, length, meeting.place, MeetingKind.PRE, uid, now)
    if isinstance(answer, Refusal):
        return answer
    pre = fold(case, answer.facts).meetings[meeting.number + 1]
    return called.noting(_told("line-pre-meeting", pre)) + _calls(answer)


def move(
    case: Case, by: Person, number: int, start: datetime, length: timedelta | None, place: str | None, now: datetime
) -> Decision | Refusal:
    """A meeting is moved, and its förmöte with it."""
    pre = before(case, case.meetings.get(number))
    if pre is None:
        return calling.move(case, by, number, start, length, place, now)
    moved = calling.move(_without(case, pre), by, number, start, length, place, now)
    if isinstance(moved, Refusal):
        return moved
    case = fold(case, moved.facts)
    begins, lasts = case.meetings[number].start, pre.end - pre.start
    if begins == pre.end and place is None:
        return moved
    follows = calling.move(case, by, pre.number, begins - lasts, lasts, place, now)
    if isinstance(follows, Refusal):
        return follows
    return moved.noting(_told("line-pre-moved", fold(case, follows.facts).meetings[pre.number])) + _calls(follows)


def cancel(case: Case, by: Person, number: int, now: datetime) -> Decision | Refusal:
    """A meeting is called off, and its förmöte with it."""
    off, pre = calling.cancel(case, by, number, now), before(case, case.meetings.get(number))
    if isinstance(off, Refusal) or pre is None:
        return off
    follows = calling.cancel(fold(case, off.facts), by, pre.number, now)
    return off if isinstance(follows, Refusal) else off.noting(_told("line-pre-off", pre)) + _calls(follows)


def _without(case: Case, meeting: Meeting) -> Case:
    """The time that it takes is free for the meeting it stands before."""
    return replace(case, meetings={n: each for n, each in case.meetings.items() if n != meeting.number})


def _calls(answer: Decision) -> Decision:
    """Its facts and calendar objects; what is told of it stands in the answer about the meeting it stands before."""
    return Decision(answer.facts, tuple(each for each in answer.effects if isinstance(each, Invite)))


def _told(text: str, pre: Meeting) -> Line:
    values: dict[str, TextValue] = {"number": pre.number, "start": pre.start, "end": pre.end}
    return Line(text, tuple(values.items()))
