"""SQLite asked in the test's own thread, for the tests of a whole bot over the homeserver in memory."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import aiosqlite.core
import pytest

from storage import transaction


class _Here:
    """Stands in for the queue to a connection's thread: SQLite is asked here and now, the answer comes a turn later.

    The file and every statement are the same; what is saved is the waking of a thread for each of them, which is half
    the time of a life."""

    def put_nowait(self, asked: tuple[asyncio.Future[Any] | None, Callable[[], Any]] | None) -> None:
        if asked is None:
            return
        future, function = asked
        try:
            answer = function()
        except BaseException as problem:  # noqa: BLE001 - handed to the one who waits for it, as the thread does
            if future is not None:
                future.get_loop().call_soon(aiosqlite.core.set_exception, future, problem)
        else:
            if future is not None:
                future.get_loop().call_soon(aiosqlite.core.set_result, future, answer)


class _NoThread:
    """Nothing runs beside."""

    def __init__(self, **_: Any) -> None:
        pass

    def start(self) -> None:
        """Nothing to start."""

    def join(self) -> None:
        """Nothing to end."""


@pytest.fixture(scope="module", autouse=True)
def sqlite_is_asked_in_the_same_thread() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for module in (aiosqlite.core, transaction):
            patch.setattr(module, "SimpleQueue", _Here)
            patch.setattr(module, "Thread", _NoThread)
        yield
