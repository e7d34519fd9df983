"""What came of sending: the event, and who truly got a room key for it."""

from dataclasses import dataclass

from cases.ids import EventId, UserId


@dataclass(frozen=True, slots=True)
class KeyShare:
    """A room key that truly reached a device."""

    user: UserId
    device: str


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
