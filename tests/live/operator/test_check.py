"""`sigbot check` against a real homeserver: what it finds there, and that it leaves nothing behind."""

from pathlib import Path
from secrets import token_hex
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.demo.synapse import Account, Synapse
from bot.operator.checks import Finding, Outcome, examine, passed
from tests.live.operator.configured import configured

ALL_OK = {
    "check-config",
    "check-root-secret",
    "check-data-folder",
    "check-login-file",
    "check-homeserver",
    "check-clock",
}
LOGGED_IN = {"check-login", "check-room-version", "check-rate-limit"}


@pytest_asyncio.fixture
async def account(synapse: Synapse) -> Account:
    return await synapse.register(f"bot-{token_hex(4)}")


def files_below(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


def found(findings: list[Finding], outcome: Outcome) -> dict[str, str | None]:
    return {finding.subject: finding.remedy for finding in findings if finding.outcome is outcome}


async def ask(synapse: Synapse, method: str, path: str, token: str | None, **body: Any) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with (
        aiohttp.ClientSession() as http,
        http.request(method, f"{synapse.url}/_matrix/client/v3/{path}", headers=headers, json=body or None) as answer,
    ):
        said: dict[str, Any] = await answer.json()
        return said


async def log_in(synapse: Synapse, account: Account) -> dict[str, Any]:
    who = {"type": "m.id.user", "user": account.user}
    return await ask(synapse, "POST", "login", None, type="m.login.password", identifier=who, password=account.password)


async def test_with_a_password_all_is_ok_but_what_only_a_login_can_tell(
    synapse: Synapse, account: Account, tmp_path: Path
) -> None:
    findings = await examine(configured(tmp_path, synapse.url, account.user, password_file=account.password))
    assert set(found(findings, Outcome.OK)) == ALL_OK
    unsure = {
        "check-login": "password-not-tried",
        "check-room-version": "room-version-not-asked",
        "check-colleagues": "colleagues-not-asked",
        "check-rate-limit": "rate-limit-not-asked",
    }
    assert found(findings, Outcome.UNSURE) == unsure
    assert passed(findings)


async def test_with_a_token_the_login_and_the_room_version_are_asked_of_the_server(
    synapse: Synapse, account: Account, tmp_path: Path
) -> None:
    login = await log_in(synapse, account)
    keys = {"access_token_file": login["access_token"], "device_id": login["device_id"]}
    findings = await examine(configured(tmp_path, synapse.url, account.user, **keys))
    assert set(found(findings, Outcome.OK)) == ALL_OK | LOGGED_IN


@pytest.mark.parametrize("spoiled", ["access_token_file", "device_id"])
async def test_a_token_that_is_not_that_of_the_device_is_found(
    synapse: Synapse, account: Account, tmp_path: Path, spoiled: str
) -> None:
    login = await log_in(synapse, account)
    keys = {"access_token_file": login["access_token"], "device_id": login["device_id"]} | {spoiled: "ANOTHER"}
    findings = await examine(configured(tmp_path, synapse.url, account.user, **keys))
    assert found(findings, Outcome.FAULT) == {"check-login": "token-refused"}


async def test_a_look_leaves_no_device_and_no_file(synapse: Synapse, account: Account, tmp_path: Path) -> None:
    login = await log_in(synapse, account)
    file = configured(tmp_path, synapse.url, account.user, password_file=account.password)
    before = files_below(tmp_path)
    await examine(file)
    devices = (await ask(synapse, "GET", "devices", login["access_token"]))["devices"]
    assert [device["device_id"] for device in devices] == [login["device_id"]]
    assert files_below(tmp_path) == before


async def test_a_web_server_that_is_no_homeserver_is_found(web_server: str, tmp_path: Path) -> None:
    findings = await examine(configured(tmp_path, web_server, "@bot:sig.localhost", password_file="x"))
    assert found(findings, Outcome.FAULT) == {"check-homeserver": "not-a-homeserver"}


async def test_a_homeserver_that_does_not_answer_is_found(tmp_path: Path) -> None:
    findings = await examine(configured(tmp_path, "http://127.0.0.1:9", "@bot:sig.localhost", password_file="x"))
    assert found(findings, Outcome.FAULT) == {"check-homeserver": "homeserver-unavailable"}
