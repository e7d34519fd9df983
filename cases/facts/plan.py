"""Facts of the individual plan: actions with one owner and a date, and the reminders of them."""

from datetime import date
from enum import StrEnum
from typing import ClassVar, Final

from cases.facts.base import CaseFact
from cases.ids import PersonId

_SHOWN: Final = "is the work itself, which !plan shows"


class Reminder(StrEnum):
    """Which reminder was given (R64)."""

    DIGEST = "digest"
    DAY_BEFORE = "day-before"
    OVERDUE = "overdue"


class ActionAdded(CaseFact, frozen=True, kw_only=True):
    """A promise: what, in which area of life, who does it, by when (R57)."""

    NAME: ClassVar[str] = "action-added"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    title: str
    area: str
    owner: PersonId
    due: date
    by: PersonId
    about: PersonId | None = None
    """The one in the family that it concerns, by their own yes (R18); None: the young person."""


class ActionDone(CaseFact, frozen=True, kw_only=True):
    NAME: ClassVar[str] = "action-done"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    by: PersonId


class ActionMoved(CaseFact, frozen=True, kw_only=True):
    NAME: ClassVar[str] = "action-moved"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    due: date
    by: PersonId


class ActionDeclined(CaseFact, frozen=True, kw_only=True):
    """The owner answered a reminder that they cannot: the coordinator is told, the owner stands."""

    NAME: ClassVar[str] = "action-declined"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    by: PersonId


class ActionHandedOver(CaseFact, frozen=True, kw_only=True):
    """A new owner; None is *utan ansvarig* (R65)."""

    NAME: ClassVar[str] = "action-handed-over"
    NO_LINE: ClassVar[str] = _SHOWN

    number: int
    owner: PersonId | None
    by: PersonId | None = None


class Reminded(CaseFact, frozen=True, kw_only=True):
    """These actions were reminded of, to this person, on this due day."""

    NAME: ClassVar[str] = "reminded"
    NO_LINE: ClassVar[str] = _SHOWN

    person: PersonId
    kind: Reminder
    numbers: tuple[int, ...]


PlanFact = ActionAdded | ActionDone | ActionMoved | ActionDeclined | ActionHandedOver | Reminded
