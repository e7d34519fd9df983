"""The bot's own account as the configuration gives it, for what opens the Matrix client: the run, and the reset."""

from bot.config import Config
from bot.operator import secretfile
from bot.texts.texts import Texts
from bot.ways.matrix.settings import MatrixSettings


def settings_of(config: Config) -> MatrixSettings:
    """Raises ConfigRefused where a file that holds a secret cannot be used."""
    account = config.homeserver
    return MatrixSettings(
        homeserver=account.url,
        user=config.user,
        folder=config.data_folder / secretfile.CRYPTO,
        password=secretfile.password(account),
        access_token=secretfile.access_token(account),
        device=account.device_id,
        federate=account.federate,
        withheld_reason=Texts.load().say("withheld-reason", language=config.language).plain,
    )
