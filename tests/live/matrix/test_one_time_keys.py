"""The pool of one-time keys is filled from nothing, whichever way a server says that there is nothing (N5)."""

from typing import Any

import pytest

from bot.matrix.canonical import Json
from bot.matrix.http import path
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import Bot, call

COUNT = "device_one_time_keys_count"
SAYINGS: tuple[Any, ...] = (
    None,
    {},
    {"signed_curve25519": 0},
    {"signed_curve25519": -3},
    {"signed_curve25519": "0"},
    7,
)


@pytest.mark.parametrize("saying", SAYINGS, ids=repr)
@pytest.mark.threat("malformed-keys")
async def test_n5_the_pool_is_filled_from_nothing(
    bot: Bot, actors: Actors, monkeypatch: pytest.MonkeyPatch, saying: Any
) -> None:
    mallory = await actors()
    wanted = {"one_time_keys": {bot.client.user: {bot.client.device: "signed_curve25519"}}}
    for _ in range(50):
        await call(mallory, "POST", path("keys", "claim"), wanted)
    honest = bot.client._sync._ask

    async def ask(*given: Any) -> Json:
        raw = await honest(*given)
        assert raw[COUNT]["signed_curve25519"] == 0
        return {
            **{key: part for key, part in raw.items() if key != COUNT},
            **({} if saying is None else {COUNT: saying}),
        }

    with monkeypatch.context() as server:
        server.setattr(bot.client._sync, "_ask", ask)
        await bot.sync()
    raw = await bot.client._transport.get(path("sync"), {"timeout": "0"})
    assert raw[COUNT]["signed_curve25519"] == 50
