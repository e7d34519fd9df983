"""Who takes part, after one more fact of it."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import (
    FarewellRead,
    FarewellSent,
    FarewellWritten,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
)
from cases.facts.adding import AddingAsked, AddingFact
from cases.folding.rooms import out_of_room
from cases.goodbye import Goodbye, Passed
from cases.ids import PersonId
from cases.people import Person, WhyOut


def fold_people(case: Case, fact: PersonAdded | PersonGreeted | PersonTakenOut | PersonLetIn | FarewellWritten) -> Case:
    match fact:
        case PersonAdded():
            known = case.people.get(fact.person)
            person = Person(
                fact.person,
                fact.handle,
                fact.role,
                fact.party,
                fact.user,
                fact.way,
                fact.language,
                since=known.since if known else fact.at,
                protected=fact.protected,
                uninformed=not fact.informed,
            )
        case PersonGreeted():
            person = replace(case.people[fact.person], greeted=True)
        case PersonTakenOut():
            person = _taken_out(case.people[fact.person], fact)
        case PersonLetIn():
            person = replace(case.people[fact.person], out=False, out_why=None, out_before=None, out_at=None)
        case FarewellWritten():
            person = replace(case.people[fact.person], goodbye=Goodbye(fact.at), met=False)
        case _:
            assert_never(fact)
    left = case.rooms.left
    if isinstance(fact, PersonAdded):
        case = _without_card(case, person.id)
    if isinstance(fact, PersonTakenOut):
        case = out_of_room(case, fact.person)
    if isinstance(fact, PersonLetIn):
        left = frozenset(place for place in left if place[1] != person.id)
        case = replace(case, rooms=replace(case.rooms, unseen=case.rooms.unseen - {person.id}))
    return replace(case, people=case.people | {person.id: person}, rooms=replace(case.rooms, left=left))


def _taken_out(who: Person, fact: PersonTakenOut) -> Person:
    """Whoever is out already may be shut out besides, and when that is over they are out as they were."""
    before = who.out_why if who.out and fact.why is WhyOut.BLOCKED else None
    return replace(who, out=True, out_why=fact.why, out_before=before, out_at=who.out_at if who.out else fact.at)


def fold_adding(case: Case, fact: AddingFact) -> Case:
    """A card about one more is open, or was answered with no."""
    if isinstance(fact, AddingAsked):
        return replace(case, consent=replace(case.consent, adding=(*case.consent.adding, fact)))
    return _without_card(case, fact.person)


def _without_card(case: Case, person: PersonId) -> Case:
    left = tuple(asked for asked in case.consent.adding if asked.who.person != person)
    return case if len(left) == len(case.consent.adding) else replace(case, consent=replace(case.consent, adding=left))


def fold_farewell(case: Case, fact: FarewellSent | FarewellRead) -> Case:
    """What of a farewell has been sent, and that it was read."""
    who = case.people[fact.person]
    goodbye = who.goodbye or Goodbye(fact.at)
    if isinstance(fact, FarewellSent):
        goodbye = goodbye.sent(Passed(fact.event, fact.at, fact.answer))
    else:
        goodbye = replace(goodbye, read=fact.at)
    return replace(case, people=case.people | {who.id: replace(who, goodbye=goodbye)})
