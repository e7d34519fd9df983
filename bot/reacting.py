"""What is said of a reaction on an open question: that it does not count, once for each question, and what does."""

from collections.abc import Collection

from bot.clock import SteadyClock
from bot.inbound import Reaction
from bot.rooms.belonging import Rooms
from bot.scribe import Scribe
from bot.writing.addressing import Where
from cases.decision import Decision, Say, ToWriter
from cases.ids import Cause
from cases.still_open import Stage, stage
from storage.database import Database
from storage.work import Work


class Reactions:
    """Nothing else is made of them."""

    def __init__(self, database: Database, clock: SteadyClock, rooms: Rooms, scribe: Scribe) -> None:
        self._database = database
        self._clock = clock
        self._rooms = rooms
        self._scribe = scribe

    async def take(self, reactions: Collection[Reaction]) -> None:
        """Each in a transaction of its own; most are on nothing that asks."""
        for reaction in reactions:
            if reaction.user in self._rooms.heard_in(reaction.room):
                async with self._database.work() as work:
                    await self._answer(work, reaction)

    async def _answer(self, work: Work, reaction: Reaction) -> None:
        wanted, letter = self._rooms.in_room(reaction.room), await work.letter_of_event(reaction.to)
        about = letter.about if letter else None
        if wanted is None or about is None:
            return
        case, now = work.case(about.case), self._clock.now()
        who = case.person_of(reaction.user)
        if who is None or who.id != about.person or stage(case, about, now) is not Stage.OPEN:
            return
        cause = Cause(f"reaction:{reaction.to}")
        if await work.claim(cause):
            text = "family-reaction-is-no-answer" if who.is_family else "reaction-is-no-answer"
            where = Where(wanted.purpose, reaction.user, reaction.to)
            said = Decision(effects=(Say(ToWriter(), text),))
            await self._scribe.record(work, cause, said, now, case=case.id, where=where)
