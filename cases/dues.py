"""What falls due: a moment on the wall at which a rule is to be asked again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from cases.ids import CaseId

STOCKHOLM = ZoneInfo("Europe/Stockholm")


class DueKind(StrEnum):
    """Which rule to ask; in the order in which late ones are asked."""

    CONSENT_END = "consent-end"
    BIRTHDAY = "birthday"
    WISH_END = "wish-end"
    CONSENT_START = "consent-start"
    CUSTODY_END = "custody-end"
    ADDING_END = "adding-end"
    STAND_IN_END = "stand-in-end"
    STAND_IN_START = "stand-in-start"
    CODE_END = "code-end"
    WISH_AGAIN = "wish-again"
    CONSENT_WARNING = "consent-warning"
    BIRTHDAY_WARNING = "birthday-warning"
    BIRTH_DAY = "birth-day"
    AGENDA = "agenda"
    DIGEST = "digest"
    DAY_BEFORE = "day-before"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Due:
    """`key` is also the cause under which it is answered once. `wall` is naive local time in Europe/Stockholm."""

    key: str
    kind: DueKind
    case: CaseId
    wall: datetime

    @property
    def moment(self) -> datetime:
        """The aware moment, computed anew whenever it is asked for."""
        return self.wall.replace(tzinfo=STOCKHOLM)
