"""Puts the parts of the bot together around one journal and one homeserver; used by the program and by the tests."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

from bot.backoff import Backoff
from bot.clock import SteadyClock
from bot.clockwatch import ClockWatch
from bot.courier import Courier
from bot.guard import Guard
from bot.homeserver import Homeserver
from bot.letters.farewells import Farewells
from bot.letters.latekeys import LateKeys
from bot.listener import Listener
from bot.offline import Offline
from bot.operator.looking_back import LookingBack
from bot.operator.witness import Witness
from bot.patrol import Patrol
from bot.pipeline import Pipeline
from bot.rooms.belonging import Rooms
from bot.rooms.identities import Identities
from bot.rooms.introducing import Introducer
from bot.rooms.reporting import Reporter
from bot.scribe import Scribe
from bot.texts.listening import speech
from bot.texts.texts import Texts
from bot.ticker import Ticker
from bot.ways.matrix.writing import MatrixDoor
from bot.writing.lettering import Lettering, Numbers
from commands.asked import House
from storage.database import Database
from storage.refused import Failure, StorageFailed
from storage.vault import Vault

log = logging.getLogger(__name__)
WORDS_FIRST, STEP = 2.0, 0.02
"""Seconds that letters have at a start before every room is looked into, and from one look at them to the next."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the bot presents itself: its neutral name and the numbers families are told."""

    name: str
    numbers: Numbers


@dataclass(frozen=True, slots=True)
class Bot:
    """All parts, ready to run."""

    offline: Offline
    guard: Guard
    patrol: Patrol
    courier: Courier
    late_keys: LateKeys
    listener: Listener
    witness: Witness
    clock_watch: ClockWatch
    looking_back: LookingBack

    async def run(self, up: Callable[[], Coroutine[Any, Any, None]] | None = None) -> None:
        """Until cancelled: hear first, then say nothing into a room before it has been looked at; at last `up`."""
        try:
            await self._run(up)
        finally:
            self.guard.removals.cancel()

    async def last_words(self) -> None:
        """One more checkpoint, after the look that was asked for or under way when all else ended."""
        await self.guard.serve_first()
        if self.looking_back.done:
            await self.witness.post()
        await self.courier.round()

    async def _run(self, up: Callable[[], Coroutine[Any, Any, None]] | None) -> None:
        heard = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(carry_on(partial(self.listener.listen, heard.set)))
            await heard.wait()
            await carry_on(self.listener.hear_kept)
            group.create_task(self.clock_watch.watch())
            group.create_task(self.guard.turn_out())
            await carry_on(self.looking_back.at_start)
            group.create_task(self.courier.carry_on())
            group.create_task(carry_on(self.late_keys.carry_on))
            await self._words_first()
            group.create_task(self.guard.watch())
            await self.guard.settled_once()
            await carry_on(self._witness)
            group.create_task(self.patrol.walk())
            group.create_task(self.offline.ticker.tick_on(self._minute))
            if up is not None:
                await up()

    async def _words_first(self) -> None:
        """What waits to be said goes before the look into all other rooms, which takes long where there are many; their
        rooms are shut meanwhile. Two seconds at the most."""
        ends = asyncio.get_running_loop().time() + WORDS_FIRST
        while asyncio.get_running_loop().time() < ends:
            await asyncio.sleep(STEP)
            if self.courier.lanes.are_quiet and await self.guard.settled(timedelta()):
                return

    async def _minute(self) -> None:
        if waiting := self.guard.removals_waiting:
            log.warning("%d removals wait for the homeserver; sigbot check tells whether it limits the bot", waiting)
        self.clock_watch.remind()
        await self.listener.keyless.remind()
        await self.looking_back.minute()
        await self._witness()
        self.courier.ask()

    async def _witness(self) -> None:
        """A checkpoint, if one is due; not before the last one is compared with the journal: it would hide it."""
        if self.looking_back.done:
            await self.witness.minute()


def set_up(database: Database, vault: Vault, clock: SteadyClock, house: House, manner: Manner, texts: Texts) -> Offline:
    """The parts that need no homeserver."""
    door = MatrixDoor()
    scribe = Scribe(Lettering(texts, vault, manner.numbers, house.language), lambda: None if clock.is_doubted else door)
    rooms = Rooms(database, clock, manner.name, texts.say("coordination-room", {}, house.language).plain)
    pipeline = Pipeline(database, vault, clock, scribe, house, speech(texts), rooms)
    ticker, farewells = Ticker(database, clock, pipeline), Farewells(database, clock, rooms)
    return Offline(database, vault, clock, scribe, rooms, pipeline, ticker, farewells, door)


def assemble(offline: Offline, homeserver: Homeserver, health: Callable[[bool], None]) -> Bot:
    """The whole bot around a homeserver. What only one part uses is made by that part."""
    database, vault, clock, scribe = offline.database, offline.vault, offline.clock, offline.scribe
    offline.pipeline.meet(homeserver)
    scribe.introduce(homeserver.fingerprint)
    clock.ask(homeserver.answers.time.now)
    reporter = Reporter(database, scribe, clock)
    identities = Identities(database, homeserver, clock, reporter)
    introducer = Introducer(database, scribe, clock, offline.rooms, homeserver)
    guard = Guard(offline, homeserver, reporter, identities, introducer)
    late_keys = LateKeys(database, homeserver, offline.rooms, clock)
    courier = Courier(offline, homeserver, guard, identities, introducer, late_keys.shared)
    patrol = Patrol(offline.rooms, homeserver, guard, is_writing=lambda: not courier.lanes.are_empty)
    listener = Listener(offline, homeserver, guard, identities, introducer, health)
    clock_watch = ClockWatch(clock)
    witness = Witness(database, scribe, clock)
    looking_back = LookingBack(database, vault, homeserver, guard, reporter, scribe, clock)
    bot = Bot(offline, guard, patrol, courier, late_keys, listener, witness, clock_watch, looking_back)
    _who_wakes_whom(bot, homeserver)
    return bot


def _who_wakes_whom(bot: Bot, homeserver: Homeserver) -> None:
    for wake in (bot.guard.shut_at_once, bot.guard.ask, bot.courier.ask):
        bot.offline.pipeline.after_commit(wake)
        bot.clock_watch.when_changed(wake)
    for wake in (bot.courier.ask, bot.late_keys.ask):
        bot.guard.after_look(wake)
    for wake in (bot.guard.server_is_back, bot.courier.server_is_back):
        homeserver.answers.when_back(wake)
    homeserver.when_named(bot.guard.removals.turn_away)
    bot.guard.maker.after(lambda: not bot.courier.lanes.are_empty)


async def carry_on(doing: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """A full or busy disk ends nothing: the interrupted work was not kept, and starts again."""
    backoff = Backoff()
    while True:
        try:
            return await doing()
        except StorageFailed as problem:
            if problem.reason is Failure.DAMAGED:
                raise
            log.error("tried again: %s", problem.reason)
            await asyncio.sleep(backoff.next().total_seconds())
