"""What may be spoken of in the room, the family in it, and who a whole group is, after one more fact of them."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import (
    ContactRequested,
    FamilyLetIn,
    FamilyLetOut,
    GroupReasonGiven,
    LeadNamed,
    MandatorySet,
    ReservationNoted,
    RoomAnswerNoted,
    RoomKindsSet,
    RoomKindsTold,
)
from cases.ids import PersonId, RecordId

RoomFact = (
    RoomKindsSet
    | RoomKindsTold
    | FamilyLetIn
    | FamilyLetOut
    | RoomAnswerNoted
    | MandatorySet
    | GroupReasonGiven
    | ReservationNoted
    | LeadNamed
    | ContactRequested
)


def fold_room(case: Case, fact: RoomFact) -> Case:
    match fact:
        case RoomKindsSet() | RoomKindsTold():
            return _kinds(case, fact)
        case FamilyLetIn() | FamilyLetOut() | RoomAnswerNoted():
            return _family(case, fact)
        case MandatorySet() | GroupReasonGiven() | ReservationNoted() | LeadNamed():
            return _group(case, fact)
        case ContactRequested():
            return case
    assert_never(fact)


def _kinds(case: Case, fact: RoomKindsSet | RoomKindsTold) -> Case:
    """A coordinator's choice begins anew: nothing that was said before narrows it."""
    if isinstance(fact, RoomKindsSet):
        return replace(case, room_chosen=fact, room_told=None)
    return replace(case, room_told=fact)


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
    return replace(case, room_told=replace(told, less=())) if told and told.record == record else case


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
