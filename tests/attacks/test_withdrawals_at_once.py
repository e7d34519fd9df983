"""One party out of many rooms at once: closed within five seconds, and then only the farewell (R9, R29, R94)."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import pytest
import pytest_asyncio

from bot.demo.hearing import Heard
from bot.demo.player import Player
from cases.ids import RoomId
from tests.attacks import figures
from tests.attacks.siege import Siege, keys_from_bot
from tests.live.rules.casefile import FAREWELL
from tests.live.rules.town import CODE, PATIENCE

ROOMS = figures.asked_for("ROOMS", 10)
WITHIN: Final = 5.0
"""Seconds until the door of every room is closed (R9)."""


@dataclass(frozen=True, slots=True)
class Many:
    """Cases in which the same police contact is let in."""

    police: Player
    rooms: dict[str, RoomId]
    """By code."""


@pytest_asyncio.fixture
async def many(siege: Siege) -> AsyncIterator[Many]:
    town = siege.town
    police = await town.person("polis")
    day = town.now().date()
    paper = ["ja ungdom", "polis: grund, plan", f"till {day + timedelta(days=90)}"]
    rooms: dict[str, RoomId] = {}
    async with siege.directly():
        for _ in range(ROOMS):
            block = ["!öppna", "född 2000-05-14", "beslut bistånd SN 2026/123", "ungdom ring", f"polis {police.user}"]
            opened = await town.ask(town.coordinator, town.desk, "\n".join(block))
            found = CODE.search(opened.text)
            assert found, opened.text
            lines = [f"!samtycke papper {found[0]} {day} SN 2026/123:4", *paper]
            card = await town.ask(town.coordinator, town.desk, "\n".join(lines))
            event = await town.coordinator.reply(card.room, card.event, "ja")
            await town.answer_to(town.coordinator, event)
            rooms[found[0]] = await the_room(siege, police, found[0])
        await town.settle(police)
        yield Many(police, rooms)


async def the_room(siege: Siege, police: Player, code: str) -> RoomId:
    """The case room, once the police are in it."""

    def rooms() -> list[RoomId]:
        return [room for room, state in police.rooms().items() if state == "join" and police.room_name(room) == code]

    await police.until(lambda: bool(rooms()), PATIENCE, what=f"the room of {code}")
    return rooms()[0]


@pytest.mark.rule("R9", "R29")
@pytest.mark.threat("former-member")
async def test_the_police_are_out_of_every_room_in_time_and_hear_a_farewell_alone(siege: Siege, many: Many) -> None:
    town, police = siege.town, many.police
    since, keys = police.moment(), {room: await keys_from_bot(police, town, room) for room in many.rooms.values()}
    siege.bot.pause()
    for code in many.rooms:
        await town.coordinator.say(town.desk, f"!samtycke återkalla {code} ungdom part=polis")
    began = time.time()
    siege.bot.go_on()
    await police.until(lambda: all(police.rooms()[room] == "leave" for room in many.rooms.values()), 60, what="all out")
    out = max(max(police.hearing.moved_at(police.user, room, "leave")) for room in many.rooms.values()) / 1000 - began
    figures.lines.append(f"a party out of {ROOMS} rooms by {ROOMS} withdrawals at once: {out:.1f} s")
    await town.settle(police)
    heard = [each for each in police.hearing.messages[since:] if town.by_bot(each)]
    assert sum(FAREWELL in each.text for each in heard) == ROOMS
    assert not [each for each in heard if not is_farewell(each) or each.room in many.rooms.values()]
    assert {room: await keys_from_bot(police, town, room) for room in many.rooms.values()} == keys
    assert out < WITHIN


def is_farewell(heard: Heard) -> bool:
    return FAREWELL in heard.text or heard.msgtype == "m.file"
