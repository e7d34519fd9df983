"""A transaction asks its statements in the loop's own thread, and goes to the other one for COMMIT alone."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from threading import get_ident

import pytest

from cases.ids import Cause
from storage.work import Work
from tests.storage.opened import Opened, opened


@pytest.fixture
def asked(store: Opened) -> Iterator[Counter[str]]:
    """How many statements are run in the loop's thread, and how many beside: each of those is a hop there and back."""
    counted: Counter[str] = Counter()

    def traced(here: int, _statement: str) -> None:
        counted["here" if get_ident() == here else "beside"] += 1

    store.database._here.set_trace_callback(partial(traced, get_ident()))
    yield counted
    store.database._here.set_trace_callback(None)


async def much(work: Work) -> None:
    for number in range(20):
        await work.claim(Cause(f"${number}"))
        await work.keep_token(str(number))
        assert await work.token() == str(number)


async def test_a_transaction_that_writes_is_one_hop_however_much_it_does(store: Opened, asked: Counter[str]) -> None:
    async with store.database.work() as work:
        await much(work)
    assert asked["beside"] == 1
    assert asked["here"] > 60


async def test_a_transaction_that_only_reads_is_none(store: Opened, asked: Counter[str]) -> None:
    async with store.database.work() as work:
        assert await work.token() is None
    assert asked["beside"] == 0


async def test_one_that_is_rolled_back_is_none(store: Opened, asked: Counter[str]) -> None:
    with pytest.raises(ZeroDivisionError):
        await broken_off(store)
    assert asked["beside"] == 0
    async with store.database.work() as work:
        assert not await work.is_claimed(Cause("$1"))


async def broken_off(store: Opened) -> None:
    async with store.database.work() as work:
        await much(work)
        raise ZeroDivisionError


async def test_what_the_thread_commits_is_what_the_loop_has_written(store: Opened) -> None:
    """What we lean on in aiosqlite: the connection that it asks in its thread is the one that we made."""
    await store.open_case()
    assert store.database._connection._conn is store.database._here
    await store.again()
    assert list(store.database.cases) == [opened().case]
