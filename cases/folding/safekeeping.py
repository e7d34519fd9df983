"""People at risk and their accounts, after one more fact of them."""

from typing import assert_never

from cases.case import Case
from cases.facts.safekeeping import AccountChanged, BlockLifted, PlaceHidden, ProtectionSet, SafekeepingFact
from cases.folding.members import moved
from cases.folding.rooms import out_of_room
from cases.people import Person
from cases.presence import Presence
from cases.values import replace


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
            return moved(case, fact.person, Presence.unblocked)
    assert_never(fact)


def _with(case: Case, who: Person) -> Case:
    return replace(case, people=case.people | {who.id: who})


def _without_place(case: Case, fact: PlaceHidden) -> Case:
    """The answers stand: the time that was answered is the same."""
    meeting = case.meetings[fact.number]
    invited = {who: replace(last, sequence=fact.sequence) for who, last in meeting.invited.items()}
    hidden = replace(meeting, place=None, sequence=fact.sequence, invited=invited)
    return replace(case, meetings=case.meetings | {fact.number: hidden})


def _moved(case: Case, fact: AccountChanged) -> Case:
    """The old account belongs to nobody in the case: it is to leave the rooms it is in, and does not count as a
    stranger there."""
    who = case.people[fact.person]
    former = (case.rooms.former | ({who.user} if who.user else set())) - {fact.user}
    case = out_of_room(replace(case, rooms=replace(case.rooms, former=former)), fact.person)
    contact = replace(who.contact, greeted=who.contact.greeted and not who.is_family, code=None)
    presence = who.presence.unblocked().nowhere()
    return _with(case, replace(who, user=fact.user, way=fact.way, contact=contact, presence=presence))
