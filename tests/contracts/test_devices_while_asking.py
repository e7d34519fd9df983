"""While the server is asked again about someone, what was known of their devices stands: no room key misses them."""

from collections.abc import Collection, Mapping
from copy import deepcopy
from typing import Any

import pytest

from bot.ways.matrix import devices as asking
from bot.ways.matrix.canonical import Json
from bot.ways.matrix.crosssigning import Chain, Device, new_identity
from bot.ways.matrix.devices import Devices
from bot.ways.matrix.http import Shape
from bot.ways.matrix.store import Machine
from cases.ids import MasterKey, UserId
from tests.contracts.olm_machines import Machines
from tests.contracts.test_crosssigning import answer_of

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


class Answering:
    """A server that gives these answers to /keys/query, the last one for ever."""

    def __init__(self, *answers: Json) -> None:
        self._answers = list(answers)
        self.asked = 0

    async def post(self, where: str, shape: Shape[Any], body: Mapping[str, Any]) -> Any:
        del where, body
        self.asked += 1
        return shape(self._answers.pop(0) if len(self._answers) > 1 else self._answers[0])


@pytest.fixture
def machine(machines: Machines) -> Machine:
    return machines("bot")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "PAUSES", (0, 0, 0))


def whole_and_half(server: str) -> tuple[Json, Json, MasterKey]:
    """What a server answers for someone of `server`; the same before it holds the keys that vouch for the device."""
    identity = new_identity(UserId(f"@anna:{server}"))
    whole = answer_of(identity)
    half = deepcopy(whole)
    half["master_keys"], half["self_signing_keys"] = {}, {}
    return whole, half, identity.master_key


async def test_half_an_answer_about_someone_of_another_server_is_asked_for_again(machine: Machine) -> None:
    whole, half, master = whole_and_half("abroad")
    server: Any = Answering(half, half, whole)
    devices = Devices(server, machine, lambda _: master)
    assert await devices.identity(UserId("@anna:abroad")) == master
    assert [device.device for device in devices.trusted(UserId("@anna:abroad"))] == ["PHONE"]


async def test_what_was_known_stands_while_only_half_is_answered(machine: Machine) -> None:
    whole, half, master = whole_and_half("abroad")
    anna = UserId("@anna:abroad")
    trusted: list[int] = []

    class Watched(Answering):
        async def post(self, where: str, shape: Shape[Any], body: Mapping[str, Any]) -> Any:
            trusted.append(len(known.trusted(anna)))
            return await super().post(where, shape, body)

    server: Any = Watched(whole, half, half, whole)
    known = Devices(server, machine, lambda _: master)
    await known.refresh([anna])
    await known.refresh([anna])
    assert trusted == [0, 1, 1, 1]


async def test_half_an_answer_that_stays_so_is_believed_and_closes(machine: Machine) -> None:
    whole, half, master = whole_and_half("abroad")
    anna = UserId("@anna:abroad")
    server: Any = Answering(whole, half)
    known = Devices(server, machine, lambda _: master)
    await known.refresh([anna])
    await known.refresh([anna])
    assert known.trusted(anna) == ()
    assert not known.stale([anna])


async def test_half_an_answer_about_someone_of_our_own_server_is_the_answer(machine: Machine) -> None:
    _, half, _ = whole_and_half("x")
    server: Any = Answering(half)
    await Devices(server, machine, lambda _: None).refresh([UserId("@anna:x")])
    assert server.asked == 1


async def test_a_server_that_did_not_answer_is_asked_again_at_the_next_use_and_once_only(machine: Machine) -> None:
    whole, _, master = whole_and_half("abroad")
    anna = UserId("@anna:abroad")
    server: Any = Answering(whole, {"failures": {"abroad": {}}}, {"failures": {"abroad": {}}}, whole)
    devices = Devices(server, machine, lambda _: master)
    await devices.ensure([anna])
    devices.changed([anna])
    for asked in (2, 3, 4, 4):
        await devices.ensure([anna])
        assert server.asked == asked
        assert devices.trusted(anna)
