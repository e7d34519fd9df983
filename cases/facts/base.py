"""What every fact has: a name and a version that the journal keeps, and when it became true."""

from datetime import datetime
from typing import ClassVar

from cases.ids import CaseId
from cases.values import Value


class CaseFact(Value, frozen=True, kw_only=True):
    """Became true of one case at an aware moment `at`; sealed with that case's key."""

    NAME: ClassVar[str]
    VERSION: ClassVar[int] = 1
    NO_LINE: ClassVar[str] = ""
    """Why the log has no line about it; empty where it has one, the text `log-NAME`."""

    case: CaseId
    at: datetime


class OfficeFact(Value, frozen=True, kw_only=True):
    """Became true of what belongs to no case; sealed with the office key."""

    NAME: ClassVar[str]
    VERSION: ClassVar[int] = 1

    at: datetime
