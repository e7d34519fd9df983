"""Taking up a working model: each case is held to its values, and what that takes away leaves at once (R3, R33).

Nothing is shared wider by it: a paper stays bound by every model since it was confirmed (cases/consent/grantors.py), so
what only the new one would allow waits for the coordinator's yes to a new paper. Guardians of somebody who is of age by
it hear nothing more, as on an 18th birthday (R19)."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from cases.ages.grown import part_with_guardians, past_guardians
from cases.case import Case
from cases.consent.effective import effective, required_grantors
from cases.days import BirthDate, age_on, earliest, latest, quiet_until, today
from cases.decision import SILENCE, Decision, Say, TextArgument, ToCoordinators
from cases.facts import Grant, ModelTakenUp
from cases.fold import fold
from cases.ids import CaseId, PersonId
from cases.meetings.cadence import longest_gap
from cases.members.settling import fallen_out, told_of
from cases.models import Model
from cases.people import Person, handles
from cases.rooms.admission import desired


@dataclass(frozen=True, slots=True)
class Change:
    """What other values would do to a case on one day."""

    leaving: tuple[Person, ...]
    """Who takes part and would not any more; the guardians too, where the case would be an adult's."""
    outside: tuple[Person, ...]
    """Those in the room now who would not be, though they still take part."""
    coming: tuple[Person, ...]
    """Those not in the room now who would be."""
    lost: frozenset[Grant]
    asked: tuple[Person, ...]
    """Whose yes a new paper would need and needs not today."""
    unasked: tuple[Person, ...]
    """Whose yes a new paper would not need any more."""
    gap: timedelta | None
    """The longest time to the next network meeting, where that would be another."""
    age: int | None
    """How old the young person is, where the model is not meant for that age and the one held to is."""

    @property
    def is_none(self) -> bool:
        people = self.leaving or self.outside or self.coming or self.asked or self.unasked
        return not (people or self.lost or self.gap is not None or self.age is not None)


def adopt(case: CaseId, held: Model, wanted: Model, now: datetime) -> tuple[ModelTakenUp, ...]:
    """The fact that holds this case to the values of `wanted`; none where it is held to them already."""
    return () if held == wanted else (ModelTakenUp(case=case, at=now, values=replace(wanted, sources=())),)


def change(case: Case, wanted: Model, now: datetime) -> Change:
    """What would become of the case today, were it held to `wanted`."""
    facts = adopt(case.id, case.rules, wanted, now)
    after, day = fold(case, facts), today(now)
    leaving = fallen_out(case, after, now) + (past_guardians(after, day) if facts else ())
    was, then = desired(case, day), desired(after, day)
    asks, would_ask = required_grantors(case, day), required_grantors(after, day)
    return Change(
        leaving=leaving,
        outside=_of(case, was - then - {who.id for who in leaving}),
        coming=_of(case, then - was),
        lost=effective(case, day) - effective(after, day),
        asked=tuple(who for who in would_ask if who not in asks),
        unasked=tuple(who for who in asks if who not in would_ask),
        gap=None if longest_gap(case, now) == longest_gap(after, now) else longest_gap(after, now),
        age=age_outside(case.born, wanted, day) if age_outside(case.born, case.rules, day) is None else None,
    )


def age_outside(born: BirthDate, rules: Model, day: date) -> int | None:
    """How old the young person is, in whole years, where the model is surely meant for others; else None."""
    at_least, at_most = age_on(latest(born), day), age_on(earliest(born), day)
    if at_most < rules.youngest:
        return at_most
    return at_least if at_least > rules.oldest else None


def take_up(case: Case, wanted: Model, now: datetime) -> Decision:
    """From now the case is held to `wanted`. SILENCE where it is already."""
    facts = adopt(case.id, case.rules, wanted, now)
    if not facts:
        return SILENCE
    changed, quiet = change(case, wanted, now), quiet_until(now)
    after = fold(case, facts)
    out = part_with_guardians(case, after, now)
    told: dict[str, TextArgument] = {
        "code": case.code,
        "model": wanted.name,
        "outside": handles(changed.outside),
        "coming": handles(changed.coming),
        **told_of(case, past_guardians(after, today(now))),
    }
    act = bool(changed.leaving or changed.outside or changed.coming)
    say = Say(ToCoordinators(), "model-taken-up-told", told, act=act, not_before=quiet)
    return Decision(facts) + out + Decision((), (say,))


def _of(case: Case, people: frozenset[PersonId]) -> tuple[Person, ...]:
    return tuple(who for who in case.people.values() if who.id in people)
