"""A whole case at DEBUG, with a failing server in it: no text, name, id or token in the log or in an address (N16)."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import pytest

from bot.ways.matrix.login import KEPT
from storage.root import RootSecret
from storage.vault import Vault
from tests.attacks.garbage_server import answering
from tests.attacks.siege import RECOVERY, Siege

SAID: Final = ("Följ med till hallen", "Familjehuset", "gibberish", "Samira", "0470-123", "ta bort polisen")


@asynccontextmanager
async def aloud(siege: Siege) -> AsyncIterator[None]:
    """Inside the block the bot logs everything; at its end it is stopped and started as usual."""
    for loud in (True, False):
        await siege.bot.stop()
        siege.bot.loud = loud
        await siege.bot.start()
        await siege.town.settle()
        if loud:
            yield


async def secrets(siege: Siege) -> set[str]:
    """What opens the account: its token and its password."""
    vault = await Vault.open(siege.bot.data, RootSecret.read(siege.bot.folder / "root-secret"))
    kept = await vault.get(KEPT)
    await vault.close()
    assert kept is not None
    return {json.loads(kept)["token"], (siege.bot.folder / "password").read_text()}


@pytest.mark.threat("leaks")
async def test_n16_no_text_name_id_or_token_stands_in_the_log_or_in_an_address(siege: Siege) -> None:
    town, case = siege.town, siege.case
    already = siege.bot.log.stat().st_size
    async with aloud(siege):
        day = town.now().date().replace(day=28)
        await case.in_room(f'!åtgärd ny "Följ med till hallen" område=fritid ansvarig=polis klart={day}')
        await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset")
        await case.at_desk("!gibberish")
        since = len(siege.server.asked)
        with siege.server.spoiling(answering(500, b"Familjehuset Samira")):
            await siege.server.refused(1, since, RECOVERY)
        await siege.is_unharmed()
    log = siege.bot.log.read_bytes()[already:].decode(errors="replace")
    assert "DEBUG" in log
    people = [*town.everyone, siege.stranger]
    log = log.replace(str(town.bot_user), "")  # its own account stands in the line that says it is up
    ids = {case.room, town.desk, town.office, *(player.user for player in people)}
    hidden = {*SAID, case.code, *ids, *await secrets(siege)}
    assert not {each for each in hidden if each.casefold() in log.casefold()}
    addresses = " ".join(each.address for each in siege.server.asked)
    assert not {each for each in await secrets(siege) if each in addresses}
    assert "access_token" not in addresses
