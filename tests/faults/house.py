"""What the faults share: a running town, and what must hold of it after each."""

from dataclasses import dataclass

from bot.demo.hearing import Heard
from cases.ids import EventId
from tests.attacks.garbage_server import GarbageServer
from tests.faults.operators import OperatorsBot, Started
from tests.faults.table import rows
from tests.live.rules.casefile import OpenCase
from tests.live.rules.town import Town


@dataclass(slots=True)
class House:
    """A town with one case; everyone whom its paper covers is in its room."""

    town: Town
    bot: OperatorsBot
    server: GarbageServer
    case: OpenCase

    async def say(self) -> EventId:
        """The coordinator asks something of a bot that may not be there."""
        return await self.town.coordinator.say(self.town.desk, "!ärenden")

    async def second(self) -> Started:
        """Another process with the same configuration, beside the one that runs."""
        other = OperatorsBot(self.bot.folder, self.server.url, first=1000)
        try:
            return await other.try_to_start()
        finally:
            await other.stop()

    async def is_mended(self, said: EventId) -> None:
        """It starts, what was said meanwhile is answered once, and nobody uncovered is in."""
        await self.bot.stop()
        started = await self.bot.try_to_start()
        assert started.is_told_as(rows()["nothing: is wrong"].says, None), started
        await self.answers_once(said)

    async def answers_once(self, said: EventId) -> None:
        """All is said and done that was to be, and nothing twice."""
        await self.town.answer_to(self.town.coordinator, said)
        await self.town.settle()
        answers = [heard for heard in self.town.coordinator.hearing.messages if self._answers(heard, said)]
        assert len(answers) == 1
        inside = await self.town.synapse.members(self.case.room)
        assert inside == self.covered()

    def covered(self) -> frozenset[str]:
        """Who may be in the case room."""
        people = (self.town.coordinator, self.case.polis, self.case.skola)
        return frozenset({str(self.town.bot_user), *(str(player.user) for player in people)})

    def _answers(self, heard: Heard, said: EventId) -> bool:
        return self.town.by_bot(heard) and heard.answers == said


def holds(fault: str, started: Started) -> None:
    """What came of it is what the table says."""
    row = rows()[fault]
    assert started.is_told_as(row.says, row.code), f"{fault}: {started}"
