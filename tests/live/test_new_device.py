"""What a unit reads when the bot had to take a new device, and that it goes on with its people there (N15)."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from bot.ways.matrix.login import KEPT
from storage.root import RootSecret
from storage.vault import Vault
from tests.live.rules.casefile import open_case
from tests.live.rules.town import Town, running

TOLD = "nya nycklar för en ny enhet"
WITHIN = 40.0


@pytest_asyncio.fixture(scope="module")
async def town(synapse: Synapse, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with running(synapse, tmp_path_factory.mktemp("new-device")) as town:
        yield town


async def bots_devices(town: Town) -> set[str]:
    """The bot's devices as they are proved to a coordinator."""
    chain = await town.coordinator.chain_of(town.bot_user)
    assert not chain.others
    return {device.device for device in chain.signed}


async def ended(town: Town) -> int | None:
    """What it ends with by itself, within a bound."""
    process = town.bot._process
    assert process is not None
    async with asyncio.timeout(WITHIN):
        code = await process.wait()
    await town.bot.stop()
    return code


async def old_login(town: Town) -> str:
    """The configuration's lines for the token of the device that the stopped bot has."""
    vault = await Vault.open(town.bot.data, RootSecret.read(town.bot.folder / "root-secret"))
    try:
        login = json.loads(await vault.get(KEPT) or b"")
    finally:
        await vault.close()
    file = town.bot.folder / "token"
    file.touch(mode=0o600)
    file.write_text(login["token"])
    return f"access_token_file: token\n  device_id: {login['device']}"


@pytest.mark.threat("operators-mistake")
async def test_n15_an_older_copy_of_the_store_is_told_in_the_samordningsrum_and_all_goes_on(town: Town) -> None:
    case = await open_case(town)
    await case.consent()
    crypto, aside = town.bot.data / "crypto", town.bot.folder / "aside"
    await town.bot.stop()
    shutil.copytree(crypto, aside)
    await town.bot.start()
    await town.settle()
    (before,) = await bots_devices(town)
    since = town.coordinator.moment()
    await town.bot.stop()
    shutil.rmtree(crypto)
    shutil.copytree(aside, crypto)
    await town.bot.start()
    await town.hears(town.coordinator, town.says(TOLD, "fingeravtryck", room=town.office), after=since)
    await case.in_room("!plan", case.polis)
    await town.bot.stop()
    await town.bot.start()
    await town.settle(case.polis)
    (after,) = await bots_devices(town)
    assert after != before
    assert len([text for text in town.said_to(town.coordinator, since, town.office) if TOLD in text]) == 1


@pytest.mark.threat("operators-mistake")
async def test_n15_without_a_login_for_a_new_device_it_says_so_in_one_line_and_nothing_is_sent(town: Town) -> None:
    crypto, aside = town.bot.data / "crypto", town.bot.folder / "again"
    await town.bot.stop()
    shutil.copytree(crypto, aside)
    await town.bot.start()
    await town.settle()
    await town.bot.stop()
    shutil.rmtree(crypto)
    shutil.copytree(aside, crypto)
    written = town.bot.config.read_text()
    town.bot.config.write_text(written.replace("password_file: password", await old_login(town)))
    since, length = town.coordinator.moment(), len(town.bot.log.read_text())
    await town.bot.start()
    assert await ended(town) == 2
    log = town.bot.log.read_text()[length:].splitlines()
    (line,) = [line for line in log if line.partition(" ")[0] not in {"DEBUG", "INFO", "WARNING"}]
    assert "older copy" in line
    assert "password_file" in line
    town.bot.config.write_text(written)
    await town.bot.start()
    await town.hears(town.coordinator, town.says(TOLD, room=town.office), after=since)
    await town.settle()
    assert len([text for text in town.said_to(town.coordinator, since, town.office) if TOLD in text]) == 1
