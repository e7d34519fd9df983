"""The standing agenda of a network meeting, built from the plan, and who asked the young person before it (R53).

Its order is always the same: what went well, each open action, what the young person wants said, whether each party is
still needed, the next date, who tells the young person."""

from datetime import date, datetime

from cases.case import Case
from cases.closing.meeting import following
from cases.consent.categories import party_text
from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import Decision, Line, Refusal, Say, TextArgument, TextValue, ToWriter
from cases.facts import MeetingKind, YouthAsked
from cases.ids import Party
from cases.meetings.next_date import next_free
from cases.people import SOC, Person
from cases.plan.actions import line, open_actions
from cases.rooms.admission import desired
from cases.topics.meetings import Meeting
from cases.topics.plan import Action


def agenda(case: Case, now: datetime, *, in_room: bool) -> Decision | Refusal:
    """Of the network meeting at hand. `in_room`: others read it, so it names the parties that are in the room alone."""
    meeting = _network_meeting(case, now)
    if meeting is None:
        return Refusal("refusal-no-meeting-at-hand")
    parties = _parties_in(case, now) if in_room else covered_parties(case, today(now)) - {SOC}
    lines = (
        Line("line-agenda-well"),
        *(_title("line-agenda-done", action) for action in done_since_last(case, meeting)),
        Line("line-agenda-plan"),
        *(line(case, action) for action in open_actions(case)),
        _voice(case, meeting),
        Line("line-agenda-consent"),
        *(Line("line-agenda-party", (("party", party_text(party)),)) for party in sorted(parties)),
        _next(case, meeting),
        Line("line-agenda-tell"),
    )
    args: dict[str, TextArgument] = {"number": meeting.number, "start": meeting.start, "end": meeting.end}
    return Decision(effects=(Say(ToWriter(), "agenda-shown", args | {"lines": lines}),))


def asked_youth(case: Case, by: Person, who: Person, day: date, now: datetime) -> Decision | Refusal:
    """Somebody has asked the young person what they want said: who, and on which day."""
    meeting = _network_meeting(case, now)
    if meeting is None:
        return Refusal("refusal-no-meeting-at-hand")
    if day > today(now):
        return Refusal("refusal-asked-to-come", {"day": day})
    fact = YouthAsked(case=case.id, at=now, number=meeting.number, person=who.id, day=day, by=by.id)
    args: dict[str, TextArgument] = {"who": who.handle, "day": day, "number": meeting.number}
    return Decision((fact,), (Say(ToWriter(), "youth-asked-noted", args),))


def done_since_last(case: Case, meeting: Meeting) -> tuple[Action, ...]:
    """What has been done since the network meeting before it."""
    last = _last_held_before(case, meeting)
    done = ((action, action.done_at) for action in case.plan.actions.values() if action.done_at is not None)
    return tuple(action for action, moment in done if last is None or moment > last)


def _last_held_before(case: Case, meeting: Meeting) -> datetime | None:
    """When the last network meeting before this one began."""
    held = (each for each in case.meetings.values() if each.closed is not None and each.closed.held)
    starts = (each.start for each in held if each.kind is MeetingKind.NETWORK and each.start < meeting.start)
    return max(starts, default=None)


def _network_meeting(case: Case, now: datetime) -> Meeting | None:
    meetings = {n: each for n, each in case.meetings.items() if each.kind is MeetingKind.NETWORK and each.is_open}
    begun = [each for each in meetings.values() if each.start <= now]
    ahead = [each for each in meetings.values() if each.start > now]
    last = max(begun, key=lambda each: each.start, default=None)
    return last or min(ahead, key=lambda each: each.start, default=None)


def _parties_in(case: Case, now: datetime) -> frozenset[Party]:
    people = (case.people[person] for person in desired(case, today(now)) if person in case.people)
    return frozenset(who.party for who in people if who.is_actor)


def _title(text: str, action: Action) -> Line:
    return Line(text, (("number", action.number), ("title", action.title)))


def _voice(case: Case, meeting: Meeting) -> Line:
    asked = meeting.youth_asked
    if asked is None:
        return Line("line-agenda-voice-not-asked", (("code", case.code),))
    return Line("line-agenda-voice", (("who", case.handle(asked.person)), ("day", asked.day)))


def _next(case: Case, meeting: Meeting) -> Line:
    """The one that is called; else the day that the cadence allows."""
    called = following(case, meeting)
    found = None if called else next_free(case, meeting.start, length=meeting.end - meeting.start)
    if called is None:
        values: dict[str, TextValue] = {"start": found.start} if found else {}
        return Line("line-agenda-next-proposed" if found else "line-agenda-next", tuple(values.items()))
    return Line("line-agenda-next-called", (("number", called.number), ("start", called.start)))
