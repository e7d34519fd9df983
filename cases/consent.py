"""What holds today: `effective`, the one function that says what may be shared with whom (R2, R3, R7, R9, R11, R12).

The law of this file. A yes counts on paper or by e-signature, on a record with a reference that the coordinator has
confirmed, from the day it was signed. A no or a withdrawal of the same day or later beats it, whichever record it
stands on and however it was said, and only a yes on a record that was signed after it counts again. What every
required grantor said yes to, in the one record in force, is what holds; nothing a person says can widen another's."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import reduce
from typing import Final

from cases.case import Case, Record
from cases.days import age_on, birthday, today
from cases.facts import Answer, AnswerGiven, ConsentWithdrawn, Grant, Method
from cases.ids import Party, PersonId
from cases.people import SOC, Person, Role

WRITTEN: Final = frozenset({Method.PAPER, Method.E_SIGNATURE})
"""How a yes may be given (R4)."""
COOPERATION: Final = "samverkan"
"""The purpose that lets an actor into the room."""
NOTHING: Final[frozenset[Grant]] = frozenset()


class Standing(StrEnum):
    """Where one person stands; a refusal is never the same as not having been asked (R11)."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class _Barrier:
    """A no or a withdrawal: what it takes away of a yes given on its day or before."""

    day: date
    parties: tuple[Party, ...] = ()
    category: str | None = None

    def takes(self, grant: Grant) -> bool:
        return (not self.parties or grant.party in self.parties) and self.category in {None, grant.category}


def required_grantors(case: Case, day: date) -> tuple[Person, ...]:
    """Who must say yes on this day (R3): under 12 every guardian, 12-17 also the youth, from 18 the youth alone.

    A guardian who was taken out of the case must still say yes: leaving someone out never makes consent easier."""
    age = age_on(case.born, day)
    youth = tuple(who for who in case.people.values() if who.role is Role.YOUTH)
    guardians = tuple(who for who in case.people.values() if who.role is Role.GUARDIAN)
    if age >= case.rules.adult_from:
        return youth
    return guardians if age < case.rules.own_answer_from else youth + guardians


def is_written(record: Record) -> bool:
    """A paper (or e-signature) that can be found again; anything else stays a draft for ever (R4)."""
    return record.paper.method in WRITTEN and bool(record.paper.reference)


def granted(case: Case, person: PersonId, record: Record, day: date) -> frozenset[Grant]:
    """What this person's yes on this record still gives on `day`, whether the record is confirmed or not."""
    counting = [
        answer
        for answer in record.answers
        if answer.person == person and answer.answer is Answer.YES and answer.method in WRITTEN and answer.signed <= day
    ]
    if not counting:
        return NOTHING
    latest = max(answer.signed for answer in counting)
    given = [_grants(answer, record) for answer in counting if answer.signed == latest]
    barriers = [barrier for barrier in _barriers(case, person) if min(latest, record.paper.signed) <= barrier.day]
    stricter = reduce(frozenset.intersection, given)
    return frozenset(grant for grant in stricter if not any(barrier.takes(grant) for barrier in barriers))


def lacking(case: Case, record: Record, day: date) -> tuple[Person, ...]:
    """The required grantors whose yes this record does not have, as of `day` or of its first day if that is later."""
    then = max(day, record.paper.starts)
    return tuple(who for who in required_grantors(case, then) if not granted(case, who.id, record, then))


def record_in_force(case: Case, day: date) -> Record | None:
    """The one record that holds on this day: confirmed, within its days, answered by all who must; else None.

    Of several the one signed last, from its first day: what it has replaced never comes back, not when the newer one
    has ended or was withdrawn either. The papers of childhood end at 18: from then on only a record that begins on
    that birthday or later holds, with the youth's own answer (R19)."""
    adult = birthday(case.born, case.rules.adult_from)
    begun = [
        record
        for record in case.records.values()
        if record.confirmed is not None
        and is_written(record)
        and record.paper.starts <= day
        and (day < adult or record.paper.starts >= adult)
        and _was_whole(case, record, record.confirmed)
    ]
    last = max(begun, key=lambda record: (record.paper.signed, record.confirmed), default=None)
    holds = last is not None and day <= last.paper.through and _answered(case, last, day)
    return last if holds else None


