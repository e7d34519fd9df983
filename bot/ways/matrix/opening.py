"""Which device we are at this start: the kept one, a new one, or a refusal; and its Olm machine (N15)."""

import logging

from bot.journalport import Generations, Secrets
from bot.trouble import LoggedOut
from bot.ways.matrix.generations import rise
from bot.ways.matrix.http import Transport
from bot.ways.matrix.identity import query_own, shows_device, shows_others
from bot.ways.matrix.login import Login, keep, kept_login, log_in, replace, who_am_i
from bot.ways.matrix.settings import MatrixSettings, StartRefused, StoreLost, StoreOld
from bot.ways.matrix.store import Machine, open_machine, store_exists

log = logging.getLogger(__name__)


async def take_up(
    transport: Transport, settings: MatrixSettings, secrets: Secrets, generations: Generations | None
) -> Machine:
    """The Olm machine of the kept login, or of a new one where its store is of no use any more.

    Without `generations` no journal is open, and the store's age is not looked at. Raises StartRefused, Unavailable,
    LoggedOut or StorageFailed.
    """
    login = await _taken_up(transport, settings, secrets)
    transport.use(login.token)
    machine = await open_machine(settings.folder, login, secrets)
    try:
        why = await _why_useless(transport, machine, generations)
        if why is not None:
            log.warning("%s: a new device is made where the login allows it", why.reason)
            machine.close()
            login = await _another(transport, settings, secrets, login, why)
            transport.use(login.token)
            machine = await open_machine(settings.folder, login, secrets)
        if generations is not None:
            await rise(machine, generations)
    except BaseException:
        machine.close()
        raise
    return machine


async def _why_useless(
    transport: Transport, machine: Machine, generations: Generations | None
) -> StoreLost | StoreOld | None:
    """A store that is new for a device that is not, or an older copy of its store. None for the device's own."""
    if not machine.olm.account.shared:
        return StoreLost() if await shows_others(transport, machine) else None
    if generations is None:
        return None
    known, stored = await generations.get(), machine.store.generation()
    if known.fits(stored):
        return None
    if stored > known.begun:
        await generations.journal_is_older()
    return StoreOld()


async def _taken_up(transport: Transport, settings: MatrixSettings, secrets: Secrets) -> Login:
    kept = await kept_login(secrets, settings)
    if kept is None:
        return await _first_login(transport, settings, secrets)
    if not store_exists(settings.folder, kept):
        return await _another(transport, settings, secrets, kept, StoreLost())
    return await _still_valid(transport, settings, secrets, kept)


async def _another(
    transport: Transport, settings: MatrixSettings, secrets: Secrets, useless: Login, why: StartRefused
) -> Login:
    """A login of a new device, kept; the old one is logged out. Raises `why` when there is none to be had."""
    login = await replace(transport, settings, useless, why)
    await _refuse_worn(transport, settings, login)
    await keep(secrets, login)
    return login


async def _first_login(transport: Transport, settings: MatrixSettings, secrets: Secrets) -> Login:
    login = await log_in(transport, settings)
    if not store_exists(settings.folder, login):
        await _refuse_worn(transport, settings, login)
    await keep(secrets, login)
    return login


async def _refuse_worn(transport: Transport, settings: MatrixSettings, login: Login) -> None:
    """StoreLost when the operator's token is of a device with keys already, which no empty store can match (N15)."""
    if login.token != settings.access_token:
        return  # the server has just made it
    transport.use(login.token)
    answer, _ = await query_own(transport, settings.user)
    if shows_device(answer, settings.user, login.device):
        raise StoreLost


async def _still_valid(transport: Transport, settings: MatrixSettings, secrets: Secrets, kept: Login) -> Login:
    """The kept login; with the configured token when the operator has put a newer one for the same device."""
    transport.use(kept.token)
    try:
        await who_am_i(transport)
    except LoggedOut:
        if settings.access_token == kept.token:
            raise
        return await _first_login(transport, settings, secrets)
    return kept
