"""Asks the homeserver whether accounts that somebody typed exist: before the transaction, two seconds at the most."""

import asyncio
import logging
from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Final

from bot.homeserver import Homeserver
from bot.trouble import HomeserverError, LoggedOut
from cases.accounts import Account
from cases.ids import UserId

log = logging.getLogger(__name__)
PATIENCE: Final = timedelta(seconds=2)


class Accounts:
    """Never holds anything up: what has no answer in time was not asked."""

    def __init__(self, homeserver: Homeserver, patience: timedelta = PATIENCE) -> None:
        self._homeserver = homeserver
        self._patience = patience

    async def look_up(self, users: Collection[UserId]) -> Mapping[UserId, Account]:
        """The server's word about each, all asked at once."""
        asking = {user: asyncio.create_task(self._ask(user)) for user in users}
        if asking:
            await asyncio.wait(asking.values(), timeout=self._patience.total_seconds())
        for task in asking.values():
            task.cancel()
        answered = (task for task in asking.values() if task.done() and not task.cancelled())
        done = {task: task.result() for task in answered}
        return {user: done.get(task, Account.NOT_ASKED) for user, task in asking.items()}

    async def _ask(self, user: UserId) -> Account:
        try:
            return await self._homeserver.account(user)
        except LoggedOut:
            return Account.NOT_ASKED  # the sync ends the bot, with its own word
        except HomeserverError as problem:
            log.info("an account could not be asked about: %s", problem)
            return Account.NOT_ASKED


async def nobody_asked(users: Collection[UserId]) -> Mapping[UserId, Account]:
    """While there is no homeserver yet."""
    return dict.fromkeys(users, Account.NOT_ASKED)
