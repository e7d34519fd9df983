"""A town whose bot reaches its homeserver only through one that misbehaves; one case; a stranger outside."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import IO, Any, Final

import yaml

from bot.demo.botprocess import BotProcess
from bot.demo.ending import Process
from bot.demo.hearing import Heard
from bot.demo.player import Player
from bot.demo.synapse import Account, Synapse
from cases.ids import EventId, RoomId
from tests.attacks.garbage_server import GarbageServer
from tests.live.forked import ForkedBot
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import Town, Wanted

SOON: Final = 5.0
"""Seconds from the first good sync to the answer of a command."""
LOUD: Final = Path(__file__).parent / "loud"
"""Holds a sitecustomize.py, which Python runs before the bot."""
RECOVERY: Final = 90.0
"""Seconds within which the bot has asked a few times, however long it was refused: no pause is over ten seconds."""


class BesiegedBot(ForkedBot):
    """A bot whose configuration names the misbehaving server."""

    def __init__(self, folder: Path, url: str) -> None:
        super().__init__(folder)
        self._url = url
        self.loud = False

    async def prepare(self, url: str, account: Account, units: dict[str, Any], **more: Any) -> None:  # noqa: ARG002 - not the real server's address
        """As usual, but for the address."""
        await super().prepare(self._url, account, units, **more)

    async def _run(self, output: IO[bytes], program: str, *words: str, passed: int | None = None) -> Process:
        """As usual; `loud` begins it from nothing and lets every library log at every level."""
        if not self.loud:
            return await super()._run(output, program, *words, passed=passed)
        before = os.environ.get("PYTHONPATH", "")
        os.environ["PYTHONPATH"] = str(LOUD)
        try:
            return await BotProcess._run(self, output, program, *words, passed=passed)
        finally:
            os.environ["PYTHONPATH"] = before

    async def move(self, url: str) -> None:
        """Start again with another address of the same server."""
        await self.stop()
        settings = yaml.safe_load(self.config.read_text())
        settings["homeserver"]["url"] = url
        self.config.write_text(yaml.safe_dump(settings, allow_unicode=True))
        await self.start()

    def pause(self) -> None:
        """Stop the process where it stands: what is said meanwhile waits on the server."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    async def ended(self, within: float) -> tuple[int, list[str]]:
        """Wait until it ends by itself: its exit code, and the lines it wrote on stderr from its start on."""
        assert self._process is not None
        async with asyncio.timeout(within):
            code = await self._process.wait()
        self._let_go()
        return code, self.log.read_text(errors="replace").splitlines()

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        os.kill(self._process.pid, number)


@dataclass(slots=True)
class Siege:
    """What the attacks share."""

    town: Town
    bot: BesiegedBot
    server: GarbageServer
    case: OpenCase
    stranger: Player

    async def is_unharmed(self) -> float:
        """A command given now is answered, and read by all in the room, soon after the next good sync; nothing leaked.

        The seconds from that sync to the answer.
        """
        asked = await self.town.coordinator.say(self.case.room, "!plan")
        seconds = await self.answered(asked)
        assert seconds < SOON, f"the answer took {seconds:.1f} s"
        return seconds

    @asynccontextmanager
    async def directly(self) -> AsyncIterator[None]:
        """Inside the block the bot speaks to the real server, so that what is measured is its own."""
        await self.bot.move(self.town.synapse.url)
        await self.town.settle()
        yield
        await self.bot.move(self.server.url)
        await self.town.settle()

    async def answered(self, asked: EventId) -> float:
        """Wait for the bot's answer to an event; the seconds it took since the server was well and the question put."""
        said = time.monotonic()
        good = await self.server.good_sync(RECOVERY)
        answer = await self.town.hears(self.town.coordinator, self._answers(asked), what="an answer in the case room")
        seconds = time.monotonic() - max(good, said)
        await self.case.polis.wait_for(lambda heard: heard.event == answer.event, what="the answer")
        await self.nobody_outside_holds_a_key()
        return seconds

    def _answers(self, asked: EventId) -> Wanted:
        return lambda heard: self.town.by_bot(heard) and heard.reply_to == asked

    async def nobody_outside_holds_a_key(self) -> None:
        """The stranger's client says so: of all the keys it was ever sent, none is the bot's."""
        await self.stranger.catch_up()
        assert await keys_from_bot(self.stranger, self.town) == 0


async def keys_from_bot(player: Player, town: Town, room: RoomId | None = None) -> int:
    """How many room keys of the bot's this client has ever been given, for a room or for any."""
    chain = await player.chain_of(town.bot_user)
    own = {device.curve25519 for device in (*chain.signed, *chain.others)}
    assert own
    sessions = player._client.olm.inbound_group_store
    return sum(each.sender_key in own and room in (None, each.room_id) for each in sessions)


@asynccontextmanager
async def besieged(synapse: Synapse, folder: Path) -> AsyncIterator[Siege]:
    """A running town behind a misbehaving server, until the end of the block."""
    async with GarbageServer(synapse.url) as server:
        bot = BesiegedBot(folder, server.url)
        town = Town(synapse, bot, await synapse.register(f"bot-{token_hex(4)}"))
        try:
            await town.move_in()
            case = await open_case(town)
            await case.consent()
            yield Siege(town, bot, server, case, await town.person("fraemling"))
        finally:
            await bot.stop()
            await asyncio.gather(*(player.close() for player in town.everyone))


def by_reply(heard: list[Heard]) -> dict[EventId, list[Heard]]:
    """What was heard, by what it answers."""
    found: dict[EventId, list[Heard]] = {}
    for each in heard:
        if each.reply_to is not None:
            found.setdefault(each.reply_to, []).append(each)
    return found
