"""Letters that could not leave when they were last asked about: not asked again before something is another.

The law of this file. A letter is asked about again when a commit has changed its case or the office; on another day;
when others are seen in its room than before; and each minute, for what a clock alone changes. A room that is still to
be made is made by such a commit. To hold one is always safe: nothing leaves by it, and what leaves is asked about as it
leaves (bot/letters/leaving.py)."""

from datetime import date, datetime
from typing import Final

from bot.clock import SteadyClock
from cases.days import today
from cases.ids import CaseId, LetterId, RoomId
from cases.office import Office
from cases.rooms.presence import Wanted
from storage.database import Database
from storage.letters import Letter
from storage.touched import Touched

MINUTE: Final = 60.0


class Held:
    """Lives in memory: after a start every letter is asked about once."""

    def __init__(self, database: Database, clock: SteadyClock, seen: Touched[RoomId]) -> None:
        """`seen`: the rooms in which others have been seen than before."""
        self._database, self._clock, self._seen = database, clock, seen
        self._letters: set[LetterId] = set()
        self._of: dict[CaseId | None, set[LetterId]] = {}
        self._in: dict[RoomId, set[LetterId]] = {}
        self._office: Office | None = None
        self._day: date | None = None
        self._asked = float("-inf")
        self._numbers = (0, 0)
        """Up to which changes of cases and of rooms they are followed."""

    def until_changed(self, letter: Letter) -> bool:
        """It may not leave by what is so at this moment. False: it has not left."""
        self._letters.add(letter.id)
        self._of.setdefault(letter.case, set()).add(letter.id)
        return False

    def until_seen(self, letter: Letter, wanted: Wanted | None) -> bool:
        """Nobody who may read it is in its room, or the room is still to be made. One for which there is to be no room,
        as far as is known, is asked about each time: that it waits may be the reason for a room."""
        if wanted is None:
            return False
        if wanted.room is not None:
            self._in.setdefault(wanted.room, set()).add(letter.id)
        return self.until_changed(letter)

    def now(self, now: datetime) -> frozenset[LetterId]:
        """Those that need not be asked about now."""
        office, day, passed = self._database.office, today(now), self._clock.passed()
        if self._office is not office or self._day != day or passed - self._asked >= MINUTE:
            self._letters, self._of, self._in = set(), {}, {}
            self._office, self._day, self._asked = office, day, passed
        cases, rooms = self._database.touched, self._seen
        for case in cases.since(self._numbers[0]):
            self._letters -= self._of.pop(case, set())
        for room in rooms.since(self._numbers[1]):
            self._letters -= self._in.pop(room, set())
        self._numbers = cases.number, rooms.number
        return frozenset(self._letters)
