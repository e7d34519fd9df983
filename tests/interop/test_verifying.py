"""Element's button for verifying by emoji: the bot ends the request, and says in words how to compare (N13)."""

from tests.interop.casefile import consented_case
from tests.interop.person import Ended
from tests.interop.town import Town


async def test_n13_a_request_in_a_room_and_one_to_the_device_end_as_cancelled_by_the_bot(town: Town) -> None:
    cancelled = Ended("Cancelled", "m.user", town.bot_user)
    police = await town.person("polis")
    case = await consented_case(town, polis=police)
    moment = police.moment()
    assert await police.verify_in_room(case.room, town.bot_user) == cancelled
    await town.hears(police, town.says("symboler"), after=moment)
    assert await town.coordinator.verify_device(town.bot_user) == cancelled
