"""Every file that the bot needs, missing, cut, garbage, unreadable: one line and a code; put back, it goes on."""

import asyncio
from typing import Final

import pytest

from storage.root import RootSecret
from storage.vault import Vault
from tests.faults.house import House, holds
from tests.faults.operators import WITHIN
from tests.faults.sampling import WHOLE, played
from tests.faults.spoiling import FILES, keep, put_back, put_back_alone, spoil
from tests.live.rules.facts import facts

EVERY: Final = [f"{file}: {damage}" for file, damages in FILES.items() for damage in damages]
SAMPLE: Final = (
    "config.yaml: garbage",
    "root-secret: another",
    "data/sigbot.db: empty",
    "data/keys.db: truncated",
    "data/crypto/lock: a folder",
    "data/lock: unreadable",
)


async def row_in_keys(house: House) -> int:
    """How far keys.db knows the journal to have come, read beside the running bot."""
    vault = await Vault.open(house.bot.data, RootSecret.read(house.bot.folder / "root-secret"))
    try:
        return vault.noted_row
    finally:
        await vault.close()


async def has_rows_in_the_log(house: House) -> None:
    """A killed bot leaves a log with facts that keys.db knows of; told to end, it takes the log in."""
    await house.bot.stop()
    await house.bot.try_to_start()
    promise = '!åtgärd ny "Ringa" område=skola ansvarig=skola klart=2099-12-31'
    await house.town.ask(house.town.coordinator, house.town.desk, promise)
    async with asyncio.timeout(WITHIN):
        while await row_in_keys(house) < len(await facts(house.bot)):  # noqa: ASYNC110 - another process writes it
            await asyncio.sleep(0.1)  # the bot tells the keys once a second
    await house.town.settle()
    await house.bot.kill()


@pytest.mark.threat("operators-mistake")
@pytest.mark.parametrize("fault", played(EVERY, SAMPLE))
async def test_a_file_that_is_wrong_is_one_line_and_a_code(house: House, fault: str) -> None:
    file, _, damage = fault.partition(": ")
    if "wal" in file:
        await has_rows_in_the_log(house)
    await house.bot.end()
    mends = WHOLE or fault == SAMPLE[-1]  # what is said must be answered before more is said
    said = await house.say() if mends else None
    keep(house.bot.folder)
    spoil(house.bot.folder, file, damage)
    started = await house.bot.try_to_start()
    holds(fault, started)
    if mends and "crypto" in file and started.code is None and damage in {"missing", "empty"} and "lock" not in file:
        said = await house.say()  # what was said to the device of before cannot be read by the new one
    if started.code is not None:
        put_back(house.bot.folder)
    elif file == "password":
        put_back_alone(house.bot.folder, file)
    if said is None:
        await house.bot.end()
    else:
        await house.is_mended(said)


@pytest.mark.threat("operators-mistake")
async def test_two_of_them_cannot_run(house: House) -> None:
    await house.bot.stop()
    first = await house.bot.try_to_start()
    assert first.code is None
    holds("another sigbot: is running", await house.second())
    said = await house.say()
    await house.answers_once(said)
