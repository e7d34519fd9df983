"""The demo moves the bot's clock through a pipe; `sigbot run` has no such way."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.clock import Clock, SteadyClock
from bot.demo.pipedclock import PipedClock


async def test_the_clock_follows_each_offset_that_comes() -> None:
    pipe = asyncio.StreamReader()
    clock = PipedClock(timedelta(days=1))
    assert timedelta(hours=23) < clock.wall() - datetime.now(UTC) < timedelta(hours=25)
    pipe.feed_data(b"3600.5\n7200\n")
    pipe.feed_eof()
    await clock.follow(pipe)
    assert timedelta(minutes=119) < clock.wall() - datetime.now(UTC) < timedelta(minutes=121)


def test_the_clock_of_a_real_run_cannot_be_moved() -> None:
    assert abs(Clock().wall() - datetime.now(UTC)) < timedelta(seconds=5)
    assert [name for name in vars(Clock) if not name.startswith("_")] == ["wall", "passed", "witness"]


def test_time_never_goes_back_even_if_the_clock_does() -> None:
    clock = PipedClock(timedelta(days=30))
    steady = SteadyClock(clock)
    before = steady.now()
    pulled_back = PipedClock(timedelta(days=-30))
    assert timedelta() <= SteadyClock(pulled_back, before).now() - before < timedelta(minutes=1)
