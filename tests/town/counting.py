"""Counts what the bot does: statements, transactions, requests, cases and rooms it asks, and lines of its own code."""

import inspect
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

import pytest

from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from bot.rooms import lastrooms
from bot.rooms.seen import Differing
from cases.rooms.presence import of_case
from tests.house.imports import PACKAGES, ROOT
from tests.town.town import Town

LINES: Final = "lines of code"
LOOKS: Final = "looks at the clock"
OURS: Final = tuple(f"{ROOT / package}/" for package in PACKAGES)


@contextmanager
def counted(town: Town) -> Iterator[Counter[str]]:
    """What is done in the block, by kind."""
    done: Counter[str] = Counter()
    database = town.bot.offline.database
    with pytest.MonkeyPatch.context() as patch:
        for name, _ in inspect.getmembers(Homeserver, inspect.iscoroutinefunction):
            patch.setattr(town.server, name, _noted(getattr(town.server, name), f"asked the server to {name}", done))
        patch.setattr(lastrooms, "of_case", _seen(of_case, "cases asked", done))
        patch.setattr(SteadyClock, "look", _seen(SteadyClock.look, LOOKS, done))
        patch.setattr(Differing, "must_leave", _seen(Differing.must_leave, "rooms asked", done))
        database._here.set_trace_callback(lambda statement: done.update(_kinds_of(statement)))
        before = sys.gettrace()
        sys.settrace(_lines(done))
        try:
            yield done
        finally:
            sys.settrace(before)
            database._here.set_trace_callback(None)


def _kinds_of(statement: str) -> list[str]:
    return ["statements", "transactions"] if statement.startswith("BEGIN") else ["statements"]


def _noted(ask: Callable[..., Awaitable[Any]], what: str, done: Counter[str]) -> Callable[..., Awaitable[Any]]:
    async def asked(*args: Any, **named: Any) -> Any:
        done[what] += 1
        return await ask(*args, **named)

    return asked


def _seen(ask: Callable[..., Any], what: str, done: Counter[str]) -> Callable[..., Any]:
    def asked(*args: Any, **named: Any) -> Any:
        done[what] += 1
        return ask(*args, **named)

    return asked


def _lines(done: Counter[str]) -> Any:
    """Each line run of our own code: a loop over all cases shows, in whatever function it stands."""

    def within(_frame: FrameType, event: str, _arg: object) -> Any:
        done[LINES] += event == "line"
        return within

    def called(frame: FrameType, _event: str, _arg: object) -> Any:
        return within if frame.f_code.co_filename.startswith(OURS) else None

    return called
