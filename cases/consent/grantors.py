"""Who must say yes on a day: by age, by the exceptions that a certifier has granted, by the model's switch (R3, R20).

The law of this file, in the order in which it is asked:
1. No other birth date and no other model makes anything easier on a paper that was confirmed before.
2. From eighteen the youth answers alone. Of a birth date that is a month alone nobody decides alone before the month is
   over, though the guardians' signatures of childhood end when it begins.
3. What adds someone who must answer counts at once.
4. An exception counts only for papers that a coordinator confirms after it: by itself it lets nobody in.
5. No exception takes away the last guardian.
6. Below twelve every guardian answers, and those the model adds; from then on also the youth.
7. Below fifteen no switch of a model does anything, and from then on only where maturity was assessed before the paper
   was confirmed."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final, assert_never

from cases.case import Case
from cases.consent.answers import WRITTEN, barriers, is_written
from cases.days import BirthDate, asked_from, begins_at, ends_at, today
from cases.exemptions import LetsIn, directions, is_over, never_were
from cases.facts import Answer
from cases.ids import PersonId
from cases.models import Model
from cases.people import Person, Role
from cases.topics.consent import Exemption, Record

MATURE_FROM: Final = 15
"""Below this age every guardian answers, whatever the model says."""
ALL: Final = "alla"
ONE: Final = "en"


@dataclass(frozen=True, slots=True)
class _Asked:
    """Everyone of `each` must say yes, and someone of `one_of` where it is not empty."""

    each: tuple[Person, ...]
    one_of: tuple[Person, ...] = ()


def required_grantors(case: Case, day: date) -> tuple[Person, ...]:
    """Who must say yes on this day, on a paper confirmed now (R3): under 12 every guardian, 12-17 also the youth, from
    18 the youth alone; but for exceptions that are granted, the model's switch from 15, and those the model adds.

    A guardian who was taken out of the case must still say yes: leaving someone out never makes consent easier."""
    papers = [r for r in case.consent.records.values() if is_written(r) and r.voided is None and r.paper.through >= day]
    return _named(case, _asked(case, day, day, None), papers[-1] if papers else None)


def grantors_of(case: Case, record: Record, day: date) -> tuple[Person, ...]:
    """Who must have said yes on this paper for it to give anything on `day`.

    What was granted after it was confirmed makes nothing easier on it, and nor does another model: everyone that one of
    them asks must have said yes. Where someone has come in a guardian's place since, both must."""
    lived = [
        _asked(_held_to(case, rules, born), day, record.paper.starts, record.confirmed)  # 1
        for rules in models_of(case, record)
        for born in births_of(case, record)
    ]
    each = tuple(dict.fromkeys(who for asked in lived for who in asked.each))
    some = tuple(dict.fromkeys(who for asked in lived for who in asked.one_of))
    return _named(case, _Asked(each, () if set(some) <= set(each) else some), record)


def models_of(case: Case, record: Record) -> tuple[Model, ...]:
    """The models that bind this paper: all since it was confirmed, or the one that the case is held to now."""
    return record.rules or (case.rules,)


def births_of(case: Case, record: Record) -> tuple[BirthDate, ...]:
    """The birth dates that bind this paper: all since it was confirmed, or the one that stands now."""
    return record.births or (case.born,)


def was_whole(case: Case, record: Record, confirmed: datetime, day: date) -> bool:
    """Whether everyone who had to say yes on `day` had done so when it was confirmed; whatever came after."""
    then = _with_those_of(_held_to(case, models_of(case, record)[0], births_of(case, record)[0]), confirmed)
    asked = _asked(then, day, record.paper.starts, confirmed, as_it_was=True)
    said = {given.person for given in record.answers if given.answer is Answer.YES and given.method in WRITTEN}
    return said >= _ids(asked.each) and bool(not asked.one_of or said & _ids(asked.one_of))


def _held_to(case: Case, rules: Model, born: BirthDate) -> Case:
    return (
        case
        if rules is case.rules and born is case.born
        else replace(case, born=born, basis=replace(case.basis, rules=rules))
    )


def _with_those_of(case: Case, moment: datetime) -> Case:
    """The case without those named in it later: what they were not there to answer was whole without them."""
    there = {who.id: who for who in case.people.values() if who.since is None or who.since <= moment}
    return case if len(there) == len(case.people) else replace(case, people=there)


def excused(case: Case, day: date) -> frozenset[PersonId]:
    """The guardians whose yes is not asked for on a new paper: their no is still heard (R12)."""
    left = _ids(_guardians(case, day, None, as_it_was=False))
    return frozenset(who.id for who in case.in_role(Role.GUARDIAN)) - left


def would_be_left(case: Case, without: PersonId, day: date) -> bool:
    """Whether some guardian, or who answers for one, would still be asked if this one were not."""
    return any(who.id != without for who in _guardians(case, day, None, as_it_was=False))


