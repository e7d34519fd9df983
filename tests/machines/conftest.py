"""The machines run in one thread, and each begins without what killed lives left behind."""

import gc

import pytest

from tests.town.one_thread import sqlite_is_asked_in_the_same_thread

__all__ = ["sqlite_is_asked_in_the_same_thread"]


@pytest.fixture(autouse=True)
def nothing_left_of_earlier_lives() -> None:
    """A process that is played dead leaves tasks that nobody waits for. Were they collected while Hypothesis reads a
    source, Python 3.11 would count its recursion wrongly and give up with a SystemError."""
    gc.collect()
