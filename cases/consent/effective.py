"""What holds today: `effective`, the one function that says who may know what (R2, R3, R7, R9, R11, R12).

The law of this file, in the order in which it is asked:
1. While the journal is one that was set back, no record is in force and no box counts, until a coordinator has said of
   the case that its papers stand.
2. A record counts that has a reference and that the coordinator has confirmed, and one alone is in force on a day
   (cases/consent/in_force.py).
3. Every required grantor is asked (cases/consent/grantors.py); nothing holds where there is none, nor for a child with
   no known guardian.
4. A yes counts on paper or by e-signature, from the day it was signed (cases/consent/answers.py).
5. A no or a withdrawal of the same day or later beats it, whichever record it stands on and however it was said, and
   only a yes on a record that was signed after it counts again.
6. What every required grantor said yes to, in the one record in force, is what holds; nothing a person says can widen
   another's."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import reduce
from typing import Final

from cases.case import Case
from cases.consent.answers import NOTHING, WRITTEN, Standing, barriers, closing, granted, is_written
from cases.consent.categories import GUARDIANS
from cases.consent.grantors import births_of, grantors_of, models_of, required_grantors
from cases.consent.in_force import (
    has_ended,
    lacking,
    open_papers,
    record_in_force,
    turning_days,
)
from cases.days import begins_at
from cases.exemptions import kept_from
from cases.facts import Grant
from cases.ids import Party, PersonId
from cases.people import SOC, Person, Role
from cases.remembered import remembered
from cases.topics.consent import Record

__all__ = [
    "COOPERATION",
    "NOTHING",
    "WRITTEN",
    "Standing",
    "covered",
    "covered_parties",
    "effective",
    "family_consents",
    "granted",
    "is_written",
    "kept_from",
    "last_day",
    "missing",
    "names",
    "required_grantors",
    "shared",
    "standing",
    "standing_yes",
]

COOPERATION: Final = "samverkan"
"""The purpose that lets an actor into the room."""


@remembered
def effective(case: Case, day: date) -> frozenset[Grant]:
    """R2: what every required grantor said yes to, (party, category, purpose) by (party, category, purpose), on `day`.

    Valid through the last day, inclusive (R7)."""
    record = record_in_force(case, day)
    if record is None:  # 1, 2
        return NOTHING
    grantors = grantors_of(case, record, day)
    if not grantors or not _family_known(case, record, day):  # 3
        return NOTHING
    given = (granted(case, who.id, record, day) for who in grantors)  # 4, 5
    return reduce(frozenset.intersection, given)  # 6


def shared(grants: Iterable[Grant]) -> tuple[Grant, ...]:
    """Those for cooperation, in their order: what may be spoken of while the case goes on, and not what is agreed for
    the time after it (R16, R17)."""
    return tuple(grant for grant in grants if grant.purpose == COOPERATION)


def covered(case: Case, party: Party, day: date) -> bool:
    """Whether this organisation's people may take part on this day: some grant for cooperation names it."""
    return any(grant.party == party for grant in shared(effective(case, day)))


@remembered
def covered_parties(case: Case, day: date) -> frozenset[Party]:
    """Every organisation that may take part, socialtjänsten counted."""
    named = (grant.party for grant in shared(effective(case, day)))
    return frozenset(named) - {GUARDIANS} | {SOC}


def missing(case: Case, day: date) -> tuple[Person, ...]:
    """Those whose yes is missing on the newest paper that can still hold; without such a paper, everyone who must say
    yes."""
    papers = open_papers(case, day)
    return lacking(case, papers[-1], day) if papers else required_grantors(case, day)


def family_consents(case: Case, day: date) -> frozenset[PersonId]:
    """Those of the family whose matters may stand in the plan on this day: their own box, on a paper that is confirmed
    (R18). It is outside the answers in common, and never a kind of information of the room."""
    if case.consent.suspended is not None:  # 1
        return frozenset()
    records = (each for each in case.confirmed_papers if each.voided is None and _is_within_its_days(each, day))  # 2
    boxes = ((record, box.person) for record in records for box in record.paper.family)
    return frozenset(person for record, person in boxes if not _taken_back(case, person, record))  # 5


def _is_within_its_days(record: Record, day: date) -> bool:
    return record.paper.starts <= day <= record.paper.through


def _taken_back(case: Case, person: PersonId, record: Record) -> bool:
    """A no or a whole withdrawal of the paper's day or later; one that was a mistake too: a new box is asked for."""
    closings = (barrier for barrier in barriers(case, person) if not barrier.parties and barrier.category is None)
    return any(barrier.day >= record.paper.signed for barrier in closings)


def standing(case: Case, person: Person, day: date) -> Standing:
    """Where this person stands on `day`, over all papers; a withdrawal of a part leaves a yes."""
    return standing_yes(case, person, day) or closing(case, person.id) or Standing.NOT_ASKED


def standing_yes(case: Case, person: Person, day: date, party: Party | None = None) -> Standing | None:
    """Yes, or a yes that has ended, to anything or (`party`) to cooperation with that organisation; else None.

    The newest papers are looked at first, and not those that a later no or withdrawal has taken away whole."""
    written = _not_taken_away(case, person, party)
    for stands, ended in ((Standing.YES, False), (Standing.EXPIRED, True)):
        papers = (record for record in written if has_ended(case, record, day) is ended)
        if any(names(granted(case, person.id, record, day), party) for record in papers):
            return stands
    return None


def _not_taken_away(case: Case, person: Person, party: Party | None) -> list[Record]:
    """The written papers, newest first, that no later word of theirs takes away whole (5)."""
    whole = [each.day for each in barriers(case, person.id) if each.is_whole(party) and each.voided is None]
    since = max(whole, default=date.min)
    return [r for r in reversed(case.consent.records.values()) if r.paper.signed > since and is_written(r)]


def names(grants: Iterable[Grant], party: Party | None) -> bool:
    """Whether something of it is for cooperation with this organisation; without one, whether there is anything."""
    return any(party is None or (grant.party == party and grant.purpose == COOPERATION) for grant in grants)


def last_day(case: Case, day: date, party: Party | None = None) -> date | None:
    """The last day of the unbroken run of days from `day` on which something is shared, or (`party`) that
    organisation is covered; None if it is not so today."""
    record = record_in_force(case, day)
    if record is None or not _something(case, day, party):
        return None
    ends = [turn - timedelta(days=1) for turn in turning_days(case, record) if day < turn <= record.paper.through]
    early = (end for end in ends if not _something(case, end + timedelta(days=1), party))
    end = min(early, default=record.paper.through)
    return last_day(case, end + timedelta(days=1), party) or end


def _something(case: Case, day: date, party: Party | None) -> bool:
    if party is None:
        return bool(shared(effective(case, day)))
    return covered(case, party, day)


def _family_known(case: Case, record: Record, day: date) -> bool:
    ages = [rules.adult_from for rules in models_of(case, record)]
    if day >= max(begins_at(born, age) for born in births_of(case, record) for age in ages):
        return True
    return bool(case.in_role(Role.GUARDIAN))
