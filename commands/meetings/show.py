"""`!möten`: the meetings to come, each with who has answered what; in the writer's own chat also who is not called, and
for the coordinator why and what helps. In the room nobody is told that somebody is not called (R90)."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import Decision, Line, Refusal, Say, ToWriter
from cases.facts import ItipMethod
from cases.meetings.answering import attendance_text
from cases.meetings.calling import listing
from cases.meetings.left_out import left_out, not_called
from cases.people import LEADERS, Person, handles
from cases.topics.meetings import Meeting
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, by = asked.in_case()
    lines: list[Line] = []
    for meeting in listing(case, asked.now):
        lines += _lines(case, meeting, in_room=asked.in_room)
        lines += () if asked.in_room else _not_called(case, by, meeting, asked.now)
    return Decision(effects=(Say(ToWriter(), "meetings-shown", {"meetings": tuple(lines)}),))


def _lines(case: Case, meeting: Meeting, *, in_room: bool) -> tuple[Line, ...]:
    args = (("number", meeting.number), ("start", meeting.start), ("end", meeting.end), ("place", meeting.place or ""))
    spoken = () if in_room or meeting.interpreter is None else (meeting.interpreter,)
    interpreted = tuple(Line("line-interpreter", (("language", language),)) for language in spoken)
    return (Line("line-meeting", args), *interpreted, *_answers(case, meeting))


def _not_called(case: Case, by: Person, meeting: Meeting, now: datetime) -> Iterator[Line]:
    """Who is left out; why stands there for those who can do something about it."""
    absent = handles(not_called(case, meeting, now))
    if absent:
        yield Line("line-left-out", (("number", meeting.number), ("people", absent)))
    if by.role in LEADERS:
        yield from left_out(case, meeting, now)


def _answers(case: Case, meeting: Meeting) -> tuple[Line, ...]:
    """One line for each person called; a person without an answer stands there too."""
    called = ((case.named(person), i) for person, i in meeting.invited.items() if i.method is ItipMethod.REQUEST)
    return tuple(
        Line("line-answer", (("who", who.handle), ("answer", attendance_text(i.answer))))
        if i.answer
        else Line("line-no-answer", (("who", who.handle),))
        for who, i in called
    )


COMMAND: Final = Command(
    "meetings",
    Access.STAFF,
    Place.OPEN,
    no_words,
    decide,
    reads=True,
    needs=frozenset({Need.IN_ROOM}),
    in_office=Place.PRIVATE,
)
