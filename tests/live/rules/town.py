"""A small town for the tests: one running bot on a real homeserver, its coordinator, and the people it serves."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Final

from bot.demo.botprocess import BotProcess
from bot.demo.hearing import Heard
from bot.demo.player import NotSeen, Player
from bot.demo.synapse import Account, Synapse
from cases.dues import STOCKHOLM
from cases.ids import EventId, RoomId
from storage.checkpoint import found_in
from tests.live.forked import ForkedBot
from tests.live.rules.facts import letters_waiting

UNIT: Final = "vaxjo-ungdom"
OFFICE: Final = f"Samordning · {UNIT}"
"""What the unit's Samordningsrum is called."""
START: Final = datetime(2026, 12, 1, 9, tzinfo=STOCKHOLM)
"""A Tuesday; what time it is for the bot when it starts."""
NEUTRAL: Final = "Påminnaren"
CODE: Final = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+-\d\d\b")
PATIENCE: Final = 40.0
Wanted = Callable[[Heard], bool]


class Town:
    """The bot's clock only goes forward, so the tests that share a town share its time."""

    def __init__(self, synapse: Synapse, bot: BotProcess, account: Account) -> None:
        self.synapse = synapse
        self.bot = bot
        self.bot_user = account.user
        self._account = account
        self.everyone: list[Player] = []
        self.family: list[Player] = []
        self.coordinator: Player
        self.colleague: Player
        """Another coordinator of the unit, with no part in the coordinator's cases."""
        self.office = RoomId("")
        self.desk = RoomId("")
        """The coordinator's own room with the bot."""
        self.patience = PATIENCE
        """Seconds to wait for what is to come."""
        self._regulars: dict[str, Player] = {}

    async def person(self, name: str, *, family: bool = False) -> Player:
        """Someone new, who lets the bot ask them in."""
        account = await self.synapse.register(f"{name}-{token_hex(4)}")
        player = await Player.log_in(self.synapse.url, account, welcome=lambda user: user == self.bot_user)
        self.everyone.append(player)
        if family:
            self.family.append(player)
        return player

    async def regular(self, handle: str) -> Player:
        """Someone who plays this part in many cases."""
        if handle not in self._regulars:
            self._regulars[handle] = await self.person(handle, family=is_family(handle))
        return self._regulars[handle]

    def now(self) -> datetime:
        """What time it is for the bot, in Stockholm."""
        return self.bot.now().astimezone(STOCKHOLM)

    async def set_clock(self, moment: datetime) -> None:
        """Let it be this moment for the bot, which knows it when this returns; what falls due comes within a second."""
        assert moment > self.now(), "the bot's clock only goes forward"
        self.bot.set_clock(moment)
        await self.settle()

    async def ask(self, player: Player, room: RoomId, text: str) -> Heard:
        """Say something to the bot and wait for its reply; in a room of several perhaps in the writer's own."""
        return await self.answer_to(player, await player.say(room, text))

    async def answer_to(self, player: Player, event: EventId) -> Heard:
        """The bot's answer to that very message: a reply where it was asked, or beside it in the writer's own room."""

        def answers(heard: Heard) -> bool:
            return self.by_bot(heard) and heard.answers == event

        return await self.hears(player, answers, what="an answer")

    async def hears(self, player: Player, wanted: Wanted, *, after: int = 0, what: str = "a message") -> Heard:
        """Wait until this person hears what is wanted; a bot that has ended is why it does not come."""
        try:
            return await player.wait_for(wanted, self.patience, what=what, after=after)
        except NotSeen:
            self.bot.check()
            raise

    async def comes_in(self, player: Player, room: RoomId) -> None:
        """Wait until this person is in the room."""
        try:
            await player.wait_joined(room, self.patience)
        except NotSeen:
            self.bot.check()
            raise

    async def goes_out(self, player: Player, room: RoomId) -> None:
        """Wait until this person is out of the room."""
        try:
            await player.wait_out(room, self.patience)
        except NotSeen:
            self.bot.check()
            raise

    async def settle(self, *players: Player) -> None:
        """Wait until the bot has dealt with all that was said, and these people have heard all that came of it."""
        await self.ask(self.coordinator, self.desk, "!bot")
        async with asyncio.timeout(self.patience):
            while letters_waiting(self.bot):
                self.bot.check()
                await asyncio.sleep(0.05)
        await asyncio.gather(*(player.catch_up() for player in {self.coordinator, *players}))

    def by_bot(self, heard: Heard) -> bool:
        """A message of the bot's that came encrypted, from its own signed device."""
        return heard.kind == "m.room.message" and heard.sender == self.bot_user and heard.verified

    def says(self, *words: str, room: RoomId | None = None) -> Wanted:
        """A message of the bot's that holds all these words, in this room or in any."""
        return lambda heard: (
            self.by_bot(heard)
            and room in {None, heard.room}
            and all(word.casefold() in heard.text.casefold() for word in words)
        )

    def said_to(self, player: Player, after: int = 0, room: RoomId | None = None) -> list[str]:
        """Everything this person has heard the bot say since then; checkpoints of the journal left out."""
        since = player.hearing.messages[after:]
        said = (heard for heard in since if self.by_bot(heard) and room in {None, heard.room})
        return [heard.text for heard in said if not found_in(heard.text)]

    def own_rooms(self, player: Player) -> set[RoomId]:
        """The rooms that this person and the bot have to themselves."""
        joined = (room for room, membership in player.rooms().items() if membership == "join")
        return {room for room in joined if player.room_name(room) == NEUTRAL}

    async def own_room(self, player: Player) -> RoomId:
        """The one that a professional has, waited for."""
        await player.until(lambda: bool(self.own_rooms(player)), PATIENCE, what="a room of one's own")
        (room,) = self.own_rooms(player)
        return room

    async def move_in(self, *, federate: bool = False) -> None:
        """The coordinators register, the bot starts, and the first words give the coordinator a room of their own."""
        self.coordinator, self.colleague = [await self.person(name) for name in ("samordnare", "kollega")]
        people = ((self.coordinator, "Samira", "0470-123 45"), (self.colleague, "Dan", "0470-123 46"))
        named = [{"user": player.user, "name": name, "phone": phone} for player, name, phone in people]
        await self.bot.prepare(self.synapse.url, self._account, {UNIT: {"coordinators": named}}, federate=federate)
        self.bot.set_clock(START)
        await self.bot.start()
        await self.coordinator.until(lambda: bool(self.coordinator.rooms()), PATIENCE, what="the Samordningsrum")
        (self.office,) = self.coordinator.rooms()
        await self.comes_in(self.coordinator, self.office)
        await self.ask(self.coordinator, self.office, "!frånvaro slut")
        self.desk = await self.own_room(self.coordinator)


def is_family(handle: str) -> bool:
    """Whether a part in a case is that of one of the family."""
    return handle.startswith("vh") or handle == "ungdom"


@asynccontextmanager
async def running(synapse: Synapse, folder: Path, *, federate: bool = False) -> AsyncIterator[Town]:
    """A town whose bot runs until the end of the block."""
    bot = ForkedBot(folder)
    town = Town(synapse, bot, await synapse.register(f"bot-{token_hex(4)}"))
    try:
        await town.move_in(federate=federate)
        yield town
    finally:
        await bot.stop()
        await asyncio.gather(*(player.close() for player in town.everyone))
