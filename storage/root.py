"""The root secret: 32 bytes in a file that nobody else may read, from which every other key comes."""

import os
import secrets
import stat
from pathlib import Path
from typing import Final, NoReturn

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.refused import RootSecretRefused

SIZE: Final = 32


class RootSecret:
    """32 secret bytes. Not printed, not pickled, not compared; it only gives keys, one a purpose."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SIZE:
            raise RootSecretRefused("wrong-size")
        self._secret = secret

    @classmethod
    def read(cls, path: Path) -> "RootSecret":
        """The secret in this file. Refused when its group or others can read it.

        Below `$CREDENTIALS_DIRECTORY` the mode is systemd's business and not asked."""
        try:
            handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        except FileNotFoundError:
            raise RootSecretRefused("missing") from None
        except OSError:
            raise RootSecretRefused("unreadable") from None
        try:
            _look_at(os.fstat(handle), path)
            return cls(os.read(handle, SIZE + 1))
        finally:
            os.close(handle)

    @classmethod
    def make(cls, path: Path) -> "RootSecret":
        """A new secret in a new file, mode 0600, on the disk when this returns. Refused where a file stands already."""
        root = cls(secrets.token_bytes(SIZE))
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        except FileExistsError:
            raise RootSecretRefused("exists") from None
        except OSError:
            raise RootSecretRefused("unreadable") from None
        with os.fdopen(handle, "wb") as file:
            file.write(root._secret)
            file.flush()
            os.fsync(handle)
        _sync_folder(path.parent)
        return root

    def key(self, purpose: str) -> bytes:
        """32 bytes for this purpose and no other (HKDF-SHA-256, RFC 5869)."""
        return HKDF(SHA256(), SIZE, salt=None, info=b"sigbot v1 " + purpose.encode()).derive(self._secret)

    def __repr__(self) -> str:
        return "RootSecret(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a root secret stays in this process")


def _look_at(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise RootSecretRefused("not-a-file")
    if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO) and not _is_credential(path):
        raise RootSecretRefused("others-can-read")
    if found.st_size != SIZE:
        raise RootSecretRefused("wrong-size")


def _is_credential(path: Path) -> bool:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return bool(folder) and path.resolve().is_relative_to(Path(str(folder)).resolve())


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
