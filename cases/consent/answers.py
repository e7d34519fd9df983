"""How one person's answers rank: what their yes on a paper still gives, and what has taken it away (R4, R12, R23).

The law of this file:
1. By the day it was signed or said, never by the order of typing; on the same day the stricter.
2. A no or a withdrawal that was a mistake still takes away every yes that was taken down before the mistake was found:
   finding one gives nothing back.
3. But for one: a withdrawal that they who said it have called wrong themselves, and a coordinator has taken away after
   calling (restoring.py), takes nothing away; the written yes is as it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import reduce
from typing import Final

from cases.case import Case
from cases.facts import Answer, AnswerGiven, ConsentWithdrawn, Grant, Method
from cases.ids import Party, PersonId
from cases.remembered import remembered
from cases.topics.consent import Record

WRITTEN: Final = frozenset({Method.PAPER, Method.E_SIGNATURE})
"""How a yes may be given (R4)."""
NOTHING: Final[frozenset[Grant]] = frozenset()


class Standing(StrEnum):
    """Where one person stands; a refusal is never the same as not having been asked (R11)."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Barrier:
    """A no or a withdrawal: what it takes away of a yes given on its day or before.

    `voided`: when it was found to be a mistake; then only of what had been taken down by that moment."""

    day: date
    parties: tuple[Party, ...] = ()
    category: str | None = None
    voided: datetime | None = None

    def takes(self, grant: Grant) -> bool:
        return (not self.parties or grant.party in self.parties) and self.category in {None, grant.category}

    def beats(self, signed: date, typed: datetime) -> bool:
        """Whether it counts against a yes of this day that was taken down at this moment."""
        if self.day < signed:  # 1
            return False
        return self.voided is None or typed <= self.voided  # 2

    def is_whole(self, party: Party | None) -> bool:
        """Whether it takes away everything, or (`party`) everything about that organisation."""
        return self.category is None and (not self.parties or party in self.parties)


def is_written(record: Record) -> bool:
    """A paper (or e-signature) that can be found again; anything else stays a draft for ever (R4)."""
    return record.paper.method in WRITTEN and bool(record.paper.reference)


def granted(case: Case, person: PersonId, record: Record, day: date) -> frozenset[Grant]:
    """What this person's yes on this record still gives on `day`, whether the record is confirmed or not."""
    given, against = _said(case, person, record, day)
    return frozenset(grant for grant in given if not any(barrier.takes(grant) for barrier in against))


def taken_back(case: Case, person: PersonId, record: Record, day: date) -> dict[Grant, date]:
    """What their yes on this record would give but for a no or a withdrawal of the paper's day or later, each with the
    last such day: only a yes on a paper signed after it counts."""
    given, against = _said(case, person, record, day)
    taken = {grant: [barrier.day for barrier in against if barrier.takes(grant)] for grant in given}
    return {grant: max(days) for grant, days in taken.items() if days}


def _said(case: Case, person: PersonId, record: Record, day: date) -> tuple[frozenset[Grant], list[Barrier]]:
    """What the yes that counts was given to, and what stands against it."""
    given = _last_yeses(case, person, record, day)
    if not given:
        return NOTHING, []
    signed, typed = min(given[0].signed, record.paper.signed), min(answer.at for answer in given)
    against = [barrier for barrier in barriers(case, person) if barrier.beats(signed, typed)]
    return reduce(frozenset.intersection, (_grants(answer, record) for answer in given)), against  # 1


def _last_yeses(case: Case, person: PersonId, record: Record, day: date) -> list[AnswerGiven]:
    """The yeses of the last day on which they signed one that counts."""
    counting = [answer for answer in record.answers if answer.person == person and _counts(case, record, answer, day)]
    latest = max((answer.signed for answer in counting), default=None)
    return [answer for answer in counting if answer.signed == latest]  # 1


@remembered
def barriers(case: Case, person: PersonId) -> tuple[Barrier, ...]:
    """Every no and withdrawal of this person. Those said after `day` count too: a clock set back revives nothing."""
    noes = (Barrier(no.signed, voided=voided_at(case, record, no)) for record, no in _noes(case, person))
    gone = (
        Barrier(each.said, each.parties, each.category, withdrawal_voided_at(case, each))
        for each in _withdrawals(case, person)
    )
    return *noes, *gone


def closing(case: Case, person: PersonId, party: Party | None = None) -> Standing | None:
    """The last no or withdrawal, whole or (`party`) of that organisation, and which of the two it was.

    On the same day the withdrawal. One that was a mistake is none: they have not been asked (R23)."""
    gone = (each for each in _withdrawals(case, person) if _is_whole(each, party))
    said = [(each.said, Standing.WITHDRAWN) for each in gone if withdrawal_voided_at(case, each) is None]
    said += [(no.signed, Standing.NO) for record, no in _noes(case, person) if voided_at(case, record, no) is None]
    return max(said, key=lambda each: each[0])[1] if said else None


def _is_whole(gone: ConsentWithdrawn, party: Party | None) -> bool:
    return not gone.category and (not gone.parties or party in gone.parties)


def voided_at(case: Case, record: Record, answer: AnswerGiven) -> datetime | None:
    """When this answer, or the paper it stands on, was found to be a mistake; None if it was not."""
    found = [
        v.at for v in case.consent.voids if (v.person, v.record) == (answer.person, answer.record) and v.at >= answer.at
    ]
    return min([*found, *([record.voided] if record.voided else [])], default=None)


def withdrawal_voided_at(case: Case, gone: ConsentWithdrawn) -> datetime | None:
    """The same for a withdrawal. Nobody else can call the family's own word a mistake (R88)."""
    if gone.by == gone.person:
        return None
    found = (v.at for v in case.consent.voids if v.person == gone.person and v.record is None and v.at >= gone.at)
    return min(found, default=None)


def _counts(case: Case, record: Record, answer: AnswerGiven, day: date) -> bool:
    """A written yes, signed by then, that was no mistake."""
    if answer.answer is not Answer.YES or answer.method not in WRITTEN or answer.signed > day:
        return False
    return voided_at(case, record, answer) is None


def _grants(answer: AnswerGiven, record: Record) -> frozenset[Grant]:
    paper = frozenset(record.paper.grants)
    return paper if answer.only is None else paper & frozenset(answer.only)


def _noes(case: Case, person: PersonId) -> Iterator[tuple[Record, AnswerGiven]]:
    no = Answer.NO  # looked up once: this is asked of every answer of the case, several times a question
    for record in case.consent.records.values():
        for answer in record.answers:
            if answer.answer is no and answer.person == person:
                yield record, answer


def _withdrawals(case: Case, person: PersonId) -> list[ConsentWithdrawn]:
    """Those that act; not one they called wrong themselves and a coordinator took away."""
    return [
        gone
        for gone in case.consent.withdrawals
        if gone.person == person and (person, gone.at) not in case.consent.restored  # 3
    ]
