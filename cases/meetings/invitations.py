"""Who is invited to a meeting, and each calendar object as it is written for one person (R50; RFC 5546).

SEQUENCE rises for everyone when the time or place changes and on each CANCEL, and for who is called again after one;
for someone new it does not. DTSTAMP
rises strictly for each person and UID, in whole seconds of UTC."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.effective import covered_parties
from cases.days import today, whole_seconds
from cases.decision import SILENCE, Decision, Line
from cases.facts import InvitationWritten, ItipMethod, MeetingKind
from cases.ids import PersonId
from cases.invite import Invite
from cases.parts import parts_on
from cases.people import ACTORS, FAMILY, NAMED_STAFF, Person, Role, Way
from cases.rooms.admission import is_silent_to, is_told_nothing, takes_part
from cases.rooms.standing_still import waits_since
from cases.topics.meetings import Meeting

COMES_TO: Final[dict[MeetingKind, frozenset[Role]]] = {
    MeetingKind.NETWORK: NAMED_STAFF | ACTORS | FAMILY,
    MeetingKind.EXTRA: NAMED_STAFF | ACTORS | FAMILY,
    MeetingKind.FOLLOW_UP: NAMED_STAFF | ACTORS | FAMILY,
    MeetingKind.FUTURE: NAMED_STAFF | ACTORS | FAMILY,
    MeetingKind.PRE: NAMED_STAFF | ACTORS,
    MeetingKind.INDIVIDUAL: NAMED_STAFF | FAMILY,
    MeetingKind.INFORMATION: NAMED_STAFF | FAMILY,
}
"""The roles that each kind of meeting is for (R46). Before consent family and socialtjänsten may meet (R13)."""


def meant(case: Case, kind: MeetingKind, now: datetime) -> tuple[Person, ...]:
    """Everyone a meeting of this kind is for, able to come or not; nobody who is out today."""
    return tuple(who for who in parts_on(case, today(now)) if who.role in COMES_TO[kind])


def uncovered(case: Case, kind: MeetingKind, now: datetime, day: date) -> tuple[Person, ...]:
    """The actors it is for that no consent covers now and on the meeting's day: left out, and named (R50)."""
    return tuple(who for who in meant(case, kind, now) if who.is_actor and not _covered_then(case, who, now, day))


def unreached(case: Case, kind: MeetingKind, now: datetime, day: date) -> tuple[Person, ...]:
    """Those it is for who may come, but that the bot cannot write to: not greeted yet, silenced, without Matrix.

    Leaves out those who are to be told nothing: nobody is to reach them another way."""
    absent = set(uncovered(case, kind, now, day))
    others = (who for who in meant(case, kind, now) if who not in absent and not _reached(case, who))
    return tuple(who for who in others if not is_told_nothing(case, who))


def ways_to(case: Case, people: Iterable[Person]) -> Iterator[Line]:
    """What lets the bot write to each of them, with the command for it; nothing where no command helps."""
    for who in people:
        values = (("who", who.handle), ("code", case.code))
        if case.family.silenced is not None and who.is_family:
            yield Line("way-speak-all", values)
            return
        if who.contact.silenced is not None:
            yield Line("way-speak", values)
        elif who.is_family and not who.contact.greeted and not who.out:
            yield Line("way-greet", values)


def invited(case: Case, kind: MeetingKind, now: datetime, day: date) -> tuple[Person, ...]:
    """Everyone who is sent a calendar object for a meeting on this day."""
    absent = set(uncovered(case, kind, now, day))
    return tuple(who for who in meant(case, kind, now) if who not in absent and _reached(case, who))


def upcoming(case: Case, now: datetime) -> tuple[Meeting, ...]:
    """Meetings that are to be and have not begun, the soonest first."""
    ahead = (meeting for meeting in case.meetings.values() if not meeting.cancelled and meeting.start > now)
    return tuple(sorted(ahead, key=lambda meeting: meeting.start))


def holds(meeting: Meeting, person: PersonId) -> bool:
    """Whether this person's last object for the meeting is a call."""
    last = meeting.invited.get(person)
    return last is not None and last.method is ItipMethod.REQUEST


def next_sequence(meeting: Meeting) -> int:
    """One more than anyone was ever sent."""
    return 1 + max((last.sequence for last in meeting.invited.values()), default=meeting.sequence)


def ask(case: Case, meeting: Meeting, people: Iterable[Person], now: datetime) -> Decision:
    """A call to each of these: the meeting as it stands, at its own SEQUENCE or the highest the person has seen."""
    return _each(case, meeting, people, ItipMethod.REQUEST, meeting.sequence, now)


def call_off(case: Case, meeting: Meeting, people: Iterable[Person], sequence: int, now: datetime) -> Decision:
    """The meeting is cancelled for everyone who holds a call."""
    holders = (who for who in people if holds(meeting, who.id))
    return _each(case, meeting, holders, ItipMethod.CANCEL, sequence, now)


def take_back(case: Case, person: Person, now: datetime, quiet_until: datetime | None = None) -> Decision:
    """All calls one person knows of are cancelled for them alone: part of the farewell."""
    answer = SILENCE
    for meeting in sorted(case.meetings.values(), key=lambda each: each.start):
        if meeting.start > now and _knows_of(case, meeting, person):
            sequence = meeting.invited[person.id].sequence + 1
            answer += _one(case, meeting, person.id, ItipMethod.CANCEL, sequence, now)
    objects = (effect for effect in answer.effects if isinstance(effect, Invite))
    last = (replace(each, whole=False, farewell=True, not_before=quiet_until) for each in objects)
    return Decision(answer.facts, tuple(last))


