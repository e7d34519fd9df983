"""Those who may be in a room and could not be asked in: written down and told once, with what helps."""

from typing import Final

from bot.clock import SteadyClock
from bot.scribe import Scribe
from cases.decision import Decision, Say, ToCoordinators
from cases.facts import NotReached, Unreached
from cases.ids import Cause, UserId
from cases.rooms.presence import Wanted
from storage.database import Database

_TOLD: Final = {
    Unreached.NO_ACCOUNT: "person-without-account",
    Unreached.NO_KEYS: "person-without-keys",
    Unreached.REFUSED: "person-not-invited",
}


class Absent:
    """Of the people of a case; a unit's coordinators are named by the operator, who is told by `sigbot check`."""

    def __init__(self, database: Database, scribe: Scribe, clock: SteadyClock) -> None:
        self._database = database
        self._scribe = scribe
        self._clock = clock

    async def note(self, wanted: Wanted, user: UserId, why: Unreached) -> None:
        """The bot goes on trying; the coordinator hears of it once for as long as the reason is the same."""
        case = self._database.cases.get(wanted.purpose.case) if wanted.purpose.case else None
        person = case.person_of(user) if case else None
        if case is None or person is None or person.presence.unreached is why:
            return
        now = self._clock.now()
        fact = NotReached(case=case.id, at=now, person=person.id, why=why)
        say = Say(ToCoordinators(), _TOLD[why], {"handle": person.handle}, act=True)
        cause = Cause(f"not-reached:{case.id}:{person.id}:{why}:{now.isoformat()}")
        async with self._database.work() as work:
            await self._scribe.record(work, cause, Decision((fact,), (say,)), now, case=case.id)
