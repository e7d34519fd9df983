"""Everyone who is called to a meeting is reminded of it a day and an hour before it begins, by their own way (R56).

A reminder is of the time as it stands: moved or called off it is of nothing, and after the meeting has begun nothing is
said. Somebody who has said no, or was called a moment ago, needs none. Late, the nearest alone is said."""

from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, About, Ask, Decision, Say, TextArgument, ToPerson
from cases.dues import Due
from cases.facts import Attendance
from cases.meetings.around import REMINDERS, reminder_at
from cases.meetings.invitations import holds, upcoming
from cases.people import Person
from cases.rooms.admission import takes_part
from cases.topics.meetings import Invited, Meeting

NOT_COMING: Final = frozenset({Attendance.NO, Attendance.SICK, Attendance.OTHER_TIME})
JUST_CALLED: Final = timedelta(hours=6)
"""A call this new is a reminder itself."""


def at_reminder(case: Case, due: Due, now: datetime) -> Decision:
    """What each of them is told, if the meeting is still to be at that time."""
    meeting = next((each for each in upcoming(case, now) if reminder_at(case, each, due.kind) == due), None)
    if meeting is None or _nearer_is_due(case, meeting, due, now):
        return SILENCE
    answer = SILENCE
    for person, invited in meeting.invited.items():
        who = case.people.get(person)
        if who is not None and _wants_one(case, meeting, who, invited, now):
            answer += Decision(effects=(_reminder(case, meeting, who, invited, now),))
    return answer


def _nearer_is_due(case: Case, meeting: Meeting, due: Due, now: datetime) -> bool:
    others = (reminder_at(case, meeting, kind) for kind in REMINDERS)
    return any(due.moment < other.moment <= now for other in others)


def _wants_one(case: Case, meeting: Meeting, who: Person, invited: Invited, now: datetime) -> bool:
    if not holds(meeting, who.id) or not takes_part(case, who, today(now)):
        return False
    return invited.answer not in NOT_COMING and now - invited.stamp > JUST_CALLED


def _reminder(case: Case, meeting: Meeting, who: Person, invited: Invited, now: datetime) -> Say:
    about = About(Ask.MEETING, case.id, person=who.id, number=meeting.number, asked=invited.stamp)
    args: dict[str, TextArgument] = {
        "number": meeting.number,
        "start": meeting.start,
        "end": meeting.end,
        "today": int(today(now) == today(meeting.start)),
        "answered": int(invited.answer is not None),
        "place": "" if case.is_protected else meeting.place or "",
    }
    text = "family-meeting-reminder" if who.is_family else "meeting-reminder"
    return Say(ToPerson(who.id), text, args, act=True, about=about)
