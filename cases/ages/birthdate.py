"""The young person's birth date: a day, or a month alone whose day is asked for 90 days before it matters (R3, R19).

What another birth date takes away leaves at once; nobody comes in by it, for each paper stays bound by every birth
date since it was confirmed (cases/consent/grantors.py)."""

from datetime import date, datetime, timedelta
from typing import Final

from cases.ages.grown import part_with_guardians, past_guardians
from cases.case import Case
from cases.consent.grantors import ALL, MATURE_FROM
from cases.days import MORNING, BirthDate, Month, age_on, asked_from, begins_at, earliest, ends_at, latest, today
from cases.decision import SILENCE, Address, Decision, Refusal, Say, TextArgument, ToCoordinators, ToWriter
from cases.dues import Due, DueKind
from cases.facts import BirthDateSet
from cases.fold import fold
from cases.members.settling import told_of
from cases.people import Person

BIRTH_DAY: Final = DueKind("birth-day")
OLDEST: Final = 100
ASKED_BEFORE: Final = 90
"""Days before the first limit that depends on it, the day is asked for."""


def wrong_birth_date(born: BirthDate, now: datetime) -> Refusal | None:
    """That nobody is born later than today, or a hundred years ago."""
    if earliest(born) > today(now):
        return Refusal("refusal-born-in-the-future", {"born": str(born)})
    if age_on(latest(born), today(now)) > OLDEST:
        return Refusal("refusal-born-long-ago", {"born": str(born)})
    return None


def set_birth_date(case: Case, by: Person, born: BirthDate, now: datetime) -> Decision | Refusal:
    """A coordinator sets it: the day that was missing, or another one where it was typed wrong."""
    wrong = wrong_birth_date(born, now)
    if wrong is not None:
        return wrong
    if born == case.born:
        return Refusal("refusal-born-same", {"born": str(born)})
    fact = BirthDateSet(case=case.id, at=now, born=born, by=by.id)
    after = fold(case, (fact,))
    told: dict[str, TextArgument] = {
        "code": case.code,
        "born": str(born),
        **told_of(case, past_guardians(after, today(now))),
    }
    out = part_with_guardians(case, after, now, by.id)
    return Decision((fact,)) + out + Decision((), (Say(ToWriter(), "birth-date-set", told),)) + ask_in_time(after, now)


def ask_in_time(case: Case, now: datetime) -> Decision:
    """Asked at once where the morning on which it would have been asked has passed already."""
    limit = _first_limit(case, today(now))
    if limit is None or _due(case, limit).moment > now:
        return SILENCE
    return _asked(ToWriter(), case, limit, now)


def birth_day_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The morning on which the day is to be asked for, if it is still to come."""
    limit = _first_limit(case, today(now))
    due = _due(case, limit) if limit else None
    return frozenset({due} if due and due.moment > now else ())


def at_birth_day(case: Case, due: Due, now: datetime) -> Decision:
    """The coordinators are asked, if the day is still not known and matters still."""
    limit = _first_limit(case, today(now))
    return _asked(ToCoordinators(), case, limit, now) if limit and due == _due(case, limit) else SILENCE


def _asked(to: Address, case: Case, limit: date, now: datetime) -> Decision:
    args: dict[str, TextArgument] = {
        "code": case.code,
        "born": str(case.born),
        "limit": limit,
        "days": (limit - today(now)).days,
    }
    return Decision((), (Say(to, "birth-day-asked", args, act=True),))


def _first_limit(case: Case, day: date) -> date | None:
    """The first limit to come that would be another day, were the day known; None where it is."""
    if not isinstance(case.born, Month):
        return None
    limits = [asked_from(case.born, case.rules.own_answer_from), ends_at(case.born, case.rules.adult_from)]
    if case.rules.guardians_from_15 != ALL:
        limits.append(begins_at(case.born, MATURE_FROM))
    return min((limit for limit in limits if limit > day), default=None)


def _due(case: Case, limit: date) -> Due:
    wall = datetime.combine(limit - timedelta(days=ASKED_BEFORE), MORNING)
    return Due(f"due:birth-day:{case.id}:{limit.isoformat()}", BIRTH_DAY, case.id, wall)
