"""Who is who: a person's master key is pinned when first seen; another one later takes them out (N2)."""

import logging
from collections.abc import Collection

from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from bot.rooms.reporting import Reporter
from bot.sent import KeyShare
from bot.trouble import HomeserverError
from cases.accounts import Account
from cases.facts import IdentityChanged, IdentityPinned, Unreached
from cases.ids import Cause, MasterKey, UserId
from cases.rooms.presence import Wanted
from storage.database import Database

log = logging.getLogger(__name__)


class Identities:
    """Pins, and the comparison with them."""

    def __init__(self, database: Database, homeserver: Homeserver, clock: SteadyClock, reporter: Reporter) -> None:
        self._database = database
        self._homeserver = homeserver
        self._clock = clock
        self._reporter = reporter

    async def holds(self, user: UserId, wanted: Wanted) -> bool:
        """Whether this person can be given keys: pinned now if never seen before. False is told to a coordinator."""
        shown = await self._homeserver.identity(user)
        if shown is None:
            account = await self._homeserver.account(user)
            why = Unreached.NO_ACCOUNT if account is Account.IS_NOT else Unreached.NO_KEYS
            await self._reporter.absent.note(wanted, user, why)
            return False
        return await self._compare(user, shown)

    async def look_again(self, users: frozenset[UserId]) -> bool:
        """The server says that these people's keys may have changed; True when somebody's identity has."""
        changed = False
        for user in sorted(users & self._known()):
            shown = await self._homeserver.identity(user)
            changed |= shown is not None and not await self._compare(user, shown)
        return changed

    async def have_changed(self, devices: Collection[KeyShare]) -> bool:
        """Somebody has no device that may read: whether their identity has changed; else their app is not confirmed."""
        try:
            return await self.look_again(frozenset(share.user for share in devices))
        except HomeserverError as problem:
            log.info("identities are looked at again later: %s", problem)
            return False

    def _known(self) -> frozenset[UserId]:
        office = self._database.office
        return frozenset(office.pins) | frozenset(office.changed)

    async def _compare(self, user: UserId, shown: MasterKey) -> bool:
        office = self._database.office
        believed = office.changed.get(user, office.pins.get(user))
        if believed is None:
            await self._record(IdentityPinned(at=self._clock.now(), user=user, key=shown, how="first-seen"))
            return True
        if believed != shown:
            await self._record(IdentityChanged(at=self._clock.now(), user=user, key=shown))
            await self._reporter.identity_changed(user, shown)
        return user not in self._database.office.changed

    async def _record(self, fact: IdentityPinned | IdentityChanged) -> None:
        async with self._database.work() as work:
            await work.record([fact], cause=Cause(f"{fact.NAME}:{fact.user}"))
