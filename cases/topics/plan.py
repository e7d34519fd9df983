"""The action plan: what was promised, who owns it, and which reminders were sent."""

from datetime import date, datetime

from msgspec import field

from cases.facts import Reminded
from cases.ids import PersonId
from cases.values import Value


class Action(Value, frozen=True):
    """A promise of the plan; `owner` None is *utan ansvarig*."""

    number: int
    title: str
    area: str
    owner: PersonId | None
    due: date
    done: bool = False
    done_at: datetime | None = None
    about: PersonId | None = None
    """The one in the family that it concerns beside the young person (R18)."""


class Plan(Value, frozen=True):
    """Of one case; actions in the order they came."""

    actions: dict[int, Action] = field(default_factory=dict)
    reminded: frozenset[Reminded] = frozenset()
