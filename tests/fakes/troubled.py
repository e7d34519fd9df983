"""A homeserver in memory that does not do what it is asked, when a test wants that."""

from collections.abc import Callable
from datetime import datetime

from bot.answers import Answers
from bot.trouble import HomeserverError, Limited, LoggedOut, Rejected, Unavailable


class Troubled:
    """Every request begins and ends here."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._failures = 0
        self._fail_after = False
        self.logged_out = False
        self.answers = Answers(self._passed)
        self.trouble: Callable[[str], HomeserverError | None] = lambda _: None
        """What a request of this kind meets instead of being done."""

    def _passed(self) -> float:
        return self._now().timestamp()

    def fail_next(self, calls: int, *, taken: bool = False) -> None:
        """The bot's next calls raise Unavailable; with `taken` after the server has done what was asked."""
        self._failures, self._fail_after = calls, taken

    def _begin(self, kind: str = "") -> None:
        if self.logged_out:
            raise LoggedOut
        self._raise(self.trouble(kind), kind)
        if self._failures and not self._fail_after:
            self._failures -= 1
            self._raise(Unavailable(), kind)

    def _end(self, kind: str = "") -> None:
        if self._failures and self._fail_after:
            self._failures -= 1
            self._raise(Unavailable(), kind)
        self.answers.well(kind)

    def _raise(self, problem: HomeserverError | None, kind: str) -> None:
        if problem is None:
            return
        if isinstance(problem, Rejected):
            self.answers.refused(kind)
        elif isinstance(problem, Unavailable) and not isinstance(problem, Limited):
            self.answers.unanswered()
        raise problem
