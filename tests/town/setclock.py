"""A clock for a town: it stands until it is moved, and may show another time than the true one."""

from datetime import datetime, timedelta

from bot.clock import Clock


class SetClock(Clock):
    """A clock that stands until it is moved. `at` is the true time, and the witness shows it, if there is one."""

    def __init__(self, at: datetime) -> None:
        self.at = self._began = at
        self.wrong_by = timedelta()
        self.is_vouched_for = True

    def wall(self) -> datetime:
        return self.at + self.wrong_by

    def witness(self) -> datetime | None:
        return self.at if self.is_vouched_for else None

    def passed(self) -> float:
        return (self.at - self._began).total_seconds()
