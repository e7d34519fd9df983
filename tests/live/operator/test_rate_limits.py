"""A homeserver that holds the bot back: found before anyone has to leave in a hurry, and lifted as told (N20)."""

from collections.abc import AsyncIterator
from pathlib import Path
from secrets import token_hex
from urllib.parse import quote

import aiohttp
import pytest
import pytest_asyncio

from bot.config import load
from bot.demo.synapse import Synapse
from bot.operator.checks import Outcome, examine, passed
from bot.texts.cli_words import say
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.settings import MatrixSettings
from storage.root import RootSecret
from storage.vault import Vault
from tests.live.lean import LeanSynapse
from tests.live.matrix.support import NO_PINS, token_login
from tests.live.operator.configured import configured

AS_IT_COMES = {
    "rc_message": {"per_second": 0.2, "burst_count": 10},
    "rc_room_creation": {"per_second": 0.016, "burst_count": 10},
}
"""What Synapse does where its configuration says nothing (its manual: rc_message, rc_room_creation)."""


@pytest_asyncio.fixture(scope="module")
async def slow() -> AsyncIterator[Synapse]:
    async with LeanSynapse(more=AS_IT_COMES) as running:
        yield running


async def lift(synapse: Synapse, user: str) -> None:
    """What docs/operator.md tells the administrator to do."""
    url = f"{synapse.url}/_synapse/admin/v1/users/{quote(user)}/override_ratelimit"
    headers = {"Authorization": f"Bearer {await synapse.admin_token()}"}
    body = {"messages_per_second": 0, "burst_count": 0}
    async with aiohttp.ClientSession() as http, http.post(url, json=body, headers=headers) as answer:
        assert answer.status == 200


@pytest.mark.threat("operators-mistake")
async def test_n20_a_synapse_as_it_comes_is_refused_with_the_remedy_until_its_limit_is_lifted(
    slow: Synapse, tmp_path: Path
) -> None:
    account = await slow.register(f"bot-{token_hex(4)}")
    token, device = await token_login(slow, account)
    colleague = (await slow.register(f"samordnare-{token_hex(4)}")).user
    keys = {"access_token_file": token, "device_id": device}
    file = configured(tmp_path, slow.url, account.user, coordinator=colleague, **keys)
    findings = await examine(file)
    (fault,) = [each for each in findings if each.outcome is Outcome.FAULT]
    assert (fault.subject, fault.remedy) == ("check-rate-limit", "rate-limited")
    assert fault.told["count"] == "10"
    assert "override_ratelimit" in say(str(fault.remedy), **fault.told)
    assert not passed(findings)
    await lift(slow, account.user)
    assert passed(await examine(file))


@pytest.mark.threat("operators-mistake")
async def test_n20_after_a_first_start_by_password_the_kept_login_is_asked_with(slow: Synapse, tmp_path: Path) -> None:
    account = await slow.register(f"bot-{token_hex(4)}")
    file = configured(tmp_path, slow.url, account.user, password_file=account.password)
    config = load(file)
    vault = await Vault.open(config.data_folder, RootSecret.read(config.root_secret_file))
    settings = MatrixSettings(slow.url, account.user, config.data_folder / "crypto", account.password)
    client = await MatrixClient.open(settings, vault, NO_PINS)
    await client.close()
    await vault.close()
    found = {each.subject: each.remedy for each in await examine(file) if each.outcome is not Outcome.OK}
    assert found == {"check-rate-limit": "rate-limited", "check-colleagues": "colleague-no-account"}
