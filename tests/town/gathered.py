"""What the tests of a whole bot begin from, and what they ask of it: who is in, who heard what, what is recorded."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from bot.inbound import Trust
from cases.dues import STOCKHOLM
from cases.facts import CaseFact
from cases.ids import EventId, RoomId, UserId
from tests.town.kept import Kept
from tests.town.people import MOTHER, PARTS, POLICE, SCHOOL, YOUTH, Message, People
from tests.town.town import COORDINATOR, Town, data_folder

PAPER = ("skola: grund, närvaro", "polis: grund, umgänge", "ja ungdom vh1")


@dataclass(frozen=True, slots=True)
class Gathered:
    """The town and its people, the case being open and consented to."""

    town: Town
    people: People

    @property
    def code(self) -> str:
        return str(self.people.case.code)

    async def says(
        self,
        user: UserId,
        text: str,
        room: RoomId | None = None,
        *,
        trust: Trust | None = None,
        msgtype: str = "m.text",
        is_edit: bool = False,
        edits: EventId | None = None,
        is_secondhand: bool = False,
        reply_to: EventId | None = None,
    ) -> EventId:
        """Someone says something, in their own chat where no room is named; the bot has done all that follows."""
        event = self.town.server.say(
            user,
            room or self.own_room(user),
            text,
            trust=trust,
            msgtype=msgtype,
            is_edit=is_edit,
            edits=edits,
            is_secondhand=is_secondhand,
            reply_to=reply_to,
        )
        await self.town.settle()
        return event

    async def coordinator(self, text: str) -> str:
        """The answer to what the coordinator says in their own chat; CODE stands for the case's code."""
        event = await self.says(COORDINATOR, text.replace("CODE", self.code))
        return "\n".join(message.body for message in self.people.answers_to(event))

    async def card(self, text: str) -> EventId:
        """The question that the coordinator is asked back."""
        event = await self.says(COORDINATOR, text.replace("CODE", self.code))
        return next(m.event for m in self.people.answers_to(event) if m.content.get("m.mentions"))

    async def adds(self, text: str) -> None:
        """One more who must say yes, and the coordinator's word on the card."""
        await self.says(COORDINATOR, "lägg till", reply_to=await self.card(text))

    def own_room(self, user: UserId) -> RoomId:
        """The room this person has with the bot; it is made by then."""
        room = self.people.own_room(user)
        assert room is not None, "no room of their own yet"
        return room

    def now(self) -> int:
        """A place in what the bot has said."""
        return len(self.people.messages())

    def said_since(self, moment: int) -> list[Message]:
        return self.people.messages()[moment:]

    def said_in(self, room: RoomId, moment: int = 0) -> list[str]:
        return [message.body for message in self.said_since(moment) if message.room == room]

    def told_coordinator(self, moment: int, words: str) -> list[str]:
        """What the coordinator has heard with these words, in their own chat."""
        return [text for text in self.said_in(self.own_room(COORDINATOR), moment) if words in text]

    async def facts(self) -> tuple[CaseFact, ...]:
        async with self.town.bot.offline.database.work() as work:
            return await work.facts_of(self.people.case.id)


async def gather(town: Town, paper: tuple[str, ...] = PAPER) -> Gathered:
    """Open the case, greet the family, take the paper down, say yes to the card."""
    people = People(town)
    await town.settle()
    people.opens_case("2011-05-14", (YOUTH, MOTHER, POLICE, SCHOOL))
    await town.settle()
    gathered = Gathered(town, people)
    for who in (YOUTH, MOTHER):
        await gathered.coordinator(f"!person hälsa CODE {PARTS[who]}")
        people.answers_with_the_code(who)
        await town.settle()
    day = town.clock.at.astimezone(STOCKHOLM).date()
    lines = "\n".join((*paper, f"till {day + timedelta(days=90)}"))
    event = await gathered.says(COORDINATOR, f"!samtycke papper {gathered.code} {day} SN 1:4\n{lines}")
    card = next(message for message in people.answers_to(event) if message.content["m.mentions"])
    await gathered.says(COORDINATOR, "ja", reply_to=card.event)
    assert people.inside() == {COORDINATOR, POLICE, SCHOOL}
    return gathered


@asynccontextmanager
async def newly_gathered(*, colleague: bool = False) -> AsyncIterator[Gathered]:
    """Such a town, played from its first start."""
    with data_folder() as folder:
        town = await Town.found(folder, colleague=colleague)
        try:
            yield await gather(town)
        finally:
            await town.close()


GATHERED: Final = Kept(newly_gathered)
WITH_A_COLLEAGUE: Final = Kept(partial(newly_gathered, colleague=True))
"""The unit has a second coordinator."""
