"""How long there may be between one network meeting and the next, by the working model (R44)."""

from datetime import datetime, timedelta

from cases.case import Case
from cases.facts import MeetingKind


def longest_gap(case: Case, moment: datetime) -> timedelta:
    """The longest time to the next network meeting after `moment`: a shorter one while the first meetings are held."""
    network = (meeting for meeting in case.meetings.values() if meeting.kind is MeetingKind.NETWORK)
    begun = sum(meeting.took_place_or_may and meeting.start <= moment for meeting in network)
    rules = case.rules
    return timedelta(days=rules.start_cadence_days if begun < rules.start_meetings else rules.cadence_days)
