"""Rooms as they should be, found by what they are for, by their id and by their case; and which became others."""

from collections import defaultdict

from cases.ids import CaseId, RoomId
from cases.planned import Purpose
from cases.rooms.presence import Wanted
from storage.touched import Touched


class KnownRooms:
    """Changed a room at a time. A room that is put in as it was changes nothing."""

    def __init__(self) -> None:
        self.by_purpose: dict[Purpose, Wanted] = {}
        self.by_room: dict[RoomId, Wanted] = {}
        self.changed: Touched[Purpose] = Touched()
        """The rooms that are to be others than before."""
        self._of_case: defaultdict[CaseId, dict[Purpose, None]] = defaultdict(dict)
        self._every: tuple[Wanted, ...] | None = None

    def put(self, wanted: Wanted) -> None:
        """There should be this room."""
        before = self.by_purpose.get(wanted.purpose)
        if before == wanted:
            return
        self._forget(before)
        self.by_purpose[wanted.purpose] = wanted
        if wanted.room:
            self.by_room[wanted.room] = wanted
        if wanted.purpose.case:
            self._of_case[wanted.purpose.case][wanted.purpose] = None
        self._note(wanted.purpose)

    def drop(self, purpose: Purpose) -> None:
        """There should be no room for this."""
        before = self.by_purpose.pop(purpose, None)
        if before is not None:
            self._forget(before)
            if purpose.case:
                self._of_case[purpose.case].pop(purpose)
            self._note(purpose)

    def of_case(self, case: CaseId) -> list[Purpose]:
        """What the rooms of this case are for: its own, and those of its family."""
        return list(self._of_case.get(case, ()))

    def every(self) -> tuple[Wanted, ...]:
        """All of them, in the order in which they are looked at."""
        if self._every is None:
            self._every = tuple(sorted(self.by_purpose.values(), key=turn))
        return self._every

    def _forget(self, before: Wanted | None) -> None:
        """Another purpose may have taken the room over meanwhile."""
        if before is not None and before.room and self.by_room[before.room].purpose == before.purpose:
            del self.by_room[before.room]

    def _note(self, purpose: Purpose) -> None:
        self._every = None
        self.changed.note([purpose])


def turn(wanted: Wanted) -> int:
    """Which rooms come first: those of units, of cases, of professionals, of families."""
    purpose = wanted.purpose
    if purpose.unit is not None:
        return 0
    if purpose.user is not None:
        return 2
    return 1 if purpose.person is None else 3
