"""What holds today: `effective`, the one function that says what may be shared with whom (R2, R3, R7, R9, R11, R12).

The law of this file. A yes counts on paper or by e-signature, on a record with a reference that the coordinator has
confirmed, from the day it was signed. A no or a withdrawal of the same day or later beats it, whichever record it
stands on and however it was said, and only a yes on a record that was signed after it counts again. What every
required grantor said yes to, in the one record in force, is what holds; nothing a person says can widen another's.
Who must answer: cases/consent/grantors.py. How one person's answers rank: cases/consent/answers.py."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import reduce
from operator import itemgetter
from typing import Final

from cases.case import Case, Record
from cases.consent.answers import NOTHING, WRITTEN, Standing, barriers, closing, granted, is_written
from cases.consent.categories import GUARDIANS
from cases.consent.grantors import births_of, grantors_of, kept_from, models_of, required_grantors, was_whole
from cases.days import begins_at, ends_at, today
from cases.facts import Grant
from cases.ids import Party, PersonId
from cases.people import SOC, Person, Role
from cases.remembered import remembered

__all__ = [
    "COOPERATION",
    "NOTHING",
    "WRITTEN",
    "Standing",
    "covered",
    "covered_parties",
    "effective",
    "family_consents",
    "goes_before",
    "granted",
    "has_ended",
    "holds_through",
    "is_written",
    "kept_from",
    "lacking",
    "last_day",
    "missing",
    "names",
    "record_in_force",
    "required_grantors",
    "shared",
    "standing",
    "standing_yes",
]

COOPERATION: Final = "samverkan"
"""The purpose that lets an actor into the room."""


def lacking(case: Case, record: Record, day: date) -> tuple[Person, ...]:
    """The required grantors whose yes this record does not have, as of `day` or of its first day if that is later."""
    then = max(day, record.paper.starts)
    return tuple(who for who in grantors_of(case, record, then) if not granted(case, who.id, record, then))


@remembered
def record_in_force(case: Case, day: date) -> Record | None:
    """The one record that holds on this day: confirmed, within its days, answered by all who must; else None.

    Of several the one signed last, from its first day: what it has replaced never comes back, not when the newer one
    has ended, was withdrawn or was a mistake either. It takes another's place only if everyone who had to say yes had
    done so when it was confirmed, or by its first day; whatever came after. The papers of childhood end at 18: from
    then on only a record that begins on that birthday or later holds, with the youth's own answer (R19)."""
    last = _last_signed(case, day)
    if last is None or last.voided is not None or has_ended(case, last, day):
        return None
    return last if _answered(case, last, day) else None


def goes_before(case: Case, record: Record, day: date) -> Record | None:
    """The paper, signed later, that keeps this one from ever holding, whether it holds itself or not; None for a paper
    that holds, or will once its card is answered with yes."""
    last = _last_signed(case, max(day, record.paper.starts))
    if last is None or last is record:
        return None
    return last if record.confirmed is not None or last.paper.signed > record.paper.signed else None


def _last_signed(case: Case, day: date) -> Record | None:
    """The one that has taken the place of the others by this day."""
    begun = [
        (record.paper.signed, record.confirmed, record)
        for record in case.records.values()
        if record.confirmed is not None and record.paper.starts <= day
    ]
    begun.sort(key=itemgetter(0, 1), reverse=True)
    return next((record for _, confirmed, record in begun if _takes_place(case, record, confirmed, day)), None)


def _takes_place(case: Case, record: Record, confirmed: datetime, day: date) -> bool:
    if not is_written(record) or record.paper.starts < max(_adult_from(case, record)) <= day:
        return False
    return was_whole(case, record, confirmed, max(today(confirmed), record.paper.starts))


def _adult_from(case: Case, record: Record) -> list[date]:
    """The days on which childhood ends, by each model and each birth date that bind this paper.

    One that began before such a day ends on it, and keeps what it has replaced from coming back until the last."""
    models, births = models_of(case, record), births_of(case, record)
    return [ends_at(born, rules.adult_from) for rules in models for born in births]


def has_ended(case: Case, record: Record, day: date) -> bool:
    """Whether its days are over: its last one has passed, or it is of a childhood that has ended (R7, R19)."""
    return day > record.paper.through or any(record.paper.starts < adult <= day for adult in _adult_from(case, record))


