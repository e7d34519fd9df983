"""The pool of one-time keys is filled from nothing, whichever way a server says that there is nothing (N5)."""

from typing import Any

import pytest

from bot.ways.matrix import sync
from bot.ways.matrix.http import path
from bot.ways.matrix.shapes.syncing import Synced, as_sync
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import Bot, as_it_is, call

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

    def spoiled(raw: Any) -> Synced:
        assert raw[COUNT]["signed_curve25519"] == 0
        honest = {key: part for key, part in raw.items() if key != COUNT}
        return as_sync(honest if saying is None else {**honest, COUNT: saying})

    with monkeypatch.context() as server:
        server.setattr(sync, "as_sync", spoiled)
        await bot.sync()
    raw = await bot.client._transport.get(path("sync"), as_it_is, {"timeout": "0"})
    assert raw[COUNT]["signed_curve25519"] == 50
