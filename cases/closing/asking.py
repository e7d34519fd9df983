"""A meeting that nobody has closed is asked about once: whether it took place (R59)."""

from datetime import datetime

from cases.case import Case
from cases.decision import SILENCE, Decision, Say, TextArgument, ToCoordinators, Together
from cases.dues import Due
from cases.meetings.around import asked_at
from cases.plan.actions import line, open_actions


def at_meeting_open(case: Case, due: Due, now: datetime) -> Decision:
    """The coordinators are asked, with the lines to answer; silent where it is closed, called off or moved."""
    meeting = next(
        (each for each in case.meetings.values() if each.is_open and asked_at(case, each).key == due.key), None
    )
    if meeting is None or meeting.start > now:
        return SILENCE
    args: dict[str, TextArgument] = {
        "number": meeting.number,
        "start": meeting.start,
        "end": meeting.end,
        "items": tuple(line(case, action) for action in open_actions(case)),
    }
    several = Together(f"meeting-open:{due.moment.isoformat()}", "meeting-open-several", "line-meeting-open-several")
    return Decision(effects=(Say(ToCoordinators(), "meeting-open-asked", args, act=True, together=several),))
