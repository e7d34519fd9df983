"""A small town: one running bot on a real homeserver, its coordinator, and people for its cases."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Final

from bot.demo.botprocess import BotProcess
from bot.demo.hearing import Heard
from bot.demo.synapse import Account, Synapse
from cases.dues import STOCKHOLM
from cases.ids import EventId, RoomId, UserId
from storage.checkpoint import found_in
from tests.interop.element import Crypto, Element
from tests.interop.person import NotSeen, Person
from tests.live.forked import ForkedBot

UNIT: Final = "vaxjo-ungdom"
START: Final = datetime(2026, 12, 1, 9, tzinfo=STOCKHOLM)
"""A Tuesday; what time it is for the bot when it starts."""
NEUTRAL: Final = "Påminnaren"
CODE: Final = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+-\d\d\b")
Wanted = Callable[[Heard], bool]


class Town:
    """Shared by all tests; each opens a case of its own."""

    def __init__(self, synapse: Synapse, apps: Mapping[Crypto, Element], bot: BotProcess, account: Account) -> None:
        self.synapse = synapse
        self.bot = bot
        self.bot_user = account.user
        self.coordinator: Person
        self.colleague: Person
        """The other coordinator, on the older crypto."""
        self.office = RoomId("")
        self.desk = RoomId("")
        """The coordinator's own room with the bot."""
        self._apps = apps
        self._account = account
        self._regulars: dict[str, Person] = {}

    async def person(
        self, name: str, crypto: Crypto = Crypto.ELEMENT, *, signed: bool = True, welcome: UserId | None = None
    ) -> Person:
        """Someone new, who lets the bot (else `welcome`) ask them in."""
        account = await self.synapse.register(f"{name}-{token_hex(4)}")
        hosts = [welcome or self.bot_user]
        return await Person.enter(self._apps[crypto], self.synapse.url, account, welcome=hosts, signed=signed)

    async def regular(self, handle: str) -> Person:
        """Someone who plays this part in many cases."""
        if handle not in self._regulars:
            self._regulars[handle] = await self.person(handle)
        return self._regulars[handle]

    async def ask(self, person: Person, room: RoomId, text: str) -> Heard:
        """Say something to the bot and wait for its answer: a reply, or a word in the writer's own room."""
        return await self.answer_to(person, await person.say(room, text))

    async def reply(self, person: Person, to: Heard, text: str) -> Heard:
        """Reply to something that the bot said, and wait for its answer."""
        return await self.answer_to(person, await person.reply(to.room, to.event, text))

    async def answer_to(self, person: Person, event: EventId) -> Heard:
        """The bot's answer to that very message: a reply where it was asked, or beside it in the writer's own room."""

        def answers(heard: Heard) -> bool:
            return self.by_bot(heard) and heard.answers == event

        return await self.hears(person, answers, what="an answer")

    async def hears(self, person: Person, wanted: Wanted, *, after: int = 0, what: str = "a message") -> Heard:
        """Wait until this person hears what is wanted; a bot that has ended is why it does not come."""
        try:
            return await person.wait_for(wanted, what=what, after=after)
        except NotSeen:
            self.bot.check()
            raise

    async def settle(self, *people: Person) -> None:
        """Wait until the bot has dealt with all that was said, and these people have heard all that came of it."""
        await self.ask(self.coordinator, self.desk, "!bot")
        await asyncio.gather(*(person.catch_up() for person in {self.coordinator, *people}))

    def by_bot(self, heard: Heard) -> bool:
        """A message of the bot's that came encrypted, and of which Element has nothing to warn."""
        return heard.kind == "m.room.message" and heard.sender == self.bot_user and heard.decrypted and heard.verified

    def says(self, *words: str, room: RoomId | None = None) -> Wanted:
        """A message of the bot's that holds all these words, in this room or in any."""
        return lambda heard: (
            self.by_bot(heard)
            and room in {None, heard.room}
            and all(word.casefold() in heard.text.casefold() for word in words)
        )

    def said_to(self, person: Person, after: int = 0, room: RoomId | None = None) -> list[str]:
        """Everything this person has heard the bot say since then; checkpoints of the journal left out."""
        since = person.hearing.messages[after:]
        said = (heard for heard in since if self.by_bot(heard) and room in {None, heard.room})
        return [heard.text for heard in said if not found_in(heard.text)]

    async def own_room(self, person: Person) -> RoomId:
        """The room that someone and the bot have to themselves, waited for."""

        def own() -> list[RoomId]:
            return [room for room, now in person.rooms().items() if now == "join" and person.room_name(room) == NEUTRAL]

        await person.until(lambda: bool(own()), what="a room of one's own")
        (room,) = own()
        return room

    async def room_called(self, name: str) -> RoomId:
        """The room of this name that the coordinator is in, waited for."""
        who = self.coordinator

        def found() -> list[RoomId]:
            return [room for room, now in who.rooms().items() if now == "join" and who.room_name(room) == name]

        await who.until(lambda: bool(found()), what=f"the room {name}")
        return found()[0]

    async def move_in(self) -> None:
        """The coordinators register, the bot starts, and the first words give the coordinator a room of their own."""
        self.coordinator = await self.person("samordnare")
        self.colleague = await self.person("kollega", Crypto.OLDER)
        people = ((self.coordinator, "Samira", "0470-123 45"), (self.colleague, "Dan", "0470-123 46"))
        named = [{"user": person.user, "name": name, "phone": phone} for person, name, phone in people]
        await self.bot.prepare(self.synapse.url, self._account, {UNIT: {"coordinators": named}})
        self.bot.set_clock(START)
        await self.bot.start()
        self.office = await self.room_called(f"Samordning · {UNIT}")
        await self.ask(self.coordinator, self.office, "!frånvaro slut")
        self.desk = await self.own_room(self.coordinator)


@asynccontextmanager
async def running(synapse: Synapse, apps: Mapping[Crypto, Element], folder: Path) -> AsyncIterator[Town]:
    """A town whose bot runs until the end of the block."""
    bot = ForkedBot(folder)
    town = Town(synapse, apps, bot, await synapse.register(f"bot-{token_hex(4)}"))
    try:
        await town.move_in()
        yield town
    finally:
        await bot.stop()
