"""One room that waits holds up no other; a removal, and a server that takes no more, hold up every one (N9, N19)."""

import asyncio
from datetime import timedelta
from itertools import cycle
from typing import Any

import pytest

from bot.trouble import Limited
from bot.writing.addressing import purpose_of
from cases.ids import LetterId
from cases.rooms.telling import TOGETHER
from storage.letters import Letter, LetterState
from storage.outbox import Outbox
from storage.refused import Failure, StorageFailed
from storage.said import Words
from tests.scenarios.test_refused import letters
from tests.town.gathered import Gathered
from tests.town.lanes import PLACES, Slow, carried_on, in_the_order_said, place_of, until, write
from tests.town.people import MOTHER


async def test_a_room_that_takes_its_time_holds_up_no_other_nor_what_is_written_later(gathered: Gathered) -> None:
    slow, here = Slow(gathered), gathered.people.case_room.id
    slow.held[here] = asyncio.Event()
    await write(gathered, [("case room", None), ("mother", None), ("case room", None)])
    async with carried_on(gathered):
        await until(lambda: in_the_order_said(gathered) == [1])
        async with gathered.town.bot.offline.database.work() as work:
            name, to = LetterId("later"), place_of(gathered, "youth")
            case, now = gathered.people.case, gathered.town.clock.at
            await work.post(Letter(name, case.id, to, str(purpose_of(to, case)), Words("ord 3", None), written=now))
        gathered.town.bot.courier.ask()
        await until(lambda: in_the_order_said(gathered) == [1, 3])
        assert slow.begun.count(here) == 1
        slow.held.pop(here).set()
        await until(lambda: in_the_order_said(gathered) == [1, 3, 0, 2])


async def test_nothing_begins_while_a_removal_waits(gathered: Gathered) -> None:
    slow, removed = Slow(gathered), asyncio.Event()

    async def settled(_: timedelta) -> bool:
        return await removed.wait()

    setattr(gathered.town.bot.guard, "settled", settled)  # noqa: B010 - mypy knows methods as not assigned to
    await write(gathered, [(place, None) for place in PLACES])
    async with carried_on(gathered):
        for _ in range(200):
            await asyncio.sleep(0)
        assert slow.begun == []
        removed.set()
        await until(lambda: len(in_the_order_said(gathered)) == len(PLACES))


async def test_after_too_many_requests_every_lane_stands_still_until_the_server_takes_more(gathered: Gathered) -> None:
    slow, mother = Slow(gathered), gathered.own_room(MOTHER)
    slow.durations = cycle([0, 30, 30, 30, 30])
    slow.met = lambda room: Limited(timedelta(seconds=20)) if room == mother else None
    await write(gathered, [("mother", None), *((place, None) for place in PLACES for _ in range(4))])
    await gathered.town.bot.courier.round()
    told = len(slow.begun)
    assert told == len(set(slow.begun)), "what was under way ended, and nothing began after it"
    for _ in range(3):
        gathered.town.clock.at += timedelta(seconds=5)
        await gathered.town.bot.courier.round()
    assert len(slow.begun) == told
    slow.met = lambda _: None
    gathered.town.clock.at += timedelta(seconds=6)
    await gathered.town.bot.courier.round()
    assert sorted(in_the_order_said(gathered)) == list(range(1 + 4 * len(PLACES)))


async def test_what_the_disk_does_not_take_in_one_lane_loses_and_doubles_nothing_in_any(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent, failures = Outbox.sent, iter([True, False, True])

    async def full(outbox: Outbox, *args: Any) -> None:
        if next(failures, False):
            raise StorageFailed(Failure.FULL)
        await sent(outbox, *args)

    monkeypatch.setattr(Outbox, "sent", full)
    await write(gathered, [(place, None) for place in PLACES for _ in range(3)])
    async with carried_on(gathered):
        await until(lambda: sorted(in_the_order_said(gathered)) == list(range(3 * len(PLACES))))
    gathered.town.clock.at += TOGETHER  # what the room was to be told if nobody had come is not said
    await gathered.town.bot.courier.round()
    assert {one.state for one in await letters(gathered.town)} <= {LetterState.SENT, LetterState.WITHDRAWN}
    assert sorted(in_the_order_said(gathered)) == list(range(3 * len(PLACES)))


async def test_told_to_end_the_courier_leaves_nothing_under_way_and_the_next_look_carries_it_once(
    gathered: Gathered,
) -> None:
    slow = Slow(gathered, cycle([40]))
    await write(gathered, [(place, None) for place in PLACES for _ in range(2)])
    async with carried_on(gathered):
        await until(lambda: slow.going.total() > 1)
    assert slow.going.total() == 0
    assert len(in_the_order_said(gathered)) < 2 * len(PLACES)
    await gathered.town.bot.courier.round()
    assert sorted(in_the_order_said(gathered)) == list(range(2 * len(PLACES)))
