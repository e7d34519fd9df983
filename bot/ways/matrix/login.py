"""Log in by password or by access token, and keep what must not be lost through the sealed secrets."""

import json
from dataclasses import asdict, dataclass, field
from typing import Final

from bot.journalport import Secrets
from bot.trouble import AccountLocked, HomeserverError, LoggedOut, Rejected
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.settings import (
    AccountClosed,
    MatrixSettings,
    NoCredentials,
    StartRefused,
    TokenRefused,
    WrongPassword,
)
from bot.ways.matrix.shapes.accounts import as_login, as_login_kinds, as_whoami, unread
from cases.ids import UserId

KEPT = "matrix.login"
PASSWORD: Final = "m.login.password"
"""What the specification calls a login by password."""


@dataclass(frozen=True, slots=True)
class Login:
    """One device's right to speak for the account."""

    user: UserId
    device: str
    token: str = field(repr=False)


async def kept_login(secrets: Secrets, settings: MatrixSettings) -> Login | None:
    """The login of an earlier start, when it is this account's."""
    raw = await secrets.get(KEPT)
    if raw is None:
        return None
    login = Login(**json.loads(raw))
    return login if login.user == settings.user else None


async def former_user(secrets: Secrets) -> UserId | None:
    """Whose login the last start kept."""
    raw = await secrets.get(KEPT)
    return None if raw is None else UserId(Login(**json.loads(raw)).user)


async def keep(secrets: Secrets, login: Login) -> None:
    """Remember the login for the next start."""
    await secrets.put(KEPT, json.dumps(asdict(login)).encode())


async def log_in(transport: Transport, settings: MatrixSettings) -> Login:
    """A login from what the operator gave: the token where there is one, else the password and a new device."""
    if settings.access_token is not None:
        return await by_token(transport, settings)
    if settings.password is not None:
        return await by_password(transport, settings)
    raise NoCredentials


async def takes_passwords(transport: Transport) -> bool:
    """Whether the server lets anybody log in by password (specification: GET /login)."""
    return PASSWORD in await transport.get(path("login"), as_login_kinds)


async def by_password(transport: Transport, settings: MatrixSettings) -> Login:
    """A new device by password. Raises WrongPassword, or AccountClosed."""
    body = {
        "type": PASSWORD,
        "identifier": {"type": "m.id.user", "user": settings.user},
        "password": settings.password,
        "initial_device_display_name": settings.device_name,
    }
    try:
        user, device, token = await transport.post(path("login"), as_login, body)
    except AccountLocked:
        raise
    except Rejected as no:
        raise (AccountClosed if no.code == "M_USER_DEACTIVATED" else WrongPassword) from None
    if user != settings.user:
        raise WrongPassword
    return Login(settings.user, device, token)


async def by_token(transport: Transport, settings: MatrixSettings) -> Login:
    """The device that the configured token belongs to. Raises TokenRefused."""
    token = settings.access_token
    if token is None:
        raise NoCredentials
    transport.use(token)
    try:
        user, device = await who_am_i(transport)
    except LoggedOut:
        raise TokenRefused from None
    if user != settings.user or device is None or settings.device not in (None, device):
        raise TokenRefused
    return Login(settings.user, device, token)


async def who_am_i(transport: Transport) -> tuple[str, str | None]:
    """The user and device that the server knows the token as. Raises LoggedOut."""
    return await transport.get(path("account", "whoami"), as_whoami)


async def replace(transport: Transport, settings: MatrixSettings, lost: Login, why: StartRefused) -> Login:
    """A new device in the place of one whose store is of no use; the old one is logged out where it can be (N15).

    Raises `why` when there is only the old device's token.
    """
    if settings.access_token is not None and settings.access_token != lost.token:
        login = await by_token(transport, settings)
        if login.device == lost.device:
            raise why
    elif settings.password is not None:
        login = await by_password(transport, settings)
    else:
        raise why
    await log_out(transport, lost)
    return login


async def log_out(transport: Transport, login: Login) -> None:
    """Take a device away if the server still knows it; its absence is no error."""
    transport.use(login.token)
    try:
        await transport.post(path("logout"), unread, {})
    except HomeserverError:
        return
