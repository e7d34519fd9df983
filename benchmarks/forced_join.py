"""From the event that names somebody forced into a room until they are out of it, by the server's own clock.

The homeserver's administrator puts the same stranger, in the name of who keeps the room, into a case room of ours
and into a room that a stock nio callback keeps, in turns. The first event that names them is an invitation; who is
quick takes that back before it is used, so the time runs from there for both, and that until a join that came
through is shown besides. While it is busy, the coordinator asks in another room all the time, so that the bot
answers, and its guard is made to look at that room again and again."""

import asyncio
import statistics
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Final

from benchmarks.goals import Goal, Row, Scale, at_most
from benchmarks.peers import Peer, peer
from benchmarks.plan_cpu import size
from benchmarks.script import script
from benchmarks.town import RealTown, on_synapse, reply_heard
from benchmarks.turns import in_turns, percentile
from bot.demo.player import Player
from bot.demo.wire import Refused
from cases.ids import RoomId
from tests.attacks.siege import keys_from_bot

CASES: Final = {Scale.QUICK: (10,), Scale.FULL: (10, 301)}
TURNS: Final = {Scale.QUICK: 5, Scale.FULL: 100}
QUIET, BUSY = "quiet", "letters and looks go on"
SIZES: Final = tuple(f"{size(cases)}, {how}" for cases in CASES[Scale.FULL] for how in (QUIET, BUSY))
GOALS: Final = (
    Goal("forced join → removed", "a bare nio callback that kicks", SIZES, at_most(1.25)),
    Goal("forced join → removed, p99", "its own median", SIZES, at_most(2.0)),
    Goal("room keys to those forced in", "one of them", SIZES[-1:], at_most(0.0)),
)
SOON: Final = 30.0
"""Seconds within which anybody is out."""


@dataclass(slots=True)
class Door:
    """A room to force somebody into; the witness in it sees every coming and going with the server's own times."""

    room: RoomId
    witness: Player
    came_in: list[float] = field(default_factory=list)
    """Seconds from each join that came through to the removal."""

    async def force(self, real: RealTown, stranger: Player) -> float:
        """Once: the seconds from the first event that names the stranger to the one that has them out."""
        before = len(self._at(stranger, "leave"))
        named, joins = len(self._at(stranger, "invite")), len(self._at(stranger, "join"))
        await real.synapse.make_room_admin(self.room, stranger.user)
        with suppress(Refused):  # taken back before it could be used
            await stranger.join(self.room)
        async with asyncio.timeout(SOON):
            while stranger.user in await real.synapse.members(self.room):  # noqa: ASYNC110 - the server's word
                await asyncio.sleep(0.02)
            await self.witness.until(lambda: len(self._at(stranger, "leave")) > before, SOON, what="the removal")
        out = self._at(stranger, "leave")[-1]
        self.came_in += [(out - at) / 1000 for at in self._at(stranger, "join")[joins:]]
        return (out - self._at(stranger, "invite")[named]) / 1000

    def _at(self, stranger: Player, how: str) -> list[int]:
        return self.witness.hearing.moved_at(stranger.user, self.room, how)


async def measure(scale: Scale) -> list[Row]:
    rows: list[Row] = []
    async with on_synapse() as real, peer(real.synapse) as bare:
        stranger = await Player.log_in(real.synapse.url, await real.synapse.register(f"forced-{token_hex(4)}"))
        doors = Door(real.case.room, real.town.coordinator), await _kept_by(bare, real.in_room)
        for cases in CASES[scale]:
            await real.grow(cases)
            rows += await _rows(real, doors, stranger, f"{size(cases)}, {QUIET}", TURNS[scale])
            async with _busy(real):
                rows += await _rows(real, doors, stranger, f"{size(cases)}, {BUSY}", TURNS[scale])
        await stranger.catch_up()
        keys = await keys_from_bot(stranger, real.town)
        rows.append(Row.of_two(GOALS[2], SIZES[-1], float(keys), 1.0, unit="keys"))
        await stranger.close()
    return rows


async def _kept_by(bare: Peer, guests: list[Player]) -> Door:
    """A room with the same people in it: each event there is as much work for the homeserver and their clients."""
    room = await bare.room(*guests)
    await bare.begin("keep")
    return Door(room, guests[0])


async def _rows(real: RealTown, doors: tuple[Door, Door], stranger: Player, what: str, turns: int) -> list[Row]:
    ours, theirs = doors
    for door in doors:
        door.came_in.clear()
    pairs = await in_turns(_forced(ours, real, stranger), _forced(theirs, real, stranger), turns)
    middle, worst = statistics.median(pairs.ours), percentile(pairs.ours)
    more = {
        "p99": worst,
        "p99 of the peer": percentile(pairs.peer),
        "joins that came through": float(len(ours.came_in)),
        "from join to removal": statistics.median(ours.came_in or [0.0]),
        "joins that came through at the peer": float(len(theirs.came_in)),
        "from join to removal at the peer": statistics.median(theirs.came_in or [0.0]),
    }
    return [Row.of_pairs(GOALS[0], what, pairs, **more), Row.of_two(GOALS[1], what, worst, middle)]


def _forced(door: Door, real: RealTown, stranger: Player) -> Callable[[], Awaitable[float]]:
    """What the bot still does when they are out, a new key and the telling, is done before the next turn begins."""

    async def once() -> float:
        seconds = await door.force(real, stranger)
        await real.town.settle()
        return seconds

    return once


@asynccontextmanager
async def _busy(real: RealTown) -> AsyncIterator[None]:
    """Someone asks in the case room all the time, and the room next to it changes and is put right all the time."""

    async def asks() -> None:
        while True:
            await reply_heard(real.town.coordinator, await real.town.coordinator.say(real.like.room, "!plan"))

    async def stirs() -> None:
        while True:
            await real.synapse.make_room_admin(real.like.room, real.town.coordinator.user)
            await asyncio.sleep(0.3)

    going = [asyncio.create_task(asks()), asyncio.create_task(stirs())]
    try:
        yield
    finally:
        for task in going:
            task.cancel()
        await asyncio.gather(*going, return_exceptions=True)


if __name__ == "__main__":
    sys.exit(script(GOALS, measure))
