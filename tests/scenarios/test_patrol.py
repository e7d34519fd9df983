"""Every room is looked into again and again though nothing is heard of it; minutes pass here without waiting."""

import asyncio
from collections import Counter
from contextlib import suppress
from typing import Final

import pytest

from bot.homeserver import RoomState
from bot.inbound import Membership
from bot.patrol import PACE, ROUND, Patrol, in_order
from bot.trouble import Rejected, Unavailable
from cases.ids import CaseId, Nonce, RoomId, UserId
from cases.planned import PlannedRoom, Purpose
from cases.rooms.presence import Wanted
from tests.town.gathered import Gathered
from tests.town.people import POLICE, STRANGER

TEN_MINUTES: Final = 600.0
SYNC: Final = 25.0
"""Seconds between two empty sync answers."""


class Over(Exception):
    """The minutes of a test have passed."""


class Minutes:
    """Seconds that pass as soon as somebody waits for them."""

    def __init__(self, until: float) -> None:
        self.at = 0.0
        self.until = until

    def clock(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.at += seconds
        await asyncio.sleep(0)
        if self.at >= self.until:
            raise Over


async def walk(gathered: Gathered, minutes: Minutes) -> Counter[RoomId]:
    """Walk until the minutes are over; how often each room was looked into."""
    bot, server = gathered.town.bot, gathered.town.server
    looks: Counter[RoomId] = Counter()
    honest = server.state

    async def counted(room: RoomId) -> RoomState:
        looks[room] += 1
        return await honest(room)

    patrol = Patrol(bot.offline.rooms, server, bot.guard, minutes.clock, minutes.sleep)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server, "state", counted)
        with suppress(Over):
            await patrol.walk()
    return looks


def rooms_of(gathered: Gathered) -> set[RoomId]:
    return {wanted.room for wanted in gathered.town.bot.offline.rooms.wanted() if wanted.room}


async def test_in_ten_quiet_minutes_every_room_is_looked_into_ten_times(gathered: Gathered) -> None:
    looks = await walk(gathered, Minutes(TEN_MINUTES))
    assert set(looks) == rooms_of(gathered)
    assert set(looks.values()) == {10}


