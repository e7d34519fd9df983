"""The crypto store: for one process, under one key, and a lost one is a new device (N15)."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from stat import S_IMODE

import pytest

from bot.demo.synapse import Synapse
from bot.trouble import LoggedOut
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.http import path
from bot.ways.matrix.overrides.cipher import connect, file_key
from bot.ways.matrix.settings import (
    MatrixSettings,
    NoCredentials,
    StoreBusy,
    StoreLost,
    StoreUnreadable,
)
from tests.live.conftest import Players
from tests.live.matrix.conftest import Actors
from tests.live.matrix.support import (
    NO_PINS,
    Bot,
    KeptSecrets,
    call,
    hears,
    meeting,
    pinned_in,
    shown,
    token_login,
)


@pytest.mark.threat("operators-mistake")
async def test_n15_new_keys_are_never_put_on_a_device_that_has_others(bot: Bot) -> None:
    _, before = await shown(bot, bot.client.user)
    device = bot.client.device
    await bot.client.close()
    for file in bot.settings.folder.glob("device-*"):
        file.write_bytes(b"")
    with pytest.raises(StoreLost):
        await MatrixClient.open(replace(bot.settings, password=None), bot.secrets, NO_PINS)
    bot.client = await MatrixClient.open(bot.settings, bot.secrets, NO_PINS)
    _, after = await shown(bot, bot.client.user)
    assert device in {each.device for each in before.signed}
    assert device not in {each.device for each in after.signed}


@pytest.mark.threat("operators-mistake")
async def test_n15_an_empty_store_on_an_old_device_is_refused(synapse: Synapse, tmp_path: Path) -> None:
    account = await synapse.register("worn")
    token, device = await token_login(synapse, account)
    settings = MatrixSettings(synapse.url, account.user, tmp_path / "first", access_token=token, device=device)
    secrets = KeptSecrets()
    await (await MatrixClient.open(settings, secrets, NO_PINS)).close()
    elsewhere, nothing = replace(settings, folder=tmp_path / "second"), KeptSecrets()
    with pytest.raises(StoreLost):
        await MatrixClient.open(elsewhere, nothing, NO_PINS)
    assert nothing.kept == {}
    assert not list(elsewhere.folder.glob("device-*"))
    shutil.rmtree(settings.folder)
    with pytest.raises(StoreLost):
        await MatrixClient.open(settings, secrets, NO_PINS)
    token, device = await token_login(synapse, account)
    client = await MatrixClient.open(replace(settings, access_token=token, device=device), secrets, NO_PINS)
    assert client.device == device
    await client.close()


@pytest.mark.threat("operators-mistake")
async def test_n15_a_lost_store_is_a_new_device_signed_by_the_kept_identity(bot: Bot) -> None:
    before = (bot.client.master_key, bot.client.device)
    await bot.client.close()
    shutil.rmtree(bot.settings.folder)
    bot.client = await MatrixClient.open(bot.settings, bot.secrets, NO_PINS)
    assert bot.client.master_key == before[0]
    assert bot.client.device != before[1]
    _, chain = await shown(bot, bot.client.user)
    assert [device.device for device in chain.signed] == [bot.client.device]
    devices = (await call(bot, "GET", path("devices")))["devices"]
    assert [device["device_id"] for device in devices] == [bot.client.device]


@pytest.mark.threat("operators-mistake")
async def test_n15_a_device_that_was_logged_out_is_replaced_and_its_store_deleted(bot: Bot) -> None:
    before = (bot.client.master_key, bot.client.device)
    await call(bot, "POST", path("logout"))
    with pytest.raises(LoggedOut):
        await bot.sync()
    await bot.reopen()
    assert bot.client.master_key == before[0]
    assert bot.client.device != before[1]
    assert len(list(bot.settings.folder.glob("device-*.db"))) == 1
    await bot.client.close()
    without_password = replace(bot.settings, password=None)
    client = await MatrixClient.open(without_password, bot.secrets, NO_PINS)
    await call(replace(bot, client=client), "POST", path("logout"))
    await client.close()
    with pytest.raises(NoCredentials):
        await MatrixClient.open(without_password, bot.secrets, NO_PINS)
    bot.client = await MatrixClient.open(bot.settings, bot.secrets, NO_PINS)


@pytest.mark.threat("operators-mistake")
async def test_n15_the_store_is_for_one_process_and_one_user_alone(bot: Bot) -> None:
    folder = bot.settings.folder
    assert S_IMODE(folder.stat().st_mode) == 0o700
    assert {S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    with pytest.raises(StoreBusy):
        await MatrixClient.open(bot.settings, bot.secrets, NO_PINS)
    await bot.reopen()


@pytest.mark.threat("operators-mistake")
async def test_n15_the_store_opens_with_its_own_pickle_key_alone(bot: Bot) -> None:
    key = bot.secrets.kept["matrix.pickle"]
    assert len(key) == 32
    await bot.client.close()
    bot.secrets.kept["matrix.pickle"] = bytes(32)
    with pytest.raises(StoreUnreadable):
        await MatrixClient.open(bot.settings, bot.secrets, NO_PINS)
    bot.secrets.kept["matrix.pickle"] = key
    bot.client = await MatrixClient.open(bot.settings, bot.secrets, NO_PINS)


def left_readable(bot: Bot) -> Path:
    """The closed store as an earlier version had it."""
    (file,) = bot.settings.folder.glob("device-*.db")
    plain = file.with_suffix(".readable")
    with closing(connect(file, file_key(bot.secrets.kept["matrix.pickle"].hex()))) as connection:
        connection.execute("ATTACH DATABASE ? AS readable KEY ''", (str(plain),))
        connection.execute("SELECT sqlcipher_export('readable')").fetchall()
    plain.replace(file)
    return file


@pytest.mark.threat("leaks")
async def test_n15_a_device_whose_store_was_readable_goes_on_with_one_that_is_not(bot: Bot, actors: Actors) -> None:
    actor = await actors()
    room = await meeting(bot, actor)
    await bot.say(room, "before", actor.client.user)
    await hears(actor, "before")
    device = bot.client.device
    await bot.client.close()
    file = left_readable(bot)
    assert actor.client.user.encode() in file.read_bytes()
    bot.client = await MatrixClient.open(bot.settings, bot.secrets, pinned_in(bot.pins))
    assert bot.client.device == device
    assert not [each for each in file.parent.iterdir() if actor.client.user.encode() in each.read_bytes()]
    await bot.say(room, "after", actor.client.user)
    await hears(actor, "after")
    await actor.say(room, "back", bot.client.user)
    await bot.heard("back")


async def test_device_names_and_secrets_stay_out_of_sight(bot: Bot, players: Players) -> None:
    devices = (await call(bot, "GET", path("devices")))["devices"]
    assert [device["display_name"] for device in devices] == ["bot"]
    spoken = repr(bot.client) + repr(bot.settings) + repr(bot.client._identity) + repr(bot.client._transport)
    assert bot.settings.password is not None
    assert bot.settings.password not in spoken
    assert bot.secrets.kept["matrix.login"].decode() not in spoken