def _named(case: Case, asked: _Asked, record: Record | None) -> tuple[Person, ...]:
    """Where one of several is enough: those who have said anything, so that a no is never passed over; else all."""
    spoken = tuple(who for who in asked.one_of if record and _has_spoken(case, who, record))
    return asked.each + (spoken or asked.one_of)


def _has_spoken(case: Case, who: Person, record: Record) -> bool:
    answered = any(given.person == who.id for given in record.answers)
    return answered or any(barrier.day >= record.paper.signed for barrier in barriers(case, who.id))


def _asked(case: Case, day: date, starts: date, confirmed: datetime | None, *, as_it_was: bool = False) -> _Asked:
    youth = case.in_role(Role.YOUTH)
    if decides_alone(case, day, starts):  # 2
        return _Asked(youth)
    since = max(starts, day if confirmed is None else today(confirmed))
    guardians = _guardians(case, since, confirmed, as_it_was=as_it_was)
    added = tuple(who for who in case.people.values() if who.role in case.rules.also_answer)
    if day < asked_from(case.born, case.rules.own_answer_from):  # 6
        return _Asked(_each(guardians, added))
    mode = case.rules.guardians_from_15 if youth and _is_mature(case, min(day, starts), confirmed) else ALL  # 7
    if mode == ALL:
        return _Asked(_each(youth, guardians, added))
    return _Asked(_each(youth, added), guardians if mode == ONE else ())


def _each(*groups: tuple[Person, ...]) -> tuple[Person, ...]:
    """All of them, each once: someone in a guardian's place may be one the model asks for as well."""
    return tuple(dict.fromkeys(who for group in groups for who in group))


def decides_alone(case: Case, day: date, starts: date) -> bool:
    """Eighteen for certain, and the paper did not begin on one of the days when that was uncertain."""
    sure = begins_at(case.born, case.rules.adult_from)
    return day >= sure and not ends_at(case.born, case.rules.adult_from) <= starts < sure


def _is_mature(case: Case, day: date, confirmed: datetime | None) -> bool:
    """Fifteen on the paper's first day, and assessed before the paper was confirmed."""
    return day >= begins_at(case.born, MATURE_FROM) and any(
        _was(found.at, confirmed) for found in case.consent.maturity
    )


def _guardians(case: Case, since: date, confirmed: datetime | None, *, as_it_was: bool) -> tuple[Person, ...]:
    """The guardians who must answer, and who answers in the place of one; all of them where none would be left.

    `since`: the first day on which a paper confirmed then can give anything."""
    guardians = _known_guardians(case)
    substitutes = tuple(who for who in case.of_family if _in_place(case, who, confirmed, as_it_was=as_it_was))  # 3
    there = frozenset(who.role for who in substitutes)
    held = [x for x in case.consent.exemptions if _held(x, confirmed, as_it_was=as_it_was)]  # 4
    gone = frozenset(x.person for x in held if is_over(x, since) and _makes_needless(case, x, there))
    return _but_for(guardians, gone) + substitutes or guardians  # 5


def _known_guardians(case: Case) -> tuple[Person, ...]:
    """Without those who never were guardians, by a certifier's word; all of them where none would be left."""
    named = case.in_role(Role.GUARDIAN)
    return _but_for(named, never_were(case)) or named  # 5


def _but_for(people: tuple[Person, ...], gone: frozenset[PersonId]) -> tuple[Person, ...]:
    return tuple(who for who in people if who.id not in gone)


def _makes_needless(case: Case, exemption: Exemption, there: frozenset[Role]) -> bool:
    """Whether it makes the guardian's yes needless, once it is granted; `there`: who answers in somebody's place."""
    both = directions(exemption)
    match both.lets_in:
        case LetsIn.NOTHING | LetsIn.YES_EVER:
            return False
        case LetsIn.YES:
            return True
        case LetsIn.YES_IF_MODEL:
            return exemption.model_lifts and bool(case.rules.fb_6_13a_sekretess)
        case LetsIn.YES_OF_ANOTHER:
            return both.instead in there
    assert_never(both.lets_in)


def _in_place(case: Case, who: Person, confirmed: datetime | None, *, as_it_was: bool) -> bool:
    """Asked at once on every paper, and on those confirmed before it ended for good."""
    granted = [x for x in case.consent.exemptions if x.granted is not None and directions(x).instead is who.role]
    if as_it_was:
        return any(_held(x, confirmed, as_it_was=True) for x in granted)
    return any(x.ended is None or (confirmed is not None and confirmed <= x.ended) for x in granted)


def _held(exemption: Exemption, confirmed: datetime | None, *, as_it_was: bool) -> bool:
    """Granted before the paper was confirmed, and not ended: since, or (`as_it_was`) until then."""
    if exemption.granted is None or not _was(exemption.granted, confirmed):
        return False
    ended = exemption.ended
    return ended is None or (as_it_was and confirmed is not None and ended > confirmed)


def _was(moment: datetime, confirmed: datetime | None) -> bool:
    return confirmed is None or moment < confirmed


def _ids(people: tuple[Person, ...]) -> frozenset[PersonId]:
    return frozenset(who.id for who in people)