def take_back_one(case: Case, meeting: Meeting, people: Iterable[Person], now: datetime) -> Decision:
    """One meeting is cancelled for these people alone, with the time they know, not a new one; it stands for others."""
    answer = SILENCE
    for who in people:
        if holds(meeting, who.id):
            sequence = meeting.invited[who.id].sequence + 1
            answer += _one(case, meeting, who.id, ItipMethod.CANCEL, sequence, now)
    alone = (replace(effect, whole=False) for effect in answer.effects if isinstance(effect, Invite))
    return Decision(answer.facts, tuple(alone))


def catch_up(case: Case, now: datetime) -> Decision:
    """Calls to those who may come to a meeting already called and hold no call: SEQUENCE unchanged (R50)."""
    answer = SILENCE
    for meeting in upcoming(case, now):
        able = invited(case, meeting.kind, now, today(meeting.start))
        answer += ask(case, meeting, (who for who in able if not holds(meeting, who.id)), now)
    return answer


def called_again(case: Case, who: Person, now: datetime, *, only: Collection[int] | None = None) -> Decision:
    """The calls that one person holds for meetings to come (those of `only`) once more, with what they have answered:
    to a new account, or with less in them. SEQUENCE as it stands."""
    answer = SILENCE
    for meeting in upcoming(case, now):
        if holds(meeting, who.id) and (only is None or meeting.number in only):
            answer += ask(case, meeting, (who,), now)
    return answer


def once_more(case: Case, meeting: Meeting, who: Person, now: datetime, *, old: bool) -> Decision:
    """The call as it stands, to somebody who has asked for it, or who has answered a time that is no more (`old`)."""
    asked = ask(case, meeting, (who,), now)
    facts = (replace(fact, again=old) if isinstance(fact, InvitationWritten) else fact for fact in asked.facts)
    return Decision(tuple(facts), asked.effects)


def cancelled_again(case: Case, people: Iterable[Person], since: datetime, now: datetime) -> Decision:
    """The cancellations of meetings to come that were written for these people since then, and may not have left."""
    answer = SILENCE
    for meeting in case.meetings.values():
        if meeting.cancelled and meeting.start > now:
            told = (who for who in people if who.id in meeting.invited and meeting.invited[who.id].stamp >= since)
            answer += _each(case, meeting, told, ItipMethod.CANCEL, meeting.sequence, now)
    return answer


def _waits_since(case: Case, person: PersonId) -> datetime | None:
    """Since when nothing written to them has left, because nobody has answered a wish."""
    who = case.people[person]
    return waits_since(case, who.party) if who.is_actor else None


def _knows_of(case: Case, meeting: Meeting, person: Person) -> bool:
    """Whether a call may have reached them that no cancellation followed: one that waits for a wish never left."""
    last, since = meeting.invited.get(person.id), _waits_since(case, person.id)
    if last is None or since is None:
        return holds(meeting, person.id) and not meeting.cancelled
    in_time = last.called is not None and last.called < since
    return in_time and (holds(meeting, person.id) or last.stamp >= whole_seconds(since))


def _reached(case: Case, person: Person) -> bool:
    if is_silent_to(case, person):
        return False
    if person.is_rung:
        return person.contact.greeted
    return person.user is not None and person.way is Way.MATRIX and (person.contact.greeted or not person.is_family)


def _covered_then(case: Case, actor: Person, now: datetime, day: date) -> bool:
    """Covered today, or nothing may be sent; and on the meeting's day, or they may not come."""
    return takes_part(case, actor, today(now)) and actor.party in covered_parties(case, day)


def _each(
    case: Case, meeting: Meeting, people: Iterable[Person], method: ItipMethod, sequence: int, now: datetime
) -> Decision:
    answer = SILENCE
    for who in people:
        answer += _one(case, meeting, who.id, method, sequence, now)
    return answer


def _one(case: Case, meeting: Meeting, person: PersonId, method: ItipMethod, sequence: int, now: datetime) -> Decision:
    last = meeting.invited.get(person)
    stamp = whole_seconds(now)
    moved = last is not None and holds(meeting, person) and last.sequence < sequence
    if last is not None:
        stamp = max(stamp, last.stamp + timedelta(seconds=1))
        called_back = method is ItipMethod.REQUEST and last.method is ItipMethod.CANCEL
        sequence = max(sequence, last.sequence + called_back)
    fact = InvitationWritten(
        case=case.id, at=now, number=meeting.number, person=person, method=method, sequence=sequence, stamp=stamp
    )
    object_ = Invite(
        person, meeting.number, meeting.uid, method, sequence, stamp, meeting.start, meeting.end, meeting.place
    )
    # Someone who got a call gets its cancellation, also when they are taken out before it has left. Not while all that
    # is written to them waits for a wish: then it waits behind the call, or is withdrawn with it.
    goes = method is ItipMethod.CANCEL and _waits_since(case, person) is None
    return Decision((fact,), (replace(object_, farewell=goes, file=not case.is_protected, moved=moved),))
