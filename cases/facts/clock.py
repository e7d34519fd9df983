"""Facts of a clock that was wrong: what the operator confirms, and which papers had ended by it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from cases.facts.base import CaseFact, OfficeFact
from cases.ids import RecordId


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockConfirmed(OfficeFact):
    """The operator's word that the clock of the machine is right; `at` is what it showed.

    `seen`: the latest moment believed before, by a clock that was wrong where it is later."""

    NAME: ClassVar[str] = "clock-confirmed"

    seen: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperEnded(CaseFact):
    """A paper had ended by a clock that was wrong, and stays ended: it held through this day at the most."""

    NAME: ClassVar[str] = "paper-ended"

    record: RecordId
    through: date
