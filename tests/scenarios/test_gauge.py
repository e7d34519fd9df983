"""The gauge of removals that wait: what an operator sees while a server holds the bot back (N20)."""

import pytest

from bot.trouble import Unavailable
from cases.ids import RoomId, UserId
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE


@pytest.mark.threat("broken-homeserver")
async def test_n20_a_removal_that_waits_is_counted_and_said_in_the_log_without_a_name(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bot = gathered.town.bot
    waited: list[int] = []
    remove = gathered.town.server.remove

    async def held_back(room: RoomId, user: UserId) -> None:
        if len(waited) < 2:
            waited.append(bot.guard.removals_waiting)
            await bot._minute()
            raise Unavailable
        await remove(room, user)

    monkeypatch.setattr(gathered.town.server, "remove", held_back)
    await gathered.says(MOTHER, "ta bort polisen")
    assert waited == [1, 1]
    said = [record.getMessage() for record in caplog.records if "removals wait" in record.getMessage()]
    assert len(said) == 2
    assert not [line for line in said if POLICE in line]
    assert bot.guard.removals_waiting == 0
