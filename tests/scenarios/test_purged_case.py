"""A case that is purged: the bot starts without it and goes on, and nobody talks on in its rooms."""

from datetime import timedelta

import pytest

from bot.inbound import Membership
from cases.facts import PurgeDecided
from cases.ids import Cause, RoomId
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE
from tests.town.town import COORDINATOR

pytestmark = pytest.mark.rule("R86")


async def purge(gathered: Gathered) -> None:
    """It is decided while moments of the case are to come, the key is destroyed, and the bot is started again."""
    town, case = gathered.town, gathered.people.case
    offline = town.bot.offline
    async with offline.database.work() as work:
        assert await work.due(offline.clock.now() + timedelta(days=100))
        await work.record([PurgeDecided(case=case.id, at=offline.clock.now())], cause=Cause("purge"))
    await offline.vault.shred(case.id)
    await town.restart()
    await town.settle()


def inside(gathered: Gathered, room: RoomId) -> set[str]:
    members = gathered.town.server.rooms[room].members
    return {user for user, there in members.items() if there in {Membership.JOIN, Membership.INVITE}}


async def test_the_bot_starts_without_the_case_and_leaves_nobody_behind_in_its_rooms(gathered: Gathered) -> None:
    rooms = [gathered.people.case_room.id, gathered.own_room(MOTHER)]
    assert POLICE in inside(gathered, rooms[0])
    await purge(gathered)
    assert [inside(gathered, room) for room in rooms] == [set(), set()]


async def test_what_is_asked_afterwards_is_answered_as_if_there_had_been_no_such_case(gathered: Gathered) -> None:
    chat, code = gathered.own_room(COORDINATOR), gathered.code
    unknown = await gathered.says(COORDINATOR, "!ärende visa Lärka-99", chat)
    (never,) = [message.body for message in gathered.people.answers_to(unknown)]
    await purge(gathered)
    for _ in range(2):
        event = await gathered.says(COORDINATOR, f"!ärende visa {code}", chat)
        (said,) = [message.body for message in gathered.people.answers_to(event)]
        assert said.replace(code, "Lärka-99") == never
        gathered.town.clock.at += timedelta(days=100)
        await gathered.town.settle()
