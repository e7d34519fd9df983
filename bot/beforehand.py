"""What a command needs to have looked up before the transaction that answers it, so that nothing waits for that.

Asked only for a message that is surely its sender's own, and only for those who may have it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import timedelta
from typing import Final, TypeVar

from bot.homeserver import Homeserver
from bot.inbound import Inbound
from bot.reception import is_sure
from bot.trouble import HomeserverError, LoggedOut
from cases.access import Access, turned_away
from cases.accounts import Account
from cases.ids import UserId
from cases.office import Office
from commands.arguments.accounts import MOST, accounts_in
from commands.asked import House, Need
from commands.dispatch import Meant
from commands.finding.find import Found
from commands.finding.opened import opened
from commands.reading.line import folded, plain
from storage.database import Database

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


def accounts_named(body: str, needs: frozenset[Need], house: House) -> tuple[UserId, ...]:
    """The accounts that are to be looked up: those a coordinator's command names."""
    return accounts_in("\n".join(opened(body, house.names) or ())) if Need.ACCOUNTS in needs else ()


def accounts_shown(body: str, sender: UserId, needs: frozenset[Need], database: Database) -> tuple[UserId, ...]:
    """The accounts whose display names are to be looked at: those of the case that is named, else of the writer's
    cases."""
    if Need.SHOWN_NAMES not in needs:
        return ()
    own = database.cases_of(sender)
    named = [case for case in own if folded(case.code) in folded(plain(body))]
    users = (who.user for case in named or own for who in case.people.values() if who.user)
    return tuple(dict.fromkeys(users))[:MOST]


def needs_of(meant: Meant, inbound: Inbound, office: Office) -> frozenset[Need]:
    """What the command names, as far as it is looked up for this writer: for a coordinator all of it, for a
    data-protection officer whether the journal is whole, for others nothing."""
    if not isinstance(meant, Found) or not is_sure(inbound):
        return frozenset()
    if inbound.sender in office.coordinators:
        return meant.command.needs
    onlooker = office.onlookers.get(inbound.sender)
    reads = onlooker is not None and not turned_away(Access.JOURNAL, onlooker)
    return meant.command.needs & {Need.LOOKED} if reads else frozenset()
