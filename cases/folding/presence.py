"""The rooms there are and who is in which, after one more fact of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import Admitted, Joined, KeyShared, NotReached, OutsiderSeen, Removed, RoomMade, RoomPlanned
from cases.facts.rooms import Gone, MadeFact, PresenceFact
from cases.ids import PersonId, RoomId, UserId
from cases.notice import NOTHING_SAID
from cases.planned import PlannedRoom
from cases.presence import Move, Presence


def fold_presence(case: Case, fact: PresenceFact) -> Case:
    match fact:
        case RoomPlanned() | RoomMade():
            return fold_rooms(case, fact)
        case KeyShared():
            return case
        case NotReached():
            return moved(case, fact.person, lambda was: replace(was, unreached=fact.why))
        case Joined():
            here = fact.room == case.room
            return moved(case, fact.person, lambda was: was.joined(fact.room, fact.at)) if here else case
        case Admitted():
            return moved(case, fact.person, lambda was: was.asked_in(fact.room))
        case Removed():
            return _removed(case, fact)
        case OutsiderSeen():
            return _outsiders(case, case.rooms.outsiders - {(fact.room, fact.user)})
    assert_never(fact)


def moved(case: Case, person: PersonId, move: Callable[[Presence], Presence]) -> Case:
    """The case after one of its people is somewhere else."""
    who = case.people[person]
    return replace(case, people=case.people | {person: replace(who, presence=move(who.presence))})


def _removed(case: Case, fact: Removed) -> Case:
    """One of its people, or somebody who is none of them."""
    if fact.person is not None:
        return moved(case, fact.person, lambda was: _gone(was, fact))
    return _outsiders(case, case.rooms.outsiders | ({(fact.room, fact.user)} if fact.user else set()))


def _gone(was: Presence, fact: Removed) -> Presence:
    gone = was.gone(fact.room, Move.WALKED_OUT if fact.why == Gone.LEFT_ALONE else Move.GONE)
    return gone if fact.why == Gone.BEFORE else replace(gone, unseen=False)


def _outsiders(case: Case, outsiders: frozenset[tuple[RoomId, UserId]]) -> Case:
    return replace(case, rooms=replace(case.rooms, outsiders=outsiders))


def fold_rooms(case: Case, fact: MadeFact) -> Case:
    """One room for each purpose: a new plan takes the old one's place, and nothing has been said in a new room."""
    rooms = case.rooms
    if isinstance(fact, RoomMade):
        made = replace(rooms.planned[fact.nonce], room=fact.room)
        return replace(case, rooms=replace(rooms, planned=rooms.planned | {fact.nonce: made}))
    others = {n: r for n, r in rooms.planned.items() if r.person != fact.person}
    if fact.person is None:
        rooms = replace(rooms, talk=replace(rooms.talk, notice=NOTHING_SAID))
    planned = others | {fact.nonce: PlannedRoom(fact.nonce, person=fact.person)}
    return replace(case, rooms=replace(rooms, planned=planned))
