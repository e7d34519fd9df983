"""The people of the story: who they are, their accounts and their clients."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, fields

from bot.demo.player import Player
from bot.demo.synapse import Account, Synapse
from bot.demo.words import say
from cases.ids import UserId

ROLES = ("coordinator", "police", "school", "guardian", "youth", "stranger")
_NAMES = {
    "coordinator": "samordnare",
    "police": "kontaktpolis",
    "school": "skolkontakt",
    "guardian": "vardnadshavare",
    "youth": "ungdom",
    "stranger": "framling",
}


@dataclass(frozen=True, slots=True)
class Cast:
    """Six people, each at a cross-signed device of their own. All but the stranger let the bot ask them in."""

    coordinator: Player
    police: Player
    school: Player
    guardian: Player
    youth: Player
    stranger: Player

    def everyone(self) -> Iterator[Player]:
        return (getattr(self, one.name) for one in fields(self))

    def parts(self) -> dict[UserId, str]:
        """What each is called in the transcript."""
        return {getattr(self, role).user: say(f"part-{role}") for role in ROLES}


@asynccontextmanager
async def gather(synapse: Synapse, bot: Account) -> AsyncIterator[Cast]:
    """Register everyone and log them in; log out at the end."""
    async with AsyncExitStack() as stack:

        async def enter(role: str) -> Player:
            account = await synapse.register(_NAMES[role])
            welcome = None if role == "stranger" else bot.user.__eq__
            player = await Player.log_in(synapse.url, account, welcome=welcome)
            stack.push_async_callback(player.close)
            return player

        players = await asyncio.gather(*(enter(role) for role in ROLES))
        yield Cast(**dict(zip(ROLES, players, strict=True)))
