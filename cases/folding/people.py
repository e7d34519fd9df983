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
from cases.folding.rooms import out_of_room
from cases.goodbye import Goodbye, Passed
from cases.people import Person


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
            person = replace(case.people[fact.person], out=True, out_why=fact.why, out_at=fact.at)
        case PersonLetIn():
            person = replace(case.people[fact.person], out=False, out_why=None, out_at=None)
        case FarewellWritten():
            person = replace(case.people[fact.person], goodbye=Goodbye(fact.at), met=False)
        case _:
            assert_never(fact)
    left = case.left
    if isinstance(fact, PersonTakenOut):
        case = out_of_room(case, fact.person)
    if isinstance(fact, PersonLetIn):
        left = frozenset(place for place in left if place[1] != person.id)
    return replace(case, people=case.people | {person.id: person}, left=left)


def fold_farewell(case: Case, fact: FarewellSent | FarewellRead) -> Case:
    """What of a farewell has been sent, and that it was read."""
    who = case.people[fact.person]
    goodbye = who.goodbye or Goodbye(fact.at)
    if isinstance(fact, FarewellSent):
        goodbye = goodbye.sent(Passed(fact.event, fact.at, fact.answer))
    else:
        goodbye = replace(goodbye, read=fact.at)
    return replace(case, people=case.people | {who.id: replace(who, goodbye=goodbye)})
