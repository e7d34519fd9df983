"""What falls due: a moment on the wall at which a rule is to be asked again."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NewType
from zoneinfo import ZoneInfo

from cases.ids import CaseId

STOCKHOLM = ZoneInfo("Europe/Stockholm")
DueKind = NewType("DueKind", str)
"""Which rule to ask. Each stands beside its rule; `falling_due.py` has all of them, in the order in which late ones are
asked. The database holds it: what it says never changes."""


@dataclass(frozen=True, slots=True)
class Due:
    """`key` is also the cause under which it is answered once. `wall` is naive local time in Europe/Stockholm."""

    key: str
    kind: DueKind
    case: CaseId
    wall: datetime

    @property
    def moment(self) -> datetime:
        """The aware moment, computed each time it is asked for."""
        return self.wall.replace(tzinfo=STOCKHOLM)

    @property
    def day_before(self) -> date:
        """The last day on which what ends here still held."""
        return self.wall.date() - timedelta(days=1)
