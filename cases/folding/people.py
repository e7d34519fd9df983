"""Who takes part, after one more fact of it."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts import (
    FarewellWritten,
    PersonAdded,
    PersonGreeted,
    PersonLetIn,
    PersonTakenOut,
)
from cases.facts.adding import AddingAsked, AddingFact, AddingLeft
from cases.facts.farewells import FarewellFact, FarewellRead, FarewellSent
from cases.facts.people import PeopleFact
from cases.folding.presence import moved
from cases.folding.rooms import out_of_room
from cases.ids import PersonId
from cases.people import Contact, Person
from cases.presence import IN, Goodbye, Passed, Presence


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
