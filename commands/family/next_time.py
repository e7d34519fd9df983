"""*När* and *var*: the next time one of the family is called to, and its place where that may be told (R76)."""

from cases.decision import Decision, TextArgument
from cases.facts import Attendance
from cases.meetings.calling import held_by
from cases.topics.meetings import Meeting
from commands.family.message import NUMBERS, Heard


def when(heard: Heard) -> Decision:
    """The time, and the place behind it."""
    coming = _coming(heard)
    if coming is None:
        return heard.say("family-when-none")
    return heard.say("family-when", {**_told(coming), "place": _place(heard, coming)})


def where(heard: Heard) -> Decision:
    """The place, where it may be told; else who is to be called about it."""
    coming = _coming(heard)
    if coming is None:
        return heard.say("family-where-none")
    place = _place(heard, coming)
    return heard.say("family-where", {**_told(coming), "place": place}) if place else heard.say("family-where-call")


def _coming(heard: Heard) -> Meeting | None:
    held = held_by(heard.case, heard.person, heard.now)
    return next((m for m in held if m.invited[heard.person.id].answer is not Attendance.NO), None)


def _told(meeting: Meeting) -> dict[str, TextArgument]:
    return {**NUMBERS, "start": meeting.start, "end": meeting.end}


def _place(heard: Heard, meeting: Meeting) -> str:
    """Nothing while somebody in the case has a protected identity: places are told by voice alone."""
    return "" if heard.case.is_protected else meeting.place or ""
