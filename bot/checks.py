"""What a start needs, each thing looked at without changing anything: `sigbot check`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from bot import config as configuration
from bot import secretfile
from bot.config import Account, Config, ConfigRefused
from bot.matrix.http import Transport, path
from bot.matrix.login import who_am_i
from bot.matrix.probe import require_room_version, versions
from bot.matrix.settings import NotAHomeserver, RoomVersionUnsupported
from bot.trouble import LoggedOut, Rejected, Unavailable
from storage.refused import RootSecretRefused
from storage.root import RootSecret


class Outcome(StrEnum):
    """What a look found."""

    OK = "ok"
    FAULT = "fault"
    """A start would fail."""
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
    """Whether a Matrix homeserver answers, lets this account in, and makes rooms of version 12."""
    account = config.homeserver
    transport = Transport(account.url)
    try:
        await versions(transport)
        return [Finding("check-homeserver"), *await _account(transport, account)]
    except NotAHomeserver as refused:
        return [Finding("check-homeserver", Outcome.FAULT, refused.reason, {"url": account.url})]
    except (Unavailable, Rejected):
        return [Finding("check-homeserver", Outcome.FAULT, "homeserver-unavailable", {"url": account.url})]
    finally:
        await transport.close()


async def _account(transport: Transport, account: Account) -> list[Finding]:
    """By token the server can be asked for all of it; a password is not tried, for a try would make a device."""
    try:
        token = secretfile.access_token(account)
    except ConfigRefused:
        return []
    if token is None:
        versions_unasked = Finding("check-room-version", Outcome.UNSURE, "room-version-not-asked")
        return [await _password_login(transport), versions_unasked]
    transport.use(token)
    try:
        known = await who_am_i(transport)
    except LoggedOut:
        known = None
    if known != (account.user, account.device_id):
        return [Finding("check-login", Outcome.FAULT, "token-refused")]
    return [Finding("check-login"), await _version_by_capability(transport)]


async def _password_login(transport: Transport) -> Finding:
    answer = await transport.get(path("login"))
    flows = answer.get("flows")
    kinds = {flow.get("type") for flow in flows if isinstance(flow, dict)} if isinstance(flows, list) else set()
    if "m.login.password" in kinds:
        return Finding("check-login", Outcome.UNSURE, "password-not-tried")
    return Finding("check-login", Outcome.FAULT, "no-password-login")


async def _version_by_capability(transport: Transport) -> Finding:
    try:
        await require_room_version(transport)
    except RoomVersionUnsupported as refused:
        return Finding("check-room-version", Outcome.FAULT, refused.reason)
    return Finding("check-room-version")
