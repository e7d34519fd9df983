"""The composition root: opens everything in the order of docs/operator.md, runs it, and closes it again."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from bot.answering import House
from bot.assembly import Bot, assemble
from bot.backoff import Backoff
from bot.clock import Clock, SteadyClock
from bot.config import Config, working_model
from bot.desk import Desk, Manner, set_up_desk
from bot.health import Health
from bot.identities import pins_of
from bot.letters.lettering import Numbers
from bot.listener import HomeserverLost
from bot.matrix.client import MatrixClient
from bot.matrix.probe import probe
from bot.matrix.settings import MatrixSettings
from bot.operator import secretfile
from bot.operator.account import settings_of
from bot.operator.adopting import take_up_model
from bot.operator.modelfiles import every_model
from bot.operator.naming import name_coordinators
from bot.texts.texts import Texts
from bot.trouble import LoggedOut, Unavailable
from storage.database import Database
from storage.folder import KEYS
from storage.root import RootSecret
from storage.vault import Vault

log = logging.getLogger(__name__)
DONE, GAVE_UP = 0, 3
LAST_WORDS = timedelta(seconds=3)


async def run(config: Config, *, clock: Clock) -> int:
    """Run until told to stop: 0, or 3 when the homeserver is lost. Raises START_ERRORS (bot/operator/refused.py)."""
    quiet_libraries()
    root = RootSecret.read(config.root_secret_file)
    secretfile.check_data_folder(config.data_folder)
    first_ever = not (config.data_folder / KEYS).exists()
    login = settings_of(config)
    if first_ever:
        await probe(config.homeserver.url)
    async with _journal(config, root) as (database, vault):
        desk = await _desk(config, database, vault, clock)
        await name_coordinators(database, config, desk.clock)
        await take_up_model(desk, working_model(config))
        await desk.ticker.tick(only_ends=True)
        client = await _client(login, desk, first_ever=first_ever)
        try:
            await client.introduce(config.display_name)
            return await _serve(assemble(desk, client, Health()))
        finally:
            await client.close()


def quiet_libraries() -> None:
    """What aiohttp and aiosqlite log at DEBUG and INFO names rooms and rows; nio is silenced with the client (N16)."""
    for library in ("aiohttp", "aiosqlite"):
        logging.getLogger(library).setLevel(logging.WARNING)


@asynccontextmanager
async def _journal(config: Config, root: RootSecret) -> AsyncIterator[tuple[Database, Vault]]:
    vault = await Vault.open(config.data_folder, root)
    try:
        database = await Database.open(config.data_folder, vault)
        try:
            yield database, vault
        finally:
            await database.close()
    finally:
        await vault.close()


async def _desk(config: Config, database: Database, vault: Vault, clock: Clock) -> Desk:
    async with database.work() as work:
        highest = await work.highest_clock()
    house = House(
        home=None if config.homeserver.federate else config.user.partition(":")[2],
        model=working_model(config),
        texts=Texts.load(),
        language=config.language,
        calendar_domain=config.calendar_domain,
        models=every_model(),
        names=(config.display_name, config.user, config.user.partition(":")[0].removeprefix("@")),
    )
    manner = Manner(config.display_name, Numbers(config.numbers.social_emergency, config.numbers.danger))
    return set_up_desk(database, vault, SteadyClock(clock, highest), house, manner, config.user)


async def _client(settings: MatrixSettings, desk: Desk, *, first_ever: bool) -> MatrixClient:
    """Logged in and cross-signed. At the first start ever a server that is down ends it; later it is waited for."""
    backoff = Backoff()
    while True:
        try:
            return await MatrixClient.open(settings, desk.vault, pins_of(desk.database))
        except Unavailable as problem:
            if first_ever:
                raise
            log.warning("the homeserver does not answer; trying again")
            await asyncio.sleep(backoff.next(problem.retry_after).total_seconds())
            await desk.ticker.tick(only_ends=True)


async def _serve(bot: Bot) -> int:
    """Until SIGTERM or SIGINT, or until the homeserver is lost."""
    running = asyncio.create_task(_run(bot))
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, running.cancel)
    try:
        return await running
    except asyncio.CancelledError:
        await _say_last_words(bot)
        return DONE


async def _run(bot: Bot) -> int:
    try:
        await bot.run()
    except* (HomeserverLost, LoggedOut) as lost:
        log.error("gave up: %s", type(lost.exceptions[0]).__name__)
    return GAVE_UP


async def _say_last_words(bot: Bot) -> None:
    """One more checkpoint, if the server takes it in time; else it goes at the next start."""
    await bot.witness.post()
    try:
        async with asyncio.timeout(LAST_WORDS.total_seconds()):
            await bot.courier.round()
    except TimeoutError:
        log.info("the last checkpoint is posted at the next start")
