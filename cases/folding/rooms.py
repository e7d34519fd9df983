"""What may be spoken of in the room, the family in it, and who a whole group is, after one more fact of them."""

from dataclasses import replace
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
from cases.facts.group import GroupFact
from cases.facts.roomkinds import RoomKindsFact
from cases.ids import PersonId, RecordId

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
    """A coordinator's choice begins anew: nothing that was said before narrows it, or ever comes back."""
    if isinstance(fact, RoomKindsSet):
        return replace(case, room_chosen=fact, room_told=None, told_before={})
    return replace(case, room_told=fact, notice=case.notice if fact.kinds else case.notice.silent())


def _notice(case: Case, fact: RoomKindsSaid | RoomKindsPosted) -> Case:
    if isinstance(fact, RoomKindsSaid):
        return replace(case, notice=case.notice.say(fact.kinds, fact.at, frozenset(case.joined)))
    return replace(case, notice=case.notice.posted(fact.event, fact.said)) if fact.room == case.room else case


def _family(case: Case, fact: FamilyLetIn | FamilyLetOut | RoomAnswerNoted) -> Case:
    match fact:
        case FamilyLetIn():
            return replace(case, let_in=(*out_of_room(case, fact.person).let_in, fact.person))
        case FamilyLetOut():
            return out_of_room(case, fact.person)
        case RoomAnswerNoted():
            return replace(case, room_answers=case.room_answers | {fact.person: fact.answer})
    assert_never(fact)


def out_of_room(case: Case, person: PersonId) -> Case:
    """Whoever takes anything back, or is taken out, is not in the professionals' room any more."""
    return replace(case, let_in=tuple(who for who in case.let_in if who != person))


def heard_anew(case: Case, record: RecordId) -> Case:
    """One more yes on the paper in force: whom it kept out of the room for knowing less is looked at anew."""
    told = case.room_told
    if told is None or told.record != record:
        return case
    before = {gone: replace(then, less=()) for gone, then in case.told_before.items()}
    return replace(case, room_told=replace(told, less=()), told_before=before)


def remember_room(case: Case, gone: ConsentWithdrawn) -> Case:
    """Someone takes their yes back: how the room was until then is kept, for the day they say that it was wrong."""
    if case.room_told is None:
        return case
    return replace(case, told_before=case.told_before | {(gone.person, gone.at): case.room_told})


def room_as_before(case: Case, person: PersonId, withdrawn: datetime) -> Case:
    """That withdrawal is as if it had not been: nor did it narrow the room, under the paper of then.

    What others have taken back since still does, by what holds; if they too say that it was wrong, the room is to be as
    before the first."""
    was, now = case.told_before.get((person, withdrawn)), case.room_told
    if was is None or now is None or now.record != was.record:
        return case
    since = {gone: was for gone, then in case.told_before.items() if gone[1] > withdrawn and then.record == was.record}
    told = replace(now, kinds=was.kinds, less=was.less)
    return replace(case, room_told=told, told_before=case.told_before | since)


def _group(case: Case, fact: MandatorySet | GroupReasonGiven | ReservationNoted | LeadNamed) -> Case:
    match fact:
        case MandatorySet():
            return replace(case, mandatory=fact.parties)
        case GroupReasonGiven():
            return replace(case, group_reasons=case.group_reasons | {frozenset(fact.missing)})
        case ReservationNoted():
            return replace(case, reserved=case.reserved | {fact.person})
        case LeadNamed():
            return replace(case, lead=fact.person)
    assert_never(fact)
