"""The intake group and the steering group on a whole bot: a chat of their own, and in it codes or nothing (R35)."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.inbound import Membership
from cases.planned import Purpose
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL
from tests.town.watched import DISA, INGA, STEN, WATCHED, told, watched_town

NUMBERS = "Styrgruppen får siffror, aldrig ett ärende. Siffrorna finns inte här än."
LIST = "Beredningsgruppen ser ärendena som koder och färger, och inget mer om dem."


@pytest_asyncio.fixture
async def gathered() -> AsyncIterator[Gathered]:
    async with WATCHED.begun() as case:
        yield case


@pytest.mark.rule("R35")
async def test_the_intake_group_sees_the_units_cases_as_codes_and_lights(gathered: Gathered) -> None:
    answer = await told(gathered, INGA, "!ärenden")
    assert answer.splitlines()[-1] == f"• {gathered.code} – grönt."
    for user in (POLICE, SCHOOL, MOTHER, "vh1", "polis"):
        assert user not in answer
    assert "koder och färger" in await told(gathered, INGA, "!hjälp")


@pytest.mark.rule("R35")
async def test_whatever_else_the_groups_ask_of_a_case_is_refused_with_why_and_what_helps(gathered: Gathered) -> None:
    for command in ("!ärende visa CODE", "!samtycke CODE", "!plan CODE", "!logg visa CODE", "!ärende ta över CODE"):
        for user, reason in ((INGA, LIST), (STEN, NUMBERS)):
            there = await told(gathered, user, command)
            assert there.startswith(reason)
            assert "enhetens samordnare" in there
            assert there == await told(gathered, user, command.replace("CODE", "Zzzzz-17"))
    assert POLICE in gathered.people.inside()


@pytest.mark.rule("R35")
async def test_the_steering_group_reads_in_every_answer_that_there_are_no_numbers_yet(gathered: Gathered) -> None:
    for words in ("!statistik", "!ärenden", "!hjälp", "!hjälp statistik", "!ärenden CODE", "!öppna"):
        assert "Siffrorna finns inte här än." in await told(gathered, STEN, words), words


@pytest.mark.rule("R35")
async def test_both_are_in_their_own_chat_alone_and_given_no_part_in_a_case(gathered: Gathered) -> None:
    for user, duty in ((INGA, "beredningsgruppen"), (STEN, "styrgruppen")):
        answer = await gathered.coordinator(f"!aktör ny CODE part=bup {user}")
        assert f"är med i {duty} här" in answer
        rooms = gathered.town.bot.offline.rooms.wanted()
        assert [room.purpose for room in rooms if user in room.people] == [Purpose(user=user)]
        inside = [room.id for room in gathered.town.server.rooms.values() if user in room.members]
        assert inside == [gathered.own_room(user)]


@pytest.mark.rule("R35")
async def test_someone_no_longer_named_is_out_at_the_next_start(gathered: Gathered) -> None:
    room = gathered.own_room(STEN)
    town = watched_town(gathered)
    town.intake, town.steering = (), (INGA,)
    await gathered.town.restart()
    await gathered.town.settle()
    assert gathered.town.server.rooms[room].members[STEN] is Membership.LEAVE
    assert NUMBERS in await told(gathered, INGA, "!ärenden")


@pytest.mark.rule("R35")
async def test_nobody_with_a_part_in_a_case_is_named_for_a_group(gathered: Gathered) -> None:
    watched_town(gathered).intake = (INGA, POLICE)
    await gathered.town.restart()
    assert set(gathered.town.bot.offline.database.office.onlookers) == {DISA, INGA, STEN}
