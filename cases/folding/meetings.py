"""A meeting, after one more fact of it."""

from typing import assert_never

from cases.case import Case
from cases.facts import (
    InvitationWritten,
    ItipMethod,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingMoved,
)
from cases.facts.meetings import MeetingFact
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
            asked_again = {who: replace(invited, answer=None) for who, invited in meeting.invited.items()}
            return replace(
                meeting,
                start=fact.start,
                end=fact.end,
                place=fact.place,
                sequence=fact.sequence,
                invited=asked_again,
            )
        case MeetingCancelled():
            return replace(meeting, sequence=fact.sequence, cancelled=True)
        case MeetingClosed():
            return replace(meeting, closed=fact)
        case InvitationWritten():
            invited = _invited(meeting, fact)
        case MeetingAnswered():
            invited = replace(meeting.invited[fact.person], answer=fact.answer)
        case _:
            assert_never(fact)
    return replace(meeting, invited=meeting.invited | {fact.person: invited})


def _invited(meeting: Meeting, fact: InvitationWritten) -> Invited:
    """An answer to the same call stands; someone who was called before stays called."""
    before = meeting.invited.get(fact.person)
    if before is None:
        return Invited(fact.method, fact.sequence, fact.stamp, None, fact.at)
    answer = before.answer if before.sequence == fact.sequence else None
    called = before.called if before.method is ItipMethod.REQUEST else fact.at
    return Invited(fact.method, fact.sequence, fact.stamp, answer, called)
