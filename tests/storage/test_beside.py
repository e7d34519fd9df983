"""A step beside the loop's thread is done to its end, whatever becomes of the one who waits for it."""

import asyncio
from collections.abc import Iterator
from threading import Event, get_ident

import pytest

from storage.transaction import Beside


@pytest.fixture
def beside() -> Iterator[Beside]:
    begun = Beside()
    yield begun
    begun.close()


def breaks() -> None:
    raise ZeroDivisionError


async def told_to_end(beside: Beside, *, fails: bool = False) -> tuple[asyncio.Task[bool], list[str]]:
    """Who waits is told to end, twice, while the step goes on."""
    goes_on, done = Event(), list[str]()

    def step() -> None:
        assert goes_on.wait(10)
        done.append("done")
        if fails:
            breaks()

    waiting = asyncio.create_task(beside.to_the_end(step))
    for _ in range(2):
        await asyncio.sleep(0)
        waiting.cancel()
    await asyncio.sleep(0.01)
    assert not waiting.done()
    goes_on.set()
    await asyncio.wait([waiting])
    return waiting, done


async def test_it_runs_in_another_thread_and_nobody_was_told_to_end(beside: Beside) -> None:
    where = list[int]()
    assert not await beside.to_the_end(lambda: where.append(get_ident()))
    assert where != [get_ident()]


async def test_what_is_raised_there_is_raised_here(beside: Beside) -> None:
    with pytest.raises(ZeroDivisionError):
        await beside.to_the_end(breaks)


async def test_who_is_told_to_end_hears_of_it_when_the_step_is_done(beside: Beside) -> None:
    waiting, done = await told_to_end(beside)
    assert waiting.result()
    assert done == ["done"]


async def test_who_is_told_to_end_does_where_the_step_fails(beside: Beside) -> None:
    waiting, _ = await told_to_end(beside, fails=True)
    assert waiting.cancelled()
