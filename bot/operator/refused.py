"""Why the bot did not start or does not go on, as the one line that the operator reads, and whether a restart helps."""

import errno
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from bot.config import Config, ConfigRefused
from bot.texts.cli_words import say
from bot.trouble import AccountLocked, HomeserverLost, LoggedOut, Rejected, Unavailable
from bot.ways.matrix.settings import StartRefused, StoreBusy
from storage.refused import (
    AlreadyRunning,
    ChainBroken,
    Failure,
    RootSecretRefused,
    RowsAltered,
    StorageFailed,
    StorageRefused,
)


class Exit(IntEnum):
    """What the command line ends with; docs/operator.md says what each is for.

    The unit starts the service again after 3, and not after 2."""

    DONE = 0
    REFUSED = 1
    """Asked for and refused, or something was found wrong."""
    NO_START = 2
    """What a restart cannot cure."""
    GAVE_UP = 3
    """What a restart may cure: it is tried again."""


StartError = (
    ConfigRefused | StorageRefused | StorageFailed | StartRefused | Unavailable | LoggedOut | Rejected | HomeserverLost
)

START_ERRORS: Final = (
    ConfigRefused,
    StorageRefused,
    StorageFailed,
    StartRefused,
    Unavailable,
    LoggedOut,
    Rejected,
    HomeserverLost,
)
"""What may come out of a start or a run; beside them the operating system's own word about a file."""

FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
NOT_OURS: Final = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENOTDIR, errno.ELOOP)
STAYS: Final = frozenset({Failure.READ_ONLY, Failure.DAMAGED})
"""What storage could not do, and what waiting does not change."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is known of an error: the text that tells it, what fills it in, and what the process ends with."""

    text: str
    told: dict[str, str]
    code: Exit


def why(error: StartError, config: Config | None = None) -> str:
    """One line: what is wrong and what helps. Holds keys, paths and the homeserver's address, no secret."""
    return _line(*_text(error, config))


def expected(error: BaseException, config: Config | None = None) -> Fault | None:
    """What is known of this error; None for a bug."""
    if isinstance(error, START_ERRORS):
        return Fault(*_text(error, config), _code(error))
    if isinstance(error, OSError) and not isinstance(error, ConnectionError | TimeoutError):
        return _of_a_file(error, config)
    return None


def line_of(fault: Fault) -> str:
    """The same as one line."""
    return _line(fault.text, fault.told)


def _line(text: str, told: dict[str, str]) -> str:
    return " ".join(say(text, **told).split())


def _code(error: StartError) -> Exit:
    """2 only where a restart cannot help: the server comes back, the disk gets room, the other process ends."""
    match error:
        case AlreadyRunning() | StoreBusy():
            return Exit.GAVE_UP
        case RowsAltered() if error.is_mended_at_start:
            return Exit.GAVE_UP
        case StorageFailed():
            return Exit.NO_START if error.reason in STAYS else Exit.GAVE_UP
        case ConfigRefused() | StorageRefused() | StartRefused():
            return Exit.NO_START
        case Unavailable() | LoggedOut() | Rejected() | HomeserverLost():
            return Exit.GAVE_UP


def _of_a_file(error: OSError, config: Config | None) -> Fault | None:
    """A file or folder that the operating system would not give; without a name there is nothing to say of it."""
    folder = str(config.data_folder) if config else "-"
    if error.errno in FULL:
        return Fault("storage-disk-full", {"folder": folder}, Exit.GAVE_UP)
    if error.filename is None:
        return None
    file = {"file": str(error.filename)}
    if error.errno in NOT_OURS:
        return Fault("file-not-ours", file, Exit.NO_START)
    return Fault("file-failed", file, Exit.GAVE_UP)


def _text(error: StartError, config: Config | None) -> tuple[str, dict[str, str]]:
    """The id of the text and what it fills in."""
    folder = str(config.data_folder) if config else "-"
    secret = str(config.root_secret_file) if config else "-"
    match error:
        case ConfigRefused():
            return error.reason, error.told
        case RootSecretRefused():
            return f"root-secret-{error.reason}", {"file": secret}
        case ChainBroken():
            return "chain-broken", {"row": str(error.row), "folder": folder}
        case StorageRefused():
            return error.reason, {"folder": folder, "file": secret, **error.told}
        case StorageFailed():
            return f"storage-{error.reason}", {"folder": folder}
        case _:
            return _of_homeserver(error, config.homeserver.url if config else "-")


def _of_homeserver(
    error: StartRefused | Unavailable | LoggedOut | Rejected | HomeserverLost, url: str
) -> tuple[str, dict[str, str]]:
    match error:
        case StartRefused():
            return error.reason, {"url": url}
        case Unavailable():
            return "homeserver-unavailable", {"url": url}
        case HomeserverLost():
            return "homeserver-lost", {"url": url}
        case LoggedOut():
            return "logged-out", {"url": url}
        case AccountLocked():
            return "account-locked", {"url": url}
        case Rejected():
            return "homeserver-rejected", {"url": url, "code": error.code}