def _was_whole(case: Case, record: Record, confirmed: datetime) -> bool:
    """Whether everyone who had to say yes had done so when it was confirmed, or by its first day; whatever came after.

    Only then does it take another's place."""
    then = max(today(confirmed), record.paper.starts)
    said = {given.person for given in record.answers if given.answer is Answer.YES and given.method in WRITTEN}
    return said >= {who.id for who in required_grantors(case, then)}


def effective(case: Case, day: date) -> frozenset[Grant]:
    """R2: what every required grantor said yes to, (party, category, purpose) by (party, category, purpose), on `day`.

    Valid through the last day, inclusive (R7). Nothing holds for a child of whom no guardian is known."""
    record = record_in_force(case, day)
    grantors = required_grantors(case, day)
    if record is None or not grantors or not _family_known(case, day):
        return NOTHING
    return reduce(frozenset.intersection, (granted(case, who.id, record, day) for who in grantors))


def covered(case: Case, party: Party, day: date) -> bool:
    """Whether this organisation's people may take part on this day: some grant for cooperation names it."""
    return any(grant.party == party and grant.purpose == COOPERATION for grant in effective(case, day))


def covered_parties(case: Case, day: date) -> frozenset[Party]:
    """Every organisation that may take part, socialtjänsten counted."""
    return frozenset(grant.party for grant in effective(case, day) if grant.purpose == COOPERATION) | {SOC}


def missing(case: Case, day: date) -> tuple[Person, ...]:
    """Whose yes is lacking on the newest paper that can still hold; without such a paper, everyone who must say yes."""
    papers = [record for record in case.records.values() if is_written(record) and record.paper.through >= day]
    if not papers:
        return required_grantors(case, day)
    return lacking(case, papers[-1], day)


def standing(case: Case, person: Person, day: date) -> Standing:
    """Where this person stands on `day`, over all papers; a withdrawal of a part leaves a yes."""
    yes = [record for record in case.records.values() if is_written(record) and granted(case, person.id, record, day)]
    if any(record.paper.through >= day for record in yes):
        return Standing.YES
    if yes:
        return Standing.EXPIRED
    return _last_closing(case, person.id) or Standing.NOT_ASKED


def last_day(case: Case, day: date) -> date | None:
    """The last day of the unbroken run of days from `day` on which something is granted; None if nothing is today."""
    record = record_in_force(case, day)
    if record is None or not effective(case, day):
        return None
    turns = (birthday(case.born, case.rules.own_answer_from), birthday(case.born, case.rules.adult_from))
    ends = [turn - timedelta(days=1) for turn in turns if day < turn <= record.paper.through]
    early = (end for end in ends if not effective(case, end + timedelta(days=1)))
    end = min(early, default=record.paper.through)
    return last_day(case, end + timedelta(days=1)) or end


def _grants(answer: AnswerGiven, record: Record) -> frozenset[Grant]:
    paper = frozenset(record.paper.grants)
    return paper if answer.only is None else paper & frozenset(answer.only)


def _answered(case: Case, record: Record, day: date) -> bool:
    """All who must have answered this record, yes or no: then it takes its predecessor's place, never earlier."""
    answered = {answer.person for answer in record.answers if answer.signed <= day}
    return all(who.id in answered for who in required_grantors(case, day))


def _family_known(case: Case, day: date) -> bool:
    if age_on(case.born, day) >= case.rules.adult_from:
        return True
    return any(who.role is Role.GUARDIAN for who in case.people.values())


def _barriers(case: Case, person: PersonId) -> list[_Barrier]:
    """Every no and withdrawal of this person. Those said after `day` count too: a clock set back revives nothing."""
    noes = [_Barrier(answer.signed) for answer in _noes(case, person)]
    return noes + [_Barrier(gone.said, gone.parties, gone.category) for gone in _withdrawals(case, person)]


def _last_closing(case: Case, person: PersonId) -> Standing | None:
    """The last no or whole withdrawal, and which of the two it was; on the same day the withdrawal."""
    gone = [gone.said for gone in _withdrawals(case, person) if not gone.parties and not gone.category]
    said = [(day, Standing.WITHDRAWN) for day in gone] + [(no.signed, Standing.NO) for no in _noes(case, person)]
    return max(said, key=lambda each: each[0])[1] if said else None


def _noes(case: Case, person: PersonId) -> list[AnswerGiven]:
    answers = (answer for record in case.records.values() for answer in record.answers)
    return [answer for answer in answers if answer.person == person and answer.answer is Answer.NO]


def _withdrawals(case: Case, person: PersonId) -> list[ConsentWithdrawn]:
    return [gone for gone in case.withdrawals if gone.person == person]
