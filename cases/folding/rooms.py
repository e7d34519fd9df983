"""What may be spoken of in the room, the family in it, and who a whole group is, after one more fact of them."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from cases.case import Case
from cases.facts import (
    ConsentWithdrawn,
    ContactRequested,
    FamilyLetIn,
    FamilyLetOut,
    GroupReasonGiven,
    LeadNamed,
    MandatorySet,
    ReservationNoted,
    RoomAnswerNoted,
    RoomKindsPosted,
    RoomKindsSaid,
    RoomKindsSet,
    RoomKindsTold,
)
from cases.facts.roomkinds import RoomKindsFact
from cases.facts.rooms import GroupFact
from cases.ids import PersonId, RecordId
from cases.topics.rooms import Talk
from cases.values import replace

RoomFact = RoomKindsFact | GroupFact


def fold_room(case: Case, fact: RoomFact) -> Case:
    match fact:
        case RoomKindsSet() | RoomKindsTold():
            return _kinds(case, fact)
        case RoomKindsSaid() | RoomKindsPosted():
            return _notice(case, fact)
        case FamilyLetIn() | FamilyLetOut() | RoomAnswerNoted():
            return _family(case, fact)
        case MandatorySet() | GroupReasonGiven() | ReservationNoted() | LeadNamed():
            return _group(case, fact)
        case ContactRequested():
            return case
    assert_never(fact)


def _kinds(case: Case, fact: RoomKindsSet | RoomKindsTold) -> Case:
    """A coordinator's choice begins again: nothing that was said before narrows it, or ever comes back."""
    talk = case.rooms.talk
    if isinstance(fact, RoomKindsSet):
        return _with_talk(case, replace(talk, chosen=fact, told=None, before={}))
    return _with_talk(case, replace(talk, told=fact, notice=talk.notice if fact.kinds else talk.notice.silent()))


def _notice(case: Case, fact: RoomKindsSaid | RoomKindsPosted) -> Case:
    talk = case.rooms.talk
    if isinstance(fact, RoomKindsSaid):
        notice = talk.notice.say(fact.kinds, fact.at, frozenset(_joined(case)))
    elif fact.room == case.room:
        notice = talk.notice.posted(fact.event, fact.said)
    else:
        return case
    return _with_talk(case, replace(talk, notice=notice))


def _family(case: Case, fact: FamilyLetIn | FamilyLetOut | RoomAnswerNoted) -> Case:
    match fact:
        case FamilyLetIn():
            talk = out_of_room(case, fact.person).rooms.talk
            return _with_talk(case, replace(talk, let_in=(*talk.let_in, fact.person)))
        case FamilyLetOut():
            return out_of_room(case, fact.person)
        case RoomAnswerNoted():
            talk = case.rooms.talk
            return _with_talk(case, replace(talk, answers=talk.answers | {fact.person: fact.answer}))
    assert_never(fact)


def out_of_room(case: Case, person: PersonId) -> Case:
    """Someone who takes anything back, or is taken out, is not in the professionals' room any more."""
    talk = case.rooms.talk
    return _with_talk(case, replace(talk, let_in=tuple(who for who in talk.let_in if who != person)))


def looked_at_again(case: Case, record: RecordId) -> Case:
    """One more yes on the paper in force: it is asked again who stays out for knowing less."""
    talk = case.rooms.talk
    if talk.told is None or talk.told.record != record:
        return case
    before = {gone: replace(then, less=()) for gone, then in talk.before.items()}
    return _with_talk(case, replace(talk, told=replace(talk.told, less=()), before=before))


def remember_room(case: Case, gone: ConsentWithdrawn) -> Case:
    """Someone takes their yes back: how the room was until then is kept, for the day they say that it was wrong."""
    talk = case.rooms.talk
    if talk.told is None:
        return case
    return _with_talk(case, replace(talk, before=talk.before | {(gone.person, gone.at): talk.told}))


def room_as_before(case: Case, person: PersonId, withdrawn: datetime) -> Case:
    """That withdrawal is as if it had not been: nor did it narrow the room, under the paper of then.

    What others have taken back since still does, by what holds; if they too say that it was wrong, the room is to be as
    before the first."""
    talk = case.rooms.talk
    was, now = talk.before.get((person, withdrawn)), talk.told
    if was is None or now is None or now.record != was.record:
        return case
    since = {gone: was for gone, then in talk.before.items() if gone[1] > withdrawn and then.record == was.record}
    told = replace(now, kinds=was.kinds, less=was.less)
    return _with_talk(case, replace(talk, told=told, before=talk.before | since))


def _joined(case: Case) -> Iterator[PersonId]:
    """Those seen in the case room."""
    return (who.id for who in case.people.values() if who.presence.in_room(case.room).joined is not None)


def _with_talk(case: Case, talk: Talk) -> Case:
    return replace(case, rooms=replace(case.rooms, talk=talk))


def _group(case: Case, fact: MandatorySet | GroupReasonGiven | ReservationNoted | LeadNamed) -> Case:
    desk = case.desk
    match fact:
        case MandatorySet():
            desk = replace(desk, mandatory=fact.parties)
        case GroupReasonGiven():
            desk = replace(desk, group_reasons=desk.group_reasons | {frozenset(fact.missing)})
        case ReservationNoted():
            desk = replace(desk, reserved=desk.reserved | {fact.person})
        case LeadNamed():
            desk = replace(desk, lead=fact.person)
        case _:
            assert_never(fact)
    return replace(case, desk=desk)
