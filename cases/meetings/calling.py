"""Meetings called, moved, cancelled and answered; each person gets a calendar object of their own (R13, R34, R50)."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import today
from cases.decision import About, Ask, Decision, Effect, Refusal, Say, TextArgument, ToCoordinators, ToWriter
from cases.facts import (
    MeetingCalled,
    MeetingCancelled,
    MeetingKind,
    MeetingMoved,
)
from cases.fold import fold
from cases.ids import MeetingUid
from cases.invite import Invite
from cases.meetings.around import last_before_end
from cases.meetings.invitations import (
    ask,
    call_off,
    holds,
    invited,
    meant,
    next_sequence,
    take_back_one,
    uncovered,
    unreached,
    upcoming,
    ways_to,
)
from cases.moments.wall import Why, on_the_wall, unclear_on_the_wall
from cases.people import Person, handles
from cases.topics.meetings import Meeting

USUAL_LENGTH: Final = timedelta(hours=1)
LONGEST: Final = timedelta(hours=12)


def call(
    case: Case,
    by: Person,
    start: datetime,
    length: timedelta | None,
    place: str | None,
    kind: MeetingKind,
    uid: MeetingUid,
    now: datetime,
) -> Decision | Refusal:
    """A meeting is called; actors not covered on its day are left out and named to the coordinator."""
    end = start + (USUAL_LENGTH if length is None else length)
    wrong = _wrong_with(case, start, end, now, place=place) or _nobody_covered(case, kind, now, start)
    if wrong is not None:
        return wrong
    number = 1 + max(case.meetings, default=0)
    fact = MeetingCalled(
        case=case.id, at=now, number=number, uid=uid, kind=kind, start=start, end=end, place=place, by=by.id
    )
    after = fold(case, (fact,))
    meeting = after.meetings[number]
    asked = ask(after, meeting, invited(case, kind, now, today(start)), now)
    return Decision((fact,)) + _known_to(by, asked) + _told(case, "meeting-called", meeting, now)


def move(
    case: Case,
    by: Person,
    number: int,
    start: datetime,
    length: timedelta | None,
    place: str | None,
    now: datetime,
) -> Decision | Refusal:
    """A new time (or place, if one is named): SEQUENCE rises, everyone is asked again, also those who declined."""
    meeting = _ahead(case, number, now)
    if isinstance(meeting, Refusal):
        return meeting
    end = start + (meeting.end - meeting.start if length is None else length)
    there = place or meeting.place
    wrong = _wrong_with(case, start, end, now, number, place=place) or _nobody_covered(case, meeting.kind, now, start)
    if wrong is not None:
        return wrong
    if (start, end, there) == (meeting.start, meeting.end, meeting.place):
        return Refusal("refusal-nothing-changed", {"number": number})
    fact = MeetingMoved(
        case=case.id,
        at=now,
        number=number,
        start=start,
        end=end,
        place=there,
        sequence=next_sequence(meeting),
        by=by.id,
    )
    after = fold(case, (fact,))
    able = invited(case, meeting.kind, now, today(start))
    asked = ask(after, after.meetings[number], able, now)
    left_out = [who for who in case.people.values() if holds(meeting, who.id) and who not in able]
    dropped = take_back_one(case, meeting, left_out, now)
    told = _told(case, "meeting-moved", after.meetings[number], now)
    return Decision((fact,)) + dropped + _known_to(by, asked) + told


def _known_to(by: Person, asked: Decision) -> Decision:
    """Who calls is answered, and gets the time into their calendar; they are not told what they did themselves."""
    effects = (
        replace(each, own=True) if isinstance(each, Invite) and each.person == by.id and each.file else each
        for each in asked.effects
    )
    return replace(asked, effects=tuple(effects))


def ask_cancel(case: Case, by: Person, number: int, now: datetime) -> Decision | Refusal:
    """Cancelling waits five minutes for a yes that names the meeting again."""
    meeting = _ahead(case, number, now)
    if isinstance(meeting, Refusal):
        return meeting
    about = About(Ask.CANCEL_MEETING, case.id, person=by.id, number=number, asked=now)
    args: dict[str, TextArgument] = {"number": number, "start": meeting.start, "end": meeting.end}
    return Decision((), (Say(ToWriter(), "meeting-cancel-ask", args, act=True, about=about),))


def cancel(case: Case, by: Person, number: int, now: datetime) -> Decision | Refusal:
    """The meeting is off for everyone who holds a call, those who declined too; nobody else hears of it."""
    meeting = _ahead(case, number, now)
    if isinstance(meeting, Refusal):
        return meeting
    sequence = next_sequence(meeting)
    fact = MeetingCancelled(case=case.id, at=now, number=number, sequence=sequence, by=by.id)
    off = call_off(case, meeting, case.people.values(), sequence, now)
    said = Say(ToWriter(), "meeting-cancelled", {"number": number, "start": meeting.start, "end": meeting.end})
    return Decision((fact,)) + off + Decision((), (said,))


def listing(case: Case, now: datetime) -> tuple[Meeting, ...]:
    """The meetings to come, the soonest first, with everyone's answers in `invited`."""
    return upcoming(case, now)


