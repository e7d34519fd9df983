"""A room key and the devices it has reached: the one in use, and those that somebody is still owed (N7)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from nio.crypto import OutboundGroupSession

from bot.sent import Owed, OwedDevice
from bot.ways.matrix.crosssigning import Device
from bot.ways.matrix.overrides.sharing import Opening
from cases.ids import EventId, RoomId, UserId


@dataclass(frozen=True, slots=True)
class Late:
    """A room key that has reached devices after the message it opens."""

    event: EventId
    key: str
    devices: frozenset[Device]
    paid: tuple[tuple[str, UserId], ...]


@dataclass(slots=True, eq=False)
class Key:
    """A key as it opened, and the people it was made for; it may be one of an earlier process."""

    opening: Opening
    people: frozenset[UserId]
    devices: frozenset[Device]
    reached: set[tuple[str, str]] = field(default_factory=set)
    event: EventId | None = None
    """The first event sent with it."""
    just_met: bool = False
    """A device has got it that had never got anything from us."""
    owed: frozenset[UserId] = frozenset()
    """Those it is known to be owed to, outside of this process too."""

    def holders(self) -> frozenset[Device]:
        """The devices that the key truly reached."""
        return frozenset(d for d in self.devices if (d.user, d.device) in self.reached)

    def without(self) -> frozenset[UserId]:
        """Those it was made for who have a device that it has not reached."""
        holders = self.holders()
        return (self.people - {d.user for d in holders}) | {d.user for d in self.devices - holders}

    def settle(self) -> tuple[tuple[str, UserId], ...]:
        """Those it is not owed to any more since this was last asked; those owed it from now on are remembered."""
        without = self.without()
        paid, self.owed = self.owed - without, without
        return tuple((self.opening.session, user) for user in sorted(paid))


@dataclass(slots=True, eq=False, kw_only=True)
class RoomKey(Key):
    """The outbound session of one room, and who has been told that they do not get it."""

    session: OutboundGroupSession = field(repr=False)
    told: set[Device] = field(default_factory=set)


def owed_of(key: Key, room: RoomId, opening: Opening) -> tuple[Owed, ...]:
    """What is to be remembered of an event that some of its readers will not be able to read yet.

    `opening` is the key as it is before this event: it opens nothing that went before."""
    missing = key.devices - key.holders()
    return tuple(
        Owed(
            room=room,
            user=user,
            session=opening.session,
            opening=opening.key,
            devices=tuple(OwedDevice(d.device, d.ed25519, d.curve25519) for d in missing if d.user == user),
        )
        for user in sorted(key.without())
    )


def keys_of(owed: Iterable[Owed]) -> Iterator[tuple[RoomId, Key]]:
    """The keys in what was remembered, each once, as the oldest of it opens."""
    together: defaultdict[str, list[Owed]] = defaultdict(list)
    for each in owed:
        together[each.session].append(each)
    for session, debts in together.items():
        oldest, people = debts[0], frozenset(debt.user for debt in debts)
        devices = frozenset(
            Device(debt.user, d.device, d.ed25519, d.curve25519) for debt in debts for d in debt.devices
        )
        opening = Opening(session, oldest.opening)
        yield oldest.room, Key(opening, people, devices, event=oldest.event, owed=people)
