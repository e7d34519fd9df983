"""Whatever happens to meetings and consent, and in whichever order, everyone's calendar ends with what they may see."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from calendars.clean import Address
from calendars.invitation import Invitation, cancel_for_one, cancel_meeting, request
from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal
from cases.facts import Attendance, ItipMethod, MeetingKind
from cases.ids import MeetingUid, PersonId, RecordId
from cases.invite import Invite
from cases.meetings.answering import Written, answer
from cases.meetings.calling import call, cancel, move
from cases.meetings.invitations import invited, once_more, upcoming
from tests.given import NOW, after, at, who, with_consent, with_draft
from tests.settled import confirm, withdraw

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
FIRST = at("2027-02-01 09:00")


@dataclass
class Client:
    """A calendar that does what RFC 5546 says: of one UID the higher (SEQUENCE, DTSTAMP) counts, and nothing older."""

    known: dict[str, tuple[int, datetime]] = field(default_factory=dict)
    shown: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)

    def take(self, raw: bytes) -> None:
        calendar: Any = Calendar.from_ical(raw)
        (event,) = calendar.events
        uid, rank = str(event["UID"]), (int(event["SEQUENCE"]), event["DTSTAMP"].dt)
        if uid in self.known and rank <= self.known[uid]:
            return
        if calendar["METHOD"] == "CANCEL" and self.known.get(uid, (-1,))[0] >= rank[0]:
            return  # a cancellation is of a higher SEQUENCE than what it cancels (§3.2.5)
        called_back = calendar["METHOD"] == "REQUEST" and uid in self.known and uid not in self.shown
        if called_back and rank[0] <= self.known[uid][0]:
            return  # what was cancelled comes back with a higher one alone
        self.known[uid] = rank
        self.shown.pop(uid, None)
        if calendar["METHOD"] == "REQUEST":
            self.shown[uid] = (event["DTSTART"].dt, event["DTEND"].dt)


def written(invite: Invite) -> bytes:
    """The file, as it leaves."""
    address = Address(f"{invite.person}@sigbot.invalid")
    to_send = Invitation(invite.uid, invite.sequence, invite.stamp, invite.start, invite.end, address, address, "Möte")
    if invite.method is ItipMethod.REQUEST:
        return request(to_send)
    return cancel_meeting(to_send) if invite.whole else cancel_for_one(to_send)


@dataclass
class Life:
    """A case, everyone's calendar, and the time that passes."""

    case: Case = field(default_factory=with_consent)
    now: datetime = NOW
    clients: dict[PersonId, Client] = field(default_factory=dict)
    sent: list[tuple[PersonId, bytes]] = field(default_factory=list)

    def does(self, decision: Decision | Refusal) -> None:
        if isinstance(decision, Refusal):
            return
        self.case = after(self.case, decision)
        for effect in decision.effects:
            if isinstance(effect, Invite):
                self.sent.append((effect.person, written(effect)))
                self.arrives(*self.sent[-1])

    def arrives(self, person: PersonId, raw: bytes) -> None:
        self.clients.setdefault(person, Client()).take(raw)

    def may_see(self, person: PersonId) -> dict[str, tuple[datetime, datetime]]:
        return {
            meeting.uid: (meeting.start, meeting.end)
            for meeting in upcoming(self.case, self.now)
            if any(who.id == person for who in invited(self.case, meeting.kind, self.now, today(meeting.start)))
        }

    def holds(self) -> None:
        for person in self.case.people:
            assert self.clients.get(person, Client()).shown == self.may_see(person)


def calls(life: Life, hour: int, kind: MeetingKind) -> Decision | Refusal:
    uid = MeetingUid(f"u{len(life.case.meetings)}@sig.example")
    start = FIRST + timedelta(days=hour)
    return call(life.case, who(life.case, "samordnare"), start, HOUR, None, kind, uid, life.now)


def moves(life: Life, number: int, hour: int) -> Decision | Refusal:
    start = FIRST + timedelta(days=hour, hours=2)
    return move(life.case, who(life.case, "samordnare"), number, start, None, None, life.now)


def cancels(life: Life, number: int) -> Decision | Refusal:
    return cancel(life.case, who(life.case, "samordnare"), number, life.now)


def answers(life: Life, number: int, handle: str, sequence: int | None, minutes: int) -> Decision | Refusal:
    stamp = Written(at=life.now + minutes * MINUTE, sequence=sequence)
    return answer(life.case, who(life.case, handle), number, Attendance.YES, life.now, stamp)


def asks_again(life: Life, number: int, handle: str) -> Decision | Refusal:
    meeting, person = life.case.meetings.get(number), who(life.case, handle)
    if meeting not in upcoming(life.case, life.now) or meeting is None:
        return Refusal("over")
    able = invited(life.case, meeting.kind, life.now, today(meeting.start))
    return once_more(life.case, meeting, person, life.now, old=True) if person in able else Refusal("not called")


def takes_back(life: Life, handle: str, party: str | None) -> Decision | Refusal:
    person = who(life.case, handle)
    parties = () if party is None else (who(life.case, party).party,)
    return withdraw(life.case, person, person, parties, life.now)


def renews(life: Life, number: int) -> Decision | Refusal:
    life.now += timedelta(days=2)
    record = f"again-{number}-{life.now:%m%d}"
    life.case = with_draft(life.case, record, today(life.now))
    return confirm(life.case, who(life.case, "samordnare"), RecordId(record), life.now)


numbers, days = st.integers(1, 3), st.integers(0, 5)
handles = st.sampled_from(["vh1", "ungdom", "polis", "skola"])
steps = st.one_of(
    st.tuples(st.just(calls), days, st.sampled_from([MeetingKind.NETWORK, MeetingKind.PRE, MeetingKind.INFORMATION])),
    st.tuples(st.just(moves), numbers, days),
    st.tuples(st.just(cancels), numbers),
    st.tuples(st.just(answers), numbers, handles, st.none() | st.integers(0, 4), st.integers(-9, 9)),
    st.tuples(st.just(asks_again), numbers, handles),
    st.tuples(st.just(takes_back), st.sampled_from(["vh1", "ungdom"]), st.none() | st.sampled_from(["polis", "skola"])),
    st.tuples(st.just(renews), numbers),
)


@pytest.mark.rule("R50", "R51")
@given(st.lists(steps, min_size=3, max_size=14), st.randoms(use_true_random=False))
def test_every_calendar_ends_with_what_its_owner_may_see(lived: list[Any], chance: Any) -> None:
    life = Life()
    life.does(calls(life, 0, MeetingKind.NETWORK))
    for act, *args in lived:
        life.now += HOUR
        life.does(act(life, *args))
        if life.sent and chance.random() < 0.3:
            life.arrives(*chance.choice(life.sent))  # the same once more, late
        life.holds()
