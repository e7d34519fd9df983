"""The rooms there are and who is in which, after one more fact of it."""

from dataclasses import replace

from cases.case import Case
from cases.facts import Admitted, Joined, NotReached, Removed, RoomMade, RoomPlanned
from cases.facts.rooms import GONE_BEFORE, LEFT_ALONE
from cases.ids import PersonId
from cases.notice import NOTHING_SAID
from cases.people import Person
from cases.planned import PlannedRoom


def fold_presence(case: Case, fact: Admitted | Joined | Removed | NotReached) -> Case:
    if isinstance(fact, NotReached):
        return replace(case, unreached=case.unreached | {fact.person: fact.why})
    if isinstance(fact, Joined):
        return replace(case, joined=case.joined | {fact.person: fact.at}) if fact.room == case.room else case
    if fact.person is None:
        return replace(case, outsiders=case.outsiders | {(fact.room, fact.user)}) if fact.user else case
    place = (fact.room, fact.person)
    if isinstance(fact, Admitted):
        case = replace(case, unreached={who: why for who, why in case.unreached.items() if who != fact.person})
        case = replace(case, doubted=case.doubted - {place}, unseen=case.unseen - {fact.person})
        return replace(case, admitted=case.admitted | {place}, left=case.left - {place}, people=_met(case, fact.person))
    if fact.room == case.room:
        case = replace(case, joined={who: since for who, since in case.joined.items() if who != fact.person})
    left = case.left | {place} if fact.why == LEFT_ALONE else case.left
    unseen = case.unseen if fact.why == GONE_BEFORE else case.unseen - {fact.person}
    return replace(case, admitted=case.admitted - {place}, doubted=case.doubted - {place}, unseen=unseen, left=left)


def _met(case: Case, person: PersonId) -> dict[PersonId, Person]:
    return case.people | {person: replace(case.people[person], met=True)}


def fold_rooms(case: Case, fact: RoomPlanned | RoomMade) -> Case:
    """One room for each purpose: a new plan takes the old one's place, and nothing has been said in a new room."""
    if isinstance(fact, RoomMade):
        made = replace(case.rooms[fact.nonce], room=fact.room)
        return replace(case, rooms=case.rooms | {fact.nonce: made})
    others = {n: r for n, r in case.rooms.items() if r.person != fact.person}
    if fact.person is None:
        case = replace(case, joined={}, notice=NOTHING_SAID)
    return replace(case, rooms=others | {fact.nonce: PlannedRoom(fact.nonce, person=fact.person)})
