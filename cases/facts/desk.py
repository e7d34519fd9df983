"""Facts of who looks after a case: taken over, and stood in for during an absence (R35, R36)."""

from datetime import date
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import PersonId, UserId
from cases.people import Role


class CoordinatorTookOver(CaseFact, frozen=True, kw_only=True):
    """`person` is the case's coordinator from now on; the one before becomes its deputy."""

    NAME: ClassVar[str] = "coordinator-took-over"

    person: PersonId


class StandInNamed(CaseFact, frozen=True, kw_only=True):
    """From the first through the last day (inclusive) this colleague looks after the case in the place of `away`.

    Named again it replaces what was named for the same person before."""

    NAME: ClassVar[str] = "stand-in-named"

    away: PersonId
    person: PersonId
    """Their id in the case, unless they have a part in it already."""
    user: UserId
    language: str
    first: date
    last: date


class StandInBegan(CaseFact, frozen=True, kw_only=True):
    """The first day has come. `was`: the part that the stand-in had in the case; None is no part at all."""

    NAME: ClassVar[str] = "stand-in-began"

    away: PersonId
    person: PersonId
    was: Role | None = None


class StandInEnded(CaseFact, frozen=True, kw_only=True):
    """The last day is over, or another stand-in was named; `person` is None if it had never begun.

    `back`: the part that the stand-in has from now on; None leaves it as it is."""

    NAME: ClassVar[str] = "stand-in-ended"

    away: PersonId
    person: PersonId | None
    back: Role | None = None


DeskFact = CoordinatorTookOver | StandInNamed | StandInBegan | StandInEnded