async def test_in_ten_busy_minutes_too_however_often_something_is_heard(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot, minutes = gathered.town.bot, Minutes(TEN_MINUTES)
    heard = Counter[str]()

    async def busy(seconds: float) -> None:
        await Minutes.sleep(minutes, seconds)
        if minutes.at // SYNC > heard["syncs"]:
            heard["syncs"] += 1
            bot.guard.ask()

    monkeypatch.setattr(minutes, "sleep", busy)
    looking = [asyncio.create_task(bot.guard.turn_out()), asyncio.create_task(bot.guard.watch())]
    try:
        looks = await walk(gathered, minutes)
    finally:
        for each in looking:
            each.cancel()
        await asyncio.gather(*looking, return_exceptions=True)
    assert heard["syncs"] >= 20
    assert min(looks[room] for room in rooms_of(gathered)) >= 10


@pytest.mark.rule("R1")
@pytest.mark.threat("forced-in")
async def test_a_stranger_whom_every_sync_hides_is_out_within_a_minute_and_told_of(gathered: Gathered) -> None:
    town, room = gathered.town, gathered.people.case_room.id
    town.server.rooms[room].members[STRANGER] = Membership.JOIN  # no sync answer speaks of it
    moment = gathered.now()
    await town.bot.guard.serve(everything=False)
    assert STRANGER in gathered.people.inside()
    await walk(gathered, Minutes(ROUND))
    await town.bot.guard.serve_first()
    assert STRANGER not in gathered.people.inside()
    await town.settle()
    assert len(gathered.told_coordinator(moment, STRANGER)) == 1


async def test_a_departure_that_every_sync_hides_is_written_down(gathered: Gathered) -> None:
    town, room = gathered.town, gathered.people.case_room.id
    town.server.rooms[room].members[POLICE] = Membership.LEAVE
    moment = gathered.now()
    await walk(gathered, Minutes(ROUND))
    await town.bot.guard.serve_first()
    police = gathered.people.case.person_of(POLICE)
    assert police is not None
    assert police.presence.has_left(room)
    await town.settle()
    assert len(gathered.told_coordinator(moment, "lämnat")) == 1


async def test_a_room_that_is_not_ours_and_one_that_we_are_in_no_more_stir_the_guard(gathered: Gathered) -> None:
    town, room = gathered.town, gathered.people.case_room.id
    stray = town.server.add_room(STRANGER, name="Lockbete", nonce=Nonce("not ours"))
    town.server.rooms[stray].members[UserId("@bot:town")] = Membership.JOIN
    town.server.rooms[room].members[UserId("@bot:town")] = Membership.LEAVE
    await walk(gathered, Minutes(ROUND))
    assert {stray, room} <= town.bot.guard._stirred


@pytest.mark.parametrize("problem", [Unavailable(), Rejected("M_UNKNOWN")])
async def test_a_server_that_does_not_answer_ends_no_round(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    asked = Counter[str]()

    async def silent() -> frozenset[RoomId]:
        asked["rooms"] += 1
        raise problem

    monkeypatch.setattr(gathered.town.server, "joined_rooms", silent)
    await walk(gathered, Minutes(TEN_MINUTES))
    assert asked["rooms"] == 10


def a_room(number: int, *, chat: bool) -> Wanted:
    room = RoomId(f"!{'chat' if chat else 'case'}-{number}:town")
    case, user = CaseId(f"{number:032x}"), UserId(f"@{number}:town")
    purpose = Purpose(user=user) if chat else Purpose(case=case)
    return Wanted(purpose, "room", frozenset(), PlannedRoom(Nonce(str(number)), room=room))


def test_of_a_thousand_cases_each_room_is_seen_within_two_minutes_and_eight_hundred_chats_within_ten() -> None:
    rooms = [a_room(n, chat=False) for n in range(1000)] + [a_room(n, chat=True) for n in range(800)]
    looked: dict[RoomId, float] = {}
    longest: Counter[bool] = Counter()
    for began in range(0, 3600, int(ROUND)):
        for number, wanted in enumerate(in_order(rooms, looked, began)[: int(ROUND / PACE)]):
            assert wanted.room is not None
            now = began + number * PACE
            chat = not wanted.is_shared
            longest[chat] = max(longest[chat], int(now - looked.get(wanted.room, 0.0)))
            looked[wanted.room] = now
    assert len(looked) == 1800
    assert longest[False] <= 120
    assert longest[True] <= 600


async def test_a_letter_under_way_is_let_past_but_each_room_is_looked_into_all_the_same(gathered: Gathered) -> None:
    bot, server, minutes = gathered.town.bot, gathered.town.server, Minutes(TEN_MINUTES)
    looked_while_writing = Counter[str]()
    honest = server.state

    async def counted(room: RoomId) -> RoomState:
        looked_while_writing["looks" if minutes.at % 1.0 < 0.3 else "others"] += 1
        return await honest(room)

    def is_writing() -> bool:
        return minutes.at % 1.0 < 0.3

    patrol = Patrol(bot.offline.rooms, server, bot.guard, minutes.clock, minutes.sleep, is_writing)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server, "state", counted)
        with suppress(Over):
            await patrol.walk()
    assert looked_while_writing["looks"] == 0
    assert looked_while_writing["others"] >= 10 * len(rooms_of(gathered))


async def test_a_letter_that_never_ends_holds_no_round_up_for_long(gathered: Gathered) -> None:
    bot, server, minutes = gathered.town.bot, gathered.town.server, Minutes(2 * ROUND)
    looks = Counter[RoomId]()
    honest = server.state

    async def counted(room: RoomId) -> RoomState:
        looks[room] += 1
        return await honest(room)

    patrol = Patrol(bot.offline.rooms, server, bot.guard, minutes.clock, minutes.sleep, lambda: True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server, "state", counted)
        with suppress(Over):
            await patrol.walk()
    assert set(looks) == rooms_of(gathered)
