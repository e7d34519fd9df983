"""The composition root: opens everything in the order of docs/operator.md, runs it, and closes it again."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial

from bot.assembly import Bot, Manner, assemble, set_up
from bot.backoff import Backoff
from bot.clock import Clock, SteadyClock
from bot.config import Config, working_model
from bot.journalport import JournalGenerations, pins_of
from bot.listener import Health
from bot.modelfiles import every_model
from bot.offline import Offline
from bot.operator import secretfile
from bot.operator.account import settings_of
from bot.operator.adopting import take_up_model
from bot.operator.moving import take_up_account, tell_of_device
from bot.operator.naming import name_coordinators
from bot.operator.rearming import arm_again
from bot.operator.refused import Exit
from bot.operator.standing import say_it_is_up
from bot.texts.listening import spellings_of
from bot.texts.texts import Texts
from bot.trouble import HomeserverError, LoggedOut, Rejected, Unavailable
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.probe import probe
from bot.ways.matrix.settings import MatrixSettings, NotAHomeserver
from bot.writing.lettering import Numbers
from commands import ALL
from commands.asked import House
from storage.database import Database
from storage.folder import KEYS
from storage.refused import StorageFailed
from storage.root import RootSecret
from storage.vault import Vault

log = logging.getLogger(__name__)
LAST_WORDS = timedelta(seconds=5)
"""How long an end in order waits for the server."""


async def run(config: Config, *, clock: Clock) -> int:
    """Run until told to stop. What ends it otherwise is raised; bot/operator/ending.py says what that means."""
    _end_on_signal()
    try:
        await _run(config, clock)
    except asyncio.CancelledError:
        return Exit.DONE
    raise AssertionError("the bot ends by a word from outside, or by an error")


def _end_on_signal() -> None:
    """SIGTERM and SIGINT cancel the run, once: what is open is closed in order, at the start too."""
    loop, task, signs = asyncio.get_running_loop(), asyncio.current_task(), (signal.SIGTERM, signal.SIGINT)
    assert task is not None
    asked: list[bool] = []

    def end() -> None:
        if not asked:
            asked.append(task.cancel())

    for sign in signs:
        loop.add_signal_handler(sign, end)


async def _run(config: Config, clock: Clock) -> None:
    quiet_libraries()
    root = RootSecret.read(config.root_secret_file)
    secretfile.check_data_folder(config.data_folder)
    first_ever = not (config.data_folder / KEYS).exists()
    login = settings_of(config)
    if first_ever:
        await probe(config.homeserver.url)
    async with _journal(config, root) as (database, vault):
        offline = await _offline(config, database, vault, clock)
        await name_coordinators(database, config, offline.clock)
        await take_up_model(offline, working_model(config))
        await arm_again(offline)
        await offline.ticker.tick(only_ends=True)
        await take_up_account(offline, config.user)
        _look_for_garbage()
        client = await _client(login, offline, first_ever=first_ever)
        try:
            await tell_of_device(offline, client.device)
            await _serve(assemble(offline, client, Health()), client, config)
        finally:
            await client.close()


def _look_for_garbage() -> None:
    """From now on, where the command that starts the bot had it left alone; what was made until now stays for good."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


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


def house_of(config: Config, texts: Texts) -> House:
    """What the bot is told of itself. Raises ListIncomplete where a command lacks its words."""
    return House(
        bot=config.user,
        home=None if config.homeserver.federate else config.user.partition(":")[2],
        model=working_model(config),
        models=every_model(),
        spellings=spellings_of(ALL, texts),
        language=config.language,
        calendar_domain=config.calendar_domain,
        names=(config.display_name, config.user, config.user.partition(":")[0].removeprefix("@")),
    )


async def _offline(config: Config, database: Database, vault: Vault, clock: Clock) -> Offline:
    async with database.work() as work:
        highest = await work.highest_clock()
    texts = Texts.load()
    house = house_of(config, texts)
    manner = Manner(config.display_name, Numbers(config.numbers.social_emergency, config.numbers.danger))
    return set_up(database, vault, SteadyClock(clock, highest), house, manner, texts)


async def _client(settings: MatrixSettings, offline: Offline, *, first_ever: bool) -> MatrixClient:
    """Logged in and cross-signed. Whatever request of it the server does not answer, all of it is tried again.

    An address at which no homeserver answers is a mistake at the first start ever; later it is a server in trouble."""
    backoff = Backoff()
    while True:
        try:
            return await MatrixClient.open(
                settings, offline.vault, pins_of(offline.database), JournalGenerations(offline.database)
            )
        except NotAHomeserver:
            if first_ever:
                raise
            pause = backoff.next()
        except Unavailable as problem:
            pause = backoff.next(problem.retry_after)
        log.warning("the homeserver does not answer; trying again")
        await asyncio.sleep(pause.total_seconds())
        await offline.ticker.tick(only_ends=True)


async def _serve(bot: Bot, client: MatrixClient, config: Config) -> None:
    """For ever; when told to end, with a last word."""
    introducing = asyncio.create_task(_introduce(client, config.display_name))
    try:
        await bot.run(partial(say_it_is_up, config, bot.offline.database, client, bot.guard))
    except asyncio.CancelledError:
        await _say_last_words(bot)
        raise
    finally:
        introducing.cancel()


async def _introduce(client: MatrixClient, name: str) -> None:
    """Show our name, as soon as the server takes it. No start depends on that."""
    backoff = Backoff()
    while True:
        try:
            return await client.introduce(name)
        except Unavailable as problem:
            await asyncio.sleep(backoff.next(problem.retry_after).total_seconds())
        except Rejected as no:
            log.warning("the homeserver does not take the display name: %s", no.code)
            return None
        except LoggedOut:
            return None  # the sync hears of it too


async def _say_last_words(bot: Bot) -> None:
    """One more checkpoint, if the server takes it in time; else it goes at the next start."""
    try:
        async with asyncio.timeout(LAST_WORDS.total_seconds()):
            await bot.last_words()
    except (TimeoutError, HomeserverError, StorageFailed):
        log.info("the last checkpoint is posted at the next start")
