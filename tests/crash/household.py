"""Two cases whose police come and go, and the people who stay: what the days of a crash test are about."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from bot.demo.player import Player
from cases.ids import RoomId
from tests.live.rules.casefile import OpenCase, open_case
from tests.live.rules.town import Town

THROUGH: Final = timedelta(days=14)
"""How long a paper holds: so short that each meeting is the last before its end, and is told the morning before."""


@dataclass(slots=True)
class Household:
    """One case; `inside` while its police are covered."""

    case: OpenCase
    chat: RoomId
    """Where the guardian writes to the bot."""
    inside: bool = True
    late: list[int] = field(default_factory=list)
    """Actions that have passed their date, and that somebody may now call done."""

    @property
    def police(self) -> Player:
        return self.case.people["polis"]

    @property
    def guardian(self) -> Player:
        return self.case.people["vh1"]


async def move_in(town: Town) -> tuple[Household, Household]:
    """Both cases, consented to and greeted; the school and the young person are the same in both."""
    for handle in ("skola", "ungdom"):
        await town.regular(handle)
    one, other = await asyncio.gather(_household(town), _household(town))
    await town.settle(*town.everyone)
    return one, other


async def _household(town: Town) -> Household:
    police, guardian = [await town.person(handle, family=handle == "vh1") for handle in ("polis", "vh1")]
    case = await open_case(town, polis=police, vh1=guardian)
    await case.consent(through=town.now().date() + THROUGH)
    return Household(case, await case.greet("vh1"))
