"""A bot that has never been started, behind the same server as the one of the house."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from secrets import token_hex
from tempfile import TemporaryDirectory

from bot.demo.synapse import Synapse
from tests.faults.house import House
from tests.faults.operators import OperatorsBot


@asynccontextmanager
async def newcomer(synapse: Synapse, house: House) -> AsyncIterator[OperatorsBot]:
    """Configured, and ended afterwards; nobody else's bot hears what this one says."""
    with TemporaryDirectory(prefix="sigbot-first-") as name:
        folder = Path(name) / "bot"
        folder.mkdir(mode=0o700)
        bot = OperatorsBot(folder, house.server.url)
        colleague = {"user": house.town.colleague.user, "name": "Dan", "phone": "0470-1"}
        account = await synapse.register(f"bot-{token_hex(4)}")
        await bot.prepare("", account, {"ungdom": {"coordinators": [colleague]}})
        try:
            yield bot
        finally:
            await bot.stop()
