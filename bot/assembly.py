"""Puts the parts of the bot together around one journal and one homeserver; used by the program and by the tests."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

from bot.accounts import Accounts
from bot.backoff import Backoff
from bot.clockwatch import ClockWatch
from bot.courier import Courier
from bot.desk import Desk
from bot.guard import Guard
from bot.homeserver import Homeserver
from bot.keyless import Keyless
from bot.letters.latekeys import LateKeys
from bot.letters.posting import Postman
from bot.letters.sharedkeys import SharedKeys
from bot.listener import Listener
from bot.operator.looking_back import LookingBack
from bot.operator.witness import Witness
from bot.patrol import Patrol
from bot.rooms.brokenrules import BrokenRules
from bot.rooms.doorkeeping import Doorkeeper
from bot.rooms.identities import Identities
from bot.rooms.introducing import Introducer
from bot.rooms.making import RoomMaker
from bot.rooms.reporting import Reporter
from bot.rooms.strays import Strays
from storage.refused import StorageFailed

log = logging.getLogger(__name__)
STAYS = ("damaged",)
"""What no waiting mends."""


@dataclass(frozen=True, slots=True)
class Bot:
    """All parts, ready to run."""

    desk: Desk
    guard: Guard
    patrol: Patrol
    courier: Courier
    late_keys: LateKeys
    listener: Listener
    keyless: Keyless
    witness: Witness
    clock_watch: ClockWatch
    looking_back: LookingBack

    async def run(self, up: Callable[[], Coroutine[Any, Any, None]] | None = None) -> None:
        """Until cancelled: hear first, then put the rooms right, and only then say anything; then `up`."""
        heard = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(carry_on(partial(self.listener.listen, heard.set)))
            await heard.wait()
            await carry_on(self.listener.hear_kept)
            group.create_task(self.clock_watch.watch())
            group.create_task(self.guard.turn_out())
            await carry_on(self.looking_back.at_start)
            group.create_task(self.guard.watch())
            await self.guard.settled_once()
            await carry_on(self._witness)
            group.create_task(self.patrol.walk())
            group.create_task(self.courier.carry_on())
            group.create_task(carry_on(self.late_keys.carry_on))
            group.create_task(self.desk.ticker.tick_on(self._minute))
            if up is not None:
                await up()

    async def _minute(self) -> None:
        if waiting := self.guard.removals_waiting:
            log.warning("%d removals wait for the homeserver; sigbot check tells whether it limits the bot", waiting)
        self.clock_watch.remind()
        await self.keyless.remind()
        await self.looking_back.minute()
        await self._witness()
        self.courier.ask()

    async def _witness(self) -> None:
        """A checkpoint, if one is due; not before the last one is compared with the journal: it would hide it."""
        if self.looking_back.done:
            await self.witness.minute()


def assemble(desk: Desk, homeserver: Homeserver, health: Callable[[bool], None]) -> Bot:
    """The whole bot around a homeserver."""
    reporter = Reporter(desk.database, desk.scribe, desk.clock)
    identities = Identities(desk.database, homeserver, desk.clock, reporter)
    introducer = Introducer(desk.database, desk.scribe, desk.clock, desk.rooms, homeserver)
    door = Doorkeeper(desk.database, homeserver, identities, reporter, introducer)
    maker = RoomMaker(desk.database, desk.vault, homeserver, desk.clock)
    strays = Strays(desk.database, homeserver, desk.rooms, desk.scribe, desk.clock)
    broken = BrokenRules(desk.database, desk.vault, desk.scribe, desk.clock, desk.rooms)
    guard = Guard(desk.rooms, homeserver, maker, door, reporter, strays, broken)
    patrol = Patrol(desk.rooms, homeserver, door, guard)
    postman = Postman(desk.database, homeserver, desk.vault, desk.clock)
    shared = SharedKeys()
    courier = Courier(desk, homeserver, guard, postman, identities, introducer, broken, shared)
    late_keys = LateKeys(desk.database, homeserver, desk.rooms, shared, desk.clock)
    keyless = Keyless(desk.database, homeserver, desk.scribe, desk.clock)
    listener = Listener(desk, homeserver, guard, identities, keyless, introducer, health)
    desk.clock.ask(homeserver.answers.time.now)
    clock_watch = ClockWatch(desk.clock)
    for wake in (guard.shut_at_once, guard.ask, courier.ask):
        desk.pipeline.after_commit(wake)
        clock_watch.when_changed(wake)
    for wake in (courier.ask, late_keys.ask):
        guard.after_look(wake)
    for wake in (guard.server_is_back, courier.server_is_back):
        homeserver.answers.when_back(wake)
    desk.pipeline.accounts = Accounts(homeserver)
    desk.pipeline.fingerprint = homeserver.fingerprint
    desk.scribe.introduce(homeserver.fingerprint)
    witness = Witness(desk.database, desk.scribe, desk.clock)
    looking_back = LookingBack(desk.database, desk.vault, homeserver, guard, reporter, desk.scribe, desk.clock)
    return Bot(desk, guard, patrol, courier, late_keys, listener, keyless, witness, clock_watch, looking_back)


async def carry_on(doing: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """A full or busy disk ends nothing: what it broke off was not kept, and begins again."""
    backoff = Backoff()
    while True:
        try:
            return await doing()
        except StorageFailed as problem:
            if problem.reason in STAYS:
                raise
            log.error("tried again: %s", problem.reason)
            await asyncio.sleep(backoff.next().total_seconds())
