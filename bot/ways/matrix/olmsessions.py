"""Olm sessions with other devices: begun from claimed one-time keys, begun again where messages no longer open (N4)."""

import secrets
from collections.abc import Iterable

from bot.homeserver import Content
from bot.trouble import HomeserverError
from bot.ways.matrix.canonical import Json, from_unpadded
from bot.ways.matrix.crosssigning import Device, is_signed
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.overrides.wedged import dummy, wedged
from bot.ways.matrix.shapes.accounts import unread
from bot.ways.matrix.shapes.keys import as_claimed
from bot.ways.matrix.store import Machine


async def begin(transport: Transport, machine: Machine, devices: Iterable[Device]) -> frozenset[Device]:
    """A new session with each device that has a key to claim; an error leaves nothing behind (N6)."""
    wanted: dict[str, dict[str, str]] = {}
    asked = tuple(devices)
    for device in asked:
        wanted.setdefault(device.user, {})[device.device] = "signed_curve25519"
    if not wanted:
        return frozenset()
    body = {"one_time_keys": wanted, "timeout": 10_000}
    claimed = await transport.post(path("keys", "claim"), as_claimed, body)
    with machine.transaction():
        return frozenset(device for device in asked if _begin_one(machine, device, claimed))


def _begin_one(machine: Machine, device: Device, keys: Json) -> bool:
    """One session from a claimed key; a key that is absent, malformed or not the device's makes none."""
    try:
        ((_, claimed),) = keys[device.user][device.device].items()
        key = claimed["key"]
    except (KeyError, ValueError):
        return False
    if from_unpadded(key, 32) is None:
        return False
    if not is_signed(claimed, device.user, device.device, device.ed25519):
        return False
    try:
        machine.olm.create_session(key, device.curve25519)
    except ValueError:
        # A point of small order: well-formed, signed by its owner, and no key.
        return False
    return True


async def unwedge(transport: Transport, machine: Machine) -> None:
    """Devices whose messages no longer open get an empty message in a new session, and use that from then on.

    A failure is tried again when their next message does not open.
    """
    try:
        for device in await begin(transport, machine, wedged(machine)):
            with machine.transaction():
                content = dummy(machine, device)
            await to_device(transport, "m.room.encrypted", {device.user: {device.device: content}})
    except HomeserverError:
        return


async def to_device(transport: Transport, kind: str, messages: dict[str, dict[str, Content]]) -> None:
    """Send to-device messages, by user and device."""
    await transport.put(path("sendToDevice", kind, secrets.token_hex(16)), unread, {"messages": messages})
