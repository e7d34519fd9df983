"""The people the configuration names, compared with what the server knows: a mistyped account, another fingerprint."""

from pathlib import Path
from secrets import token_hex

import pytest

from bot.demo.synapse import Synapse
from bot.operator.checks import Outcome, examine
from tests.live.conftest import Players
from tests.live.matrix.support import token_login
from tests.live.operator.configured import COORDINATOR, configured

EXAMPLE = "LZxQ 5mVn Yw0k 8JrT c3Hd Pq7S uB1e Fg9K oN4i Xa2M vRs"
"""As config.example.yaml has it."""


async def told(synapse: Synapse, folder: Path, coordinator: str, fingerprint: str | None) -> tuple[Outcome, str | None]:
    """What check says of the one coordinator there."""
    account = await synapse.register(f"bot-{token_hex(4)}")
    token, device = await token_login(synapse, account)
    keys = {"access_token_file": token, "device_id": device}
    file = configured(folder, synapse.url, account.user, coordinator=coordinator, fingerprint=fingerprint, **keys)
    (found,) = [each for each in await examine(file) if each.subject == "check-colleagues"]
    assert found.told.get("place", "units.ungdom.coordinators 1") == "units.ungdom.coordinators 1"
    return found.outcome, found.remedy


@pytest.mark.threat("operators-mistake")
async def test_check_finds_an_account_that_is_no_account(synapse: Synapse, tmp_path: Path) -> None:
    assert await told(synapse, tmp_path, COORDINATOR, None) == (Outcome.FAULT, "colleague-no-account")


@pytest.mark.threat("operators-mistake")
async def test_check_finds_the_fingerprint_of_the_example(synapse: Synapse, players: Players, tmp_path: Path) -> None:
    samira = await players("samira")
    assert await told(synapse, tmp_path, samira.user, EXAMPLE) == (Outcome.FAULT, "colleague-other-key")


async def test_check_says_who_has_no_encryption_yet_and_does_not_fail(synapse: Synapse, tmp_path: Path) -> None:
    account = await synapse.register(f"samira-{token_hex(4)}")
    assert await told(synapse, tmp_path, account.user, None) == (Outcome.UNSURE, "colleague-no-keys")


async def test_check_is_content_with_somebody_whom_the_bot_can_invite(
    synapse: Synapse, players: Players, tmp_path: Path
) -> None:
    samira = await players("samira")
    assert await told(synapse, tmp_path, samira.user, None) == (Outcome.OK, None)
