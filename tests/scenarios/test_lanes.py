"""Letters go side by side, and in each room, and of one meeting to one person, in the order written (N9)."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import courier as carrying
from bot.letters.lanes import Lanes
from bot.writing.addressing import purpose_of
from cases.ids import RoomId
from tests.town.gathered import GATHERED, Gathered
from tests.town.lanes import PLACES, Slow, Written, in_the_order_said, write

MEETINGS: Final = (None, None, None, "a", "b")
WRITTEN: Final = st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from(MEETINGS)), min_size=2, max_size=14)
DURATIONS: Final = st.lists(st.integers(0, 120), min_size=1, max_size=8)


def numbers_said(gathered: Gathered) -> dict[RoomId, list[int]]:
    said = defaultdict[RoomId, list[int]](list)
    for message in gathered.people.messages():
        if message.body.startswith("ord "):
            said[message.room].append(int(message.body.removeprefix("ord ")))
    return said


def has_meetings(written: Sequence[Written]) -> bool:
    return any(meeting for _, meeting in written)


def by_case(numbers: Sequence[int], written: Sequence[Written]) -> Iterator[list[int]]:
    """What is said of the case, and what is of none."""
    for which in (False, True):
        yield [n for n in numbers if (written[n][0] in ("coordinator, no case", "office")) is which]


async def are_carried(written: Sequence[Written], durations: Sequence[int]) -> None:
    """The law. What waits for a meeting's earlier word in another room holds up no other case's."""
    async with GATHERED.begun() as gathered:
        slow = Slow(gathered, cycle(durations))
        await write(gathered, written)
        await gathered.town.bot.courier.round()
        order = in_the_order_said(gathered)
        assert sorted(order) == list(range(len(written))), "each once"
        for room, numbers in numbers_said(gathered).items():
            for alike in by_case(numbers, written) if has_meetings(written) else (numbers,):
                assert alike == sorted(alike), f"out of order in {room}"
        for meeting in ("a", "b"):
            of_it = [number for number in order if written[number][1] == meeting]
            assert of_it == sorted(of_it), "a meeting's earlier word comes after a later one"
        assert slow.most <= 1, "two at once into one room"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(WRITTEN, DURATIONS)
def test_each_room_and_each_meeting_hears_each_word_once_and_in_order(
    written: list[Written], durations: list[int]
) -> None:
    asyncio.run(are_carried(written, durations))


ALL_OVER: Final[list[Written]] = [
    ("coordinator", None),
    ("mother", "a"),
    ("coordinator, no case", None),
    ("coordinator", None),
    ("youth", "a"),
    ("coordinator, no case", None),
]


@pytest.mark.parametrize("durations", [[0], [40, 0], [120, 1, 1], [15, 90]])
async def test_lanes_that_end_in_another_order_keep_each_rooms_own(durations: list[int]) -> None:
    await are_carried(ALL_OVER, durations)


async def test_two_letters_of_one_room_at_a_time_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "lanes_of", lambda letter, _: frozenset({letter.id}))
    with pytest.raises(AssertionError, match=r"out of order|two at once"):
        await are_carried(ALL_OVER, [120, 1, 1])


async def test_a_meetings_later_word_in_another_room_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "lanes_of", lambda letter, case: frozenset({purpose_of(letter.to, case)}))
    monkeypatch.setattr(carrying, "first_of_each_meeting", lambda waiting, *_: waiting)
    with pytest.raises(AssertionError, match="earlier word"):
        await are_carried([("mother", "a"), ("youth", "a")], [120, 1])


async def test_one_that_takes_the_place_of_a_letter_sent_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is at hand is not all that waits: behind the letter that left may stand one that was written before it."""
    monkeypatch.setattr(Lanes, "_gone", property(lambda _: [], lambda *_: None), raising=False)
    with pytest.raises(AssertionError, match="out of order"):
        await are_carried([("coordinator", None), ("coordinator", None), ("coordinator, no case", None)], [0])
