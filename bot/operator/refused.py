"""Why the bot did not start, as the one line that the operator reads: each expected error has its text."""

from typing import Final

from bot.config import Config, ConfigRefused
from bot.matrix.settings import StartRefused
from bot.operator.cli_words import say
from bot.trouble import LoggedOut, Rejected, Unavailable
from storage.refused import ChainBroken, RootSecretRefused, StorageFailed, StorageRefused

StartError = ConfigRefused | StorageRefused | StorageFailed | StartRefused | Unavailable | LoggedOut | Rejected

START_ERRORS: Final = (
    ConfigRefused,
    StorageRefused,
    StorageFailed,
    StartRefused,
    Unavailable,
    LoggedOut,
    Rejected,
)
"""What may come out of a start; anything else is a bug."""


def why(error: StartError, config: Config | None = None) -> str:
    """One line: what is wrong and what helps. Holds keys, paths and the homeserver's address, no secret."""
    text, told = _text(error, config)
    return " ".join(say(text, **told).split())


def _text(error: StartError, config: Config | None) -> tuple[str, dict[str, str]]:
    """The id of the text and what it fills in."""
    secret = str(config.root_secret_file) if config else "-"
    folder = str(config.data_folder) if config else "-"
    url = config.homeserver.url if config else "-"
    match error:
        case ConfigRefused():
            return error.reason, error.told
        case RootSecretRefused():
            return f"root-secret-{error.reason}", {"file": secret}
        case ChainBroken():
            return "chain-broken", {"row": str(error.row), "folder": folder}
        case StorageRefused():
            return error.reason, {"folder": folder, "file": secret}
        case StorageFailed():
            return f"storage-{error.reason}", {"folder": folder}
        case StartRefused():
            return error.reason, {"url": url}
        case Unavailable():
            return "homeserver-unavailable", {"url": url}
        case LoggedOut():
            return "token-refused", {"url": url}
        case Rejected():
            return "homeserver-rejected", {"url": url, "code": error.code}
