"""Short lives in which the server refuses for a day and a law of letters is broken on purpose, and seen broken."""

from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from bot.letters import parking
from bot.letters.resting import Resting
from storage.vault import Vault
from tests.machines.broken_lives import Break, Story, a_life, is_seen
from tests.machines.consent_machine import RoomWithinConsent
from tests.town.people import MOTHER


def nobody_is_told(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(parking, "_ways", lambda *_: ())


def what_is_refused_rests_for_ever(patch: pytest.MonkeyPatch) -> None:
    rest = Resting._rest

    def for_ever(self: Resting, letter: Any, room: Any, _pause: timedelta, *, own: bool) -> None:
        rest(self, letter, room, timedelta(days=9999), own=own)

    patch.setattr(Resting, "_rest", for_ever)


def each_try_is_another_letter_to_the_server(patch: pytest.MonkeyPatch) -> None:
    numbers = count()
    patch.setattr(Vault, "transaction", lambda *_: f"transaction-{next(numbers)}")


def one_letter_is_refused(life: RoomWithinConsent) -> None:
    life.the_server_refuses_for_more_than_a_day("one letter", "M_NEW", MOTHER, "polis", restarts=False)


def everything_is_refused(life: RoomWithinConsent) -> None:
    life.a_meeting_is_called(10)
    life.the_server_refuses_for_more_than_a_day(
        "letters and removals", "M_USER_SUSPENDED", MOTHER, "polis", restarts=True
    )


def the_server_is_away(life: RoomWithinConsent) -> None:
    life.the_server_refuses_for_more_than_a_day("letters", None, MOTHER, "polis", restarts=False)


def the_bot_dies_with_a_letter_in_its_hand(life: RoomWithinConsent) -> None:
    life.the_bot_will_die(("courier.posted", 1))
    life.a_meeting_is_called(10)
    assert life.mortal.deaths == 1


@pytest.mark.rule("R7")
@pytest.mark.threat("refused-by-the-server")
@pytest.mark.parametrize(
    ("break_it", "story", "said"),
    [
        (nobody_is_told, one_letter_is_refused, "given up in silence"),
        (what_is_refused_rests_for_ever, one_letter_is_refused, "not tried again"),
        (each_try_is_another_letter_to_the_server, the_bot_dies_with_a_letter_in_its_hand, "delivered twice"),
    ],
)
def test_a_law_that_is_broken_is_seen_where_it_is_broken(
    break_it: Break, story: Story, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_seen(break_it, story, said, monkeypatch)


@pytest.mark.rule("R7")
@pytest.mark.threat("refused-by-the-server")
@pytest.mark.parametrize(
    "story", [one_letter_is_refused, everything_is_refused, the_server_is_away, the_bot_dies_with_a_letter_in_its_hand]
)
def test_the_same_lives_hold_where_nothing_is_broken(story: Story) -> None:
    with a_life() as life:
        story(life)
