"""Asks the homeserver whether accounts that somebody typed exist: before the transaction, two seconds at the most."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import timedelta
from typing import Final, TypeVar

from bot.homeserver import Homeserver
from bot.trouble import HomeserverError, LoggedOut
from cases.accounts import Account
from cases.ids import UserId

log = logging.getLogger(__name__)
T = TypeVar("T")
PATIENCE: Final = timedelta(seconds=2)


class Accounts:
    """Never holds anything up: what has no answer in time was not asked."""

    def __init__(self, homeserver: Homeserver, patience: timedelta = PATIENCE) -> None:
        self._homeserver = homeserver
        self._patience = patience

    async def look_up(self, users: Collection[UserId]) -> Mapping[UserId, Account]:
        """The server's word about each."""
        return await self._of_each(users, self._homeserver.account, Account.NOT_ASKED)

    async def names(self, users: Collection[UserId]) -> Mapping[UserId, str]:
        """The display name that each shows; empty where there is none, or no answer."""
        found = await self._of_each(users, self._homeserver.display_name, None)
        return {user: name or "" for user, name in found.items()}

    async def _of_each(
        self, users: Collection[UserId], question: Callable[[UserId], Awaitable[T]], silence: T
    ) -> Mapping[UserId, T]:
        """All asked at once; `silence` for those who did not answer in time."""
        asking = {user: asyncio.create_task(_safely(question(user), silence)) for user in users}
        if asking:
            await asyncio.wait(asking.values(), timeout=self._patience.total_seconds())
        for task in asking.values():
            task.cancel()
        done = {user: task.result() for user, task in asking.items() if task.done() and not task.cancelled()}
        return {user: done.get(user, silence) for user in users}


async def _safely(asking: Awaitable[T], silence: T) -> T:
    try:
        return await asking
    except LoggedOut:
        return silence  # the sync ends the bot, with its own word
    except HomeserverError as problem:
        log.info("an account could not be asked about: %s", problem)
        return silence


class Nobody(Accounts):
    """While there is no homeserver yet: nothing is asked."""

    def __init__(self) -> None:
        """There is nothing to ask."""

    async def look_up(self, users: Collection[UserId]) -> Mapping[UserId, Account]:
        return dict.fromkeys(users, Account.NOT_ASKED)

    async def names(self, users: Collection[UserId]) -> Mapping[UserId, str]:
        return dict.fromkeys(users, "")
