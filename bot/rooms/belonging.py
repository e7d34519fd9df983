"""The rooms there should be and who may be in each, as the journal stands at this moment."""

from collections.abc import Collection
from dataclasses import replace

from bot.clock import SteadyClock
from bot.rooms.talks import Talks
from cases.case import Case
from cases.dues import STOCKHOLM
from cases.ids import CaseId, RoomId, UserId
from cases.rooms.presence import Purpose, Wanted, wanted_rooms
from storage.database import Database


class Rooms:
    """Asks the journal anew each time; remembers nothing."""

    def __init__(self, database: Database, clock: SteadyClock, talks: Talks, neutral: str) -> None:
        self._database = database
        self._clock = clock
        self._talks = talks
        self._neutral = neutral
        self.broken: frozenset[CaseId] = frozenset()
        """Cases for which the rule of who may be where broke when it was last asked (R10)."""

    def wanted(self) -> tuple[Wanted, ...]:
        """Every room there should be. A case whose rule breaks counts as one whose gate is shut: its actors are out."""
        cases = self._database.cases.values()
        self.broken = frozenset()
        try:
            return self._wanted(cases)
        except Exception:  # noqa: BLE001 - a bug in a rule keeps nobody in a room (R10)
            self.broken = frozenset(case.id for case in cases if not case.gate_shut and self._breaks(case))
            return self._wanted([replace(case, gate_shut=True) if case.id in self.broken else case for case in cases])

    def _wanted(self, cases: Collection[Case]) -> tuple[Wanted, ...]:
        """`neutral` is the name of the 1:1 rooms (R93)."""
        day = self._clock.now().astimezone(STOCKHOLM).date()
        return wanted_rooms(self._database.office, cases, day, self._talks(), self._neutral)

    def _breaks(self, case: Case) -> bool:
        try:
            self._wanted([case])
        except Exception:  # noqa: BLE001 - which case it is that breaks
            return True
        return False

    async def follow_letters(self) -> None:
        """Take in which 1:1 rooms are waited for now."""
        await self._talks.follow()

    def for_purpose(self, purpose: Purpose) -> Wanted | None:
        return next((wanted for wanted in self.wanted() if wanted.purpose == purpose), None)

    def members(self, room: RoomId) -> frozenset[UserId]:
        """Who may be in this room now; nobody in one that is not ours."""
        return next((wanted.people for wanted in self.wanted() if wanted.room == room), frozenset())

    def is_waited_for(self, purpose: Purpose) -> bool:
        """Something waits to be said in this 1:1."""
        return purpose in self._talks()
