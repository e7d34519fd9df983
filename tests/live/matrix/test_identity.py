"""The bot's own identity: made once, kept, shown to everyone, never another's (N1)."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.demo.player import Player
from bot.demo.synapse import Synapse
from bot.trouble import Unavailable
from bot.ways.matrix import client as client_module
from bot.ways.matrix import identity
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.crosssigning import is_signed
from bot.ways.matrix.probe import probe
from bot.ways.matrix.settings import (
    ForeignIdentity,
    MatrixSettings,
    NoCredentials,
    NotAHomeserver,
    PasswordNeeded,
    TokenRefused,
    WrongPassword,
)
from cases.ids import UserId
from tests.live.matrix.support import NO_PINS, Bot, KeptSecrets, shown, token_login


@pytest_asyncio.fixture
async def web_server() -> AsyncIterator[str]:
    async def page(_: web.Request) -> web.Response:
        return web.Response(text="<html>It works</html>", content_type="text/html")

    app = web.Application()
    app.router.add_get("/{anything:.*}", page)
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/")


async def test_n1_the_own_device_is_signed_and_shown_to_everyone(bot: Bot) -> None:
    answer, chain = await shown(bot, bot.client.user)
    assert chain.master == bot.client.master_key
    assert [device.device for device in chain.signed] == [bot.client.device]
    assert chain.others == ()
    master = answer["master_keys"][bot.client.user]
    assert is_signed(master, bot.client.user, bot.client.device, chain.signed[0].ed25519)
    assert bot.client.fingerprint.replace(" ", "") == bot.client.master_key


async def test_n1_the_identity_and_the_device_outlive_a_restart(bot: Bot) -> None:
    before = (bot.client.master_key, bot.client.device)
    await bot.reopen()
    assert (bot.client.master_key, bot.client.device) == before
    _, chain = await shown(bot, bot.client.user)
    assert len(chain.signed) == 1


@pytest.mark.parametrize("step", ["publish_device", "establish", "_upload_keys", "_upload_signatures"])
async def test_n1_a_first_start_that_was_cut_off_is_finished_by_the_next(
    synapse: Synapse, tmp_path: Path, bot: Bot, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    account = await synapse.register(f"cut-off-{step.strip('_').replace('_', '-')}")
    settings = MatrixSettings(synapse.url, account.user, tmp_path / "cut", password=account.password)
    secrets = KeptSecrets()

    async def cut_off(*_: object) -> None:
        raise Unavailable

    with monkeypatch.context() as broken:
        broken.setattr(identity if step.startswith("_") else client_module, step, cut_off)
        with pytest.raises(Unavailable):
            await MatrixClient.open(settings, secrets, NO_PINS)
    client = await MatrixClient.open(settings, secrets, NO_PINS)
    _, chain = await shown(bot, account.user)
    assert chain.master == client.master_key
    assert [device.device for device in chain.signed] == [client.device]
    await client.close()


async def test_n1_an_account_with_another_s_identity_is_refused_until_it_is_reset(
    synapse: Synapse, tmp_path: Path, bot: Bot
) -> None:
    account = await synapse.register("used-before")
    player = await Player.log_in(synapse.url, account)
    await player.close()
    settings = MatrixSettings(synapse.url, account.user, tmp_path / "other", password=account.password)
    secrets = KeptSecrets()
    with pytest.raises(ForeignIdentity):
        await MatrixClient.open(settings, secrets, NO_PINS)
    without_password = replace(settings, password=None, reset_identity=True)
    with pytest.raises(PasswordNeeded):
        await MatrixClient.open(without_password, secrets, NO_PINS)
    client = await MatrixClient.open(replace(settings, reset_identity=True), secrets, NO_PINS)
    _, chain = await shown(bot, account.user)
    assert chain.master == client.master_key
    assert client.device in {device.device for device in chain.signed}
    await client.close()


async def test_a_wrong_password_is_said(synapse: Synapse, tmp_path: Path) -> None:
    account = await synapse.register("with-a-password")
    settings = MatrixSettings(synapse.url, account.user, tmp_path / "s", password="wrong")
    secrets = KeptSecrets()
    with pytest.raises(WrongPassword):
        await MatrixClient.open(settings, secrets, NO_PINS)
    assert secrets.kept == {}
    with pytest.raises(NoCredentials):
        await MatrixClient.open(replace(settings, password=None), secrets, NO_PINS)


async def test_an_address_without_a_homeserver_is_told_from_one_that_is_down(
    tmp_path: Path, web_server: str, unused_tcp_port: int
) -> None:
    settings = MatrixSettings(web_server, UserId("@bot:x"), tmp_path / "s", password="p")
    for address in (web_server, "no address", "ftp://example.org", "http://"):
        with pytest.raises(NotAHomeserver):
            await MatrixClient.open(replace(settings, homeserver=address), KeptSecrets(), NO_PINS)
    nobody = f"http://127.0.0.1:{unused_tcp_port}"
    with pytest.raises(Unavailable):
        await MatrixClient.open(replace(settings, homeserver=nobody), KeptSecrets(), NO_PINS)
    assert not settings.folder.exists()


async def test_a_homeserver_says_which_versions_it_speaks(synapse: Synapse) -> None:
    assert "v1.1" in await probe(synapse.url)


async def test_a_login_by_token_keeps_the_token_s_device(synapse: Synapse, tmp_path: Path, bot: Bot) -> None:
    account = await synapse.register("by-token")
    token, device = await token_login(synapse, account)
    settings = MatrixSettings(synapse.url, account.user, tmp_path / "t", access_token=token, device=device)
    with pytest.raises(TokenRefused):
        await MatrixClient.open(replace(settings, device="ANOTHER"), KeptSecrets(), NO_PINS)
    with pytest.raises(TokenRefused):
        await MatrixClient.open(replace(settings, access_token="nonsense"), KeptSecrets(), NO_PINS)
    with pytest.raises(TokenRefused):
        await MatrixClient.open(replace(settings, user=bot.client.user), KeptSecrets(), NO_PINS)
    client = await MatrixClient.open(settings, KeptSecrets(), NO_PINS)
    assert client.device == device
    await client.close()
