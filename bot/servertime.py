"""What the homeserver's clock shows, by the Date of its answers (RFC 9110 section 6.6.1): a witness, and no clock."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime


class ServerTime:
    """The last Date and the seconds since. A server on this machine has this machine's clock, and vouches for none."""

    def __init__(self, passed: Callable[[], float] = time.monotonic) -> None:
        self._passed = passed
        self._heard: tuple[datetime, float] | None = None
        self.is_witness = False
        """Until it is known to be another machine's."""

    def hear(self, date: str | None) -> None:
        """The header of one answer; what is no date is passed over."""
        try:
            moment = parsedate_to_datetime(date) if date else None
        except (ValueError, TypeError, OverflowError):
            return
        if moment is not None and moment.tzinfo is not None:
            self._heard = (moment, self._passed())

    def now(self) -> datetime | None:
        """What it shows now; None where it is no witness or has shown nothing."""
        if not self.is_witness or self._heard is None:
            return None
        moment, heard = self._heard
        try:
            return moment + timedelta(seconds=self._passed() - heard)
        except OverflowError:
            return None
