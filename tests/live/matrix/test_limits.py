"""Asking whether the server holds us back costs nothing and leaves nothing behind (N20)."""

from bot.ways.matrix.limits import TRIES, holds_back
from tests.live.matrix.support import Bot


async def test_n20_a_server_without_limits_is_known_and_no_room_is_made_by_asking(bot: Bot) -> None:
    before = await bot.client.joined_rooms()
    assert await holds_back(bot.client._transport) is None
    assert await bot.client.joined_rooms() == before
    answer = await bot.sync()
    assert not answer.stirred
    assert TRIES > 10
