"""What stands on the agenda of the last meeting before what holds ends: if it is still right, and the renewal (R8).

Told when that meeting is called, and again the morning before it: by then the answers or the paper may be others."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.effective import last_day
from cases.consent.in_force import record_in_force
from cases.consent.renewal import block_values
from cases.days import MORNING, local, today
from cases.decision import SILENCE, Decision, Say, TextArgument, ToCoordinators
from cases.dues import Due, DueKind
from cases.meetings.cadence import longest_gap
from cases.meetings.invitations import upcoming
from cases.topics.meetings import Meeting

AGENDA: Final = DueKind("agenda")


def last_before_end(case: Case, meeting: Meeting, now: datetime) -> Decision:
    """The coordinators are told when no other meeting will come before the end of what holds, with the renewal filled
    in for that day; the paper's place alone is left open."""
    day, through = today(meeting.start), last_day(case, today(now))
    held = replace(case, meetings=case.meetings | {meeting.number: meeting})
    if through is None or day > through or day + longest_gap(held, meeting.start) <= through:
        return SILENCE
    others = (other for other in upcoming(case, now) if other.number != meeting.number)
    if any(day < today(other.start) <= through for other in others):
        return SILENCE
    record = record_in_force(case, through)
    if record is None:
        return SILENCE
    args: dict[str, TextArgument] = {
        **block_values(case, record, day),
        "dated": 1,
        "day": day.isoformat(),
        "number": meeting.number,
        "start": meeting.start,
        "through": through,
    }
    said = Say(ToCoordinators(), "meeting-last-before-end", args, act=True, block="renewal-block")
    return Decision(effects=(said,))


def agenda_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The mornings before the meetings to come."""
    return frozenset(due for meeting in upcoming(case, now) if (due := _morning_before(case, meeting)).moment > now)


def at_agenda(case: Case, due: Due, now: datetime) -> Decision:
    """The same again, if it is still the last meeting; silent when it was moved, or when what holds goes on."""
    meeting = next((each for each in upcoming(case, now) if _morning_before(case, each) == due), None)
    return SILENCE if meeting is None else last_before_end(case, meeting, now)


def _morning_before(case: Case, meeting: Meeting) -> Due:
    key = f"due:agenda:{case.id}:{meeting.number}:{meeting.start.isoformat()}"
    day = local(meeting.start).date() - timedelta(days=1)
    return Due(key, AGENDA, case.id, datetime.combine(day, MORNING))
