"""While the server is asked anew about someone, what was known of their devices stands: no room key misses them."""

from collections.abc import Collection
from typing import Any

import pytest

from bot.matrix.crosssigning import Chain, Device
from bot.matrix.devices import Devices
from cases.ids import MasterKey, UserId

USER = UserId("@anna:sig.localhost")
KEY = MasterKey("M" * 43)
DEVICE = Device(USER, "A", "E" * 43, "C" * 43)
CHAIN = Chain(USER, KEY, (DEVICE,), ())


@pytest.fixture
def devices() -> Devices:
    nothing: Any = None
    known = Devices(nothing, nothing, lambda _: KEY)
    known._chains[USER] = CHAIN
    return known


async def test_their_devices_stay_trusted_until_the_answer_is_there(
    devices: Devices, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[Device, ...]] = []

    async def refresh(users: Collection[UserId]) -> None:
        seen.extend(devices.trusted(user) for user in users)
        devices._chains[USER] = Chain(USER, KEY, (DEVICE,), ())

    monkeypatch.setattr(devices, "refresh", refresh)
    assert await devices.identity(USER) == KEY
    assert seen == [(DEVICE,)]


async def test_what_was_known_is_no_answer_when_their_server_gave_none(
    devices: Devices, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refresh(_: Collection[UserId]) -> None:
        """Nothing came."""

    monkeypatch.setattr(devices, "refresh", refresh)
    assert await devices.identity(USER) is None
    assert devices.trusted(USER) == (DEVICE,)
