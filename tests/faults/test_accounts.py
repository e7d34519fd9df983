"""The bot's account is suspended, locked, logged out, closed; its server stays away: a line, a code, and it goes on."""

from secrets import token_hex
from typing import Any, Final
from urllib.parse import quote

import pytest

from bot.demo.synapse import Synapse
from cases.ids import RoomId
from tests.attacks.garbage_server import answering
from tests.faults.house import House, holds
from tests.faults.operators import WITHIN
from tests.faults.sampling import whole_only
from tests.faults.standing import standing
from tests.live.rules.casefile import OpenCase

SUSPENDED: Final = "the account at a start: suspended"
LOCKED: Final = "the account: locked"
LOGGED_OUT: Final = "the account: logged out"
CLOSED: Final = "the account: closed"
FAULTS: Final = (SUSPENDED, LOCKED, LOGGED_OUT, CLOSED)


async def administer(house: House, method: str, path: str, **body: Any) -> None:
    """What the server's administrator does to the bot's account."""
    await house.town.synapse._ask_as_admin(method, path.replace("USER", quote(house.town.bot_user)), body)


@whole_only
@pytest.mark.threat("refused-by-the-server")
async def test_a_suspended_account_is_started_and_says_all_when_that_is_over(house: House) -> None:
    await house.bot.end()
    said = await house.say()
    await house.town.synapse.suspend(house.town.bot_user)
    try:
        holds(SUSPENDED, await house.bot.try_to_start())
    finally:
        await house.town.synapse.suspend(house.town.bot_user, suspended=False)
    await house.is_mended(said)


@whole_only
@pytest.mark.threat("refused-by-the-server")
async def test_a_locked_account_ends_a_run_and_a_start_until_it_is_open_again(house: House) -> None:
    await house.bot.end()
    assert (await house.bot.try_to_start()).code is None
    said = await house.say()
    await administer(house, "PUT", "/_synapse/admin/v2/users/USER", locked=True)
    try:
        holds(LOCKED, await house.bot.ended())
        holds(LOCKED, await house.bot.try_to_start())
    finally:
        await administer(house, "PUT", "/_synapse/admin/v2/users/USER", locked=False)
    await house.is_mended(said)


@whole_only
@pytest.mark.threat("refused-by-the-server")
async def test_a_bot_that_is_logged_out_ends_and_logs_in_again(house: House) -> None:
    await house.bot.end()
    assert (await house.bot.try_to_start()).code is None
    said = await house.say()
    with house.server.spoiling(answering(401, b'{"errcode": "M_UNKNOWN_TOKEN"}')):
        holds(LOGGED_OUT, await house.bot.ended())
    await house.is_mended(said)


@whole_only
@pytest.mark.threat("refused-by-the-server")
async def test_after_a_closed_account_each_samordningsrum_reads_which_rooms_were_left_with_whom(
    synapse: Synapse,
) -> None:
    async with standing(synapse) as house:
        town, case = house.town, house.case
        await administer(house, "POST", "/_synapse/admin/v1/deactivate/USER")
        holds(LOGGED_OUT, await house.bot.ended())
        holds(CLOSED, await house.bot.try_to_start())
        await house.bot.take_account(await synapse.register(f"bot-{token_hex(4)}"))
        town.bot_user = house.bot.account.user
        since = town.coordinator.moment()
        await house.bot.start()
        left = town.says(f"{case.code}, ärendets rum:", "polis", "skola", "är kvar där")
        office = (await town.hears(town.coordinator, left, after=since, what="which rooms were left")).room
        await case.polis.until(lambda: bool(rooms_of(case) - {case.room}), WITHIN, what="a new room of the case")
        (room,) = rooms_of(case) - {case.room}
        await case.skola.wait_joined(room, WITHIN)
        assert office != town.office
        assert await synapse.members(room) == house.covered()


def rooms_of(case: OpenCase) -> set[RoomId]:
    """The rooms of the case's name that police are in."""
    joined = {room for room, membership in case.polis.rooms().items() if membership == "join"}
    return {room for room in joined if case.polis.room_name(room) == case.code}
