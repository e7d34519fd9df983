"""The embedded Synapse starts, keeps its place over restarts and leaves nothing behind."""

import stat
from pathlib import Path

import aiohttp
import pytest

from bot.demo.synapse import Synapse, SynapseFailed


async def _log_in(synapse: Synapse, user: str, password: str) -> int:
    body = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": password}
    url = f"{synapse.url}/_matrix/client/v3/login"
    async with aiohttp.ClientSession() as http, http.post(url, json=body) as answer:
        return answer.status


def _mode(path: Path) -> int:
    return path.stat().st_mode


def _exists(path: Path) -> bool:
    return path.exists()


async def test_an_account_survives_a_restart_and_a_kill_on_the_same_port() -> None:
    async with Synapse() as synapse:
        url = synapse.url
        account = await synapse.register("anna")
        await synapse.stop()
        with pytest.raises(aiohttp.ClientConnectionError):
            await _log_in(synapse, account.user, account.password)
        await synapse.start()
        assert await _log_in(synapse, account.user, account.password) == 200
        await synapse.kill()
        assert not synapse.running
        await synapse.start()
        assert await _log_in(synapse, account.user, account.password) == 200
        assert synapse.url == url


async def test_the_folder_is_closed_to_others_and_gone_afterwards() -> None:
    async with Synapse() as synapse:
        folder = synapse._root
        assert stat.S_IMODE(_mode(folder)) == 0o700
    assert not _exists(folder)
    assert not synapse.running


async def test_a_server_that_cannot_start_says_why() -> None:
    broken = Synapse(server_name="not a name")
    with pytest.raises(SynapseFailed, match="not a name"):
        await broken.__aenter__()
    assert not broken.running


async def test_nobody_registers_without_the_secret(synapse: Synapse) -> None:
    body = {"username": "mallory", "password": "x", "auth": {"type": "m.login.dummy"}}
    url = f"{synapse.url}/_matrix/client/v3/register"
    async with aiohttp.ClientSession() as http, http.post(url, json=body) as answer:
        assert answer.status == 403
