"""What follows from a change for those in the room whom nothing covers any more: worked out here and nowhere else.

Each rule that narrows what holds says its facts and why; who falls out, their farewell, their cancelled calls and the
actions without an owner come from here (R29, R65)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from cases.case import Case
from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import Decision, TextArgument
from cases.facts import Fact
from cases.fold import fold
from cases.ids import PersonId
from cases.members.departures import is_inside, orphaned, take_out
from cases.people import Person, handles
from cases.presence import WhyOut


@dataclass(frozen=True, slots=True)
class Settled:
    """The case with the facts that changed it, who leaves, and all that comes of their leaving."""

    after: Case
    leaving: tuple[Person, ...]
    out: Decision
    told: dict[str, TextArgument]
    """As `told_of` has it."""


def settle(
    case: Case,
    facts: Iterable[Fact],
    why: WhyOut,
    now: datetime,
    *,
    by: PersonId | None = None,
    quiet_until: datetime | None = None,
    also: Collection[Person] = (),
    tell: bool = False,
) -> Settled:
    """`case` is as its people knew it, before `facts`. `also`: who leaves besides. `tell`: the coordinators
    hear it from here; otherwise the rule tells them, with `told`."""
    after = fold(case, facts)
    fallen = {who.id for who in (*fallen_out(case, after, now), *also)}
    leaving = tuple(who for who in case.people.values() if who.id in fallen)
    out = take_out(case, leaving, why, now, quiet_until=quiet_until, by=by, tell=tell)
    return Settled(after, leaving, out, told_of(case, leaving))


def told_of(case: Case, leaving: Collection[Person]) -> dict[str, TextArgument]:
    """For a text: who leaves (`out`), and which open actions were theirs (`numbers`)."""
    return {
        "out": handles(leaving),
        "numbers": tuple(str(number) for number in orphaned(case, leaving)),
    }


def fallen_out(before: Case, after: Case, now: datetime) -> tuple[Person, ...]:
    """The actors who took part before and whom nothing covers after; those who only waited are not among them."""
    was, still = covered_parties(before, today(now)), covered_parties(after, today(now))
    actors = (who for who in before.actors if not who.out)
    return tuple(who for who in actors if (who.party in was or is_inside(before, who)) and who.party not in still)
