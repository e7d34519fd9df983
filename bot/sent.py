"""What came of sending: the event, who truly got a room key for it, and who is owed one."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, field

from cases.ids import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class KeyShare:
    """A room key that truly reached a device."""

    user: UserId
    device: str


@dataclass(frozen=True, slots=True)
class OwedDevice:
    """A device that the key did not reach, by all its public keys: another of the same name is not it."""

    device: str
    ed25519: str
    curve25519: str


@dataclass(frozen=True, slots=True)
class Owed:
    """A room key that a reader of an event could not be given. With no device named, it goes to those they have."""

    room: RoomId
    user: UserId
    session: str
    opening: str = field(repr=False)
    """The key itself, as it opens that event and what comes after it."""
    devices: tuple[OwedDevice, ...] = ()
    event: EventId | None = None
    """Not known before the server has taken it."""


Owing = Callable[[Collection[Owed]], Awaitable[None]]
"""Keeps what will be owed of an event, before it leaves: a process that ends in between has it too."""


@dataclass(frozen=True, slots=True)
class Sent:
    """An event the server took, and who got a room key for it."""

    event: EventId
    shared: tuple[KeyShare, ...] = ()
    withheld: tuple[KeyShare, ...] = ()
    unsigned: tuple[KeyShare, ...] = ()
    """The devices of those readers none of whose devices is signed by the identity that is pinned: they read nothing.
    Someone who shows no device at all stands here once, with an empty one."""
    key: str = ""
    """Names the room key, so that the same share is known again; not the key."""
    paid: tuple[tuple[str, UserId], ...] = ()
    """Sessions that are owed to these readers no more."""
