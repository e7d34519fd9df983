"""nio's list of devices whose Olm messages no longer open, and the empty message that mends it.

nio marks a device once an hour at the most, and leaves it to its own client to act; ours acts in olmsessions.py. A
message that would begin a session and cannot is not marked by nio: that error leaves it as an exception.
"""

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.crosssigning import Device
from bot.ways.matrix.store import Machine
from cases.ids import UserId


def mark(machine: Machine, sender: str, sender_key: str) -> None:
    """A message of this device did not open; strangers' devices are not marked."""
    machine.olm._mark_device_for_unwedging(sender, sender_key)  # noqa: SLF001  nio's own rule of once an hour


def wedged(machine: Machine) -> tuple[Device, ...]:
    """The devices marked since the last call."""
    marked = tuple(
        Device(UserId(device.user_id), device.device_id, device.ed25519, device.curve25519)
        for device in machine.olm.wedged_devices
    )
    machine.olm.wedged_devices.clear()
    return marked


def dummy(machine: Machine, device: Device) -> Json:
    """An m.dummy message for the device in the newest session with it."""
    session = machine.olm.session_store.get(device.curve25519)
    known = machine.olm.device_store[device.user][device.device]
    content: Json = machine.olm._olm_encrypt(session, known, "m.dummy", {})  # noqa: SLF001  nio only queues it
    return content
