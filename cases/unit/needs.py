"""What needs a coordinator now, across their cases, the most urgent first; never what anybody wrote (R36, R96).

A need is a code that the texts speak by (`today-…`). What helps is said with it: a command that is taken as things
stand, or that somebody must be called."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from cases.case import Case
from cases.consent.effective import last_day
from cases.days import today
from cases.decision import ToWriter
from cases.family.greeting import waits_for_greeting
from cases.family.unread import SHOWN_FOR, unread_of
from cases.ids import CaseCode, CaseId, Handle, MasterKey, PersonId, UserId
from cases.lights import SOON
from cases.meetings.invitations import holds, upcoming
from cases.office import Office
from cases.papers.card_again import card_again
from cases.parts import part_of
from cases.people import LEADERS, Person
from cases.phases import Phase
from cases.plan.actions import open_actions
from cases.rooms.standing_still import open_wishes
from cases.topics.meetings import Meeting

NEAR: Final = timedelta(days=2)
"""How long before a meeting those who have not answered are worth a call."""


class Need(StrEnum):
    """In the order in which they are shown."""

    DANGER = "danger"
    SET_BACK = "set-back"
    GATE = "gate"
    WISH = "wish"
    KEYS = "keys"
    ADDING = "adding"
    CARD = "card"
    UNREAD = "unread"
    CONSENT = "consent"
    LATE = "late"
    MEETING = "meeting"
    ENDS = "ends"
    GREET = "greet"


@dataclass(frozen=True, slots=True)
class Needed:
    """One thing in one case. `who`: the person it is about; `day`, `at`: when; `number`: which meeting or action."""

    need: Need
    case: CaseId
    code: CaseCode
    reader: PersonId
    """Who the coordinator is in the case."""
    who: tuple[Handle, ...] = ()
    at: datetime | None = None
    day: date | None = None
    number: int = 0
    title: str = ""
    key: MasterKey | None = None
    """The key that the server shows for `who`."""


_At = tuple[CaseId, CaseCode, PersonId]
"""In which case, for whom."""


def needs(office: Office, cases: Iterable[Case], user: UserId, now: datetime) -> tuple[Needed, ...]:
    """Of every open case that this coordinator answers for today."""
    mine = ((case, by) for case in cases if (by := _leader(case, user, today(now))) is not None)
    found = (needed for case, by in mine for needed in _of(office, case, by, now))
    order = list(Need)
    return tuple(sorted(found, key=lambda each: (order.index(each.need), each.code, each.number)))


def _leader(case: Case, user: UserId, day: date) -> Person | None:
    by = part_of(case, user, day)
    return by if by and not by.out and by.role in LEADERS and case.phase is not Phase.CLOSED else None


def _of(office: Office, case: Case, by: Person, now: datetime) -> Iterator[Needed]:
    at = case.id, case.code, by.id
    yield from _of_the_family(case, at, now)
    yield from _of_the_gate(case, at)
    yield from _of_keys(office, case, at)
    if case.consent.suspended is None:
        yield from _of_consent(case, by, at, now)
    yield from _of_the_plan(case, at, today(now))
    yield from (_unanswered(case, at, meeting) for meeting in upcoming(case, now) if meeting.start - now <= NEAR)


def _of_the_family(case: Case, at: _At, now: datetime) -> Iterator[Needed]:
    for who in case.people.values():
        cried = who.said.cry_told
        if cried is not None and not who.out and now - cried < SHOWN_FOR:
            yield Needed(Need.DANGER, *at, (who.handle,), at=cried)
    for who, question in open_wishes(case):
        yield Needed(Need.WISH, *at, (who.handle,), at=question.asked)
    for who, when in unread_of(case, now):
        yield Needed(Need.UNREAD, *at, (who.handle,), at=when)
    for who in case.of_family:
        if waits_for_greeting(case, who, now):
            yield Needed(Need.GREET, *at, (who.handle,))


def _of_the_gate(case: Case, at: _At) -> Iterator[Needed]:
    if case.consent.suspended is not None:
        yield Needed(Need.SET_BACK, *at)
    elif case.rooms.gate_shut:
        yield Needed(Need.GATE, *at)


def _of_keys(office: Office, case: Case, at: _At) -> Iterator[Needed]:
    for who in case.people.values():
        if who.user in office.changed and not who.out:
            yield Needed(Need.KEYS, *at, (who.handle,), key=office.changed[who.user])


def _of_consent(case: Case, by: Person, at: _At, now: datetime) -> Iterator[Needed]:
    day = today(now)
    for asked in case.consent.adding:
        yield Needed(Need.ADDING, *at, (asked.who.handle,))
    through = last_day(case, day)
    if card_again(case, by, ToWriter(), now) is not None:
        yield Needed(Need.CARD, *at)
    elif through is None:
        yield Needed(Need.CONSENT, *at)
    elif through - day <= SOON:
        yield Needed(Need.ENDS, *at, day=through)


def _of_the_plan(case: Case, at: _At, day: date) -> Iterator[Needed]:
    for action in open_actions(case):
        if action.due < day:
            who = (case.handle(action.owner),) if action.owner else ()
            yield Needed(Need.LATE, *at, who, day=action.due, number=action.number, title=action.title)


def _unanswered(case: Case, at: _At, meeting: Meeting) -> Needed:
    silent = (person for person, asked in meeting.invited.items() if holds(meeting, person) and asked.answer is None)
    who = tuple(case.handle(person) for person in silent)
    return Needed(Need.MEETING, *at, who, at=meeting.start, number=meeting.number)
