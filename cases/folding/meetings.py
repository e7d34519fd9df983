"""A meeting, after one more fact of it."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import InvitationWritten, ItipMethod, MeetingAnswered, MeetingCalled, MeetingCancelled, MeetingMoved
from cases.facts.meetings import MeetingFact
from cases.topics.meetings import Invited, Meeting


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
        case InvitationWritten():
            before = meeting.invited.get(fact.person)
            answer = before.answer if before and before.sequence == fact.sequence else None
            goes_on = before is not None and before.method is ItipMethod.REQUEST
            called = before.called if before and goes_on else fact.at
            invited = Invited(fact.method, fact.sequence, fact.stamp, answer, called)
        case MeetingAnswered():
            invited = replace(meeting.invited[fact.person], answer=fact.answer)
        case _:
            assert_never(fact)
    return replace(meeting, invited=meeting.invited | {fact.person: invited})
