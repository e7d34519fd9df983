"""The homeserver refuses the bot, or is away, while police are withdrawn: they are out, and every letter comes once."""

import asyncio
import time
from typing import Final

import pytest

from bot.demo.player import Player
from cases.ids import RoomId
from tests.attacks import figures
from tests.attacks.garbage_server import answering
from tests.attacks.siege import RECOVERY, Siege
from tests.live.rules.casefile import CHANGED, FAREWELL, OpenCase, open_case

WITHIN: Final = 5.0
SOON: Final = 2.0
"""Seconds from the first good sync to the closed door."""
ENOUGH: Final = 4
"""So many refused letters, or syncs."""


async def one_with_police(siege: Siege) -> tuple[OpenCase, RoomId]:
    """A case of people of its own, consented to, and the guardian's chat with the bot."""
    town = siege.town
    home = [await town.person(handle, family=True) for handle in ("vh1", "ungdom")]
    outside = [await town.person(handle) for handle in ("polis", "skola")]
    case = await open_case(town, vh1=home[0], ungdom=home[1], polis=outside[0], skola=outside[1])
    await case.consent()
    room = await case.greet("vh1")
    await town.settle(*case.people.values())
    return case, room


async def refused(siege: Siege, times: int) -> None:
    """Wait until the bot's log speaks of so many refused letters."""
    async with asyncio.timeout(RECOVERY):
        while siege.bot.log.read_text(errors="replace").count("a letter is refused and tried again") < times:
            siege.bot.check()
            await asyncio.sleep(0.1)


@pytest.mark.rule("R9", "R29")
@pytest.mark.threat("refused-by-the-server")
async def test_with_the_account_suspended_police_are_out_and_every_letter_comes_once_when_that_ends(
    siege: Siege,
) -> None:
    town, (case, room) = siege.town, await one_with_police(siege)
    people: tuple[Player, ...] = (*case.people.values(), town.coordinator)
    since = {player: player.moment() for player in people}
    await town.synapse.suspend(town.bot_user)
    try:
        began = time.monotonic()
        await case.vh1.say(room, "ta bort polisen")
        await town.goes_out(case.polis, case.room)
        assert time.monotonic() - began < WITHIN
        await refused(siege, ENOUGH)
        assert not any(town.said_to(player, since[player]) for player in people)
    finally:
        await town.synapse.suspend(town.bot_user, suspended=False)
    ended = time.monotonic()
    await town.settle(*people)  # what is answered now is the first that the server takes
    figures.lines.append(f"account suspended: every letter out {time.monotonic() - ended:.1f} s after it ended")
    told = {player: town.said_to(player, since[player]) for player in people}
    assert len([text for text in told[case.polis] if FAREWELL in text]) == 1
    assert len([text for text in told[case.vh1] if "Från och med nu får polisen" in text]) == 1
    assert len([text for text in told[case.skola] if CHANGED in text]) == 1
    assert len([text for text in told[town.coordinator] if "vh1 tog tillbaka sitt ja" in text]) == 1
    for texts in told.values():
        assert not [text for text in texts if "kom inte fram" in text]
        assert len(texts) == len(set(texts)), "said twice"


@pytest.mark.rule("R9")
@pytest.mark.threat("broken-homeserver")
async def test_a_removal_that_waits_while_the_server_is_away_is_done_as_soon_as_it_is_back(siege: Siege) -> None:
    town, (case, room) = siege.town, await one_with_police(siege)
    with siege.server.refusing("/kick", 10**6):
        await case.vh1.say(room, "ta bort polisen")
        await siege.server.has_refused("/kick", RECOVERY)
        with siege.server.spoiling(answering(503)):
            await siege.server.refused(ENOUGH, len(siege.server.asked), RECOVERY)
            assert case.polis.rooms()[case.room] == "join"
    back = await siege.server.good_sync(RECOVERY)
    await town.goes_out(case.polis, case.room)
    seconds = time.monotonic() - back
    figures.lines.append(f"server away with a removal waiting: out {seconds:.1f} s after the first good sync")
    assert seconds < SOON
    await town.hears(case.polis, town.says(FAREWELL))
