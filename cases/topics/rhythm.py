"""When the meetings of a case come: its fixed slot, its breaks, and what was said of the time between two of them."""

from datetime import date, time, timedelta
from typing import Final

from cases.facts.rhythm import CadenceTold
from cases.values import Value

LONG_BREAK: Final = timedelta(days=21)
"""A break of three weeks or more is a summer break: nobody meets in it, and it moves the latest day (R44)."""


class Slot(Value, frozen=True):
    """The hour on a weekday (Monday is 0) to which a case's meetings belong, every so many weeks from `first` on."""

    weekday: int
    clock: time
    weeks: int
    first: date

    def holds(self, day: date) -> bool:
        """Whether a meeting of this slot may be on this day."""
        return day.weekday() == self.weekday and (day - self.first).days // 7 % self.weeks == 0


class Break(Value, frozen=True):
    """Days on which school is out or the group rests, the last one too."""

    first: date
    last: date
    name: str = ""

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def is_long(self) -> bool:
        """Nobody meets in it."""
        return self.last - self.first + timedelta(days=1) >= LONG_BREAK


class Rhythm(Value, frozen=True):
    """Of one case."""

    slot: Slot | None = None
    breaks: tuple[Break, ...] = ()
    told: tuple[CadenceTold, ...] = ()
    """What was told of the time since the last meeting."""
