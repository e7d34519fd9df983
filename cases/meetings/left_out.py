"""Who a meeting is for and who has not been called to it, each with why and what helps: for a coordinator's eyes (R50).

The law of this file: everyone a meeting to come is for either holds a call to it or stands in one of these lines."""

from datetime import datetime
from enum import StrEnum

from cases.case import Case
from cases.days import today
from cases.decision import Line, TextValue
from cases.meetings.invitations import holds, invited, meant, unreached
from cases.people import Person
from cases.rooms.admission import is_told_nothing, takes_part
from cases.rooms.remedies import outside_lines
from cases.rooms.why import why
from cases.topics.meetings import Meeting


class LeftOut(StrEnum):
    """Why somebody is not called; each has its words, `left-out-…`."""

    NOT_THEN = "not-then"
    """Covered today, and not on the day of the meeting."""
    TOLD_NOTHING = "told-nothing"
    SILENT_ALL = "silent-all"
    """Nothing is sent to the family (R99)."""
    SILENT = "silent"
    NOT_GREETED = "not-greeted"
    NO_ACCOUNT = "no-account"
    NOT_YET = "not-yet"


def not_called(case: Case, meeting: Meeting, now: datetime) -> tuple[Person, ...]:
    """Those the meeting is for who hold no call to it."""
    return tuple(who for who in meant(case, meeting.kind, now) if not holds(meeting, who.id))


def left_out(case: Case, meeting: Meeting, now: datetime) -> tuple[Line, ...]:
    """A line for each, or one for several who wait for the same."""
    absent = not_called(case, meeting, now)
    waiting = [who for who in absent if who.is_actor and not takes_part(case, who, today(now))]
    lines = outside_lines(why(case, who, today(now)) for who in waiting)
    return (*lines, *(_line(case, meeting, who, now) for who in absent if who not in waiting))


def _line(case: Case, meeting: Meeting, who: Person, now: datetime) -> Line:
    values: dict[str, TextValue] = {"who": who.handle, "code": case.code}
    return Line(f"left-out-{_why(case, meeting, who, now)}", tuple(values.items()))


def _why(case: Case, meeting: Meeting, who: Person, now: datetime) -> LeftOut:
    day = today(meeting.start)
    if who in invited(case, meeting.kind, now, day):
        return LeftOut.NOT_YET
    if who.is_family and is_told_nothing(case, who):
        return LeftOut.TOLD_NOTHING
    if who not in unreached(case, meeting.kind, now, day):
        return LeftOut.NOT_THEN
    return _unreached(case, who)


def _unreached(case: Case, who: Person) -> LeftOut:
    if who.is_family and case.family.silenced is not None:
        return LeftOut.SILENT_ALL
    if who.contact.silenced is not None:
        return LeftOut.SILENT
    return LeftOut.NOT_GREETED if who.is_family and not who.contact.greeted else LeftOut.NO_ACCOUNT
