"""A crypto store of another time: an older copy is never used, and a new device takes its place (N15)."""

import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.demo.synapse import Synapse
from bot.journalport import Generation
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.http import path
from bot.ways.matrix.settings import MatrixSettings, StoreOld
from storage.failpoints import listen
from tests.live.matrix.support import NO_PINS, Bot, KeptSecrets, call, shown, token_login


@dataclass
class KeptGenerations:
    """The journal's side of it, without a journal."""

    kept: Generation = Generation(0, 0)  # noqa: RUF009  frozen
    older: bool = False

    async def get(self) -> Generation:
        return self.kept

    async def put(self, generation: Generation) -> None:
        self.kept = generation

    async def journal_is_older(self) -> None:
        self.older = True


@dataclass
class Starting:
    """A bot that is started and stopped, its store put aside and put back."""

    bot: Bot
    generations: KeptGenerations
    aside: Path
    is_open: bool = True

    async def start(self) -> str:
        """The device that it starts on."""
        opened = await MatrixClient.open(self.bot.settings, self.bot.secrets, NO_PINS, self.generations)
        self.bot.client, self.is_open = opened, True
        return opened.device

    async def stop(self) -> None:
        if self.is_open:
            self.is_open = False
            await self.bot.client.close()

    async def again(self) -> str:
        await self.stop()
        return await self.start()

    async def copy(self) -> None:
        """While it is stopped: a backup that nobody should make."""
        await self.stop()
        shutil.copytree(self.bot.settings.folder, self.aside)

    async def put_back(self) -> None:
        await self.stop()
        shutil.rmtree(self.bot.settings.folder)
        shutil.copytree(self.aside, self.bot.settings.folder)

    async def devices(self) -> set[str]:
        """Those that the account is logged in on."""
        return {device["device_id"] for device in (await call(self.bot, "GET", path("devices")))["devices"]}


@pytest_asyncio.fixture
async def starting(bot: Bot, tmp_path: Path) -> AsyncIterator[Starting]:
    starting = Starting(bot, KeptGenerations(), tmp_path / "aside")
    await starting.again()
    yield starting


@pytest.fixture(autouse=True)
def nobody_listens() -> Iterator[None]:
    yield
    listen(None)


@pytest.mark.threat("operators-mistake")
async def test_n15_an_older_copy_of_the_store_becomes_a_new_device_signed_by_the_kept_identity(
    starting: Starting,
) -> None:
    bot, device, master = starting.bot, starting.bot.client.device, starting.bot.client.master_key
    await starting.copy()
    assert await starting.start() == device
    await bot.sync()
    await starting.put_back()
    new = await starting.start()
    assert new != device
    assert bot.client.master_key == master
    _, chain = await shown(bot, bot.client.user)
    assert [signed.device for signed in chain.signed] == [new]
    assert await starting.devices() == {new}, "the old one is logged out"
    assert len(list(bot.settings.folder.glob("device-*.db"))) == 1
    await bot.sync()
    assert await starting.again() == new


@pytest.mark.threat("operators-mistake")
async def test_n15_a_store_from_after_the_journal_that_was_put_back_becomes_a_new_device(starting: Starting) -> None:
    device = starting.bot.client.device
    earlier = starting.generations.kept
    assert await starting.again() == device
    starting.generations.kept = earlier
    new = await starting.again()
    assert new != device
    assert starting.generations.older
    assert await starting.again() == new


async def test_n15_a_copy_taken_since_the_last_start_is_not_seen(starting: Starting) -> None:
    """As docs/operator.md says openly: it carries the generation of the store itself."""
    device = starting.bot.client.device
    await starting.copy()
    await starting.put_back()
    assert await starting.start() == device


@pytest.mark.parametrize("place", ["generation.begun", "generation.stored"])
async def test_n15_a_death_while_the_generation_rises_costs_no_device(place: str, starting: Starting) -> None:
    device = starting.bot.client.device

    def die(name: str) -> None:
        if name == place:
            raise SystemExit

    for _ in range(3):
        await starting.stop()
        listen(die)
        with pytest.raises(SystemExit):
            await starting.start()
        listen(None)
    assert await starting.start() == device
    assert starting.generations.kept.settled == starting.generations.kept.begun


@pytest.mark.threat("operators-mistake")
async def test_n15_an_older_copy_and_no_login_but_the_old_devices_is_no_start(synapse: Synapse, tmp_path: Path) -> None:
    account = await synapse.register("lasting")
    token, device = await token_login(synapse, account)
    settings = MatrixSettings(synapse.url, account.user, tmp_path / "store", access_token=token, device=device)
    bot = Bot(await MatrixClient.open(settings, secrets := KeptSecrets(), NO_PINS), settings, secrets, {})
    starting = Starting(bot, KeptGenerations(), tmp_path / "aside")
    await starting.again()
    await starting.copy()
    assert await starting.start() == device
    await starting.put_back()
    kept, generation = dict(secrets.kept), starting.generations.kept
    for _ in range(2):
        with pytest.raises(StoreOld):
            await starting.start()
    assert (secrets.kept, starting.generations.kept) == (kept, generation)
    another, new = await token_login(synapse, account)
    bot.settings = replace(settings, access_token=another, device=new)
    assert await starting.start() == new
    assert device not in await starting.devices()
    await bot.client.close()
