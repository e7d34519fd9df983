"""Which device we are at this start: the kept one, a new one, or a refusal; and its Olm machine (N15)."""

from bot.kept import Secrets
from bot.matrix.http import Transport
from bot.matrix.identity import query_own, shows_device
from bot.matrix.login import Login, keep, kept_login, log_in, replace, who_am_i
from bot.matrix.settings import MatrixSettings, StoreLost, TokenRefused
from bot.matrix.store import Machine, open_machine, store_exists
from bot.trouble import LoggedOut


async def take_up(transport: Transport, settings: MatrixSettings, secrets: Secrets) -> Machine:
    """The Olm machine of the kept login, or of a new one. Raises StartRefused, Unavailable or LoggedOut."""
    login = await _taken_up(transport, settings, secrets)
    transport.use(login.token)
    return await open_machine(settings.folder, login, secrets)


async def _taken_up(transport: Transport, settings: MatrixSettings, secrets: Secrets) -> Login:
    kept = await kept_login(secrets, settings)
    if kept is None:
        return await _first_login(transport, settings, secrets)
    if not store_exists(settings.folder, kept):
        login = await replace(transport, settings, kept)
        await _refuse_worn(transport, settings, login)
        await keep(secrets, login)
        return login
    return await _still_valid(transport, settings, secrets, kept)


async def _first_login(transport: Transport, settings: MatrixSettings, secrets: Secrets) -> Login:
    login = await log_in(transport, settings)
    if not store_exists(settings.folder, login):
        await _refuse_worn(transport, settings, login)
    await keep(secrets, login)
    return login


async def _refuse_worn(transport: Transport, settings: MatrixSettings, login: Login) -> None:
    """StoreLost when the device already has keys on the server that an empty store cannot match (N15)."""
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
            raise TokenRefused from None
        return await _first_login(transport, settings, secrets)
    return kept
