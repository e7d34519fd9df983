"""What holds for the whole family of a case."""

from datetime import datetime

from cases.values import Value


class Family(Value, frozen=True):
    """Of one case. What holds for one person alone stands with that person."""

    silenced: datetime | None = None
    """Since when nothing is sent to any of them, by a coordinator's word (R99)."""
    places_hidden: datetime | None = None
    """Since when no place is written, for somebody in the case lives with a protected identity (R76)."""
