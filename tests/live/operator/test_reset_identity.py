"""An account with another's encryption identity: refused, until the operator asks for a new one."""

from pathlib import Path

import pytest

from bot.config import Config, load
from bot.demo.synapse import Account, Synapse
from bot.operator.resetting import reset_identity
from bot.texts.cli_words import say
from bot.ways.matrix.client import MatrixClient
from bot.ways.matrix.settings import ForeignIdentity, MatrixSettings
from storage.root import RootSecret
from storage.vault import Vault
from tests.live.operator.configured import configured


async def master_key(config: Config, account: Account, *, reset: bool = False) -> str:
    """Start as the bot does, and end again: our master key."""
    vault = await Vault.open(config.data_folder, RootSecret.read(config.root_secret_file))
    folder = config.data_folder / "crypto"
    settings = MatrixSettings(config.homeserver.url, account.user, folder, account.password, reset_identity=reset)
    try:
        client = await MatrixClient.open(settings, vault, lambda _: None)
        await client.close()
        return client.fingerprint
    finally:
        await vault.close()


async def test_a_foreign_identity_is_refused_and_replaced_on_request(synapse: Synapse, tmp_path: Path) -> None:
    account = await synapse.register("twice")
    (tmp_path / "other").mkdir()
    (tmp_path / "own").mkdir()
    other, own = (
        load(configured(tmp_path / folder, synapse.url, account.user, password_file=account.password))
        for folder in ("other", "own")
    )
    first = await master_key(other, account)
    with pytest.raises(ForeignIdentity) as refused:
        await master_key(own, account)
    assert "--reset-identity" in say(refused.value.reason)
    fingerprint = await reset_identity(own)
    assert fingerprint != first
    assert await master_key(own, account) == fingerprint
