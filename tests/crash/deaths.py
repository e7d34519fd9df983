"""When somebody pulls the plug: at random moments that a seed gives again, one in five times on the homeserver."""

import asyncio
import random
from typing import Final

from tests.crash.record import Record
from tests.live.rules.town import Town

WINDOW: Final = 3.0
"""Seconds from the beginning of what people do to the latest kill: by then a quiet machine has done with it."""
STARTING: Final = 3.0
"""Seconds from a start to the latest kill in the middle of it."""
AGAIN: Final = 0.25
"""How often a bot that was killed is killed again while it starts."""
ONE_IN: Final = 5


class Deaths:
    """Kills the whole bot as `kill -9` does, or its homeserver; looks at the journal; starts what was killed."""

    def __init__(self, town: Town, record: Record, dice: random.Random, kills: int) -> None:
        self._town = town
        self._record = record
        self._dice = dice
        chosen = {begin + dice.randrange(ONE_IN) for begin in range(0, kills, ONE_IN)}
        self._of_server = [number in chosen for number in range(kills)]

    @property
    def to_come(self) -> int:
        """How many kills there are still to be."""
        return len(self._of_server) - self._record.kills

    async def strike(self) -> None:
        """One kill within the window, and perhaps another while the bot starts after it."""
        await asyncio.sleep(self._dice.uniform(0, WINDOW))
        if await self._kill() and self.to_come and self._dice.random() < AGAIN and not self._next_is_server():
            await asyncio.sleep(self._dice.uniform(0, STARTING))
            await self._kill()

    def _next_is_server(self) -> bool:
        return self._of_server[self._record.kills]

    async def _kill(self) -> bool:
        """True when it was the bot."""
        town, of_server = self._town, self._next_is_server()
        town.bot.check()
        self._record.note(f"kill -9 of the {'homeserver' if of_server else 'bot'}")
        await (town.synapse.kill() if of_server else town.bot.kill())
        self._record.kills += 1
        self._record.kills_of_server += of_server
        await self._is_whole()
        await (town.synapse.start() if of_server else town.bot.start())
        self._record.note("started again")
        return not of_server

    async def _is_whole(self) -> None:
        code, said = await self._town.bot.sigbot("audit", "verify")
        assert code == 0, said
