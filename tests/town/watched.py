"""A town whose unit names those who look on without a part in any case: protection officer, intake, steering group."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import msgspec

from bot.config import Config, Onlooker
from cases.ids import UserId
from tests.town.gathered import Gathered, gather
from tests.town.kept import Kept
from tests.town.town import COORDINATOR, Town, data_folder

DISA: Final = UserId("@disa:town")
"""The data-protection officer."""
INGA: Final = UserId("@inga:town")
"""Of the intake group."""
STEN: Final = UserId("@sten:town")
"""Of the steering group."""


class WatchedTown(Town):
    """As any town, with the groups below in its configuration."""

    officers: tuple[UserId, ...] = (DISA,)
    intake: tuple[UserId, ...] = (INGA,)
    steering: tuple[UserId, ...] = (STEN,)

    def _config(self) -> Config:
        config = super()._config()
        officers, intake, steering = (
            tuple(Onlooker(user=user) for user in group) for group in (self.officers, self.intake, self.steering)
        )
        units = {
            name: msgspec.structs.replace(
                team, protection_officers=officers, intake_group=intake, steering_group=steering
            )
            for name, team in config.units.items()
        }
        return msgspec.structs.replace(config, units=units)


@asynccontextmanager
async def _watched() -> AsyncIterator[Gathered]:
    with data_folder() as folder:
        town = WatchedTown(folder)
        for user in (COORDINATOR, DISA, INGA, STEN):
            town.willing.add(town.server.person(user))
        try:
            await town.start()
            yield await gather(town)
        finally:
            await town.close()


WATCHED: Final = Kept(_watched)
"""A case in such a town, everyone of it gathered."""


def watched_town(gathered: Gathered) -> WatchedTown:
    """The town of `watched`, to name others in."""
    assert isinstance(gathered.town, WatchedTown)
    return gathered.town


async def told(gathered: Gathered, user: UserId, text: str) -> str:
    """What they are answered; CODE stands for the case's own."""
    event = await gathered.says(user, text.replace("CODE", gathered.code))
    return "\n".join(message.body for message in gathered.people.answers_to(event))
