"""Who takes part, after one more fact of it."""

from collections.abc import Callable
from typing import assert_never

from cases.case import Case
from cases.facts import (
    Admitted,
    FarewellWritten,
    Joined,
    KeyShared,
    NotReached,
    OutsiderSeen,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
    Removed,
    RoomMade,
    RoomPlanned,
)
from cases.facts.members import (
    AddingAsked,
    AddingFact,
    AddingLeft,
    FarewellFact,
    FarewellRead,
    FarewellSent,
    PeopleFact,
)
from cases.facts.rooms import Gone, MadeFact, PresenceFact
from cases.folding.rooms import out_of_room
from cases.ids import PersonId, RoomId, UserId
from cases.notice import NOTHING_SAID
from cases.people import Contact, Person
from cases.planned import PlannedRoom
from cases.presence import IN, Goodbye, Move, Passed, Presence
from cases.values import replace


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


def fold_people(case: Case, fact: PeopleFact) -> Case:
    match fact:
        case PersonAdded():
            return _with(_without_card(case, fact.person), _added(fact, case.people.get(fact.person)))
        case PersonGreeted():
            who = case.people[fact.person]
            return _with(case, replace(who, contact=replace(who.contact, greeted=True)))
        case PersonTakenOut():
            return moved(out_of_room(case, fact.person), fact.person, lambda was: was.taken_out(fact.why, fact.at))
        case PersonLetIn():
            return moved(case, fact.person, Presence.let_in)
        case FarewellWritten():
            return moved(case, fact.person, lambda was: was.farewelled(fact.at))
    assert_never(fact)


def _added(fact: PersonAdded, known: Person | None) -> Person:
    """Someone named again takes part as somebody new; where they have been seen is as it was."""
    was = known.presence if known else IN
    return Person(
        fact.person,
        fact.handle,
        fact.role,
        fact.party,
        fact.user,
        fact.way,
        fact.language,
        since=known.since if known else fact.at,
        protected=fact.protected,
        presence=Presence(rooms=was.rooms, unreached=was.unreached, unseen=was.unseen),
        contact=Contact(uninformed=not fact.informed),
    )


def _with(case: Case, who: Person) -> Case:
    return replace(case, people=case.people | {who.id: who})


def fold_adding(case: Case, fact: AddingFact) -> Case:
    """A card about one more is open, or was answered with no."""
    match fact:
        case AddingAsked():
            return replace(case, consent=replace(case.consent, adding=(*case.consent.adding, fact)))
        case AddingLeft():
            return _without_card(case, fact.person)
    assert_never(fact)


def _without_card(case: Case, person: PersonId) -> Case:
    left = tuple(asked for asked in case.consent.adding if asked.who.person != person)
    return case if len(left) == len(case.consent.adding) else replace(case, consent=replace(case.consent, adding=left))


def fold_farewell(case: Case, fact: FarewellFact) -> Case:
    """How much of a farewell has been sent, and that it was read."""
    goodbye = case.people[fact.person].presence.goodbye or Goodbye(fact.at)
    match fact:
        case FarewellSent():
            goodbye = goodbye.sent(Passed(fact.event, fact.at, fact.answer))
        case FarewellRead():
            goodbye = replace(goodbye, read=fact.at)
        case _:
            assert_never(fact)
    return moved(case, fact.person, lambda was: replace(was, goodbye=goodbye))
