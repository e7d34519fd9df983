"""The guard is asked to look where a sync answer names something, and once in a poll's time where people only talk."""

import pytest

from bot.listener import POLL
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, SCHOOL
from tests.town.town import COORDINATOR


def asked(gathered: Gathered) -> int:
    return gathered.town.bot.guard._asked_count


async def hears(gathered: Gathered) -> int:
    """How often the guard is asked to look by what the bot hears now."""
    before = asked(gathered)
    await gathered.town._hear()
    return asked(gathered) - before


async def test_a_word_asks_the_guard_to_look_once_as_it_is_committed(gathered: Gathered) -> None:
    await hears(gathered)
    gathered.town.server.say(COORDINATOR, gathered.own_room(COORDINATOR), f"!plan {gathered.code}")
    assert await hears(gathered) == 1


async def test_our_own_words_and_empty_answers_ask_for_no_look_before_a_poll_would_have_ended(
    gathered: Gathered,
) -> None:
    await hears(gathered)
    assert await hears(gathered) == 0
    gathered.town.clock.at += POLL
    assert await hears(gathered) == 1
    assert await hears(gathered) == 0


@pytest.mark.rule("R9")
async def test_a_member_who_comes_or_goes_asks_for_a_look_each_time(gathered: Gathered) -> None:
    await hears(gathered)
    room = gathered.people.case_room.id
    for _ in range(2):
        gathered.town.server.go(SCHOOL, room)
        assert await hears(gathered) >= 1
        gathered.town.server.force_join(SCHOOL, room)
        assert await hears(gathered) >= 1


async def test_a_key_that_is_owed_asks_for_a_look_each_time(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    await hears(gathered)
    monkeypatch.setattr(gathered.town.server, "owing", lambda: frozenset({gathered.own_room(MOTHER)}))
    assert await hears(gathered) == 1
    assert await hears(gathered) == 1
