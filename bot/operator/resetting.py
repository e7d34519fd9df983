"""A new encryption identity for an account that has one of another's making: `sigbot init --reset-identity` (N1)."""

from dataclasses import replace

from bot.config import Config
from bot.operator import secretfile
from bot.operator.account import settings_of
from bot.ways.matrix.client import MatrixClient
from cases.ids import UserId
from storage.root import RootSecret
from storage.vault import Vault


async def reset_identity(config: Config) -> str:
    """Put our own identity in the place of the one that is there; its fingerprint, for people to compare.

    Those who verified the old one must do so again. Raises bot.operator.refused.START_ERRORS; StoreBusy while it runs.
    """
    settings = replace(settings_of(config), reset_identity=True)
    secretfile.check_data_folder(config.data_folder)
    vault = await Vault.open(config.data_folder, RootSecret.read(config.root_secret_file))
    try:
        client = await MatrixClient.open(settings, vault, _nobody)
        await client.close()
        return client.fingerprint
    finally:
        await vault.close()


def _nobody(user: UserId) -> None:
    """No pins: nothing is sent to anyone."""
