"""What a start needs, each thing looked at without changing anything: `sigbot check`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Final

from bot import config as configuration
from bot.config import Account, Config, ConfigRefused
from bot.operator import secretfile
from bot.operator.clockcheck import wrong_with_clock
from bot.operator.colleagues import Standing, places, standing
from bot.trouble import LoggedOut, Rejected, Unavailable
from bot.ways.matrix.asking import account_of, identity_of
from bot.ways.matrix.elsewhere import is_elsewhere
from bot.ways.matrix.http import Transport
from bot.ways.matrix.limits import holds_back
from bot.ways.matrix.login import Login, kept_login, takes_passwords, who_am_i
from bot.ways.matrix.probe import require_room_version, versions
from bot.ways.matrix.settings import MatrixSettings, NotAHomeserver, RoomVersionUnsupported
from storage.folder import KEYS
from storage.refused import RootSecretRefused, StorageFailed, StorageRefused
from storage.root import RootSecret
from storage.vault import Vault

UNASKED: Final = (
    ("check-room-version", "room-version-not-asked"),
    ("check-colleagues", "colleagues-not-asked"),
    ("check-rate-limit", "rate-limit-not-asked"),
)
"""What only a login can tell."""


WAITING: Final = (Standing.NO_KEYS, Standing.NOT_ASKED)
"""What may come right by itself."""


class Outcome(StrEnum):
    """What a look found."""

    OK = "ok"
    FAULT = "fault"
    """A start would fail, or leave somebody out."""
    UNSURE = "unsure"
    """Only a start can tell."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a start needs: `subject` and `remedy` are ids of texts, `told` fills the remedy in."""

    subject: str
    outcome: Outcome = Outcome.OK
    remedy: str | None = None
    told: dict[str, str] = field(default_factory=dict)


async def examine(file: Path) -> list[Finding]:
    """Every finding, in the order a start comes across them. Makes no device, no file and no event."""
    try:
        config = configuration.load(file)
    except ConfigRefused as refused:
        return [_fault("check-config", refused)]
    return [
        Finding("check-config"),
        _root_secret(config),
        _looked("check-data-folder", lambda: secretfile.check_data_folder(config.data_folder)),
        _looked("check-login-file", lambda: _login_files(config.homeserver)),
        *await _homeserver(config),
    ]


def passed(findings: list[Finding]) -> bool:
    """Nothing was found that would stop a start."""
    return all(finding.outcome is not Outcome.FAULT for finding in findings)


def _login_files(account: Account) -> tuple[str | None, str | None]:
    return secretfile.password(account), secretfile.access_token(account)


def _root_secret(config: Config) -> Finding:
    try:
        RootSecret.read(config.root_secret_file)
    except RootSecretRefused as refused:
        told = {"file": str(config.root_secret_file)}
        return Finding("check-root-secret", Outcome.FAULT, f"root-secret-{refused.reason}", told)
    return Finding("check-root-secret")


def _looked(subject: str, look: Callable[[], object]) -> Finding:
    try:
        look()
    except ConfigRefused as refused:
        return _fault(subject, refused)
    return Finding(subject)


def _fault(subject: str, refused: ConfigRefused) -> Finding:
    return Finding(subject, Outcome.FAULT, refused.reason, refused.told)


async def _homeserver(config: Config) -> list[Finding]:
    """Whether a Matrix homeserver answers, lets this account in, makes rooms of version 12 and lets it act in time."""
    account = config.homeserver
    transport = Transport(account.url)
    try:
        await versions(transport)
        transport.answers.time.is_witness = await is_elsewhere(account.url)
        clock = _clock(config, transport.answers.time.now())
        return [Finding("check-homeserver"), clock, *await _account(transport, config)]
    except NotAHomeserver as refused:
        return [Finding("check-homeserver", Outcome.FAULT, refused.reason, {"url": account.url})]
    except (Unavailable, Rejected):
        return [Finding("check-homeserver", Outcome.FAULT, "homeserver-unavailable", {"url": account.url})]
    finally:
        await transport.close()


def _clock(config: Config, server: datetime | None) -> Finding:
    """A start would not fail, but nothing would be sent."""
    wrong = wrong_with_clock(config, datetime.now(UTC), server)
    if wrong is None:
        return Finding("check-clock")
    remedy, told = wrong
    return Finding("check-clock", Outcome.FAULT, remedy, told)


async def _account(transport: Transport, config: Config) -> list[Finding]:
    """By a token, given or kept from an earlier start, the server can be asked for all of it.

    A password is not tried, for a try would make a device.
    """
    account = config.homeserver
    try:
        token = secretfile.access_token(account)
    except ConfigRefused:
        return []
    login = Login(config.user, account.device_id or "", token) if token else await _kept(config)
    if login is None:
        return [await _password_login(transport), *(Finding(each, Outcome.UNSURE, why) for each, why in UNASKED)]
    transport.use(login.token)
    try:
        known = await who_am_i(transport)
    except LoggedOut:
        known = None
    if known != (login.user, login.device):
        return [Finding("check-login", Outcome.FAULT, "token-refused")]
    return [
        Finding("check-login"),
        await _version_by_capability(transport),
        *await _colleagues(transport, config),
        await _limit(transport, config),
    ]


async def _kept(config: Config) -> Login | None:
    """The login of an earlier start, if there was one and its keys open."""
    if not (config.data_folder / KEYS).exists():
        return None
    try:
        vault = await Vault.open(config.data_folder, RootSecret.read(config.root_secret_file))
    except (StorageRefused, StorageFailed):
        return None
    try:
        return await kept_login(vault, MatrixSettings(config.homeserver.url, config.user, config.data_folder))
    finally:
        await vault.close()


async def _colleagues(transport: Transport, config: Config) -> list[Finding]:
    """Those named in the configuration who cannot be asked in, each with what helps."""
    found = []
    for place in places(config):
        stands = await standing(place.who, partial(account_of, transport), partial(identity_of, transport))
        if stands is not Standing.FINE:
            outcome = Outcome.UNSURE if stands in WAITING else Outcome.FAULT
            found.append(Finding("check-colleagues", outcome, stands, {"place": place.text}))
    return found or [Finding("check-colleagues")]


async def _limit(transport: Transport, config: Config) -> Finding:
    """Removals count as messages where a server limits these, and would wait (N20)."""
    held = await holds_back(transport)
    if held is None:
        return Finding("check-rate-limit")
    return Finding("check-rate-limit", Outcome.FAULT, "rate-limited", {"count": str(held), "user": config.user})


async def _password_login(transport: Transport) -> Finding:
    if await takes_passwords(transport):
        return Finding("check-login", Outcome.UNSURE, "password-not-tried")
    return Finding("check-login", Outcome.FAULT, "no-password-login")


async def _version_by_capability(transport: Transport) -> Finding:
    try:
        await require_room_version(transport)
    except RoomVersionUnsupported as refused:
        return Finding("check-room-version", Outcome.FAULT, refused.reason)
    return Finding("check-room-version")
