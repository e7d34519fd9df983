"""Whose yes is no longer theirs to give: who has lost the part of a guardian, and an adult's guardians (R3, R19, R91).

A no or a withdrawal of theirs is taken down all the same: what closes is never refused."""

from datetime import date
from typing import Final

from cases.case import Case
from cases.consent.grantors import decides_alone, required_grantors
from cases.decision import Refusal
from cases.exemptions import has_lost_part
from cases.people import Person, Role

_FOR_A_CHILD: Final = frozenset({Role.GUARDIAN, Role.APPOINTED, Role.GOOD_MAN})


def yes_refused(case: Case, who: Person, starts: date, day: date) -> Refusal | None:
    """Why a yes of this person to a paper that begins on `starts` is not taken down on `day`; None if it is."""
    if has_lost_part(case, who.id, day):
        waits = who in required_grantors(case, day)
        return Refusal("refusal-yes-part-lost", {"who": who.handle, "code": case.code, "certified": int(not waits)})
    if who.role in _FOR_A_CHILD and decides_alone(case, max(day, starts), starts):
        return Refusal("refusal-yes-of-adult", {"who": who.handle, "code": case.code})
    return None


def past_guardians(case: Case, people: tuple[Person, ...], day: date) -> tuple[Person, ...]:
    """Those of them who have lost the part: their yes does not help any more."""
    return tuple(who for who in people if has_lost_part(case, who.id, day))
