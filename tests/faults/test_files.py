"""Every file that the bot needs, missing, cut, garbage, unreadable: one line and a code; put back, it goes on."""

from typing import Final

import pytest

from tests.faults.house import House, holds
from tests.faults.sampling import WHOLE, played
from tests.faults.spoiling import FILES, keep, put_back, spoil

EVERY: Final = [f"{file}: {damage}" for file, damages in FILES.items() for damage in damages]
SAMPLE: Final = (
    "config.yaml: garbage",
    "root-secret: another",
    "data/sigbot.db: empty",
    "data/keys.db: truncated",
    "data/crypto/lock: a folder",
    "data/lock: unreadable",
)


@pytest.mark.threat("operators-mistake")
@pytest.mark.parametrize("fault", played(EVERY, SAMPLE))
async def test_a_file_that_is_wrong_is_one_line_and_a_code(house: House, fault: str) -> None:
    file, _, damage = fault.partition(": ")
    if "wal" in file:
        await house.bot.stop()
        await house.bot.try_to_start()
        await house.town.settle()
        await house.bot.kill()  # told to end, it takes the log in, and there is none
    await house.bot.end()
    said = await house.say()
    keep(house.bot.folder)
    spoil(house.bot.folder, file, damage)
    started = await house.bot.try_to_start()
    holds(fault, started)
    if started.code is not None:
        put_back(house.bot.folder)
    if WHOLE or fault == SAMPLE[-1]:
        await house.is_mended(said)
    else:
        await house.bot.end()


@pytest.mark.threat("operators-mistake")
async def test_two_of_them_cannot_run(house: House) -> None:
    await house.bot.stop()
    first = await house.bot.try_to_start()
    assert first.code is None
    holds("another sigbot: is running", await house.second())
    said = await house.say()
    await house.answers_once(said)
