"""An end in order: one more checkpoint is posted, whatever the bot was doing when it was told to end."""

import asyncio
from datetime import timedelta

from bot.app import LAST_WORDS
from storage.checkpoint import found_in
from tests.town.gathered import Gathered
from tests.town.people import MOTHER
from tests.town.set_back import witnessed


def checkpoints(gathered: Gathered) -> int:
    return sum(bool(found_in(message.body)) for message in gathered.people.messages())


async def test_a_look_that_was_under_way_at_the_end_holds_back_no_last_checkpoint(gathered: Gathered) -> None:
    """The tasks that look into rooms have ended by then: who waits for them waits in vain."""
    bot = gathered.town.bot
    await bot.looking_back.at_start(within=timedelta(seconds=5))
    await witnessed(gathered.town)
    await gathered.says(MOTHER, "ta bort polisen")
    vars(bot.guard).pop("settled")  # as in the running bot, where a task of its own looks
    before = checkpoints(gathered)
    bot.guard.ask([gathered.people.case_room.id])
    async with asyncio.timeout(LAST_WORDS.total_seconds()):
        await bot.last_words()
    assert checkpoints(gathered) == before + 1
