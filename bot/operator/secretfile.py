"""Login files, refused when somebody else can read them, and the first making of data folder and root secret."""

import os
import stat
from pathlib import Path
from typing import Final

from bot.config import Account, Config, ConfigRefused
from storage.folder import JOURNAL, KEYS, LOCK
from storage.refused import RootSecretRefused
from storage.root import RootSecret

OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
CRYPTO: Final = "crypto"
BESIDE: Final = ("", "-wal", "-shm", "-journal")
"""A database, and what SQLite puts beside it."""


def password(account: Account) -> str | None:
    """The account's password, when it logs in by one. Raises ConfigRefused."""
    return None if account.password_file is None else _line(account.password_file)


def access_token(account: Account) -> str | None:
    """The account's access token, when it logs in by one. Raises ConfigRefused."""
    return None if account.access_token_file is None else _line(account.access_token_file)


def prepare(config: Config) -> None:
    """Make the data folder (0700) and the root secret (0600).

    A new secret beside old data would open none of it: RootSecretRefused or ConfigRefused, and nothing is changed,
    when there is a secret already or anything in the folder.
    """
    secret, folder = config.root_secret_file, config.data_folder
    if secret.exists():
        raise RootSecretRefused("exists")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigRefused("init-data-exists", file=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        RootSecret.make(secret)
    except OSError as error:
        raise ConfigRefused("init-cannot-write", file=str(error.filename)) from None


def check_data_folder(folder: Path) -> None:
    """Raises ConfigRefused unless the folder is there, ours to write with all that is in it, and closed to others."""
    if not folder.is_dir():
        raise ConfigRefused("data-folder-missing", file=str(folder))
    if folder.stat().st_mode & OTHERS:
        raise ConfigRefused("data-folder-open", file=str(folder))
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise ConfigRefused("data-folder-unwritable", file=str(folder))
    _check_files(folder)


def _check_files(folder: Path) -> None:
    """What a start opens there: a plain file each, ours to read and to write. What is missing is not asked about."""
    crypto = folder / CRYPTO
    if crypto.exists() and not (crypto.is_dir() and os.access(crypto, os.R_OK | os.W_OK | os.X_OK)):
        raise ConfigRefused("file-not-ours", file=str(crypto))
    files = (folder / f"{name}{beside}" for name in (JOURNAL, KEYS, LOCK) for beside in BESIDE)
    for file in (*files, crypto / LOCK, *crypto.glob("device-*.db*")):
        if file.exists() and not (file.is_file() and os.access(file, os.R_OK | os.W_OK)):
            raise ConfigRefused("file-not-ours", file=str(file))


def _private(path: Path) -> bytes:
    """The file's bytes, if only its owner can read it or systemd put it there (its folder is closed to others)."""
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if mode & OTHERS and not _is_credential(path):
                raise ConfigRefused("login-open", file=str(path))
            return file.read()
    except FileNotFoundError:
        raise ConfigRefused("login-missing", file=str(path)) from None
    except OSError:
        raise ConfigRefused("login-unreadable", file=str(path)) from None


def _line(path: Path) -> str:
    """The one line of a login file."""
    try:
        line = _private(path).decode().strip()
    except UnicodeDecodeError:
        raise ConfigRefused("login-empty", file=str(path)) from None
    if not line or len(line.splitlines()) != 1:
        raise ConfigRefused("login-empty", file=str(path))
    return line


def _is_credential(path: Path) -> bool:
    """The file lies in the folder that systemd made for this service's credentials."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return bool(folder) and path.resolve().is_relative_to(Path(str(folder)).resolve())
