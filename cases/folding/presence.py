"""The rooms there are and who is in which, after one more fact of it."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import Admitted, Joined, NotReached, OutsiderSeen, Removed, RoomMade, RoomPlanned
from cases.facts.rooms import GONE_BEFORE, LEFT_ALONE
from cases.ids import PersonId, RoomId
from cases.notice import NOTHING_SAID
from cases.people import Person
from cases.planned import PlannedRoom
from cases.topics.rooms import Rooms


def fold_presence(case: Case, fact: Admitted | Joined | Removed | NotReached | OutsiderSeen) -> Case:
    rooms = case.rooms
    match fact:
        case NotReached():
            return replace(case, rooms=replace(rooms, unreached=rooms.unreached | {fact.person: fact.why}))
        case Joined():
            seen = rooms.joined | ({fact.person: fact.at} if fact.room == case.room else {})
            return replace(case, rooms=replace(rooms, joined=seen))
        case Admitted():
            return replace(case, people=_met(case, fact.person), rooms=_asked_in(rooms, fact.room, fact.person))
        case Removed():
            if fact.person is None:
                outsiders = rooms.outsiders | ({(fact.room, fact.user)} if fact.user else frozenset())
                return replace(case, rooms=replace(rooms, outsiders=outsiders))
            return replace(case, rooms=_gone(rooms, fact, fact.person, is_case_room=fact.room == case.room))
        case OutsiderSeen():
            return replace(case, rooms=replace(rooms, outsiders=rooms.outsiders - {(fact.room, fact.user)}))
    assert_never(fact)


def _asked_in(rooms: Rooms, room: RoomId, person: PersonId) -> Rooms:
    place = (room, person)
    return replace(
        rooms,
        unreached={who: why for who, why in rooms.unreached.items() if who != person},
        doubted=rooms.doubted - {place},
        unseen=rooms.unseen - {person},
        admitted=rooms.admitted | {place},
        left=rooms.left - {place},
    )


def _gone(rooms: Rooms, fact: Removed, person: PersonId, *, is_case_room: bool) -> Rooms:
    place = (fact.room, person)
    joined = {who: since for who, since in rooms.joined.items() if who != person}
    return replace(
        rooms,
        joined=joined if is_case_room else rooms.joined,
        admitted=rooms.admitted - {place},
        doubted=rooms.doubted - {place},
        unseen=rooms.unseen if fact.why == GONE_BEFORE else rooms.unseen - {person},
        left=rooms.left | {place} if fact.why == LEFT_ALONE else rooms.left,
    )


def _met(case: Case, person: PersonId) -> dict[PersonId, Person]:
    return case.people | {person: replace(case.people[person], met=True)}


def fold_rooms(case: Case, fact: RoomPlanned | RoomMade) -> Case:
    """One room for each purpose: a new plan takes the old one's place, and nothing has been said in a new room."""
    rooms = case.rooms
    if isinstance(fact, RoomMade):
        made = replace(rooms.planned[fact.nonce], room=fact.room)
        return replace(case, rooms=replace(rooms, planned=rooms.planned | {fact.nonce: made}))
    others = {n: r for n, r in rooms.planned.items() if r.person != fact.person}
    if fact.person is None:
        rooms = replace(rooms, joined={}, talk=replace(rooms.talk, notice=NOTHING_SAID))
    planned = others | {fact.nonce: PlannedRoom(fact.nonce, person=fact.person)}
    return replace(case, rooms=replace(rooms, planned=planned))
