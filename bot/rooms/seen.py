"""Who was in each room at the last look, and where that differs from who should be: known without asking every room.

The law of this file. What is remembered of a room is asked again when the room is to be another, when a commit touched
its case, and when others were seen in it (tests/scenarios/test_who_must_leave.py)."""

from typing import Final

from bot.homeserver import RoomState
from bot.rooms.belonging import Rooms
from bot.rooms.knownrooms import KnownRooms
from cases.case import Case
from cases.ids import RoomId, UserId
from cases.planned import Purpose
from cases.presence import Place
from cases.rooms.presence import Wanted
from storage.database import Database
from storage.touched import Touched

NOBODY: Final[frozenset[UserId]] = frozenset()


class Seen:
    """Lives in memory: after a start nothing is known before the first look."""

    def __init__(self) -> None:
        self._present: dict[RoomId, frozenset[UserId]] = {}
        self._joined: dict[RoomId, frozenset[UserId]] = {}
        self.touched: Touched[RoomId] = Touched()
        """The rooms in which others have been seen than before."""
        self._asked_for: set[RoomId] = set()

    def has(self, room: RoomId) -> bool:
        """Whether it has been looked at since the start."""
        return room in self._joined

    def is_asked_for(self, room: RoomId) -> bool:
        """Whether it has not been looked at, and is asked for the first time: a look that fails is tried again."""
        new = not self.has(room) and room not in self._asked_for
        self._asked_for.add(room)
        return new

    def present(self, room: RoomId) -> frozenset[UserId]:
        """Those in it, and on the way in."""
        return self._present.get(room, NOBODY)

    def joined(self, room: RoomId) -> frozenset[UserId]:
        """Those who had joined."""
        return self._joined.get(room, NOBODY)

    def is_same(self, state: RoomState) -> bool:
        """Whether the same people are in the room, and on the way in, as at the last look."""
        known = self._present.get(state.room), self._joined.get(state.room)
        return known == (state.present(), state.joined())

    def note(self, state: RoomState) -> None:
        """The room has been looked at."""
        if not self.is_same(state):
            self._present[state.room], self._joined[state.room] = state.present(), state.joined()
            self.touched.note([state.room])

    def note_asked_in(self, room: RoomId, user: UserId) -> None:
        """Somebody is on the way in now."""
        self._present[room] = self.present(room) | {user}
        self.touched.note([room])


def let_in(case: Case | None, room: RoomId | None) -> frozenset[UserId]:
    """The accounts of those whom the journal has in this room of the case."""
    people = case.those_in(room, Place.ASKED, Place.DOUBTED) if case else ()
    return frozenset(who.user for who in people if who.user)


class Differing:
    """Who must leave which room, and in which somebody is missing, as the journal and the last looks have it."""

    def __init__(self, database: Database, rooms: Rooms, seen: Seen, bot: UserId) -> None:
        self._database = database
        self._rooms = rooms
        self._seen = seen
        self._bot = bot
        self._known: KnownRooms | None = None
        """The rooms that were asked; others are asked all when the clock begins or ceases to be doubted."""
        self._numbers = 0, 0, 0
        self._leaving: dict[Purpose, frozenset[UserId]] = {}
        self._missing: dict[Purpose, None] = {}

    def leaving(self) -> dict[Purpose, frozenset[UserId]]:
        """Those who must leave, by room: only rooms that somebody must leave."""
        self._follow()
        return self._leaving

    def missing(self) -> list[Purpose]:
        """The rooms in which somebody is missing, or that are still to be made."""
        self._follow()
        return list(self._missing)

    def must_leave(self, wanted: Wanted) -> frozenset[UserId]:
        """Those who were in the room at the last look, or were let in, and may not be there now."""
        if wanted.room is None:
            return NOBODY
        case = self._database.cases.get(wanted.purpose.case) if wanted.purpose.case else None
        theirs = let_in(case, wanted.room) - wanted.held  # those that a doubted clock keeps out were let in too
        return (self._seen.present(wanted.room) | theirs) - wanted.people - {self._bot}

    def someone_is_missing(self, wanted: Wanted) -> bool:
        """Someone may be in the room and was not seen there, or there is no room yet."""
        return wanted.room is None or bool(wanted.people - self._seen.present(wanted.room))

    def _follow(self) -> None:
        known = self._rooms.now()
        if known is not self._known:
            self._known, self._numbers, self._leaving, self._missing = known, (0, 0, 0), {}, {}
        numbers = known.changed.number, self._database.touched.number, self._seen.touched.number
        if numbers == self._numbers:
            return
        for purpose in self._others(known, *self._numbers):
            self._ask(purpose, known.by_purpose.get(purpose))
        self._numbers = numbers

    def _others(self, known: KnownRooms, changed: int, touched: int, seen: int) -> dict[Purpose, None]:
        """The rooms of which something else is known than before."""
        asked = dict.fromkeys(known.changed.since(changed))
        for case in self._database.touched.since(touched):
            asked |= dict.fromkeys(known.of_case(case))
        rooms = (known.by_room.get(room) for room in self._seen.touched.since(seen))
        return asked | dict.fromkeys(wanted.purpose for wanted in rooms if wanted)

    def _ask(self, purpose: Purpose, wanted: Wanted | None) -> None:
        self._leaving.pop(purpose, None)
        self._missing.pop(purpose, None)
        if wanted is not None:
            if leaving := self.must_leave(wanted):
                self._leaving[purpose] = leaving
            if self.someone_is_missing(wanted):
                self._missing[purpose] = None
