"""Short lives for planted bugs: a life with a case in it, and whether the machine says which law is broken."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.machines.consent_acts import FIFTEEN
from tests.machines.consent_machine import RoomWithinConsent

Break = Callable[[pytest.MonkeyPatch], None]
Story = Callable[[RoomWithinConsent], None]


@contextmanager
def a_life(guardians: int = 1, lasts: int = 30) -> Iterator[RoomWithinConsent]:
    life = RoomWithinConsent()
    try:
        life.a_case_is_opened(born=FIFTEEN, guardians=guardians, greeted=True, lasts=lasts)
        yield life
    finally:
        life.teardown()


def is_seen(break_it: Break, story: Story, said: str, monkeypatch: pytest.MonkeyPatch, guardians: int = 1) -> None:
    """A law is broken, the story is lived, and the machine says so in these words."""
    with a_life(guardians) as life:
        break_it(monkeypatch)
        with pytest.raises(AssertionError, match=said):
            story(life)
