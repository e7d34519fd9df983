"""A new device of the bot's own is told in the Samordningsrum once, wherever the start that made it ended (N15)."""

import pytest

from bot.operator.moving import tell_of_device
from storage.failpoints import listen
from tests.town.gathered import Gathered


def told(gathered: Gathered, moment: int) -> int:
    """How often the office's room has read of it since."""
    said = gathered.said_in(gathered.people.office_room(), moment)
    return len([text for text in said if "nya nycklar för en ny enhet" in text])


async def test_n15_the_first_device_is_no_news_and_each_other_one_is_told_once(gathered: Gathered) -> None:
    moment = gathered.now()
    for device, times in (("FIRST", 0), ("FIRST", 0), ("SECOND", 1), ("SECOND", 1), ("THIRD", 2)):
        await tell_of_device(gathered.town.bot.offline, device)
        await gathered.town.settle()
        assert told(gathered, moment) == times


async def test_n15_a_death_before_it_is_written_down_loses_no_word(gathered: Gathered) -> None:
    moment = gathered.now()
    await tell_of_device(gathered.town.bot.offline, "FIRST")

    def die(name: str) -> None:
        if name == "device.told":
            raise SystemExit

    listen(die)
    try:
        with pytest.raises(SystemExit):
            await tell_of_device(gathered.town.bot.offline, "SECOND")
    finally:
        listen(None)
    await gathered.town.restart()
    await tell_of_device(gathered.town.bot.offline, "SECOND")
    await gathered.town.settle()
    assert told(gathered, moment) == 1