def held_by(case: Case, person: Person, now: datetime) -> tuple[Meeting, ...]:
    """The meetings to come that this person is called to; what they may be told of."""
    return tuple(meeting for meeting in upcoming(case, now) if holds(meeting, person.id))


def _wrong_with(
    case: Case, start: datetime, end: datetime, now: datetime, number: int | None = None, *, place: str | None = None
) -> Refusal | None:
    if place and case.is_protected:
        return Refusal("refusal-place-protected")
    if start <= now:
        return Refusal("refusal-time-past", {"said": start})
    if not timedelta(0) < end - start <= LONGEST:
        return Refusal("refusal-meeting-length")
    if (unclear := unclear_on_the_wall(end)) is not None:
        return _unclear_end(start, end, unclear)
    for other in upcoming(case, now):
        if other.number != number and other.start < end and start < other.end:
            return Refusal("refusal-meeting-overlaps", {"number": other.number, "start": other.start, "end": other.end})
    return None


def _unclear_end(start: datetime, end: datetime, why: Why) -> Refusal:
    """Asked about as a beginning is, with a length that ends at three: clocks show that once on both nights."""
    begins, ends = (moment.replace(tzinfo=None) for moment in (on_the_wall(start), on_the_wall(end)))
    length = int((ends.replace(hour=3, minute=0) - begins).total_seconds()) // 60
    return Refusal(f"refusal-end-{why}", {"said": f"{ends:%H.%M}", "day": ends.date(), "length": f"{length}min"})


def _nobody_covered(case: Case, kind: MeetingKind, now: datetime, start: datetime) -> Refusal | None:
    """R13: before consent no meeting with others than the family and socialtjänsten."""
    actors = [who for who in meant(case, kind, now) if who.is_actor]
    alone = len(uncovered(case, kind, now, today(start))) == len(actors)
    if alone and (actors or kind is MeetingKind.NETWORK):
        return Refusal("refusal-no-consent-yet", {"day": today(start)})
    return None


def _ahead(case: Case, number: int, now: datetime) -> Meeting | Refusal:
    meeting = case.meetings.get(number)
    if meeting is None:
        ahead = tuple(f"M{each.number}" for each in upcoming(case, now))
        return Refusal("refusal-no-such-meeting", {"number": number, "known": ahead})
    if meeting.cancelled or meeting.start <= now:
        return Refusal("refusal-meeting-over", {"number": number})
    return meeting


def _told(case: Case, text: str, meeting: Meeting, now: datetime) -> Decision:
    """To the writer, where they wrote, what stands now; to the coordinators in private, who is left out and why."""
    day = today(meeting.start)
    args: dict[str, TextArgument] = {
        "number": meeting.number,
        "start": meeting.start,
        "end": meeting.end,
        "kind": f"@kind-{meeting.kind}",
    }
    effects: list[Effect] = [Say(ToWriter(), text, args | {"place": meeting.place or ""})]
    left_out = {
        "meeting-left-out": uncovered(case, meeting.kind, now, day),
        "meeting-not-reached": unreached(case, meeting.kind, now, day),
    }
    for told, people in left_out.items():
        if people:
            named: dict[str, TextArgument] = {
                "number": meeting.number,
                "day": day,
                "who": handles(people),
                "ways": tuple(ways_to(case, people)),
            }
            effects.append(Say(ToCoordinators(), told, named))
    return Decision((), tuple(effects)) + last_before_end(case, meeting, now)
