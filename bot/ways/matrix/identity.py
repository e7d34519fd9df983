"""Our own identity: made at the first login, checked at each start, never another's (N1)."""

from functools import partial

from bot.journalport import Secrets
from bot.trouble import HomeserverError, Rejected
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.crosssigning import (
    Chain,
    Identity,
    identity_from_seeds,
    new_identity,
    read_chain,
    seeds_of,
    signatures_upload,
    signing_upload,
)
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.judging import AuthNeeded
from bot.ways.matrix.overrides.publishing import device_keys, fallback_key, one_time_keys, published, sign
from bot.ways.matrix.settings import ForeignIdentity, MatrixSettings, NotShown, PasswordNeeded, StoreLost, WrongPassword
from bot.ways.matrix.shapes.accounts import unread
from bot.ways.matrix.shapes.keys import as_failures, as_keys
from bot.ways.matrix.store import Machine
from cases.ids import UserId

SEEDS = "matrix.seeds"


async def query_own(transport: Transport, user: UserId) -> tuple[Json, Chain]:
    """What the server shows of our own account: the raw answer and what it proves."""
    answer = await transport.post(path("keys", "query"), as_keys, {"device_keys": {user: []}})
    return answer, read_chain(answer, user)


def shows_device(answer: Json, user: UserId, device: str) -> bool:
    """Whether the server holds keys for this device of ours, whatever they are."""
    return device in answer["device_keys"].get(user, {})


async def shows_others(transport: Transport, machine: Machine) -> bool:
    """Whether the server holds other keys for this device than the machine's: another store was the device's."""
    olm = machine.olm
    _, chain = await query_own(transport, UserId(olm.user_id))
    mine = next((d for d in (*chain.signed, *chain.others) if d.device == olm.device_id), None)
    keys = olm.account.identity_keys
    return mine is not None and (mine.ed25519, mine.curve25519) != (keys["ed25519"], keys["curve25519"])


async def publish_device(transport: Transport, machine: Machine) -> None:
    """Upload the device's keys once, with a full pool and a fallback key.

    Raises StoreLost rather than put new keys on a device that has others (N15).
    """
    olm = machine.olm
    if olm.account.shared:
        return
    if await shows_others(transport, machine):
        machine.erase()
        raise StoreLost
    body = {
        "device_keys": device_keys(olm),
        "one_time_keys": one_time_keys(olm, 0),
        "fallback_keys": fallback_key(olm),
    }
    await transport.post(path("keys", "upload"), unread, body)
    published(olm)


async def establish(transport: Transport, settings: MatrixSettings, secrets: Secrets, machine: Machine) -> Identity:
    """Our identity, shown by the server and our device signed by it.

    Raises ForeignIdentity, PasswordNeeded or WrongPassword; NotShown when the server does not show our signature.
    """
    answer, chain = await query_own(transport, settings.user)
    identity = await _kept_or_new(secrets, settings.user)
    shown = _master_shown(answer, settings.user)
    if shown != identity.master_key:
        if shown is not None and not settings.reset_identity:
            raise ForeignIdentity
        await _upload_keys(transport, settings, identity)
    if shown != identity.master_key or not _signs(chain, identity, machine):
        await _upload_signatures(transport, identity, machine)
        _, chain = await query_own(transport, settings.user)
    if not _signs(chain, identity, machine):
        raise NotShown
    return identity


async def _kept_or_new(secrets: Secrets, user: UserId) -> Identity:
    """The seeds are kept before the server hears of them: a crash in between must not lose the identity."""
    seeds = await secrets.get(SEEDS)
    if seeds is not None:
        return identity_from_seeds(user, seeds)
    identity = new_identity(user)
    await secrets.put(SEEDS, seeds_of(identity))
    return identity


def _master_shown(answer: Json, user: UserId) -> str | None:
    """The master key on the server, even when nothing beneath it holds; '' when it cannot be read."""
    shown = answer["master_keys"].get(user)
    return next(iter(shown.get("keys", {}).values()), "") if shown is not None else None


def _signs(chain: Chain, identity: Identity, machine: Machine) -> bool:
    keys = machine.olm.account.identity_keys
    mine = (machine.olm.device_id, keys["ed25519"], keys["curve25519"])
    signed = {(device.device, device.ed25519, device.curve25519) for device in chain.signed}
    return chain.master == identity.master_key and mine in signed


async def _upload_keys(transport: Transport, settings: MatrixSettings, identity: Identity) -> None:
    """Upload the three public keys; with the password where the server asks for it (specification: UIA)."""
    where, body = path("keys", "device_signing", "upload"), signing_upload(identity)
    try:
        await transport.post(where, unread, body)
    except AuthNeeded as needed:
        if settings.password is None:
            raise PasswordNeeded from None
        auth = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": settings.user},
            "password": settings.password,
            "session": needed.session,
        }
        try:
            await transport.post(where, unread, {**body, "auth": auth})
        except Rejected:
            raise WrongPassword from None


async def _upload_signatures(transport: Transport, identity: Identity, machine: Machine) -> None:
    olm = machine.olm
    body = signatures_upload(identity, device_keys(olm), partial(sign, olm))
    if await transport.post(path("keys", "signatures", "upload"), as_failures, body):
        raise NotShown


async def top_up(transport: Transport, machine: Machine, on_server: int, *, fallback_used: bool) -> None:
    """Refill the one-time keys when half are gone, and renew a used fallback key (N5).

    A failure waits for the next sync: the counts come again.
    """
    olm = machine.olm
    body: Json = {}
    if on_server < olm.account.max_one_time_keys // 2:
        body["one_time_keys"] = one_time_keys(olm, on_server)
    if fallback_used:
        body["fallback_keys"] = fallback_key(olm)
    if not body:
        return
    try:
        await transport.post(path("keys", "upload"), unread, body)
    except HomeserverError:
        return
    published(olm)
