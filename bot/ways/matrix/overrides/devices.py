"""nio's device list: bring back a device it took for deleted, and keep its trust states equal to ours (N2)."""

from collections.abc import Collection

from bot.ways.matrix.crosssigning import Device
from bot.ways.matrix.store import Machine


def revive(machine: Machine, user: str, live: Collection[str]) -> None:
    """Bring back live devices: nio never does, and a server that hid one for a moment would lock it out for ever."""
    back = {}
    for device_id, device in machine.olm.device_store[user].items():
        if device.deleted and device_id in live:
            device.deleted = False
            back[device_id] = device
    machine.store.save_device_keys({user: back})


def known_as(machine: Machine, device: Device) -> bool:
    """Whether nio knows the device by these very keys; it keeps the first Ed25519 key it saw for a device id."""
    known = machine.olm.device_store[device.user].get(device.device)
    return known is not None and (known.ed25519, known.curve25519) == (device.ed25519, device.curve25519)


def settle(machine: Machine, user: str, trusted: Collection[str]) -> None:
    """Verify the trusted devices and blacklist the others: nio sends no key while one is neither."""
    for device in list(machine.olm.device_store.active_user_devices(user)):
        if device.device_id in trusted:
            if not device.verified:
                machine.olm.verify_device(device)
        elif not device.blacklisted:
            machine.olm.blacklist_device(device)
