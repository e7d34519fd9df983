"""What may be spoken of in a case's room, and who may therefore hear it (R27, R15, R33).

The law of this file. What may be spoken of is what every mandatory party that is covered today may know; someone
who may know less is not in the room. Under one paper it only ever narrows by itself, and those once kept out stay out:
only a coordinator widens it, or lets somebody in by narrowing it. A coordinator may also say that a withdrawal was a
mistake: then the room is as it was before, under the same paper, and no wider than what holds."""

from collections.abc import Mapping
from datetime import date
from functools import reduce
from typing import Final

from cases.case import Case
from cases.consent.categories import CATEGORIES, GUARDIANS
from cases.consent.effective import covered_parties, effective, shared
from cases.consent.in_force import record_in_force
from cases.facts import RoomKindsSet, RoomKindsTold
from cases.ids import Category, Party
from cases.people import SOC, Person
from cases.remembered import remembered
from cases.topics.consent import Record

NO_KINDS: Final[frozenset[Category]] = frozenset()
KindsOf = Mapping[Party, frozenset[Category]]


def kinds_of(case: Case, party: Party, day: date) -> frozenset[Category]:
    """The kinds of information that this organisation may know today."""
    return _covered_kinds(case, day).get(party, NO_KINDS)


def mandatory(case: Case) -> tuple[Party, ...]:
    """The organisations that a whole group has (R33): the model's, and the case's own where it may."""
    own = case.desk.mandatory if case.rules.mandatory_per_case else ()
    return tuple(dict.fromkeys((*case.rules.mandatory_parties, *own)))


def not_covered(case: Case, day: date) -> tuple[Party, ...]:
    """The mandatory organisations that no consent covers on this day: the group is not whole (R15)."""
    covered = covered_parties(case, day)
    return tuple(party for party in mandatory(case) if party not in covered)


def _common(case: Case, covered: KindsOf) -> frozenset[Category]:
    """What all covered mandatory parties may know; where none of them is covered, what all covered parties may."""
    theirs = [covered[party] for party in mandatory(case) if party in covered]
    return reduce(frozenset.intersection, theirs or list(covered.values())) if covered else NO_KINDS


def room_kinds(case: Case, day: date) -> frozenset[Category]:
    """What may be spoken of in the room today; nothing when nothing is granted or nothing is common to all."""
    return _kinds(case, record_in_force(case, day), _covered_kinds(case, day))


def _kinds(case: Case, record: Record | None, covered: KindsOf) -> frozenset[Category]:
    chosen, told = _chosen(case, record), _told(case, record)
    if chosen is None:
        kinds = _common(case, covered)
    else:
        known = {kind for theirs in covered.values() for kind in theirs}
        kinds = frozenset(chosen.kinds) & known
    return kinds if told is None else kinds & frozenset(told.kinds)


def _chosen(case: Case, record: Record | None) -> RoomKindsSet | None:
    chosen = case.rooms.talk.chosen
    return chosen if chosen and record and chosen.record == record.paper.record else None


def is_cleared(case: Case, person: Person, day: date) -> bool:
    """Whether this actor may hear everything that may be spoken of; nobody may where there is no such thing."""
    record, covered = record_in_force(case, day), _covered_kinds(case, day)
    kinds, told = _kinds(case, record, covered), _told(case, record)
    if told is not None and person.id in told.less:
        return False
    return bool(kinds) and kinds <= covered.get(person.party, NO_KINDS)


def lacks(case: Case, person: Person, day: date) -> tuple[Category, ...]:
    """The kinds spoken of in the room that this actor's organisation may not know, in the order they are written."""
    return in_order(room_kinds(case, day) - kinds_of(case, person.party, day))


def in_order(kinds: frozenset[Category]) -> tuple[Category, ...]:
    """In the order in which papers and texts list them."""
    return tuple(kind for kind in CATEGORIES if kind in kinds)


@remembered
def _covered_kinds(case: Case, day: date) -> KindsOf:
    covered: dict[Party, frozenset[Category]] = {}
    for grant in sorted(shared(effective(case, day))):
        if grant.party not in {SOC, GUARDIANS}:
            covered[grant.party] = covered.get(grant.party, NO_KINDS) | {grant.category}
    return covered


def _told(case: Case, record: Record | None) -> RoomKindsTold | None:
    """What was last said in the room, while that paper is in force; a coordinator's choice starts over."""
    told = case.rooms.talk.told
    return told if told and record and told.record == record.paper.record else None
