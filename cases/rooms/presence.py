"""Who belongs in which room: the rooms there should be, and everyone who may be in each (R1, R24)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from cases.case import Case
from cases.days import today
from cases.ids import CaseId, EventId, Nonce, PersonId, RoomId, UserId
from cases.office import Office
from cases.parts import part_on
from cases.people import Person
from cases.phases import Phase
from cases.planned import PlannedRoom, Purpose
from cases.presence import WhyOut
from cases.rooms.admission import desired, is_silent_to, may_receive
from cases.rooms.farewells import closes_at_once, is_open, open_until, was_served_yesterday
from cases.rooms.standing_still import as_of
from cases.rooms.standing_still import ends as adding_ends

NOBODY: Final[frozenset[PersonId]] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A room as it should be. `people` may be in it; nobody else but the bot."""

    purpose: Purpose
    name: str
    people: frozenset[UserId]
    planned: PlannedRoom | None
    pinned: EventId | None = None
    """The message that is to be pinned in it."""
    pins: frozenset[EventId] = frozenset()
    """Every message of ours that was to be; another one pinned is a stranger's doing."""
    held: frozenset[UserId] = frozenset()
    """Those who may be in it by the time we believe, and not by the one a doubted clock shows: kept out so far."""

    @property
    def is_shared(self) -> bool:
        """A room of several, no 1:1."""
        return self.purpose.user is None and self.purpose.person is None

    @property
    def room(self) -> RoomId | None:
        return self.planned.room if self.planned else None

    @property
    def nonce(self) -> Nonce | None:
        return self.planned.nonce if self.planned else None


@dataclass(frozen=True, slots=True)
class OfCase:
    """What one case asks for: its room, the 1:1 rooms of its family, and the professionals who have something to hear
    in their own, or a farewell to read there. `until`: the moment at which the first of these farewells has been there
    long enough, and the case asks for something else."""

    room: Wanted | None
    family: tuple[Wanted, ...]
    served: frozenset[UserId]
    until: datetime | None = None

    @property
    def rooms(self) -> tuple[Wanted, ...]:
        """Its own, where it has one, and those of the family."""
        return self.family if self.room is None else (self.room, *self.family)


def waited_for(talks: Iterable[Purpose]) -> Mapping[CaseId, frozenset[PersonId]]:
    """Per case, the relatives with unsent messages: `talks` are their 1:1 rooms."""
    waited: dict[CaseId, frozenset[PersonId]] = {}
    for talk in talks:
        if talk.case and talk.person:
            waited[talk.case] = waited.get(talk.case, NOBODY) | {talk.person}
    return waited


def of_case(case: Case, now: datetime, waited: frozenset[PersonId], neutral: str) -> OfCase:
    """What this case asks for at this moment; the one thing here that asks a rule about consent. `waited`: the
    relatives with unsent messages; `neutral`: the name of their rooms (R93)."""
    ends = (*(open_until(case, who) for who in case.people.values()), *map(adding_ends, case.consent.adding))
    until = min((end for end in ends if end is not None and end > now), default=None)
    case = as_of(case, now)
    family = tuple(_family_rooms(case, now, waited, neutral))
    return OfCase(_case_room(case, today(now)), family, _served(case, now), until)


def kept_out(office: Office) -> Mapping[bool, frozenset[UserId]]:
    """Those who are in no room whatever the journal says of them, by whether the room is one of several.

    Nobody whose identity differs from the pinned one is in any (N2). Someone who only looks on is in no room of
    several (R35)."""
    changed = frozenset(office.changed)
    return {True: changed | office.onlookers.keys(), False: changed}


def without(wanted: Wanted, out: Mapping[bool, frozenset[UserId]]) -> Wanted:
    """The same room without them."""
    gone = out[wanted.is_shared]
    return wanted if wanted.people.isdisjoint(gone) else replace(wanted, people=wanted.people - gone)


def while_doubted(wanted: Wanted, by_wall: Wanted | None) -> Wanted:
    """The room without the people that a clock we do not believe would have out: `by_wall` is how it has the room."""
    people = wanted.people & by_wall.people if by_wall else frozenset[UserId]()
    return wanted if people == wanted.people else replace(wanted, people=people, held=wanted.people - people)


def coordination_rooms(office: Office, word: str = "") -> Iterator[Wanted]:
    """The Samordningsrum of each unit; its name alone says which unit it is of, after this word."""
    for unit in {who.unit for who in office.coordinators.values()} | {r.unit for r in office.rooms.values() if r.unit}:
        people = frozenset(who.user for who in office.coordinators_of(unit))
        yield Wanted(Purpose(unit=unit), f"{word} · {unit}" if word else str(unit), people, office.room_of_unit(unit))


def private_room(
    office: Office, user: UserId, planned: PlannedRoom | None, *, waits: bool, served: bool, neutral: str
) -> Wanted | None:
    """The 1:1 of a professional: of those with something of their own to hear, coordinators, those who look on, and
    members of any case. `waits`: something is to be said to them; `served`: a case serves them.

    None where there is no such room, and nothing to make one for."""
    own = user in office.onlookers or waits
    if planned is None and not own:
        return None
    people = frozenset({user}) if own or served or user in office.coordinators else frozenset[UserId]()
    return Wanted(Purpose(user=user), neutral, people, planned)


def _case_room(case: Case, day: date) -> Wanted | None:
    planned = next((room for room in case.rooms.planned.values() if room.person is None), None)
    if planned is None and case.phase is Phase.CLOSED:
        return None
    users = (case.people[person].user for person in desired(case, day))
    people, notice = frozenset(u for u in users if u), case.rooms.talk.notice
    return Wanted(Purpose(case=case.id), case.code, people, planned, notice.message, notice.ours)


def _served(case: Case, now: datetime) -> frozenset[UserId]:
    professionals = (who for who in case.people.values() if who.user and not who.is_family)
    return frozenset(who.user for who in professionals if who.user and _has_a_chat(case, who, now))


def _has_a_chat(case: Case, who: Person, now: datetime) -> bool:
    """One of the professionals: written to, told farewell and given time to read it, or about to be told (R29)."""
    day = today(now)
    return may_receive(case, who.id, day) or is_open(case, who, now) or was_served_yesterday(case, who, day)


def _family_rooms(case: Case, now: datetime, waited: frozenset[PersonId], neutral: str) -> Iterator[Wanted]:
    for who in case.people.values():
        planned = case.room_with(who.id)
        if not who.is_family or (planned is None and (who.user is None or who.id not in waited)):
            continue
        people = frozenset({who.user}) if who.user and _stays(case, who, now, waited) else frozenset()
        yield Wanted(Purpose(case=case.id, person=who.id), neutral, people, planned)


def _stays(case: Case, who: Person, now: datetime, waited: frozenset[PersonId]) -> bool:
    """One of the family is in their own chat until the case is closed and they have read that it is; taken out before,
    they may still take their yes back there."""
    if not (who.contact.greeted or who.is_asked) or (who.out and closes_at_once(case, who, who.presence.why)):
        return False
    if part_on(case, who, today(now)).presence.why is WhyOut.NO_GUARDIAN:
        return who.id in waited  # only that their meetings are off
    return case.phase is not Phase.CLOSED or _reads_on(case, who, now, waited)


def _reads_on(case: Case, who: Person, now: datetime, waited: frozenset[PersonId]) -> bool:
    """The case is closed, and they read their farewell or something is to leave to them; what waits for the silenced
    never does (R99)."""
    return is_open(case, who, now) or (who.id in waited and not is_silent_to(case, who))
