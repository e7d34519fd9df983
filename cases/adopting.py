"""Taking up a working model: each case is held to its values, and what that takes away leaves at once (R3, R33).

Nobody comes in by a change of model: whom only the new values would let in is out until a coordinator's word."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from cases.admission import desired
from cases.case import Case
from cases.consent import effective
from cases.days import MORNING, at_wall, today
from cases.decision import SILENCE, Decision, Say, TextArgument, ToCoordinators
from cases.departures import HELD, orphaned, take_out
from cases.facts import Grant, ModelTakenUp
from cases.fold import fold
from cases.ids import CaseId
from cases.models import Model
from cases.people import Person
from cases.withdrawals import fallen_out


@dataclass(frozen=True, slots=True)
class Change:
    """What other values would take from a case or give it on one day."""

    leaving: tuple[Person, ...]
    """Who takes part and would not any more."""
    coming: tuple[Person, ...]
    """Who is not to be in the room and would be, on the coordinator's word."""
    lost: frozenset[Grant]
    gained: frozenset[Grant]

    @property
    def is_none(self) -> bool:
        return not (self.leaving or self.coming or self.lost or self.gained)


def adopt(case: CaseId, held: Model, wanted: Model, now: datetime) -> tuple[ModelTakenUp, ...]:
    """The fact that holds this case to the values of `wanted`; none where it is held to them already."""
    return () if held == wanted else (ModelTakenUp(case=case, at=now, values=replace(wanted, sources=())),)


def change(case: Case, wanted: Model, now: datetime) -> Change:
    """What the case would lose and gain today, were it held to `wanted`."""
    after, day = replace(case, rules=wanted), today(now)
    before, then = effective(case, day), effective(after, day)
    return Change(fallen_out(case, after, now), _coming(case, after, day), before - then, then - before)


def take_up(case: Case, wanted: Model, now: datetime) -> Decision:
    """From now the case is held to `wanted`. SILENCE where it is already."""
    facts = adopt(case.id, case.rules, wanted, now)
    if not facts:
        return SILENCE
    changed, quiet = change(case, wanted, now), _quiet_until(now)
    out = take_out(case, changed.leaving, "model", now, quiet_until=quiet, tell=False)
    held = take_out(fold(case, (*facts, *out.facts)), changed.coming, HELD, now, quiet_until=quiet, tell=False)
    told: dict[str, TextArgument] = {
        "code": case.code,
        "model": wanted.name,
        "out": tuple(who.handle for who in changed.leaving),
        "held": tuple(who.handle for who in changed.coming),
        "numbers": tuple(str(number) for number in orphaned(case, changed.leaving)),
    }
    act = bool(changed.leaving or changed.coming)
    say = Say(ToCoordinators(), "model-taken-up-told", told, act=act, not_before=quiet)
    return Decision(facts) + out + held + Decision((), (say,))


def _coming(case: Case, after: Case, day: date) -> tuple[Person, ...]:
    new = desired(after, day) - desired(case, day)
    return tuple(who for who in case.people.values() if who.id in new)


def _quiet_until(now: datetime) -> datetime | None:
    """Nobody is written to at night because the bot was started then."""
    morning = at_wall(today(now), MORNING)
    return morning if now < morning else None
