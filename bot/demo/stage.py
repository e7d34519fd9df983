"""Where the story stands: who is there, which rooms there are, and how a fact is shown or found wanting."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from bot.demo.botprocess import BotProcess
from bot.demo.calendarfiles import CalendarFiles
from bot.demo.cast import Cast
from bot.demo.hearing import Heard
from bot.demo.onlooker import ROUTINE, Onlooker
from bot.demo.player import NotSeen, Player
from bot.demo.synapse import Synapse
from bot.demo.transcript import Transcript
from bot.demo.words import say
from cases.ids import RoomId, UserId
from storage.checkpoint import found_in

_PATIENCE = 30.0
_LOOK_AT_BOT = 0.5
Found = TypeVar("Found")
NOWHERE = RoomId("")
"""A room that is not made yet."""


class DoesNotHold(Exception):
    """A fact that the story was to show is not so. Carries the fact's words."""


@dataclass(slots=True)
class Stage:
    """Made once set-up is done; each step reads what earlier ones found, and notes what it found itself."""

    synapse: Synapse
    bot: BotProcess
    bot_user: UserId
    cast: Cast
    onlooker: Onlooker
    transcript: Transcript
    files: CalendarFiles
    out: Path
    office: RoomId = NOWHERE
    case_room: RoomId = NOWHERE
    code: str = ""

    def holds(self, fact: str, truth: bool, /, **told: str | int) -> None:  # noqa: FBT001 - like assert: the truth itself
        """Write the fact down, or end the story because it is none. Raises DoesNotHold."""
        words = say(fact, **told)
        if not truth:
            raise DoesNotHold(words)
        self.transcript.holds(words)

    async def shows(
        self,
        fact: str,
        player: Player,
        wanted: Callable[[Heard], bool],
        /,
        *,
        after: int = 0,
        seconds: float = _PATIENCE,
        **told: str | int,
    ) -> Heard:
        """Wait until this person hears what is wanted, and write the fact down. Raises DoesNotHold or BotEnded."""
        words = say(fact, **told)
        heard = await self._while_the_bot_lives(words, player.wait_for(wanted, seconds, what=words, after=after))
        self.transcript.holds(words)
        return heard

    async def becomes(
        self, fact: str, player: Player, truth: Callable[[], bool], /, *, seconds: float = _PATIENCE, **told: str | int
    ) -> None:
        """Wait until something holds of what this person knows, and write the fact down."""
        words = say(fact, **told)
        await self._while_the_bot_lives(words, player.until(truth, seconds, what=words))
        self.transcript.holds(words)

    async def comes_in(self, fact: str, player: Player, room: RoomId) -> None:
        """Wait until this person is in the room, and write the fact down."""
        await self.becomes(fact, player, lambda: player.rooms().get(room) == "join", who=self.part(player))

    async def goes_out(self, fact: str, player: Player, room: RoomId) -> None:
        """Wait until this person is out of the room, and write the fact down."""
        await self.becomes(fact, player, lambda: player.rooms().get(room) == "leave", who=self.part(player))

    async def ask(self, player: Player, room: RoomId, text: str, *, aside: bool = False) -> Heard:
        """Say something to the bot and wait for its answer: a reply, or with `aside` perhaps a word in private."""
        moment = player.moment()
        event = await player.say(room, text)
        what = say("an-answer", text=text.splitlines()[0])

        def is_answer(heard: Heard) -> bool:
            in_private = aside and heard.reply_to is None and heard.room == self.private_room(player)
            return self.by_bot(heard) and (heard.reply_to == event or in_private)

        return await self._while_the_bot_lives(what, player.wait_for(is_answer, _PATIENCE, what=what, after=moment))

    async def settle(self, *players: Player) -> None:
        """Wait until the bot has dealt with all that was said, and these people have heard all that came of it."""
        await self.ask(self.cast.coordinator, self.desk(self.cast.coordinator), ROUTINE)
        await asyncio.gather(*(player.catch_up() for player in players))

    def part(self, player: Player) -> str:
        """What this person is called in the transcript."""
        return self.onlooker.part(player.user)

    def by_bot(self, heard: Heard) -> bool:
        """A message of the bot's that came encrypted, from its own signed device."""
        return heard.kind == "m.room.message" and heard.sender == self.bot_user and heard.verified

    def from_bot(self, *words: str, room: RoomId | None = None) -> Callable[[Heard], bool]:
        """A message of the bot's that holds all these words, in this room or in any."""
        return lambda heard: (
            self.by_bot(heard)
            and room in (None, heard.room)
            and all(word.casefold() in heard.text.casefold() for word in words)
        )

    def private_room(self, player: Player) -> RoomId | None:
        """The room that this person and the bot have to themselves, once there is one."""
        shared = {self.office, self.case_room}
        rooms = (room for room, membership in player.rooms().items() if membership == "join" and room not in shared)
        return next(rooms, None)

    def desk(self, player: Player) -> RoomId:
        """Where a coordinator writes what is not for the case room: their own room, else the Samordningsrum."""
        return self.private_room(player) or self.office

    async def own_room(self, player: Player) -> RoomId:
        """The same, waited for. Raises DoesNotHold when the bot makes none."""
        words = say("fact-private-room")
        waiting = player.until(lambda: self.private_room(player) is not None, _PATIENCE, what=words)
        await self._while_the_bot_lives(words, waiting)
        return self.private_room(player) or NOWHERE

    def texts_since(self, player: Player, moment: int) -> list[str]:
        """Everything that this person has read since then."""
        return [heard.text for heard in player.hearing.messages[moment:] if heard.text]

    def bot_said(self, player: Player, room: RoomId, moment: int) -> list[Heard]:
        """What this person has heard the bot say in a room since then, checkpoints of the journal left out."""
        since = player.hearing.messages[moment:]
        return [heard for heard in since if heard.room == room and self.by_bot(heard) and not found_in(heard.text)]

    def set_clock(self, moment: datetime) -> None:
        """Let it be `moment` for the bot, and say so."""
        self.bot.set_clock(moment)
        self.transcript.happened(say("clock-is", day=f"{moment:%Y-%m-%d}", time=f"{moment:%H.%M}"))

    async def _while_the_bot_lives(self, words: str, waiting: Awaitable[Found]) -> Found:
        """What is awaited, or the reason why it will never come."""
        task = asyncio.ensure_future(waiting)
        try:
            while not task.done():
                await asyncio.wait({task}, timeout=_LOOK_AT_BOT)
                self.bot.check()
            return task.result()
        except NotSeen as missing:
            raise DoesNotHold(f"{words}\n({missing})") from None
        finally:
            task.cancel()
