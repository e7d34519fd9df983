"""The people the configuration names, compared with what the homeserver knows of them: for `sigbot check` and `run`.

They are told by their place in the configuration, for no account stands in a log."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from bot.config import Config
from bot.trouble import HomeserverError
from cases.accounts import Account
from cases.ids import MasterKey, UserId


class Standing(StrEnum):
    """What stands between somebody and the rooms they are to be asked into; the id of a text."""

    FINE = "colleague-fine"
    NO_ACCOUNT = "colleague-no-account"
    NO_KEYS = "colleague-no-keys"
    OTHER_KEY = "colleague-other-key"
    NOT_ASKED = "colleague-not-asked"


class Group(StrEnum):
    """The groups of people that the configuration of a unit names, by its key."""

    COORDINATORS = "coordinators"
    DEPUTIES = "deputies"
    PROTECTION_OFFICERS = "protection_officers"
    INTAKE = "intake_group"
    STEERING = "steering_group"


COORDINATES: Final = frozenset({Group.COORDINATORS, Group.DEPUTIES})


class Named(Protocol):
    """Somebody's account in the configuration."""

    @property
    def matrix_id(self) -> UserId: ...

    @property
    def master_key(self) -> MasterKey | None: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands in the configuration: `units.vaxjo.coordinators 2`."""

    text: str
    who: Named
    coordinates: bool
    unit: str


def places(config: Config) -> Iterator[Place]:
    """Everyone the configuration names."""
    for name, unit in config.units.items():
        groups: dict[Group, tuple[Named, ...]] = {
            Group.COORDINATORS: unit.coordinators,
            Group.DEPUTIES: unit.deputies,
            Group.PROTECTION_OFFICERS: unit.protection_officers,
            Group.INTAKE: unit.intake_group,
            Group.STEERING: unit.steering_group,
        }
        for group, people in groups.items():
            for number, person in enumerate(people, start=1):
                yield Place(f"units.{name}.{group} {number}", person, group in COORDINATES, name)


async def standing(
    who: Named,
    account: Callable[[UserId], Awaitable[Account]],
    identity: Callable[[UserId], Awaitable[MasterKey | None]],
    believed: MasterKey | None = None,
) -> Standing:
    """What the server knows of somebody. `believed`: the key that counts where the configuration names none."""
    try:
        shown = await identity(who.matrix_id)
        if shown is None:
            is_none = await account(who.matrix_id) is Account.IS_NOT
            return Standing.NO_ACCOUNT if is_none else Standing.NO_KEYS
    except HomeserverError:
        return Standing.NOT_ASKED
    wanted = who.master_key or believed
    return Standing.FINE if wanted in (None, shown) else Standing.OTHER_KEY
