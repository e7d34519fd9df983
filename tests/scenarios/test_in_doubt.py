"""The bot dies between the server's taking a message and the journal's knowing it; its reader answers meanwhile."""

from collections.abc import AsyncIterator

import pytest_asyncio

from cases.facts import ConsentConfirmed
from tests.town.mortal import Mortal
from tests.town.story import BEGINNING, confirms, registers
from tests.town.telling import facts_of
from tests.town.town import data_folder


@pytest_asyncio.fixture
async def mortal() -> AsyncIterator[Mortal]:
    """A case whose paper is registered; the bot died when it had posted the card."""
    with data_folder() as folder:
        mortal = Mortal(folder)
        await mortal.begin()
        for act in BEGINNING[: BEGINNING.index(registers)]:
            await mortal.do(act)
        mortal.killer.aim("courier.posted")
        await mortal.die_in(registers)
        yield mortal
        await mortal.town.close()


async def confirmed(mortal: Mortal) -> int:
    return (await facts_of(mortal.town))[ConsentConfirmed.NAME]


async def test_a_reply_to_a_message_that_was_posted_and_not_noted_counts(mortal: Mortal) -> None:
    confirms(mortal.people)
    await mortal.town.start()
    await mortal.town.settle()
    assert await confirmed(mortal) == 1
