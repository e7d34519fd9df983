"""Which questions are still open: a function of what was asked, of the case as it is, and of the moment."""

from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Final, Literal, assert_never

from cases.case import Case
from cases.days import today
from cases.decision import About, Ask, Refusal
from cases.exceptions import granting as exceptions
from cases.facts import ExceptionCode
from cases.meetings.invitations import holds
from cases.papers import voiding
from cases.phases import Phase, may_move
from cases.rooms.admission import may_receive
from cases.rooms.standing_still import open_questions

CANNOT_BE_UNDONE: Final = frozenset({Ask.CANCEL_MEETING, Ask.CLOSE_CASE, Ask.VOID})
"""A yes to these repeats its object."""
LETS_IN: Final = frozenset({Ask.CONSENT_CARD, Ask.LET_IN, Ask.ROOM_KINDS, Ask.EXCEPTION, Ask.UNPROTECT})
"""A yes to these may let somebody in: it names its object, or is a reply inside the ciphertext."""
SHORT: Final = timedelta(minutes=5)
"""For what cannot be undone, or pushes others out."""
LONG: Final = timedelta(minutes=30)
"""For what lets somebody in."""
OPEN_FOR: Final = {
    Ask.CANCEL_MEETING: SHORT,
    Ask.CLOSE_CASE: SHORT,
    Ask.VOID: SHORT,
    Ask.ROOM_KINDS: SHORT,
    Ask.CONSENT_CARD: LONG,
    Ask.LET_IN: LONG,
    Ask.WHICH: LONG,
    Ask.WHICH_TIME: LONG,
    Ask.WHICH_HOUR: LONG,
}
"""How long a question stays open; the others until they are answered or nothing is left of them."""
REMEMBERED: Final = timedelta(days=1)
"""So long a late answer is told that it is late; afterwards there is no such question."""


class Stage(Enum):
    """Where a question is."""

    OPEN = auto()
    ANSWERED = auto()
    """Another answer may still be given: somebody who is to come falls ill."""
    LAPSED = auto()
    """Its time is over; an answer is told so."""
    OVER = auto()


def stage(case: Case, about: About, now: datetime) -> Stage:
    """Where this question is now, as far as the case tells."""
    if case.phase is Phase.CLOSED or _is_nothing_left(case, about, now):
        return Stage.OVER
    if about.ask is Ask.MEETING:
        return _of_meeting(case, about, now)
    if not is_late(about, now):
        return Stage.OPEN
    return Stage.LAPSED if about.asked is None or now - about.asked <= REMEMBERED else Stage.OVER


def may_be_named(case: Case, about: About, now: datetime) -> bool:
    """Whether who was asked may be told today that there is such a question: not while they only wait in its case (R1).

    One of the family has a chat of this case alone, and may always be asked what they meant."""
    who = case.people.get(about.person) if about.person else None
    return who is not None and (who.is_family or may_receive(case, who.id, today(now)))


def is_late(about: About, now: datetime) -> bool:
    """Whether the question has been open for as long as its kind may be."""
    limit = OPEN_FOR.get(about.ask)
    return limit is not None and (about.asked is None or now - about.asked > limit)


def open_numbers(case: Case, about: About) -> tuple[int, ...]:
    """The actions of a reminder that are still to be done by the one it reminded."""
    actions = (case.plan.actions.get(number) for number in about.numbers)
    return tuple(a.number for a in actions if a is not None and not a.done and a.owner == about.person)


def _of_meeting(case: Case, about: About, now: datetime) -> Stage:
    meeting = case.meetings[about.number or 0]
    assert about.person is not None, "somebody was asked"
    answered = meeting.invited[about.person].answer is not None or meeting.start <= now
    return Stage.ANSWERED if answered else Stage.OPEN


def _is_nothing_left(case: Case, about: About, now: datetime) -> bool:
    match about.ask:
        case Ask.CONSENT_CARD | Ask.VOID | Ask.WITHDRAW:
            return _is_settled(about.ask, case, about, now)
        case Ask.ADDING | Ask.EXCEPTION | Ask.LET_IN | Ask.UNPROTECT:
            return _is_decided(about.ask, case, about)
        case Ask.MEETING:
            return _is_replaced(case, about, now)
        case Ask.CANCEL_MEETING:
            return _is_off(case, about, now)
        case Ask.ACTIONS:
            return not open_numbers(case, about)
        case Ask.CLOSE_CASE:
            return not may_move(case.phase, Phase.CLOSED)
        case Ask.RECEIPT | Ask.ROOM_KINDS | Ask.PASS_ON | Ask.WHICH | Ask.WHICH_TIME | Ask.WHICH_HOUR:
            return False  # what answers them closes them
        case Ask.CODE | Ask.DANGER | Ask.SILENCE:
            return True  # the code on the paper answers the first; the others ask nothing
    assert_never(about.ask)


def _is_settled(
    ask: Literal[Ask.CONSENT_CARD, Ask.VOID, Ask.WITHDRAW], case: Case, about: About, now: datetime
) -> bool:
    """Of papers, and of what is said of them."""
    who = case.people.get(about.person) if about.person else None
    match ask:
        case Ask.CONSENT_CARD:
            record = case.consent.records.get(about.record) if about.record else None
            return record is None or record.confirmed is not None or record.voided is not None
        case Ask.VOID:
            return who is None or isinstance(voiding.void(case, who, about, now), Refusal)
        case Ask.WITHDRAW:
            return who is None or not open_questions(who, now)
    assert_never(ask)


def _is_decided(ask: Literal[Ask.ADDING, Ask.EXCEPTION, Ask.LET_IN, Ask.UNPROTECT], case: Case, about: About) -> bool:
    """Of one person: whether they are added, let in, kept from something, or protected."""
    match ask:
        case Ask.ADDING:
            return not any(asked.who.person == about.word for asked in case.consent.adding)
        case Ask.EXCEPTION:
            return _is_certified(case, about)
        case Ask.LET_IN:
            return about.subject in case.rooms.talk.let_in
        case Ask.UNPROTECT:
            who = case.people.get(about.subject) if about.subject else None
            return who is None or not who.protected
    assert_never(ask)


def _is_off(case: Case, about: About, now: datetime) -> bool:
    meeting = case.meetings.get(about.number or 0)
    return meeting is None or meeting.cancelled or meeting.start <= now


def _is_replaced(case: Case, about: About, now: datetime) -> bool:
    """The meeting is over or off, or its person was asked again, about another time."""
    meeting, person = case.meetings.get(about.number or 0), about.person
    if meeting is None or person is None or not holds(meeting, person) or meeting.cancelled or meeting.end <= now:
        return True
    return about.asked is not None and about.asked < meeting.invited[person].stamp


def _is_certified(case: Case, about: About) -> bool:
    who = case.people.get(about.subject) if about.subject else None
    noted = exceptions.last_noted(case, ExceptionCode(about.word or ""), who) if who else None
    return noted is None or noted.granted is not None or noted.ended is not None
