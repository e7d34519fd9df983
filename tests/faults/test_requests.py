"""Whichever request of a start the server fails, once: the start goes on, or says in one line why not."""

from typing import Final

import pytest

from bot.demo.synapse import Synapse
from tests.faults.failing_once import WAYS, failing_once
from tests.faults.house import House, holds
from tests.faults.newcomers import newcomer
from tests.faults.sampling import played, whole_only

BEFORE: Final = ("account/whoami", "v3/capabilities", "keys/query")
"""Before the first sync: a refusal there ends it."""
LATER: Final = ("client/versions", *BEFORE, "v3/sync", "v3/joined_rooms", "rooms/state", "profile/displayname")
"""What a start with a kept login asks."""
FIRST: Final = (
    "v3/login",
    "v3/capabilities",
    "keys/query",
    "keys/upload",
    "device_signing/upload",
    "signatures/upload",
    "v3/sync",
    "v3/createRoom",
    "profile/displayname",
)
"""What the first start ever asks, after it has found that there is a homeserver."""
ENDS: Final = frozenset({*BEFORE, "keys/upload", "device_signing/upload", "signatures/upload"})


def fault_of(kind: str, way: str) -> str:
    """The row of the table."""
    if way != "403":
        return f"a request of a start: {way}"
    if kind == "v3/login":
        return "the login: 403"
    return "a request before the first sync: 403" if kind in ENDS else "any other request of a start: 403"


@pytest.mark.threat("operators-mistake")
@pytest.mark.parametrize("way", played(tuple(WAYS), ("403",)))
@pytest.mark.parametrize("kind", played(LATER, ("profile/displayname", "v3/capabilities")))
async def test_a_request_of_a_start_that_fails_once(house: House, kind: str, way: str) -> None:
    said = await house.say()
    await house.bot.end()
    with failing_once(house.server, kind, way) as failed:
        started = await house.bot.try_to_start()
        assert failed.is_set(), "no such request was made"
    holds(fault_of(kind, way), started)
    if started.code is None:
        await house.answers_once(said)
    else:
        await house.is_mended(said)


@whole_only
@pytest.mark.threat("operators-mistake")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", FIRST)
async def test_a_request_of_the_first_start_ever_that_fails_once(
    synapse: Synapse, house: House, kind: str, way: str
) -> None:
    async with newcomer(synapse, house) as bot:
        with failing_once(house.server, kind, way) as failed:
            started = await bot.try_to_start()
            assert failed.is_set(), "no such request was made"
        fault = fault_of(kind, way)
        holds(fault, started)
        if started.code is not None:
            assert (await bot.try_to_start()).code is None
