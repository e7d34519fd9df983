"""What one message costs is the same among ten cases and among a thousand: counted, for a time says little."""

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import pytest
import pytest_asyncio

from bot.patrol import PACE, ROUND, Patrol
from cases.ids import RoomId
from tests.scenarios.test_patrol import Minutes, Over
from tests.town.counting import LINES, LOOKS, counted
from tests.town.household import Household, Village
from tests.town.many import Again, make_many
from tests.town.town import Town, data_folder

FEW: Final = 10
MANY: Final = 1000
PARTS: Final = ("lots", "skola", "polis", "ungdom", "vh1")
STEPS: Final = 2
"""So often the parts of the bot take their turns until a word is answered and all is at rest."""
SECONDS: Final = 3
MINUTES: Final = 3
NEARLY: Final = 1.05
A_WORD: Final = {"statements": 48, "transactions": 4, LOOKS: 26, LINES: 3850}
"""What one !plan costs at the most, with all that the parts of the bot do meanwhile."""


@dataclass
class Counts:
    """Of each of these, by kind; and how many rooms there are."""

    plan: Counter[str]
    plan_aside: Counter[str]
    withdrawal: Counter[str]
    minute: Counter[str]
    patrol: Counter[str]
    rooms: int


async def says(family: Household, handle: str, text: str, room: RoomId | None) -> None:
    """Said there, answered, and what follows from it done."""
    town = family.village.town
    assert room is not None
    said = len(town.server.sent)
    town.server.say(family.users[handle], room, text)
    await town._hear()
    for _ in range(STEPS):
        await _turns(town)
    assert len(town.server.sent) > said, "nothing was answered"


async def _turns(town: Town) -> None:
    bot = town.bot
    await bot.offline.ticker.tick()
    await bot.guard.serve(everything=False)
    await bot.late_keys.round()
    await bot.courier.round()


async def a_quiet_minute(town: Town) -> None:
    """The first seconds of it; each of the others is the same once more."""
    town.clock.at += timedelta(minutes=1)
    await town.keep_clock()
    await town.bot._minute()
    for _ in range(SECONDS):
        await town._hear()
        await _turns(town)


async def _counted_minute(town: Town) -> Counter[str]:
    """One of several is counted, the one with the fewest lines: each second by the wall `keys.db` is told how far the
    journal has come, and on a busy machine more of them pass."""
    with counted(town) as minute:
        await a_quiet_minute(town)
    return minute


async def a_round(town: Town) -> None:
    bot, minutes = town.bot, Minutes(ROUND)
    with pytest.raises(Over):
        await Patrol(bot.offline.rooms, town.server, bot.guard, minutes.clock, minutes.sleep).walk()


async def count(family: Household, another: Household) -> Counts:
    """Each is done once before it is counted: what is asked once a day is not what a message costs. `another`: a case
    out of which nobody has been taken yet."""
    town = family.village.town
    for _ in range(2):
        await says(family, "polis", "!plan", family.case.room)
        await says(family, "samordnare", f"!plan {family.code}", family.chat("samordnare"))
        await a_quiet_minute(town)
    with counted(town) as plan:
        await says(family, "polis", "!plan", family.case.room)
    with counted(town) as aside:
        await says(family, "samordnare", f"!plan {family.code}", family.chat("samordnare"))
    with counted(town) as withdrawal:
        await says(another, "vh1", "ta bort polisen", another.chat("vh1"))
    assert "polis" not in another.room
    await town.settle()
    minute = min([await _counted_minute(town) for _ in range(MINUTES)], key=lambda counts: counts[LINES])
    with counted(town) as patrol:
        await a_round(town)
    return Counts(plan, aside, withdrawal, minute, patrol, len(town.bot.offline.rooms.wanted()))


def lived_in(first: Household, again: Again) -> Household:
    """Another case like the first, with those who stand there for its people."""
    users = {handle: again.users.get(user, user) for handle, user in first.users.items()}
    return Household(first.village, again.case(first.case), users)


@pytest_asyncio.fixture(scope="module")
async def both() -> AsyncIterator[tuple[Counts, Counts]]:
    """The same town among few cases and among many, the same words said in the same case."""
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            first = await Village(town).opens("2011-05-14", *PARTS)
            await first.greet("ungdom", "vh1")
            await first.consents("ja ungdom vh1")
            made = await make_many(first, FEW)
            await count(first, lived_in(first, made[0]))
            few = await count(first, lived_in(first, made[1]))
            made = await make_many(first, MANY)
            assert len(town.bot.offline.database.cases) == MANY
            await count(first, lived_in(first, made[0]))
            yield few, await count(first, lived_in(first, made[1]))
        finally:
            await town.close()


def same(few: Counter[str], many: Counter[str]) -> bool:
    """Each count, and the lines run but for a few: a code is read by its letters."""
    assert few[LINES] <= many[LINES] * NEARLY
    assert many[LINES] <= few[LINES] * NEARLY
    kinds = (few.keys() | many.keys()) - {LINES}
    assert {kind: many[kind] for kind in kinds} == {kind: few[kind] for kind in kinds}
    return True


def test_one_message_costs_the_same_among_ten_cases_and_among_a_thousand(both: tuple[Counts, Counts]) -> None:
    few, many = both
    assert same(few.plan, many.plan)
    assert same(few.plan_aside, many.plan_aside)
    assert many.plan["asked the server to state"] == 0, "a room was looked at of which nothing was heard"


def test_one_message_costs_no_more_than_is_held(both: tuple[Counts, Counts]) -> None:
    for each in both:
        assert not each.plan - Counter(A_WORD) - _requests(each.plan)
        assert not each.plan_aside - Counter(A_WORD) - _requests(each.plan_aside)


def _requests(counts: Counter[str]) -> Counter[str]:
    return Counter({kind: count for kind, count in counts.items() if kind.startswith("asked the server")})


@pytest.mark.rule("R9")
def test_taking_somebody_out_costs_the_same_among_ten_cases_and_among_a_thousand(both: tuple[Counts, Counts]) -> None:
    few, many = both
    assert same(few.withdrawal, many.withdrawal)
    assert many.withdrawal["asked the server to remove"] == 1


def test_a_minute_in_which_nothing_happens_costs_the_same_but_for_the_rooms_that_are_looked_into(
    both: tuple[Counts, Counts],
) -> None:
    few, many = both
    assert same(few.minute, many.minute)
    assert "asked the server to state" not in many.minute
    for each in both:
        assert each.patrol["asked the server to joined_rooms"] == 1
        assert each.patrol["asked the server to state"] == min(each.rooms, round(ROUND / PACE))
        assert each.patrol["transactions"] == 0
