"""The machines run in one thread, and each begins without what killed lives left behind."""

import gc

import pytest

from tests.town.one_thread import sqlite_is_asked_in_the_same_thread

__all__ = ["sqlite_is_asked_in_the_same_thread"]


@pytest.fixture(scope="session")
def what_was_there_before_any_life() -> None:
    """Modules and texts: never garbage, and looked through again before each test unless it is said."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def nothing_left_of_earlier_lives(what_was_there_before_any_life: None) -> None:
    """A process that is played dead leaves tasks that nobody waits for. Were they collected while Hypothesis reads a
    source, Python 3.11 would count its recursion wrongly and give up with a SystemError."""
    gc.collect()
