"""A town for the faults: its bot is run as an operator does, behind a homeserver that misbehaves on order."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from secrets import token_hex
from tempfile import mkdtemp

from bot.demo.synapse import Synapse
from tests.attacks.garbage_server import GarbageServer
from tests.faults.house import House
from tests.faults.operators import OperatorsBot
from tests.live.rules.casefile import open_case
from tests.live.rules.town import Town


@asynccontextmanager
async def standing(synapse: Synapse) -> AsyncIterator[House]:
    """A town that runs, until the end of the block."""
    folder = Path(mkdtemp(prefix="sigbot-faults-")) / "bot"
    await asyncio.to_thread(folder.mkdir, mode=0o700)
    async with GarbageServer(synapse.url) as server:
        bot = OperatorsBot(folder, server.url)
        town = Town(synapse, bot, await synapse.register(f"bot-{token_hex(4)}"))
        try:
            await town.move_in()
            case = await open_case(town)
            await case.consent()
            yield House(town, bot, server, case, await case.greet("vh1"))
        finally:
            await bot.stop()
            await asyncio.gather(*(player.close() for player in town.everyone))
            await asyncio.to_thread(shutil.rmtree, folder.parent, ignore_errors=True)
