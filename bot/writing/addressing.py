"""From who is meant to which room: addresses of effects become addresses of letters, and those become rooms.

A letter to someone who is reached by phone alone becomes words that the coordinator is to send (R98)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from cases.case import Case
from cases.decision import (
    About,
    Address,
    Ask,
    Say,
    TextArgument,
    ToCaseRoom,
    ToCoordinators,
    ToOffice,
    ToPerson,
    ToUser,
    ToWriter,
)
from cases.facts import ItipMethod
from cases.ids import EventId, UserId
from cases.invite import Invite
from cases.parts import leaders
from cases.people import Person
from cases.phases import Phase
from cases.planned import Purpose
from cases.unit.standing_in import whom_to_call
from cases.values import Value
from storage.letters import Destination


class Where(Value, frozen=True):
    """Where a message was written, and so where its answer goes."""

    purpose: Purpose
    user: UserId
    event: EventId
    thread: EventId | None = None
    aside: bool = False
    """The answer is not for the others in that room, but for the writer's own 1:1 (R90)."""


def destinations(address: Address, case: Case | None, where: Where | None, day: date) -> Iterator[Destination]:
    """Everywhere this is to be said on this day; nowhere for someone the bot has no way to."""
    match address:
        case ToWriter():
            assert where is not None, "only a message has a writer"
            yield _answer(case, where)
        case ToCoordinators():
            yield from (ToPerson(each.id) for each in leaders(_there_is(case), day) if each.user is not None)
        case ToPerson() | ToCaseRoom():
            if _has_a_way(_there_is(case), address):
                yield address
        case ToUser() | ToOffice():
            yield address


def _there_is(case: Case | None) -> Case:
    assert case is not None, "a person, a room and coordinators are those of a case"
    return case


def _has_a_way(case: Case, address: ToPerson | ToCaseRoom) -> bool:
    if isinstance(address, ToCaseRoom):
        return case.room is not None
    return case.named(address.person).user is not None


def _answer(case: Case | None, where: Where) -> Destination:
    me = case.person_of(where.user) if case else None
    if where.purpose.unit and not where.aside:
        return ToOffice(where.purpose.unit)
    if where.purpose.case and not where.purpose.person and not where.aside:
        return ToCaseRoom()
    return ToPerson(me.id) if me else ToUser(where.user)


def purpose_of(destination: Destination, case: Case | None) -> Purpose:
    """The room a destination means: the family has a 1:1 a case, professionals one across their cases."""
    match destination:
        case ToUser(user):
            return Purpose(user=user)
        case ToOffice(unit):
            return Purpose(unit=unit)
        case ToCaseRoom():
            assert case is not None
            return Purpose(case=case.id)
        case ToPerson(person):
            assert case is not None
            who = case.named(person)
            return Purpose(case=case.id, person=person) if who.is_family else Purpose(user=who.user)


def reader_of(destination: Destination, case: Case | None) -> UserId | None:
    """The one person a letter is for; None for a room of several."""
    match destination:
        case ToUser(user):
            return user
        case ToPerson(person):
            return case.named(person).user if case else None
        case ToCaseRoom() | ToOffice():
            return None


LAST_WORDS: Final = "farewell"
"""What a coordinator is to send on though its reader is out."""


def rung_reader(effect: Say | Invite, case: Case | None) -> Person | None:
    """The one of the family this is for, if they are reached by phone alone."""
    if case is None:
        return None
    match effect:
        case Invite(person):
            who = case.named(person)
        case Say(ToPerson(person)):
            who = case.named(person)
        case _:
            return None
    return who if who.is_rung else None


def to_pass_on(
    effect: Say | Invite, case: Case, who: Person, words: str, day: date
) -> Iterator[tuple[Destination, Say]]:
    """To one of those who answer for the case: who to ring, the words to copy, and what to answer. Silence is asked
    later."""
    if case.phase is Phase.CLOSED and not effect.farewell:
        return
    for to in _who_rings(case, day):
        word = LAST_WORDS if effect.farewell else None
        meeting = effect.number if isinstance(effect, Invite) and effect.method is ItipMethod.REQUEST else None
        asked = effect.stamp if isinstance(effect, Invite) else None
        about = About(Ask.PASS_ON, case.id, to.person, number=meeting, subject=who.id, word=word, asked=asked)
        args: dict[str, TextArgument] = {"who": who.handle, "meeting": int(meeting is not None)}
        args |= {"place": effect.place or ""} if isinstance(effect, Invite) else {}
        yield to, Say(to, "pass-on", args, act=True, about=about, not_before=effect.not_before, command=words)


def _who_rings(case: Case, day: date) -> Iterator[ToPerson]:
    """One alone, so that nobody is rung twice: whom the family is told of today, else the first who answers for it."""
    there = [to for to in destinations(ToCoordinators(), case, None, day) if isinstance(to, ToPerson)]
    named = [to for to in there if case.named(to.person).user == whom_to_call(case, day)]
    yield from (named or there)[:1]
