"""Whatever people do, in whatever order, while servers fail and the bot dies: nobody but the case's staff is in its
room without consent on that day, only a written yes lets more hold, and who has left hears farewell and no more."""

from collections.abc import Callable, Iterable
from typing import Final

import pytest
from hypothesis.stateful import run_state_machine_as_test

from bot.rooms import seen
from bot.rooms.removals import Removals
from cases.consent import answers, grantors
from cases.consent import effective as consent
from cases.ids import RoomId
from storage.touched import Touched
from tests.machines.consent_machine import RoomWithinConsent
from tests.machines.lives import lives, search

ORDINARY: Final = lives(20, steps=35)
Break = Callable[[pytest.MonkeyPatch], None]


@pytest.mark.rule("R1", "R2", "R7", "R9", "R13", "R26", "R29")
@pytest.mark.threat("uncovered-person")
def test_nobody_is_in_the_room_without_consent_whatever_happens() -> None:
    run_state_machine_as_test(RoomWithinConsent, settings=ORDINARY)


def withdrawals_are_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(answers, "barriers", lambda *_: [])


def one_yes_is_enough(patch: pytest.MonkeyPatch) -> None:
    everyone = grantors.grantors_of
    patch.setattr(consent, "grantors_of", lambda *asked: everyone(*asked)[:1])


def the_guard_removes_nobody(patch: pytest.MonkeyPatch) -> None:
    async def nothing(*_: object) -> None:
        return None

    patch.setattr(Removals, "_remove", nothing)


def a_look_tells_of_nobody_it_has_seen(patch: pytest.MonkeyPatch) -> None:
    class Forgetful(Touched[RoomId]):
        def note(self, things: Iterable[RoomId]) -> None:
            del things

    patch.setattr(seen, "Touched", Forgetful)


PLANTED: Final = (
    withdrawals_are_forgotten,
    one_yes_is_enough,
    the_guard_removes_nobody,
    a_look_tells_of_nobody_it_has_seen,
)
SAID: Final = (
    r"in the room|reads in|is asked to|yes to it|beats a no|yes to the card|is remembered of rooms|is not tried|is shut"
)


@pytest.mark.parametrize("break_it", PLANTED)
def test_the_machine_finds_a_broken_rule(break_it: Break, monkeypatch: pytest.MonkeyPatch) -> None:
    break_it(monkeypatch)
    with pytest.raises(AssertionError, match=SAID):
        run_state_machine_as_test(RoomWithinConsent, settings=search(ORDINARY))
