"""A town of another kind: it follows Örebro's model, is overseen, and things break in it on order."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from secrets import token_hex
from typing import Any

import yaml

from bot.demo.player import Player
from bot.demo.synapse import Account, Synapse
from tests.attacks.garbage_server import GarbageServer
from tests.live.forked import ForkedBot
from tests.live.rules.faulty_child import BROKEN
from tests.live.rules.town import Town


class FragileBot(ForkedBot):
    """Its homeserver refuses on order, and its rule of consent breaks on order."""

    def __init__(self, folder: Path, server: GarbageServer) -> None:
        super().__init__(folder)
        self.program = "tests.live.rules.faulty_child"
        self.server = server
        self.onlookers: dict[str, str] = {}
        """Who looks on, by the configuration's word for what they are there for."""

    async def prepare(self, url: str, account: Account, units: dict[str, Any], **more: Any) -> None:  # noqa: ARG002 - not the real server's address
        """As usual, but for the address, the model and who oversees it."""
        groups = {key: [{"user": user}] for key, user in self.onlookers.items()}
        overseen = {name: unit | groups for name, unit in units.items()}
        await super().prepare(self.server.url, account, overseen, **more)
        settings = yaml.safe_load(self.config.read_text())
        self.config.write_text(yaml.safe_dump(settings | {"model": "orebro"}, allow_unicode=True))

    def break_rule(self) -> None:
        """From now every question about consent ends in a bug."""
        (self.folder / BROKEN).touch()

    def mend_rule(self) -> None:
        (self.folder / BROKEN).unlink()


class OtherTown(Town):
    """As the first, with somebody who oversees it, an intake group and a steering group."""

    bot: FragileBot
    officer: Player
    intake: Player
    steering: Player


@asynccontextmanager
async def another(synapse: Synapse, folder: Path) -> AsyncIterator[OtherTown]:
    """The town, with a bot that runs until the end of the block."""
    async with GarbageServer(synapse.url) as server:
        bot = FragileBot(folder, server)
        town = OtherTown(synapse, bot, await synapse.register(f"bot-{token_hex(4)}"))
        town.officer = await town.person("ombud")
        town.intake, town.steering = await town.person("beredning"), await town.person("styrgrupp")
        groups = {"protection_officers": town.officer, "intake_group": town.intake, "steering_group": town.steering}
        bot.onlookers = {key: player.user for key, player in groups.items()}
        try:
            await town.move_in()
            yield town
        finally:
            await bot.stop()
            await asyncio.gather(*(player.close() for player in town.everyone))
