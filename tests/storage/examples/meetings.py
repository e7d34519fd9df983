"""One example of each fact about meetings."""

from cases.facts.meetings import (
    Attendance,
    InterpreterBooked,
    InvitationWritten,
    ItipMethod,
    MeetingAnswered,
    MeetingCalled,
    MeetingCancelled,
    MeetingClosed,
    MeetingKind,
    MeetingMoved,
    NoteTaken,
    Participation,
    YouthAsked,
)
from tests.storage.examples.given import AT, CASE, END, EVA, PER, START, UID, Example

EXAMPLES: tuple[Example, ...] = (
    MeetingCalled(
        case=CASE, at=AT, number=1, uid=UID, kind=MeetingKind.NETWORK, start=START, end=END, place="Kommunhuset", by=EVA
    ),
    InvitationWritten(case=CASE, at=AT, number=1, person=PER, method=ItipMethod.REQUEST, sequence=0, stamp=AT),
    MeetingAnswered(case=CASE, at=AT, number=1, person=PER, answer=Attendance.OTHER_TIME, sequence=0),
    MeetingAnswered(case=CASE, at=AT, number=1, person=PER, answer=Attendance.YES, sequence=1, stamp=AT),
    MeetingMoved(case=CASE, at=AT, number=1, start=START, end=END, place="Skolan", sequence=1, by=EVA),
    MeetingCancelled(case=CASE, at=AT, number=1, sequence=2, by=EVA),
    MeetingClosed(
        case=CASE,
        at=AT,
        number=1,
        held=True,
        present=(EVA,),
        absent=(PER,),
        youth=Participation.SMALL,
        reviewed=(1, 3),
        following=2,
        by=EVA,
    ),
    YouthAsked(case=CASE, at=AT, number=1, person=EVA, day=AT.date(), by=EVA),
    InterpreterBooked(case=CASE, at=AT, number=1, language="somaliska", by=EVA),
    NoteTaken(case=CASE, at=AT, number=1, text="Läxhjälp på tisdagar fungerar", by=PER),
)
