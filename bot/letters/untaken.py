"""What becomes of a letter that the server did not take: it rests, or is given up in the open."""

import logging
from collections.abc import Callable, Collection
from datetime import timedelta

from bot.clock import SteadyClock
from bot.letters.parking import GIVE_UP, Parking, is_alarm
from bot.letters.refusals import OF_THE_ACCOUNT, why
from bot.letters.resting import Resting
from bot.scribe import Scribe
from bot.trouble import HomeserverError, Limited, Rejected, Shut, Unavailable, Unsendable
from cases.ids import RoomId
from storage.database import Database
from storage.letters import Letter, Parked

log = logging.getLogger(__name__)


class Untaken:
    """One error, one consequence."""

    def __init__(
        self,
        database: Database,
        scribe: Scribe,
        clock: SteadyClock,
        look: Callable[[Collection[RoomId]], None],
        resting: Resting,
    ) -> None:
        """`look` has the guard look at these rooms again."""
        self._database = database
        self._look = look
        self._resting = resting
        self._parking = Parking(database, scribe, clock)

    async def met(self, letter: Letter, room: RoomId, problem: HomeserverError) -> bool:
        """What is to become of it; True when it is given up."""
        match problem:
            case Shut():
                self._resting.shut(letter.id)
                async with self._database.work() as work:
                    await work.not_left(letter.id)
                self._look([room])
            case Limited():
                self._resting.held_back(problem.retry_after)
            case Unavailable() if self._resting.is_its_own(letter.id):
                passed = self._resting.unanswered(letter, room)
                return await self._refused(letter, Parked.UNANSWERED, passed)
            case Unavailable():
                self._resting.server_away(letter.id, problem.retry_after)
            case Unsendable() if not is_alarm(letter):
                await self._give_up(letter, why(problem.code), letter.tried_for)
                return True
            case Rejected():
                reason = why(problem.code)
                passed = self._resting.refused(letter, room, of_all=reason in OF_THE_ACCOUNT)
                return await self._refused(letter, reason, passed)
            case _:
                raise problem
        return False

    async def _refused(self, letter: Letter, why: Parked, passed: timedelta) -> bool:
        """It is tried again, for a day; an alarm for ever. True when it is given up."""
        tried_for = letter.tried_for + passed
        if tried_for >= GIVE_UP and not is_alarm(letter):
            await self._give_up(letter, why, tried_for)
            return True
        async with self._database.work() as work:
            await work.refused(letter.id, passed)
        log.log(logging.INFO if letter.refusals else logging.WARNING, "a letter is refused and tried again: %s", why)
        if is_alarm(letter):
            await self._parking.find_another_way(letter, tried_for)
        return False

    async def _give_up(self, letter: Letter, why: Parked, tried_for: timedelta) -> None:
        await self._parking.park(letter, why, tried_for)
        self._resting.forget(letter.id)
