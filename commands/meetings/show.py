"""`!möten`: the meetings to come, each with who has answered what."""

from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Line, Refusal, Say, ToWriter
from cases.facts import ItipMethod
from cases.meetings.calling import attendance_text, listing
from cases.topics.meetings import Meeting
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    lines = tuple(line for meeting in listing(case, asked.now) for line in _lines(case, meeting))
    return Decision(effects=(Say(ToWriter(), "meetings-shown", {"meetings": lines}),))


def _lines(case: Case, meeting: Meeting) -> tuple[Line, ...]:
    args = (("number", meeting.number), ("start", meeting.start), ("end", meeting.end), ("place", meeting.place or ""))
    return (Line("line-meeting", args), *_answers(case, meeting))


def _answers(case: Case, meeting: Meeting) -> tuple[Line, ...]:
    """One line for each person called; a person without an answer stands there too."""
    called = ((case.named(person), i) for person, i in meeting.invited.items() if i.method is ItipMethod.REQUEST)
    return tuple(
        Line("line-answer", (("who", who.handle), ("answer", attendance_text(i.answer))))
        if i.answer
        else Line("line-no-answer", (("who", who.handle),))
        for who, i in called
    )


COMMAND: Final = Command("meetings", Access.STAFF, Place.OPEN, no_words, decide, reads=True)
