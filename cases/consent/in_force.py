"""Which paper is in force: the one signed last, if it is whole and its days are not over (R2, R7, R8, R12, R19)."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from operator import itemgetter

from cases.case import Case
from cases.consent.answers import granted, is_written
from cases.consent.grantors import births_of, grantors_of, models_of, was_whole
from cases.days import asked_from, begins_at, ends_at, today
from cases.people import Person
from cases.remembered import remembered
from cases.topics.consent import Record


def lacking(case: Case, record: Record, day: date) -> tuple[Person, ...]:
    """The required grantors whose yes this record does not have, as of `day` or of its first day if that is later."""
    then = max(day, record.paper.starts)
    return tuple(who for who in grantors_of(case, record, then) if not granted(case, who.id, record, then))


@remembered
def record_in_force(case: Case, day: date) -> Record | None:
    """The one record that holds on this day: confirmed, within its days, answered by all who must; else None.

    Of several the one signed last, from its first day: what it has replaced never comes back, not when the newer one
    has ended, was withdrawn or was a mistake either; only what is confirmed after the mistake was found goes past it.
    It takes another's place only if everyone who had to say yes had done so when it was confirmed, or by its first day;
    whatever came after. The papers of childhood end at 18: from then on only a record that begins on that birthday or
    later holds, with the youth's own answer (R19). None at all while the consents of the case are suspended."""
    last = None if case.consent.suspended else _last_signed(case, day)  # effective.py: 1
    if last is None or last.voided is not None or has_ended(case, last, day):  # effective.py: 2
        return None
    return last if _answered(case, last, day) else None


def goes_before(case: Case, record: Record, day: date) -> Record | None:
    """The paper, signed later, that keeps this one from ever holding, whether it holds itself or not; None for a paper
    that holds, or will once its card is answered with yes."""
    then = max(day, record.paper.starts)
    if record.confirmed is not None:
        last = _last_signed(case, then)
        return None if last is record else last
    stands = next((each for _, each in _signed_last_first(case, then) if each.voided is None), None)
    return stands if stands is not None and stands.paper.signed > record.paper.signed else None


@remembered
def open_papers(case: Case, day: date) -> tuple[Record, ...]:
    """Those that hold or still can: to be found again, no mistake, not ended, and no other goes before; newest last."""
    written = (record for record in case.consent.records.values() if is_written(record) and record.voided is None)
    left = (record for record in written if not has_ended(case, record, day))
    return tuple(record for record in left if goes_before(case, record, day) is None)


@remembered
def _last_signed(case: Case, day: date) -> Record | None:
    """The one that has taken the place of the others by this day: perhaps a mistake, until another is confirmed."""
    mistakes: list[tuple[datetime, Record]] = []
    for confirmed, record in _signed_last_first(case, day):
        if record.voided is not None:
            mistakes.append((record.voided, record))
        elif all(found < confirmed for found, _ in mistakes):
            return record
        else:
            break
    return mistakes[0][1] if mistakes else None


def _signed_last_first(case: Case, day: date) -> Iterator[tuple[datetime, Record]]:
    """Those that were whole when they were confirmed and have begun, with the moment of the confirmation."""
    begun = [
        (record.paper.signed, record.confirmed, record)
        for record in case.consent.records.values()
        if record.confirmed is not None and record.paper.starts <= day
    ]
    begun.sort(key=itemgetter(0, 1), reverse=True)
    return ((confirmed, each) for _, confirmed, each in begun if _takes_place(case, each, confirmed, day))


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
    ahead = (turn for turn in turning_days(case, record) if paper.starts < turn <= paper.through)
    over = (turn for turn in ahead if has_ended(case, record, turn) or set(lacking(case, record, turn)) - known)
    return min((turn - timedelta(days=1) for turn in over), default=paper.through)


def turning_days(case: Case, record: Record) -> frozenset[date]:
    """The days of ages on which others may have to answer this paper, or nobody on it counts."""
    ages = {age for rules in models_of(case, record) for age in (rules.own_answer_from, rules.adult_from)}
    births = births_of(case, record)
    return frozenset(limit(born, age) for limit in (ends_at, asked_from, begins_at) for born in births for age in ages)


def _answered(case: Case, record: Record, day: date) -> bool:
    """All who must have answered this record, yes or no: then it takes its predecessor's place, never earlier."""
    answered = {answer.person for answer in record.answers if answer.signed <= day}
    return all(who.id in answered for who in grantors_of(case, record, day))
