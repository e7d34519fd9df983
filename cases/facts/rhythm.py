"""Facts of when the meetings of a case come: its fixed slot, its breaks, and what was told of too long a time."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from cases.facts.base import CaseFact
from cases.ids import PersonId


class CadenceStage(StrEnum):
    """How far the time between two network meetings has come (R44)."""

    WARNING = "warning"
    """A week is left."""
    BREACH = "breach"
    WEEK_AFTER = "week-after"


class SlotSet(CaseFact, frozen=True, kw_only=True):
    """From now on the meetings belong to this hour on a weekday (Monday is 0), every so many weeks from `first` on."""

    NAME: ClassVar[str] = "slot-set"

    weekday: int
    clock: time
    weeks: int
    first: date
    by: PersonId


class SlotEnded(CaseFact, frozen=True, kw_only=True):
    """The meetings belong to no hour of their own any more."""

    NAME: ClassVar[str] = "slot-ended"

    by: PersonId


class BreakNoted(CaseFact, frozen=True, kw_only=True):
    """School is out, or the group rests, from the first through the last day."""

    NAME: ClassVar[str] = "break-noted"

    first: date
    last: date
    name: str = ""
    by: PersonId


class BreakEnded(CaseFact, frozen=True, kw_only=True):
    """There is no break on these days after all."""

    NAME: ClassVar[str] = "break-ended"

    first: date
    last: date
    by: PersonId


class CadenceTold(CaseFact, frozen=True, kw_only=True):
    """It was told that the time since the meeting that began at `after` is or grows too long."""

    NAME: ClassVar[str] = "cadence-told"

    after: datetime
    stage: CadenceStage


RhythmFact = SlotSet | SlotEnded | BreakNoted | BreakEnded | CadenceTold
