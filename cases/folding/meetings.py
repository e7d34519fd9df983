"""A meeting, after one more fact of it."""

from typing import assert_never

from cases.case import Case
from cases.facts import (
    Attendance,
    InterpreterBooked,
    InvitationWritten,
    ItipMethod,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingMoved,
    NoteTaken,
    YouthAsked,
)
from cases.facts.meetings import MeetingFact
from cases.topics.heard import heard
from cases.topics.meetings import Invited, Meeting
from cases.values import replace


def fold_meeting(case: Case, fact: MeetingFact) -> Case:
    return replace(case, meetings=case.meetings | {fact.number: _meeting(case, fact)})


def _meeting(case: Case, fact: MeetingFact) -> Meeting:
    if isinstance(fact, MeetingCalled):
        return Meeting(fact.number, fact.uid, fact.kind, fact.start, fact.end, fact.place)
    meeting = case.meetings[fact.number]
    match fact:
        case MeetingMoved():
            return _moved(meeting, fact)
        case MeetingCancelled():
            return replace(meeting, sequence=fact.sequence, cancelled=True)
        case MeetingClosed():
            return replace(meeting, closed=fact)
        case YouthAsked():
            return replace(meeting, youth_asked=fact)
        case InterpreterBooked():
            return replace(meeting, interpreter=fact.language)
        case NoteTaken():
            return replace(meeting, notes=(*meeting.notes, fact))
        case InvitationWritten():
            invited = _invited(meeting, fact)
        case MeetingAnswered():
            invited = _answered(meeting.invited[fact.person], fact)
        case _:
            assert_never(fact)
    return replace(meeting, invited=meeting.invited | {fact.person: invited})


def _moved(meeting: Meeting, fact: MeetingMoved) -> Meeting:
    """Everyone is asked again. After a new time no answer to the old one counts; another place leaves the time."""
    new_time = (fact.start, fact.end) != (meeting.start, meeting.end)
    asked_again = {
        who: replace(invited, answer=None, floor=fact.sequence if new_time else invited.floor)
        for who, invited in meeting.invited.items()
    }
    return replace(
        meeting, start=fact.start, end=fact.end, place=fact.place, sequence=fact.sequence, invited=asked_again
    )


def _answered(invited: Invited, fact: MeetingAnswered) -> Invited:
    """What stands after it, whichever way and in whichever order answers came."""
    last = heard(invited.heard, fact.sequence, fact.stamp or fact.at, fact.answer, fact.at)
    return replace(invited, answer=Attendance(last.stands), heard=last)


def _invited(meeting: Meeting, fact: InvitationWritten) -> Invited:
    """An answer to the same call stands; someone who was called before stays called."""
    before = meeting.invited.get(fact.person)
    if before is None:
        first = Invited(fact.method, fact.sequence, fact.stamp, None, fact.at)
        return replace(first, floor=fact.sequence, since=fact.stamp)
    written = replace(before, method=fact.method, sequence=fact.sequence, stamp=fact.stamp)
    if fact.again:
        written = replace(written, called_again=fact.at)
    if before.method is not ItipMethod.REQUEST:
        written = replace(written, called=fact.at, floor=max(before.floor, fact.sequence))
    if before.sequence == fact.sequence:
        return written
    return replace(written, answer=None, since=fact.stamp)
