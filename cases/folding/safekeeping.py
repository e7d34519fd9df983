"""People at risk and their accounts, after one more fact of them."""

from dataclasses import replace
from typing import assert_never

from cases.case import Case
from cases.facts.safekeeping import AccountChanged, BlockLifted, PlaceHidden, ProtectionSet, SafekeepingFact
from cases.folding.rooms import out_of_room
from cases.ids import PersonId
from cases.people import Person, WhyOut


def fold_safekeeping(case: Case, fact: SafekeepingFact) -> Case:
    match fact:
        case ProtectionSet():
            hidden = fact.at if fact.on else case.family.places_hidden
            case = replace(case, family=replace(case.family, places_hidden=hidden))
            return _with(case, replace(case.people[fact.person], protected=fact.on))
        case PlaceHidden():
            return _without_place(case, fact)
        case AccountChanged():
            return _moved(case, fact)
        case BlockLifted():
            return _with(case, as_before(case.people[fact.person]))
    assert_never(fact)


def as_before(who: Person) -> Person:
    """Somebody whose account was shut out, as they were when that happened: in, or out for another reason."""
    if not who.out or who.out_why is not WhyOut.BLOCKED:
        return who
    if who.out_before is not None:
        return replace(who, out_why=who.out_before, out_before=None)
    return replace(who, out=False, out_why=None, out_at=None)


def _with(case: Case, who: Person) -> Case:
    return replace(case, people=case.people | {who.id: who})


def _without_place(case: Case, fact: PlaceHidden) -> Case:
    """The answers stand: the time that was answered is the same."""
    meeting = case.meetings[fact.number]
    invited = {who: replace(last, sequence=fact.sequence) for who, last in meeting.invited.items()}
    hidden = replace(meeting, place=None, sequence=fact.sequence, invited=invited)
    return replace(case, meetings=case.meetings | {fact.number: hidden})


def _moved(case: Case, fact: AccountChanged) -> Case:
    """The old account is nobody's in the case: it is to leave the rooms it is in, and is no stranger there."""
    who = as_before(case.people[fact.person])
    former = (case.rooms.former | ({who.user} if who.user else set())) - {fact.user}
    greeted = who.greeted and not who.is_family
    new = replace(who, user=fact.user, way=fact.way, greeted=greeted, code=None, met=False)
    return _with(_nowhere(replace(case, rooms=replace(case.rooms, former=former)), fact.person), new)


def _nowhere(case: Case, person: PersonId) -> Case:
    """As if nobody had asked them in anywhere yet."""
    case = out_of_room(case, person)
    rooms = replace(
        case.rooms,
        admitted=frozenset(place for place in case.rooms.admitted if place[1] != person),
        left=frozenset(place for place in case.rooms.left if place[1] != person),
        doubted=frozenset(place for place in case.rooms.doubted if place[1] != person),
        joined={who: since for who, since in case.rooms.joined.items() if who != person},
        unreached={who: why for who, why in case.rooms.unreached.items() if who != person},
    )
    return replace(case, rooms=rooms)
