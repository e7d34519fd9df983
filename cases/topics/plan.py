"""The action plan: what was promised, who owns it, and which reminders were sent."""

from dataclasses import dataclass, field
from datetime import date

from cases.facts import Reminded
from cases.ids import PersonId


@dataclass(frozen=True, slots=True)
class Action:
    """A promise of the plan; `owner` None is *utan ansvarig*."""

    number: int
    title: str
    area: str
    owner: PersonId | None
    due: date
    done: bool = False
    about: PersonId | None = None
    """The one in the family that it concerns beside the young person (R18)."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Of one case; actions in the order they came."""

    actions: dict[int, Action] = field(default_factory=dict)
    reminded: frozenset[Reminded] = frozenset()
