"""Midnights at which coverage changes by itself: a paper ends or begins, someone turns 12 or 18 (R7, R19, R94).

Those no longer covered leave by `settle`, without a sound; the texts follow at 08:00, or at once when it is later."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from cases.ages.grown import part_with_guardians
from cases.case import Case
from cases.consent.effective import effective, shared
from cases.consent.grantors import births_of, models_of
from cases.days import BirthDate, Month, asked_from, begins_at, ends_at, local, quiet_until, today
from cases.decision import LACKING, SILENCE, Decision, Say, TextArgument, ToCoordinators
from cases.dues import Due, DueKind
from cases.fold import fold
from cases.invite import Invite
from cases.meetings.invitations import catch_up
from cases.members.settling import told_of
from cases.models import Model
from cases.papers.confirming import welcome
from cases.people import Person
from cases.presence import WhyOut
from cases.topics.consent import Record

CONSENT_END: Final = DueKind("consent-end")
BIRTHDAY: Final = DueKind("birthday")
CONSENT_START: Final = DueKind("consent-start")
MIDNIGHT: Final = time(0, 0)


def midnight_dues(case: Case, now: datetime) -> frozenset[Due]:
    """These midnights, those that have passed too: an end that was missed is acted on, and each is answered once."""
    starts = {_start(case, record) for record in case.confirmed_papers if _begins_later(record)}
    from_ = _ages_count_from(case, now)
    return frozenset(_ends(case) | starts | {due for due in _ages(case) if due.moment > from_})


def _ages(case: Case) -> set[Due]:
    """The birthdays by each model and each birth date that binds the case or one of its papers."""
    confirmed = case.confirmed_papers
    bound = {case.rules, *(rules for record in confirmed for rules in models_of(case, record))}
    births = {case.born, *(born for record in confirmed for born in births_of(case, record))}
    return {due for rules in bound for born in births for due in _birthdays(case, born, rules)}


def _ages_count_from(case: Case, now: datetime) -> datetime:
    """Since something was confirmed that an age can change, and since the birth date is the one it is."""
    since = min((record.confirmed for record in case.confirmed_papers if record.confirmed), default=now)
    return max(min(since, now), case.basis.born_set or since)


def at_consent_end(case: Case, due: Due, now: datetime) -> Decision:
    """A paper's last day is over. Covered by another one: nothing. Else the coordinator is told of it, once for all the
    papers of that day; where somebody comes of age that day, by what is said of that."""
    same_day = (end.key for end in _ends(case) if end.wall == due.wall)
    if not _ends_what_held(case, due, now) or due.key != min(same_day, default=due.key):
        return SILENCE
    ages = _birthdays(case, case.born, case.rules).items()
    if of_age := [age for each, age in ages if each.wall == due.wall and age >= case.rules.adult_from]:
        return _turned(case, due, of_age[0], now)
    args = _told(case, due, now) | {"through": due.day_before}
    return Decision((), (Say(ToCoordinators(), "consent-ended-told", args, act=True, not_before=quiet_until(now)),))


def _ends_what_held(case: Case, due: Due, now: datetime) -> bool:
    return not shared(effective(case, today(now))) and bool(shared(effective(case, due.day_before)))


def at_birthday(case: Case, due: Due, now: datetime) -> Decision:
    """Someone new must answer, or answers alone: the coordinators are told; at 18 the guardians leave (R19)."""
    age = next((age for each, age in _birthdays(case, case.born, case.rules).items() if each == due), None)
    if age is None:
        return SILENCE  # of a model or a birth date that only its papers are bound by
    with_a_paper = age >= case.rules.adult_from and any(end.wall == due.wall for end in _ends(case))
    if with_a_paper and _ends_what_held(case, due, now):
        return SILENCE  # the end of the paper says it
    return _turned(case, due, age, now)


def _turned(case: Case, due: Due, age: int, now: datetime) -> Decision:
    out = part_with_guardians(case, case, now) if age >= case.rules.adult_from else SILENCE
    args = _told(case, due, now) | {"age": age, "adult": _adult(case, age)}
    told = Say(ToCoordinators(), "birthday-told", args, act=True, not_before=quiet_until(now))
    return out + Decision((), (told,))


def _adult(case: Case, age: int) -> int:
    """1: of age. 2: perhaps, for the month alone is known, and nobody decides alone before it is over. 3: born on the
    leap day, and nobody decides alone before tomorrow. 0: a child."""
    if age < case.rules.adult_from:
        return 0
    if isinstance(case.born, Month):
        return 2
    return 1 if ends_at(case.born, age) == begins_at(case.born, age) else 3


def at_consent_start(case: Case, due: Due, now: datetime) -> Decision:
    """A paper that was confirmed ahead begins: those who left when the last one ended come back, and are called."""
    record = next((each for each in case.consent.records.values() if _start(case, each).key == due.key), None)
    if record is None:
        return SILENCE
    facts = welcome(case, case.people[record.paper.by], now, frozenset({WhyOut.EXPIRED}))
    calls = catch_up(fold(case, facts), now)
    quiet = (replace(call, not_before=quiet_until(now)) for call in calls.effects if isinstance(call, Invite))
    return Decision(facts) + Decision(calls.facts, tuple(quiet))


def _told(case: Case, due: Due, now: datetime) -> dict[str, TextArgument]:
    gone = tuple(who for who in case.people.values() if _left_by_then(who, due))
    return told_of(case, gone) | {"late": int(today(now) > due.wall.date()), LACKING: ()}


def _left_by_then(who: Person, due: Due) -> bool:
    """Taken out at this midnight already, while this rule broke."""
    at = who.presence.at
    return who.is_actor and who.presence.why is WhyOut.EXPIRED and at is not None and at >= due.moment


def _ends(case: Case) -> frozenset[Due]:
    return frozenset(_end(case, record) for record in case.confirmed_papers)


def _end(case: Case, record: Record) -> Due:
    wall = datetime.combine(record.paper.through + timedelta(days=1), MIDNIGHT)
    return Due(f"due:consent-end:{case.id}:{record.paper.record}", CONSENT_END, case.id, wall)


def _start(case: Case, record: Record) -> Due:
    wall = datetime.combine(record.paper.starts, MIDNIGHT)
    return Due(f"due:consent-start:{case.id}:{record.paper.record}", CONSENT_START, case.id, wall)


def _begins_later(record: Record) -> bool:
    return record.confirmed is not None and record.paper.starts > local(record.confirmed).date()


def _birthdays(case: Case, born: BirthDate, rules: Model) -> dict[Due, int]:
    """The midnights on which others must answer, each with the age: an own answer is given, childhood's papers end."""
    limits = {
        rules.own_answer_from: asked_from(born, rules.own_answer_from),
        rules.adult_from: ends_at(born, rules.adult_from),
    }
    return {_birthday(case, age, turn): age for age, turn in limits.items()}


def _birthday(case: Case, age: int, turn: date) -> Due:
    wall = datetime.combine(turn, MIDNIGHT)
    return Due(f"due:birthday:{case.id}:{turn.isoformat()}:{age}", BIRTHDAY, case.id, wall)
