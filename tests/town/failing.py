"""A town on the eve of each kind of due, and what is asked of it when the moment has come."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

from cases.dues import STOCKHOLM, Due, DueKind
from cases.falling_due import KINDS, dues
from tests.given import at
from tests.town.arming import Story
from tests.town.gathered import WITH_A_COLLEAGUE, Gathered
from tests.town.kept import Kept

ROOT: Final = Path(__file__).parents[2]


def _armed_by() -> dict[DueKind, Story]:
    """What stands in the test of each rule: `ARMED_BY`."""
    found: dict[DueKind, Story] = {}
    for path in sorted((ROOT / "tests" / "rules").rglob("test_*.py")):
        if "\nARMED_BY: Final" in path.read_text(encoding="utf-8"):
            found |= import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)).ARMED_BY
    return found


ARMED_BY: Final = _armed_by()


@asynccontextmanager
async def _eve(kind: DueKind) -> AsyncIterator[Gathered]:
    async with WITH_A_COLLEAGUE.begun() as gathered:
        await ARMED_BY[kind](gathered)
        clock = gathered.town.clock
        armed = dues(gathered.people.case, clock.at)
        moments = [due.moment for due in armed if due.kind == kind and due.moment > clock.at]
        assert moments, f"cases/falling_due.py: nothing arms {kind}, or what its ARMED_BY tells does not lead to it"
        clock.at = min(moments) - timedelta(minutes=1)
        await gathered.town.settle()
        yield gathered


EVES: Final = {kind: Kept(partial(_eve, kind)) for kind in KINDS}


@asynccontextmanager
async def at_the_moment(kind: DueKind) -> AsyncIterator[Gathered]:
    """A town in the minute in which such a due falls due; the bot has not looked since."""
    async with EVES[kind].begun() as gathered:
        gathered.town.clock.at += timedelta(minutes=2)
        assert kind in {due.kind for due in await coming(gathered)}, "nothing of this kind has fallen due"
        yield gathered


async def coming(gathered: Gathered) -> list[Due]:
    """What is due by the town's clock."""
    async with gathered.town.bot.offline.database.work() as work:
        return await work.due(gathered.town.clock.at)


async def until_the_day_has_begun(gathered: Gathered) -> None:
    """On to a quarter past eight of the same day, when what fell due at night has been told."""
    day = gathered.town.clock.at.astimezone(STOCKHOLM).date()
    gathered.town.clock.at = max(at(f"{day} 08:15"), gathered.town.clock.at + timedelta(minutes=15))
    await gathered.town.settle()


def told(gathered: Gathered, moment: int) -> Counter[str]:
    """What the bot has said since to each in a chat of their own and in the Samordningsrum."""
    elsewhere = (message for message in gathered.said_since(moment) if message.room != gathered.people.case_room.id)
    return Counter(message.body.replace(gathered.code, "CODE") for message in elsewhere)
