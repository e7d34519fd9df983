"""What the faults share: a running town, and what must hold of it after each."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass

from bot.demo.player import Player
from cases.ids import EventId, RoomId
from tests.attacks.garbage_server import GarbageServer
from tests.faults.operators import WITHIN, OperatorsBot, Started
from tests.faults.table import rows
from tests.live.rules.casefile import FAREWELL, OpenCase
from tests.live.rules.town import Town


@dataclass(frozen=True, slots=True)
class Said:
    """What people said to a bot that may not be there, and how much the police had heard by then."""

    asked: EventId
    withdrawn: EventId
    heard: int


@dataclass(slots=True)
class House:
    """A town with one case; everyone its paper covers is in its room."""

    town: Town
    bot: OperatorsBot
    server: GarbageServer
    case: OpenCase
    chat: RoomId
    """Where the guardian writes to the bot."""

    async def say(self) -> Said:
        """The coordinator asks something, and the guardian takes the police out."""
        asked = await self.town.coordinator.say(self.town.desk, "!ärenden")
        heard = self.case.polis.moment()
        return Said(asked, await self.case.vh1.say(self.chat, "ta bort polisen"), heard)

    async def second(self) -> Started:
        """Another process with the same configuration, beside the one that runs."""
        other = OperatorsBot(self.bot.folder, self.server.url, first=1000)
        try:
            return await other.try_to_start()
        finally:
            await other.stop()

    async def is_mended(self, said: Said) -> None:
        """It starts, what was said meanwhile is answered once, and nobody uncovered is in."""
        await self.bot.stop()
        started = await self.bot.try_to_start()
        assert started.is_told_as(rows()["nothing: is wrong"].says, None), started
        await self.answers_once(said)

    async def answers_once(self, said: Said) -> None:
        """All is said and done that was to be, and nothing twice; then the police are asked in again."""
        coordinator, guardian, police = self.town.coordinator, self.case.vh1, self.case.polis
        await self.town.answer_to(coordinator, said.asked)
        await self.town.answer_to(guardian, said.withdrawn)
        await self.is_out(said)
        await self.town.settle(guardian, police)
        assert self._answers(coordinator, said.asked) == self._answers(guardian, said.withdrawn) == 1
        farewells = [text for text in self.town.said_to(police, said.heard) if FAREWELL in text]
        assert len(farewells) == 1, farewells
        await self.has_in_the_room(self.covered() - {str(police.user)})
        await self.lets_the_police_in_again()
        await self.has_in_the_room(self.covered())

    async def lets_the_police_in_again(self) -> None:
        """The guardian calls it a mistake, and the coordinator has spoken with them alone."""
        await self.town.ask(self.case.vh1, self.chat, "fel")
        await self.case.at_desk("!samtycke återställ CODE vh1 enskilt")
        await self.town.comes_in(self.case.polis, self.case.room)

    async def is_out(self, said: Said) -> None:
        """Wait until the police are out and have read why."""
        await self.town.goes_out(self.case.polis, self.case.room)
        farewell = self.town.says(self.case.code, FAREWELL)
        await self.town.hears(self.case.polis, farewell, after=said.heard, what="the farewell")

    async def has_in_the_room(self, wanted: Collection[str]) -> None:
        """Wait until these are in the case room and nobody else, by the server."""
        inside = frozenset[str]()
        try:
            async with asyncio.timeout(WITHIN):
                while (inside := await self.town.synapse.members(self.case.room)) != wanted:  # noqa: ASYNC110 - another's
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise AssertionError(f"{sorted(inside)} are in the room, not {sorted(wanted)}") from None

    def covered(self) -> frozenset[str]:
        """Who may be in the case room while the paper holds."""
        people = (self.town.coordinator, self.case.polis, self.case.skola)
        return frozenset({str(self.town.bot_user), *(str(player.user) for player in people)})

    def _answers(self, player: Player, said: EventId) -> int:
        heard = player.hearing.messages
        return len([one for one in heard if self.town.by_bot(one) and one.answers == said])


def holds(fault: str, started: Started) -> None:
    """What came of it is what the table says."""
    row = rows()[fault]
    assert started.is_told_as(row.says, row.code), f"{fault}: {started}"