def holds_through(case: Case, record: Record) -> date:
    """The last day on which this paper can hold as it is answered: its own, or the one before a birthday from which
    somebody else must say yes too, or nobody on it counts (R19, R20)."""
    paper = record.paper
    known = set(lacking(case, record, paper.starts))
    turns = (turn for turn in _turns(case, record) if paper.starts < turn <= paper.through)
    over = (turn for turn in turns if has_ended(case, record, turn) or set(lacking(case, record, turn)) - known)
    return min((turn - timedelta(days=1) for turn in over), default=paper.through)


def _turns(case: Case, record: Record) -> frozenset[date]:
    """The days of ages on which others may have to answer this paper, or nobody on it counts."""
    ages = {age for rules in models_of(case, record) for age in (rules.own_answer_from, rules.adult_from)}
    births = births_of(case, record)
    return frozenset(limit(born, age) for limit in (ends_at, begins_at) for born in births for age in ages)


@remembered
def effective(case: Case, day: date) -> frozenset[Grant]:
    """R2: what every required grantor said yes to, (party, category, purpose) by (party, category, purpose), on `day`.

    Valid through the last day, inclusive (R7). Nothing holds for a child of whom no guardian is known."""
    record = record_in_force(case, day)
    grantors = grantors_of(case, record, day) if record else ()
    if record is None or not grantors or not _family_known(case, record, day):
        return NOTHING
    return reduce(frozenset.intersection, (granted(case, who.id, record, day) for who in grantors))


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
    """Whose yes is lacking on the newest paper that can still hold; without such a paper, everyone who must say yes."""
    written = [record for record in case.records.values() if is_written(record) and record.voided is None]
    open_ = [record for record in written if not has_ended(case, record, day)]
    papers = [record for record in open_ if goes_before(case, record, day) is None]
    return lacking(case, papers[-1], day) if papers else required_grantors(case, day)


def family_consents(case: Case, day: date) -> frozenset[PersonId]:
    """Of whom in the family matters may stand in the plan on this day: their own box, on a paper that is confirmed
    (R18). Outside the answers in common, and never a kind of information of the room."""
    return frozenset(
        box.person
        for record in case.records.values()
        for box in record.paper.family
        if record.confirmed is not None
        and record.voided is None
        and record.paper.starts <= day <= record.paper.through
        and not _taken_back(case, box.person, record)
    )


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
    whole = [each.day for each in barriers(case, person.id) if each.is_whole(party) and each.voided is None]
    since = max(whole, default=date.min)
    written = [r for r in reversed(case.records.values()) if r.paper.signed > since and is_written(r)]
    for stands, now in ((Standing.YES, True), (Standing.EXPIRED, False)):
        papers = (record for record in written if has_ended(case, record, day) is not now)
        if any(names(granted(case, person.id, record, day), party) for record in papers):
            return stands
    return None


def names(grants: Iterable[Grant], party: Party | None) -> bool:
    """Whether something of it is for cooperation with this organisation; without one, whether there is anything."""
    return any(party is None or (grant.party == party and grant.purpose == COOPERATION) for grant in grants)


def last_day(case: Case, day: date, party: Party | None = None) -> date | None:
    """The last day of the unbroken run of days from `day` on which something is shared, or (`party`) that
    organisation is covered; None if it is not so today."""
    record = record_in_force(case, day)
    if record is None or not _something(case, day, party):
        return None
    ends = [turn - timedelta(days=1) for turn in _turns(case, record) if day < turn <= record.paper.through]
    early = (end for end in ends if not _something(case, end + timedelta(days=1), party))
    end = min(early, default=record.paper.through)
    return last_day(case, end + timedelta(days=1), party) or end


def _something(case: Case, day: date, party: Party | None) -> bool:
    if party is None:
        return bool(shared(effective(case, day)))
    return covered(case, party, day)


def _answered(case: Case, record: Record, day: date) -> bool:
    """All who must have answered this record, yes or no: then it takes its predecessor's place, never earlier."""
    answered = {answer.person for answer in record.answers if answer.signed <= day}
    return all(who.id in answered for who in grantors_of(case, record, day))


def _family_known(case: Case, record: Record, day: date) -> bool:
    ages = [rules.adult_from for rules in models_of(case, record)]
    if day >= max(begins_at(born, age) for born in births_of(case, record) for age in ages):
        return True
    return any(who.role is Role.GUARDIAN for who in case.people.values())
